import { expect, it } from 'vitest'
import { termFrequencies } from './background.ts'
import { readAccount } from './read-account.ts'
import { createVocabulary } from './vocabulary.ts'

const text = 'The reporter saw a heron. The mayor saw a ferry. Nobody else came.'

function frequencies(documents: number, holding: (stem: string) => number) {
  const vocabulary = createVocabulary()
  const account = readAccount({ id: 1, text, language: 'en' }, vocabulary)
  const all = termFrequencies(vocabulary, [account], () => ({ documents, holding }))
  return (stem: string) => all[vocabulary.words.get(stem) ?? -1] ?? 0
}

it('a word that many documents of a large library hold tells less', () => {
  const of = frequencies(100_000, stem => (stem === 'mayor' ? 40_000 : 12))
  expect(of('mayor')).toBeLessThan(of('heron'))
})

it('a small library is not asked', () => {
  const of = frequencies(50, stem => (stem === 'mayor' ? 40 : 0))
  expect(of('mayor')).toBe(of('heron'))
})

it('counts in every document, or more than there are, are borne', () => {
  const of = frequencies(6000, () => 1e6)
  expect(of('mayor')).toBeGreaterThan(0)
})
