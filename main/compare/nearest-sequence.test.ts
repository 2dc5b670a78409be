import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestSequence, readSequence } from './nearest-sequence.ts'

function find(words: string, text: string) {
  const numbers = new Map<string, number>()
  const wanted = readSequence(words, numbers)
  const read = readSequence(text, numbers)
  const found = nearestSequence(wanted.forms, read.forms)
  if (!found) return null
  const word = (of: typeof read, source: string) => (at: number) => source.slice(of.starts[at], of.ends[at])
  return {
    there: text.slice(read.starts[found.first], read.ends[found.last]),
    changed: found.changed,
    missing: found.missing.map(word(wanted, words)),
    extra: found.extra.map(word(read, text)),
  }
}

const said = 'We counted until four in the morning and then we were told to count again, said a member.'

describe('a sequence of words', () => {
  it('is found word for word, whatever the case and the signs', () => {
    expect(find('“WE were told: to count again.”', said)).toMatchObject({
      there: 'we were told to count again',
      changed: 0,
    })
  })

  it('is found with words changed, cut or put in, and says which', () => {
    expect(find('We counted until five in the morning', said)).toEqual({
      there: 'We counted until four in the morning',
      changed: 1,
      missing: ['five'],
      extra: ['four'],
    })
    expect(find('we were told twice to count again', said)).toMatchObject({ changed: 1, missing: ['twice'], extra: [] })
    expect(find('we were to count again', said)).toMatchObject({ changed: 1, missing: [], extra: ['told'] })
  })

  it('is not found where more than a third differs, or where it is short and differs', () => {
    expect(find('We voted until noon in the evening', said)).toBeNull()
    expect(find('count it again', said)).toBeNull()
    expect(find('', said)).toBeNull()
  })
})

describe('any words', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 30 })
  it('are found in what holds them, and in no more changes than were made', () => {
    fc.assert(
      fc.property(
        words,
        fc.array(fc.constantFrom('a', 'b', 'x'), { minLength: 12, maxLength: 12 }),
        words,
        fc.nat(11),
        (before, middle, after, at) => {
          const text = [...before, ...middle, ...after].join(' ')
          expect(find(middle.join(' '), text)?.changed).toBe(0)
          const edited = middle.map((word, place) => (place === at ? 'changed' : word)).join(' ')
          const found = find(edited, text)
          expect(found?.changed).toBe(1)
        },
      ),
    )
  })

  it('have as many changes as words missing or put in side by side', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const found = find(one.join(' '), other.join(' '))
        if (!found) return
        expect(found.changed).toBeLessThanOrEqual(one.length / 3 + 1)
        expect(Math.max(found.missing.length, found.extra.length)).toBeLessThanOrEqual(found.changed)
        expect(found.missing.length + found.extra.length).toBeGreaterThanOrEqual(found.changed)
      }),
    )
  })
})
