import { describe, expect, it } from 'vitest'
import { queryKinds } from './peers/peer.ts'
import { nearEnough, queriesOf } from './queries.ts'
import { isBroad, reportOf, wordsOf } from './reports.ts'

describe('queries', () => {
  it('are the same for the same seed and others for another', () => {
    for (const kind of queryKinds) {
      expect(queriesOf(kind, 50, 20, 7)).toEqual(queriesOf(kind, 50, 20, 7))
      expect(queriesOf(kind, 50, 20, 7)).not.toEqual(queriesOf(kind, 50, 20, 8))
    }
  })

  it('have broad words only where they are meant', () => {
    for (const kind of ['word', 'threeAll', 'threeAny', 'phrase'] as const) {
      expect(queriesOf(kind, 50, 20, 1).flat().filter(isBroad)).toEqual([])
    }
    expect(queriesOf('broadWord', 50, 20, 1).flat().every(isBroad)).toBe(true)
  })

  it('ask for phrases that stand in a report', () => {
    const texts = Array.from({ length: 50 }, (_, at) => wordsOf(at + 1).join(' '))
    for (const phrase of queriesOf('phrase', 50, 20, 1)) {
      expect(texts.some(text => text.includes(phrase.join(' ')))).toBe(true)
    }
  })

  it('ask for words near each other, for misspelt ones and for patterns of words that stand in a report', () => {
    const texts = Array.from({ length: 50 }, (_, at) => wordsOf(at + 1))
    for (const [one = '', other = ''] of queriesOf('proximity', 50, 20, 1)) {
      const stands = texts.some(words =>
        words.some((word, at) => word === one && words.slice(at + 1, at + 1 + nearEnough).includes(other)),
      )
      expect(stands).toBe(true)
    }
    const known = new Set(texts.flat())
    for (const [word = ''] of queriesOf('fuzzy', 50, 20, 1)) {
      const differing = (other: string) => [...other].filter((letter, at) => letter !== word[at]).length
      expect([...known].some(other => other.length === word.length && differing(other) === 1)).toBe(true)
    }
    for (const [word = ''] of queriesOf('wildcard', 50, 20, 1)) expect(word).toMatch(/^\p{L}{2}\*\p{L}{2}$/u)
  })

  it('end with a beginning while typing', () => {
    const text = Array.from({ length: 50 }, (_, at) => reportOf(at + 1).text)
      .join(' ')
      .toLowerCase()
    for (const words of queriesOf('typing', 50, 20, 1)) {
      expect(words).toHaveLength(3)
      expect(text).toMatch(new RegExp(`\\b${words[2]}[a-z]`))
    }
    for (const [word] of queriesOf('shortPrefix', 50, 20, 1)) expect(word).toHaveLength(2)
  })
})
