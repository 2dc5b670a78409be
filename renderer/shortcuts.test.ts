// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { isKeys, isTyping } from './shortcuts.ts'

const press = (key: string, init: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key, ...init })

test('letters need their modifiers exactly', () => {
  expect(isKeys(press('z', { ctrlKey: true }), 'Ctrl+Z')).toBe(true)
  expect(isKeys(press('Z', { ctrlKey: true, shiftKey: true }), 'Ctrl+Z')).toBe(false)
  expect(isKeys(press('Z', { ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+Z')).toBe(true)
  expect(isKeys(press('z'), 'Ctrl+Z')).toBe(false)
  expect(isKeys(press('z', { metaKey: true }), 'Ctrl+Z')).toBe(true)
})

test('a letter is found on a Russian keyboard too', () => {
  expect(isKeys(press('о', { code: 'KeyJ' }), 'J')).toBe(true)
})

test('signs ignore Shift, named keys do not', () => {
  expect(isKeys(press('?', { shiftKey: true }), '?')).toBe(true)
  expect(isKeys(press('F3', { shiftKey: true }), 'F3')).toBe(false)
  expect(isKeys(press('F3', { shiftKey: true }), 'Shift+F3')).toBe(true)
})

test('a text field is typed in, a checkbox is not', () => {
  const input = document.createElement('input')
  expect(isTyping(input)).toBe(true)
  input.type = 'checkbox'
  expect(isTyping(input)).toBe(false)
  expect(isTyping(document.body)).toBe(false)
})
