import { z } from 'zod'

/** Ten random characters of lower-case Crockford base32; never initials, roles or numbers in sequence. */
export const id = z.string().regex(/^[0-9a-hjkmnp-tv-z]{10}$/)

/** A calendar day that exists, YYYY-MM-DD, without a time zone: a date people agreed on. */
export const day = z.iso.date()

/** A moment in UTC, YYYY-MM-DDTHH:MM:SS.sssZ; shown in local time. */
export const moment = z.iso.datetime({ precision: 3 })

/** SHA-256 in lower-case hexadecimal. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/)
