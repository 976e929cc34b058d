/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * Vitest's JSON report. A file that does not load is a failure without a test.
 * @param {{ numPassedTests: number, testResults: readonly { name: string, status: string, message: string, assertionResults: readonly { fullName: string, status: string, failureMessages: readonly string[] }[] }[] }} report
 * @returns {Tally}
 */
export function vitestTally({ numPassedTests, testResults }) {
  return {
    passed: numPassedTests,
    failures: testResults.flatMap(({ name, status, message, assertionResults }) => {
      const failed = assertionResults.filter((test) => test.status === 'failed')
      return failed.length === 0 && status === 'failed'
        ? [line(name, message)]
        : failed.map(({ fullName, failureMessages }) => line(`${name}: ${fullName}`, failureMessages[0]))
    }),
  }
}

/**
 * Playwright's JSON report.
 * @param {{ stats: { expected: number, flaky: number }, suites: readonly Suite[], errors: readonly { message?: string }[] }} report
 * @returns {Tally}
 * @typedef {{ title: string, file: string, specs: readonly { title: string, tests: readonly { status: string, results: readonly { error?: { message?: string } }[] }[] }[], suites?: readonly Suite[] }} Suite
 */
export function playwrightTally({ stats, suites, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failures: [
      ...errors.map(({ message }) => line('before any test', message)),
      ...suites.flatMap(failuresIn),
    ],
  }
}

/** @param {Suite} suite @returns {readonly string[]} */
function failuresIn({ file, specs, suites }) {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected')
      .map(({ results }) =>
        line(`${file}: ${title}`, results.findLast(({ error }) => error)?.error?.message),
      ),
  )
  return [...own, ...(suites ?? []).flatMap(failuresIn)]
}

/** @param {string} what @param {string | undefined} why @returns {string} */
function line(what, why) {
  return why ? `${what}\n       ${why.split('\n')[0]}` : what
}
