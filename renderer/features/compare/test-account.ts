import type { Account } from '../../../main/contract/compare.ts'

/** An account for tests: its text, and where its sentences stand in it, in UTF-16 code units. */
export const testAccount = (
  id: number,
  text: string,
  sentences: Account['sentences'],
  { textVersion = 1 }: { textVersion?: number } = {},
): Account => ({
  id,
  title: '',
  outlet: null,
  date: null,
  language: 'en',
  eventId: null,
  textVersion,
  text,
  sentences,
})
