import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { editRates, type ReusePair, syntheticCopy, unrelatedPair } from './reuse-texts.ts'

const wordCount = (text: string) => text.split(/\s+/).length
const copies = (rate: number) => Array.from({ length: 60 }, (_, at) => syntheticCopy(at + 1, rate))
const total = (pairs: readonly ReusePair[], count: (pair: ReusePair) => number) =>
  pairs.reduce((sum, pair) => sum + count(pair), 0)

describe('copies', () => {
  it('say of every copied word where it stands in both texts, each once', () => {
    for (const rate of editRates) {
      for (const { source, copy, copied } of copies(rate)) {
        expect(copied.map(({ to }) => copy.slice(...to))).toEqual(copied.map(({ from }) => source.slice(...from)))
        expect(new Set(copied.map(({ from }) => from[0])).size).toBe(copied.length)
        expect(new Set(copied.map(({ to }) => to[0])).size).toBe(copied.length)
      }
    }
  })

  it('keep three quarters of a source, less two thirds of the words that are edited', () => {
    for (const rate of editRates) {
      const pairs = copies(rate)
      const kept = total(pairs, ({ copied }) => copied.length) / total(pairs, ({ source }) => wordCount(source))
      const expected = 0.75 * (1 - (rate / 100) * (2 / 3))
      expect(kept / expected).toBeGreaterThan(0.92)
      expect(kept / expected).toBeLessThan(1.08)
    }
  })

  it('have words of their own too', () => {
    for (const { copy, copied } of copies(0)) expect(wordCount(copy)).toBeGreaterThan(copied.length)
  })

  it('are in order without edits, and not with them', () => {
    const isInOrder = ({ copied }: ReusePair) =>
      copied.every(({ from }, at) => at === 0 || from[0] > (copied[at - 1]?.from[0] ?? 0))
    expect(copies(0).every(isInOrder)).toBe(true)
    expect(copies(40).every(isInOrder)).toBe(false)
  })

  it('are the same whenever and wherever they are made', () => {
    const made = [...editRates.map(rate => syntheticCopy(7, rate)), unrelatedPair(7)]
    expect(createHash('sha256').update(JSON.stringify(made)).digest('hex')).toBe(
      'ed48ddeb197b04c54ae60c74e1325805127d4e1415a7bd6543861a660cf554dc',
    )
  })
})

describe('unrelated texts', () => {
  it('share names and phrases, and have nothing copied', () => {
    const { source, copy, copied } = unrelatedPair(1)
    expect(copied).toEqual([])
    for (const text of [source, copy]) expect(text).toContain('the Northern Seas')
    expect(source).not.toBe(copy)
  })
})
