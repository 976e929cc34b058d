import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'

/** The checkout. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** What is costly to make and survives `npm ci`: outside node_modules, shared by every checkout of this user. */
export const CACHE = join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'zegel')

/** @param {...string} parts */
export function inRoot(...parts) {
  return join(ROOT, ...parts)
}
