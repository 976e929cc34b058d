import { argv, exit } from 'node:process'
import { fileURLToPath } from 'node:url'
import { Refusal } from './setup/run.mjs'
import { say } from './setup/say.mjs'

/**
 * Runs a file's work when the file was started as a command, and not when another file imports it.
 * @param {string} url the file's `import.meta.url`
 * @param {(args: readonly string[]) => Promise<number>} work takes the arguments, returns the exit code
 */
export async function command(url, work) {
  if (argv[1] === undefined || fileURLToPath(url) !== argv[1]) return
  try {
    exit(await work(argv.slice(2)))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    say(error.message)
    exit(1)
  }
}
