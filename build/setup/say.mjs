import { stderr } from 'node:process'

/**
 * Progress for the person who waits. It goes to stderr, so that a tool's stdout stays clean.
 * @param {string} line
 */
export function say(line) {
  stderr.write(`zegel: ${line}\n`)
}

/**
 * Does one slow step, and says when it begins and how long it took.
 * @template T
 * @param {string} title
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  say(`${title} ...`)
  const start = performance.now()
  const beat = setInterval(() => say(`${title} ... ${seconds(start)} so far`), 20_000)
  try {
    const result = await work()
    say(`${title}: done in ${seconds(start)}`)
    return result
  } finally {
    clearInterval(beat)
  }
}

/** @param {number} start */
function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`
}
