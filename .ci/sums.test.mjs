import { expect, test } from 'vitest'
import { addUp, inWords, sumPlaywright, sumVitest } from './sums.mjs'

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] }
const playwright = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 2 }, errors: [] }

test('counts of both runners add up to the last line', () => {
  const sum = addUp([sumVitest(vitest, 0), sumPlaywright(playwright, 0)])
  expect(inWords(sum)).toBe('8 passed, 0 failed, 4 skipped')
})

test('a test file that cannot be loaded is a failure', () => {
  const broken = { status: 'failed', assertionResults: [] }
  expect(sumVitest({ ...vitest, testResults: [broken] }, 1).failed).toBe(1)
})

test('a failed test is counted once', () => {
  const file = { status: 'failed', assertionResults: [{ status: 'failed' }] }
  expect(sumVitest({ ...vitest, numFailedTests: 1, testResults: [file] }, 1).failed).toBe(1)
})

test.each([sumVitest, sumPlaywright])('%o: a runner without a report has failed', sum => {
  expect(sum(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('a runner that ends with an error has failed, whatever it reports', () => {
  expect(sumVitest(vitest, 1).failed).toBe(1)
  expect(sumPlaywright(playwright, 1).failed).toBe(1)
  expect(sumPlaywright({ ...playwright, errors: [{}] }, 1).failed).toBe(1)
})
