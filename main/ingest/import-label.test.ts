import { expect, test } from 'vitest'
import { labelOf } from './import-label.ts'

test('an import is called by the folder its files came in, or by their names', () => {
  expect(labelOf(['desk/report.txt', 'desk/locked/minutes.pdf'])).toBe('desk')
  expect(labelOf(['desk/report.txt'])).toBe('report.txt')
  expect(labelOf(['desk/report.txt', 'court/ruling.txt'])).toBe('report.txt, ruling.txt')
  expect(labelOf(['/home/a/desk'])).toBe('desk')
  expect(labelOf(['/home/a/1.txt', '/home/a/2.txt', '/home/a/3.txt'])).toBe('1.txt, 2.txt, 3.txt')
  expect(labelOf(['1.txt', '2.txt', '3.txt', '4.txt'])).toBe('1.txt, 2.txt, 3.txt, …')
  expect(labelOf(['/'])).toBe('/')
  expect(labelOf([])).toBe('')
})
