import fc from 'fast-check'
import { expect, it } from 'vitest'
import { comparedWords, markedRanges, missingWords, wordDifferences } from './word-difference.ts'

function marked(one: string, other: string, language = 'en') {
  const { one: left, other: right } = wordDifferences({ text: one, language }, { text: other, language })
  const words = (text: string, ranges: [number, number][]) => ranges.map(([start, end]) => text.slice(start, end))
  return [words(one, left), words(other, right)]
}

it('marks the words that the other passage lacks', () => {
  expect(
    marked('Turnout was 85 percent, the commission said.', 'Turnout was 86.3 percent, the commission said.'),
  ).toEqual([['85'], ['86.3']])
  expect(marked('He did not sign the protocol.', 'He signed the protocol.')).toEqual([['did not'], []])
})

it('takes a word in another case or place for the same', () => {
  expect(marked('Явка составила 85 процентов.', 'Комиссия назвала явку: 85 процентов.', 'ru')).toEqual([
    ['составила'],
    ['Комиссия назвала'],
  ])
  expect(marked('On Monday he resigned.', 'He resigned on Monday.')).toEqual([[], []])
})

it('marks a word that one says twice', () => {
  expect(marked('very, very bad', 'very bad')[0]).toHaveLength(1)
})

it('finds nothing between a text and itself, and everything against nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const words = comparedWords(text, [[0, text.length]], 'en')
      expect(missingWords(words, words).one.some(Boolean)).toBe(false)
      expect(missingWords(words, []).one.every(Boolean)).toBe(true)
      for (const [start, end] of markedRanges(
        words,
        words.map(() => true),
      ))
        expect(end).toBeGreaterThan(start)
    }),
  )
})

it('leaves as many words of each form unmarked on one side as on the other', () => {
  const passage = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '5'), { maxLength: 30 }).map(words => words.join(' '))
  fc.assert(
    fc.property(passage, passage, (one, other) => {
      const left = comparedWords(one, [[0, one.length]], null)
      const right = comparedWords(other, [[0, other.length]], null)
      const kept = (words: typeof left, missing: boolean[]) =>
        words
          .filter((_, at) => !missing[at])
          .map(({ form }) => form)
          .sort()
      const missing = missingWords(left, right)
      expect(kept(left, missing.one)).toEqual(kept(right, missing.other))
    }),
  )
})

it('compares very different long passages as bags of words', () => {
  const one = Array.from({ length: 3000 }, (_, at) => `a${at}`).join(' ')
  const other = `${Array.from({ length: 3000 }, (_, at) => `b${at}`).join(' ')} a7`
  const words = comparedWords(one, [[0, one.length]], null)
  const missing = missingWords(words, comparedWords(other, [[0, other.length]], null))
  expect(missing.one.filter(isMissing => !isMissing)).toHaveLength(1)
})
