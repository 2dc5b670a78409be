import { expect, test } from 'vitest'
import type { DescriptionMatch } from '../../../main/contract/descriptions.ts'
import { countDocuments, sumUp } from './sum-up.ts'

const none: DescriptionMatch = { status: 'none', documentId: null, title: null, changes: [], byHand: [] }
const one = (documentId: number, more: Partial<DescriptionMatch>): DescriptionMatch => ({
  ...{ ...none, status: 'one', documentId, title: 'A report' },
  ...more,
})

test('rows are counted by what they match, documents by what would change them', () => {
  const matches = [
    none,
    { ...none, status: 'several' as const },
    one(1, { changes: ['title'] }),
    one(1, { changes: ['date'] }),
    one(2, { byHand: ['title', 'date'] }),
    one(3, {}),
  ]
  expect(sumUp(matches)).toEqual({ matched: 4, several: 1, byHand: 2 })
  expect([countDocuments(matches, false), countDocuments(matches, true)]).toEqual([1, 2])
})
