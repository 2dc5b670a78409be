import { expect, it } from 'vitest'
import { conceptsOf, phraseConcepts } from './concepts.ts'
import { stem } from './stem.ts'

const shares = (one: readonly string[], other: readonly string[]) => one.some(concept => other.includes(concept))

it.each([
  ['election', 'выборах', 'сайлауында'],
  ['votes', 'голосов', 'дауыспен'],
  ['died', 'погибли', 'қайтыс'],
  ['hospital', 'больницу', 'ауруханаға'],
  ['journalists', 'журналистов', 'журналистерге'],
  ['rivers', 'рекой', 'өзенге'],
])('joins %s, %s and %s', (english, russian, kazakh) => {
  expect(shares(conceptsOf(english, 'en'), conceptsOf(russian, 'ru'))).toBe(true)
  expect(shares(conceptsOf(english, 'en-GB'), conceptsOf(kazakh, 'kk'))).toBe(true)
})

it('joins words of one language that mean nearly the same', () => {
  expect(shares(conceptsOf('blaze', 'en'), conceptsOf('fire', 'en'))).toBe(true)
  expect(shares(conceptsOf('обыск', 'ru'), conceptsOf('тюрьма', 'ru'))).toBe(false)
})

it('reads numbers in words', () => {
  expect(conceptsOf('forty', 'en')).toContain('#40')
  expect(conceptsOf('сорока', 'ru')).toContain('#40')
  expect(conceptsOf('қырық', 'kk')).toContain('#40')
})

it('knows nothing of other words and languages', () => {
  expect(conceptsOf('zyzzyva', 'en')).toEqual([])
  expect(conceptsOf('election', 'uz')).toEqual([])
  expect(conceptsOf('election', null)).toEqual([])
})

it.each([
  ['en', 'nobody was badly hurt', 'unharmed'],
  ['en', 'turned the offer down', 'rejected'],
  ['ru', 'обошлось без пострадавших', 'невредимый'],
  ['kk', 'зардап шеккендер жоқ', 'аман'],
])('reads a phrase, %s: %s', (language, sentence, word) => {
  const stems = sentence.split(' ').map(form => stem(form, language))
  expect(shares(phraseConcepts(stems, language), conceptsOf(word, language))).toBe(true)
})

it('reads no phrase in words that stand far apart, or the other way round', () => {
  const unharmed = conceptsOf('unharmed', 'en')
  expect(shares(phraseConcepts('nobody said when the ship hurt'.split(' '), 'en'), unharmed)).toBe(false)
  expect(shares(phraseConcepts('hurt nobody'.split(' '), 'en'), unharmed)).toBe(false)
})
