import type { RandomSource } from './bytes.ts'
import { crockfordDigit } from './crockford.ts'

const ID = /^[0-9a-hjkmnp-tv-z]{10}$/

/** Ten random characters of lower-case Crockford base32 (50 bits), for procedures, members and candidates. */
export const newId = (random: RandomSource): string => Array.from(random(10), crockfordDigit).join('')

export const isId = (text: string): boolean => ID.test(text)
