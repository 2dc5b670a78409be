// What the test runners report, as { passed, failed, skipped }.

/** Sums up vitest's JSON report; a file that could not even be loaded is one failure. */
export function sumVitest(result, code) {
  if (!result) return { passed: 0, failed: 1, skipped: 0 }
  const broken = result.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some(isFailed),
  )
  const failed = result.numFailedTests + broken.length
  return {
    passed: result.numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  }
}

const isFailed = ({ status }) => status === 'failed'

/** Sums up Playwright's JSON report; an error outside any test is one failure. */
export function sumPlaywright(result, code) {
  if (!result) return { passed: 0, failed: 1, skipped: 0 }
  const { expected, unexpected, flaky, skipped } = result.stats
  const failed = unexpected + result.errors.length
  return { passed: expected + flaky, failed: code !== 0 && failed === 0 ? 1 : failed, skipped }
}

/** The counts in the words of the last line. */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/** The sum of several counts. */
export function addUp(sums) {
  const add = key => sums.reduce((total, sum) => total + sum[key], 0)
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') }
}
