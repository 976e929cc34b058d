import { z } from 'zod'
import { isRecipient } from '../bech32.ts'
import { byValue, fromBase64, isSet } from '../bytes.ts'
import { isTime } from '../times.ts'

export const id = z.string().regex(/^[0-9a-hjkmnp-tv-z]{10}$/)
export const hash = z.string().regex(/^[0-9a-f]{64}$/)
export const time = z.string().refine(isTime)
export const code = z.string().regex(/^[a-zA-Z0-9-]{1,64}$/)
/** Base64 of exactly 32 bytes. */
export const key32 = z.string().refine((text) => text.length === 44 && fromBase64(text)?.length === 32)
export const recipient = z.string().refine(isRecipient)
export const round = z.int().min(1).max(99)
export const count = z.int().min(0)
export const reason = z.strictObject({ code, text: hash })
export const reasonSecret = z.strictObject({ clear: z.string(), salt: key32, text: hash })

/** Array sorted by byte value, without doubles. */
export const setOf = (item: z.ZodType<string>, max: number) => z.array(item).max(max).refine(isSet)

/** Array of objects sorted by one of their members, without doubles. */
export const setBy = <T extends z.ZodType<object>>(item: T, key: keyof z.infer<T>, max: number) =>
  z
    .array(item)
    .max(max)
    .refine((list) => isSet(list.map((entry) => String(entry[key as keyof typeof entry]))))

export const sortBy = <T, K extends keyof T>(list: readonly T[], key: K): T[] =>
  [...list].sort((a, b) => byValue(String(a[key]), String(b[key])))
