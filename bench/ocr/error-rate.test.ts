import { expect, test } from 'vitest'
import { errorRate } from './error-rate.ts'

test.each([
  ['dam', 'dam', 0],
  ['the dam', ' the\n\ndam ', 0],
  ['щебень', 'шебень', 1 / 6],
  ['dam', '', 1],
  ['dam', 'dams', 1 / 3],
])('“%s” read as “%s”', (printed, read, rate) => {
  expect(errorRate(printed, read)).toBeCloseTo(rate)
})
