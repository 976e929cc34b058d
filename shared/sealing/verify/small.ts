import { bech32Key } from './bech32.ts'
import { fromBase64 } from './bytes.ts'
import { isUsable } from './low-order.ts'
import { list, misfit, object, type Shape, set, text } from './shape.ts'

/** The forms of docs/formats.md "Small things". */
export const id = text(/^[0-9a-hjkmnp-tv-z]{10}$/, 'an id')
export const hash = text(/^[0-9a-f]{64}$/, 'a hash')
export const code = text(/^[a-zA-Z0-9-]{1,64}$/, 'a code')
export const ids = (size?: [number, number]): Shape<readonly string[]> => set(id, (one) => one, size)
export const codes = list(code)

/** A moment that exists: only then does it come out of a date as it went in. */
export const time: Shape<string> = (value, where) => {
  const right =
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString() === value
  return right ? value : misfit(where, 'a moment that exists')
}

export const base64: Shape<Buffer> = (value, where) =>
  typeof value === 'string' ? fromBase64(value, where) : misfit(where, 'base64')

/** Base64 of exactly 32 bytes. */
export const key32: Shape<Buffer> = (value, where) => {
  const bytes = base64(value, where)
  return bytes.length === 32 ? bytes : misfit(where, 'base64 of 32 bytes')
}

/** An age X25519 recipient, as its text. */
export const recipient: Shape<string> = (value, where) => {
  const key = typeof value === 'string' ? bech32Key(value, 'age') : null
  return typeof value === 'string' && key && isUsable(key) ? value : misfit(where, 'an age recipient')
}

/** A reason: a code from a list, and the commitment of its text. */
export const reason = object<{ code: string; text: string }>({ code, text: hash })
