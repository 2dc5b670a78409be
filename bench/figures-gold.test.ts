import { describe, expect, test } from 'vitest'
import { readGoldPairs, readGoldSentences } from './figures-gold.ts'

describe('the labelled figures', () => {
  test('are 200 English and 100 Russian sentences, each quantity at its words', () => {
    const sentences = readGoldSentences()
    expect(sentences.filter(({ language }) => language === 'en')).toHaveLength(200)
    expect(sentences.filter(({ language }) => language === 'ru')).toHaveLength(100)
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(300)
    for (const { text, figures } of sentences)
      for (const { start, end, measures } of figures) {
        expect(text.slice(start, end)).toMatch(/[\p{L}\d]/u)
        for (const measure of measures) if (measure.startsWith('"')) expect(text).toContain(measure.slice(1, -1))
      }
  })

  test('are 80 pairs, with how much the different ones differ', () => {
    const pairs = readGoldPairs()
    expect(pairs).toHaveLength(80)
    for (const { verdict, by } of pairs) {
      expect(['same', 'same-origin', 'different', 'compatible', 'unrelated']).toContain(verdict)
      expect(by !== null).toBe(verdict === 'different')
    }
  })
})
