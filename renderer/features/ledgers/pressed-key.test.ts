import { expect, test } from 'vitest'
import { pressedKey } from './pressed-key.ts'

test('a letter of another script is the Latin one on its key', () => {
  expect(pressedKey({ key: 'а', code: 'KeyF' })).toBe('f')
  expect(pressedKey({ key: 'Ф', code: 'KeyA' })).toBe('a')
})

test('Latin letters, wherever they stand, and other keys are themselves', () => {
  expect(pressedKey({ key: 'a', code: 'KeyQ' })).toBe('a')
  expect(pressedKey({ key: 'Delete', code: 'Delete' })).toBe('Delete')
  expect(pressedKey({ key: 'х', code: 'BracketLeft' })).toBe('х')
})
