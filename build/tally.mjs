import { readFileSync, rmSync } from 'node:fs'

/** @typedef {{ passed: number, failures: readonly string[] }} Tally a line for each failure: what, and the first line of why */

/**
 * Runs a test program that leaves a report, and counts. A program that fails without a failing test (a file that does
 * not load, a crash) counts as one failure, and so does one in which nothing ran.
 * @param {string} report file that the program writes
 * @param {() => Promise<number>} run returns the exit code
 * @param {(report: any) => Tally} count
 * @returns {Promise<Tally>}
 */
export async function tallied(report, run, count) {
  rmSync(report, { force: true })
  const status = await run()
  const { passed, failures } = countIn(report, count)
  const silent = failures.length === 0 && (status !== 0 || passed === 0)
  return {
    passed,
    failures: silent ? [`no test failed, yet it ended with ${status} after ${passed} that passed`] : failures,
  }
}

/** @param {readonly Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failures: tallies.flatMap(({ failures }) => failures),
  }
}

/**
 * The last lines of a run: the failures once more, since what they printed is long gone up the screen, and the count.
 * @param {Tally} tally
 * @returns {number} the exit code
 */
export function conclude({ passed, failures }) {
  console.log(
    [
      '',
      ...failures.map((failure) => `FAILED ${failure}`),
      `${passed} passed, ${failures.length} failed`,
    ].join('\n'),
  )
  return failures.length === 0 ? 0 : 1
}

/** @param {string} report @param {(report: any) => Tally} count @returns {Tally} */
function countIn(report, count) {
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    return { passed: 0, failures: [] }
  }
}
