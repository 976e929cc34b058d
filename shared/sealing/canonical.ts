import { fromUtf8, utf8 } from './bytes.ts'
import { SealingError } from './errors.ts'
import { isNormal } from './nfc.ts'

/** The values that canonical JSON can carry: no fractions, no negative numbers. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const MAX_DEPTH = 12

const ASCII = /^[\x20-\x7e]*$/
/** ASCII that JSON writes as it is: without quotation mark and backslash. Base64 is, and that is nearly all of a file. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/
const KEY = /^[a-zA-Z0-9-]{1,64}$/
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

const refuse = (detail: string): never => {
  throw new SealingError('E_CANON', detail)
}

const writeString = (text: string): string => {
  if (PLAIN.test(text)) return `"${text}"`
  if (!ASCII.test(text)) {
    if (text.includes('\u0000')) refuse('a string holds U+0000')
    // It has no form in UTF-8.
    if (!text.isWellFormed()) refuse('a string holds a lone surrogate')
    if (!isNormal(text)) refuse('a string is not in normal form C')
  }
  return JSON.stringify(text)
}

const writeValue = (value: Json, room: number): string => {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return writeString(value)
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || value < 0 || Object.is(value, -0)) refuse(`number ${value}`)
    return String(value)
  }
  if (typeof value !== 'object') return refuse(`a ${typeof value} is no JSON value`)
  if (room === 0) refuse(`nested deeper than ${MAX_DEPTH}`)
  if (Array.isArray(value)) return `[${value.map((item: Json) => writeValue(item, room - 1)).join(',')}]`
  const members = Object.entries(value).map(([key, item]) => {
    if (!KEY.test(key) || FORBIDDEN.has(key)) refuse(`key ${JSON.stringify(key)}`)
    return { key, item }
  })
  members.sort((a, b) => (a.key < b.key ? -1 : 1))
  return `{${members.map(({ key, item }) => `"${key}":${writeValue(item, room - 1)}`).join(',')}}`
}

/**
 * Canonical JSON (RFC 8785, narrowed as docs/formats.md says) of a value, as text.
 * Throws SealingError E_CANON for what has no canonical form: fractions, negative or unsafe numbers, strings that are
 * not NFC, lone surrogates, U+0000, odd keys, nesting deeper than 12.
 */
export const canonicalText = (value: Json): string => writeValue(value, MAX_DEPTH)

/** The same as UTF-8 bytes. */
export const canonicalBytes = (value: Json): Uint8Array => utf8(canonicalText(value))

/** Most values of a text: in any file; in an envelope; in a payload (docs/formats.md, canonical JSON). */
const MOST_VALUES = 3_000_000
export const MOST_IN_ENVELOPE = 5_000
export const MOST_IN_PAYLOAD = 50_000

/** Where the string ends that begins before `from`: at the next quotation mark that is not escaped, or with the text. */
const endOfString = (text: string, from: number): number => {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
    let before = at
    while (before > from && text.charCodeAt(before - 1) === 0x5c) before--
    if ((at - before) % 2 === 0) return at
  }
  return text.length
}

/**
 * Whether brackets outside strings nest deeper than allowed, or there are more values than `most`; asked before JSON.parse,
 * which would recurse, and take a second for what is refused anyway.
 */
const tooMuch = (text: string, most: number): boolean => {
  let depth = 0
  let values = 1
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x22) {
      i = endOfString(text, i + 1)
    } else if (unit === 0x5b || unit === 0x7b) {
      if (++depth > MAX_DEPTH || ++values > most) return true
    } else if (unit === 0x2c) {
      if (++values > most) return true
    } else if (unit === 0x5d || unit === 0x7d) {
      depth--
    }
  }
  return false
}

/**
 * The value of canonical JSON. Throws SealingError E_CANON when the bytes are not UTF-8, not JSON, or differ in any
 * byte from the canonical form of what they say (which catches doubled keys, white space, other escapes, 1.0, …).
 */
export const parseCanonical = (bytes: Uint8Array, most = MOST_VALUES): Json => {
  const text = fromUtf8(bytes)
  if (text === null) return refuse('not UTF-8')
  if (tooMuch(text, most)) refuse(`nested deeper than ${MAX_DEPTH}, or more than ${most} values`)
  let value: Json
  try {
    value = JSON.parse(text) as Json
  } catch {
    return refuse('not JSON')
  }
  if (canonicalText(value) !== text) refuse('not the canonical form of its own contents')
  return value
}

const clean = (text: string): string => text.replaceAll('\u0000', '').toWellFormed().normalize('NFC')

/**
 * The value with every string as canonical JSON wants it. Keyboards and clipboards give other normal forms, and a field
 * with a limit can cut an emoji in half: nobody's work may be unsealable for that.
 */
export const inNfc = <T extends Json>(value: T): T => {
  const walk = (item: Json): Json => {
    if (typeof item === 'string') return clean(item)
    if (item === null || typeof item !== 'object') return item
    if (Array.isArray(item)) return item.map(walk)
    return Object.fromEntries(Object.entries(item).map(([key, inner]) => [key, walk(inner)]))
  }
  return walk(value) as T
}
