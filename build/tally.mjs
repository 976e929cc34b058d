import { readFileSync, rmSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number }} Tally */

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
  const { passed, failed } = countIn(report, count)
  const silent = failed === 0 && (status !== 0 || passed === 0)
  return { passed, failed: silent ? 1 : failed }
}

/** @param {readonly Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
  }
}

/** @param {string} report @param {(report: any) => Tally} count @returns {Tally} */
function countIn(report, count) {
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    return { passed: 0, failed: 0 }
  }
}
