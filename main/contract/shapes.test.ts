import * as v from 'valibot'
import { expect, test } from 'vitest'
import { documentDateSchema, languageSchema } from './shapes.ts'

test.each(['1999', '1999-01', '1999-01-10', '2004-02-29'])('%s is a document date', date => {
  expect(v.is(documentDateSchema, date)).toBe(true)
})

test.each(['99', '1999-13', '1999-02-30', '2005-02-29', 'Sunday', '1999-1-1', '1999-01-10T10:00'])(
  '%s is none',
  date => {
    expect(v.is(documentDateSchema, date)).toBe(false)
  },
)

test('languages are BCP 47 tags', () => {
  expect(['en', 'kk', 'uz-Cyrl', 'ENGLISH', ''].map(tag => v.is(languageSchema, tag))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})
