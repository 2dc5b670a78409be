import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isBroad, reportOf, reportsBetween, wordsOf } from './reports.ts'

describe('synthetic reports', () => {
  it('have 600 words, which are the words of their text', () => {
    for (const id of [1, 2, 20_000]) {
      const words = reportOf(id)
        .text.toLowerCase()
        .match(/[a-z]+/g)
      expect(words).toEqual(wordsOf(id))
      expect(words).toHaveLength(600)
    }
  })

  it('are the same whenever and wherever they are made', () => {
    const backwards = [3, 2, 1].map(reportOf).reverse()
    expect(reportsBetween(1, 3)).toEqual(backwards)
    const hash = createHash('sha256').update(JSON.stringify(backwards)).digest('hex')
    expect(hash).toBe('3e1534ec51808426920436d7648e9377251aadfb19009c72fcfc41bee60209b3')
  })

  it('follow Zipf: the second word is half as frequent as the first, the tenth a tenth', () => {
    const counts = new Map<string, number>()
    for (let id = 1; id <= 500; id++) for (const word of wordsOf(id)) counts.set(word, (counts.get(word) ?? 0) + 1)
    const sorted = [...counts.values()].sort((one, other) => other - one)
    const first = sorted[0] ?? 0
    expect((sorted[1] ?? 0) / first).toBeCloseTo(1 / 2, 1)
    expect((sorted[9] ?? 0) / first).toBeCloseTo(1 / 10, 1)
  })

  it('hold a broad word in over a fifth of them, and no other', () => {
    const holders = new Map<string, number>()
    const reports = 400
    for (let id = 1; id <= reports; id++)
      for (const word of new Set(wordsOf(id))) holders.set(word, (holders.get(word) ?? 0) + 1)
    for (const [word, count] of holders) {
      if (count > 0.28 * reports) expect(isBroad(word)).toBe(true)
      if (count < 0.13 * reports) expect(isBroad(word)).toBe(false)
    }
  })
})
