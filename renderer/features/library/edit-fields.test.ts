import { expect, test } from 'vitest'
import type { DocumentRow } from '../../../main/contract/documents.ts'
import { commonValues, differingFields, patchOf } from './edit-fields.ts'

const row = (patch: Partial<DocumentRow>): DocumentRow => ({
  id: 1,
  title: 'A',
  outlet: null,
  byline: null,
  date: null,
  language: 'en',
  eventId: null,
  format: 'txt',
  words: 1,
  importedAt: 0,
  isRead: false,
  isTrashed: false,
  unreadable: null,
  needs: null,
  tagIds: [],
  passages: 0,
  ...patch,
})

test('only what all documents share is filled in', () => {
  const values = commonValues([row({ outlet: 'X', eventId: 3 }), row({ id: 2, title: 'B', outlet: 'X', eventId: 3 })])
  expect(values).toMatchObject({ title: '', outlet: 'X', language: 'en', event: '3', date: '' })
})

test('only ticked fields are changed, and empty means none', () => {
  const values = commonValues([row({ outlet: 'X', byline: 'Y' })])
  expect(patchOf({ ...values, outlet: '  ' }, new Set(['outlet'])).patch).toEqual({ outlet: null })
})

test('a title cannot be empty and a date must be one', () => {
  const values = { ...commonValues([row({})]), title: ' ', date: '1999-02-30' }
  const { problems } = patchOf(values, new Set(['title', 'date']))
  expect(Object.keys(problems).sort()).toEqual(['date', 'title'])
  expect(patchOf({ ...values, date: '1999-02' }, new Set(['date'])).problems).toEqual({})
})

test('fields in which documents differ are known, so that a form does not call them empty', () => {
  const differing = differingFields([row({ eventId: 3, outlet: 'X' }), row({ id: 2, eventId: null, outlet: 'X' })])
  expect([...differing]).toEqual(['event'])
})
