import { expect, test } from 'vitest'
import type { ReadAgain } from '../../../main/contract/imports.ts'
import { sayOutcome } from './outcome.ts'

const answer = (outcome: ReadAgain['outcome']): ReadAgain => ({ id: 1, outcome, reason: null, needs: null })

test('each outcome is counted, and what was not come to', () => {
  expect(sayOutcome([answer('renewed')], 1)).toBe('The document has a new text.')
  const several = [answer('renewed'), answer('renewed'), answer('same'), answer('unread'), answer('gone')]
  expect(sayOutcome(several, 7)).toBe(
    '2 documents have a new text. The text of 1 document is as it was. 2 documents could not be read. 2 were left, because you stopped it.',
  )
})
