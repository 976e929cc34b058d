import { scrypt } from 'node:crypto'
import { utf8 } from './bytes.ts'
import { readCrockford, toCrockford } from './crockford.ts'

const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 }

const groups = (digits: string): string => digits.toUpperCase().replace(/(.{4})(?!$)/g, '$1-')

const computed = (hash: string): Promise<string> =>
  new Promise((resolve, reject) => {
    scrypt(hash, utf8('zegel/fp/v1'), 15, COST, (error, bytes) => {
      if (error) reject(error)
      else resolve(groups(toCrockford(bytes)))
    })
  })

/** How many codes are remembered: a procedure has one for each list, archive and version of its design. */
const MOST_KNOWN = 64
const known = new Map<string, Promise<string>>()

/**
 * The code by which people compare an id (docs/formats.md, codes for people): scrypt makes a forged id with the same
 * first groups expensive. `hash` is 64 hex characters. About 90 ms in the thread pool, so it never blocks a window; those asked
 * for last are remembered, because each briefing brings the same versions of the design again.
 */
export const fingerprint = (hash: string): Promise<string> => {
  const code = known.get(hash) ?? computed(hash)
  known.delete(hash)
  known.set(hash, code)
  code.catch(() => known.delete(hash))
  for (const oldest of [...known.keys()].slice(0, -MOST_KNOWN)) known.delete(oldest)
  return code
}

/** The last four groups, which a person types as heard from somebody else. */
export const lastFourGroups = (code: string): string => code.split('-').slice(-4).join('-')

/** Whether what was typed are the last four groups (sixteen characters, 80 bits) of the code. */
export const checkTyped = (code: string, typed: string): boolean =>
  readCrockford(typed) === readCrockford(lastFourGroups(code))
