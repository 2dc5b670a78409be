import { expect, test } from 'vitest'
import { isWebAddress, momentOfDay, today } from './pasted.ts'

test('only addresses of the web are addresses', () => {
  expect(isWebAddress(' https://example.org/a?b=1 ')).toBe(true)
  expect(isWebAddress('javascript:alert(1)')).toBe(false)
  expect(isWebAddress('example.org')).toBe(false)
  expect(isWebAddress('http://')).toBe(false)
})

test('a day stays that day', () => {
  const moment = momentOfDay('1999-01-10')
  expect(moment).not.toBeNull()
  expect(today(new Date(moment ?? 0))).toBe('1999-01-10')
  expect(momentOfDay('')).toBeNull()
})
