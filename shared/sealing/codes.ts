import { scrypt } from 'node:crypto'
import { utf8 } from './bytes.ts'
import { readCrockford, toCrockford } from './crockford.ts'

const LENGTH = 24
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 }

const groups = (digits: string): string => digits.toUpperCase().replace(/(.{4})(?!$)/g, '$1-')

/**
 * The code by which people compare an id (docs/formats.md, codes for people): scrypt makes a forged id with the same
 * first groups expensive. `hash` is 64 hex characters. About 90 ms in the thread pool, so it never blocks a window.
 */
export const fingerprint = (hash: string): Promise<string> =>
  new Promise((resolve, reject) => {
    scrypt(hash, utf8('zegel/fp/v1'), 15, COST, (error, bytes) => {
      if (error) reject(error)
      else resolve(groups(toCrockford(bytes)))
    })
  })

/** Whether two codes are the same to a person: case, spaces and hyphens aside, I and L as 1, O as 0. */
export const sameCode = (a: string, b: string): boolean =>
  readCrockford(a) === readCrockford(b) && readCrockford(a).length === LENGTH

/** The last four groups, which a person types as heard from somebody else. */
export const lastFourGroups = (code: string): string => code.split('-').slice(-4).join('-')

/** Whether what was typed are the last four groups (sixteen characters, 80 bits) of the code. */
export const checkTyped = (code: string, typed: string): boolean =>
  readCrockford(typed) === readCrockford(lastFourGroups(code))
