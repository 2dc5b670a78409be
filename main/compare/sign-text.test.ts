import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashWords } from './hash-words.ts'
import { estimateJaccard } from './min-hash.ts'
import { readWording } from './read-wording.ts'
import { bandWord, markWord, packMinima, signText, unpackMinima } from './sign-text.ts'
import { askedMarksOf, marksOf } from './winnow.ts'

const words =
  `the commission counted votes in every district while observers waited outside schools and clerks carried boxes
  along frozen roads toward regional offices where officials compared protocols signed at night by tired members of local
  boards who had opened polling stations before dawn`.split(/\s+/)
/** Words that differ from those of other numbers. */
const story = (number: number, length: number) =>
  Array.from({ length }, (_, at) => `${words[(at * 7 + number) % words.length]}${(at * 31 + number * 17) % 97}x`).join(
    ' ',
  )
const wordList = (text: string) => text.split(' ').map(word => word.trim())
const marks = (text: string) => new Set(marksOf(hashWords(text, 'en')))
const asked = (text: string) => askedMarksOf(hashWords(text, 'en'))

test('the same text has the same signature, in whatever case and with whatever marks between its words', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zа-я]{1,8}$/), { minLength: 1, maxLength: 200 }), some => {
      const written = signText(some.join(' '), 'en')
      expect(signText(some.join(', ').toUpperCase(), 'en')).toEqual(written)
    }),
  )
})

test('hashed words are the words of shared wording, one by one', () => {
  const text = 'On 4 December the U.S. embassy’s staff counted 10,300 ballots; «не все» were L’Oréal’s.'
  const read = readWording({ id: 1, text, language: 'en' }, new Map())
  const hashed = hashWords(text, 'en')
  expect(hashed.hashes.length).toBe(read.forms.length)
})

test('a text of one word has minima and no marks; one without words has neither', () => {
  expect(signText('Kaboom', 'en').postings.split(' ')).toHaveLength(16)
  expect(signText(' … 。', 'en')).toEqual({ minima: null, postings: '' })
})

test('no word of the index is both a mark and a band', () => {
  fc.assert(
    fc.property(fc.nat(0xffffffff), hash => {
      expect(markWord(hash)).toMatch(/^[0-9a-z]{6}$/)
      expect(bandWord(hash)).toMatch(/^b[0-9a-z]{6}$/)
    }),
  )
})

test('minima come back from their bytes', () => {
  const { minima } = signText(story(1, 300), 'en')
  expect(unpackMinima(packMinima(minima as Uint32Array))).toEqual(minima)
})

test('a text with a changed word in each twenty is still much like it was', () => {
  const before = wordList(story(1, 600))
  const after = before.map((word, at) => (at % 20 === 10 ? 'otherwise' : word))
  const [one, other] = [before, after].map(text => signText(text.join(' '), 'en').minima as Uint32Array)
  expect(estimateJaccard(one as Uint32Array, other as Uint32Array)).toBeGreaterThan(0.55)
})

test('twelve words in a row that two texts share always share a mark', () => {
  const shared = wordList(story(9, 12))
  fc.assert(
    fc.property(fc.nat(300), fc.nat(60), (at, other) => {
      const host = wordList(story(other, 400))
      const article = [...host.slice(0, at), ...shared, ...host.slice(at)].join(' ')
      const kept = marks(article)
      expect(asked(shared.join(' ')).some(mark => kept.has(mark))).toBe(true)
    }),
  )
})

test('rows of stop words and figures are no marks', () => {
  expect(marks('it was at the end of all that and then some of it was only 3 or 4').size).toBe(0)
})

test('about a fifth of the rows are marks, of a very long text no more than 4,000, and those of the narrow window', () => {
  const strange = (length: number) => Array.from({ length }, (_, at) => `w${(at * 48_271) % 50_021}`).join(' ')
  const short = marks(strange(1000))
  expect(short.size).toBeGreaterThan(180)
  expect(short.size).toBeLessThan(260)
  const text = strange(40_000)
  const long = marks(text)
  expect(long.size).toBeLessThanOrEqual(4000)
  expect(long.size).toBeGreaterThan(2000)
  expect(asked(text).length).toBeLessThanOrEqual(2000)
  // What is looked up of a long text is among what is kept of it.
  expect(asked(text).filter(mark => long.has(mark)).length).toBeGreaterThan(500)
})
