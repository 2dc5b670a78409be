import { expect, it } from 'vitest'
import type { WordingMatch } from '../../../main/contract/compare.ts'
import { wordingPairs } from './wording-pairs.ts'

const place = { start: 0, end: 9 }
const match = (kind: WordingMatch['kind']): WordingMatch => ({ a: place, b: place, kind, words: [], count: 9 })

it('lists the pairs that have something in common, the most alike first', () => {
  const pairs = [
    { a: 1, b: 2, share: 0, matches: [] },
    { a: 1, b: 3, share: 0, matches: [match('quoted')] },
    { a: 2, b: 3, share: 0.4, matches: [match('copied'), match('edited'), match('copied')] },
    { a: 1, b: 4, share: 0, matches: [match('quoted'), match('quoted')] },
  ]
  expect(wordingPairs({ pairs, wordings: [], accounts: [] })).toEqual([
    { a: 2, b: 3, share: 0.4, counts: { copied: 2, edited: 1, quoted: 0 } },
    { a: 1, b: 4, share: 0, counts: { copied: 0, edited: 0, quoted: 2 } },
    { a: 1, b: 3, share: 0, counts: { copied: 0, edited: 0, quoted: 1 } },
  ])
})
