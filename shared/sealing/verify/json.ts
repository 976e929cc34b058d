import { Broken, type Code } from './broken.ts'
import { isNormalC } from './nfc.ts'

/** A value of canonical JSON. Objects are maps, so that no key can mean something to the language. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export type JsonObject = ReadonlyMap<string, Json>

const DEEPEST = 12
/** More values than any file within the limits of docs/formats.md can hold; keeps a bomb from filling the memory. */
const MOST_VALUES = 3_000_000
/** The same for an envelope, whose attachments are text, and for a payload. */
export const MOST_IN_ENVELOPE = 5_000
export const MOST_IN_PAYLOAD = 50_000
const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype']
const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '\\"': '"',
  '\\\\': '\\',
  '\\b': '\b',
  '\\t': '\t',
  '\\n': '\n',
  '\\f': '\f',
  '\\r': '\r',
}

/** Where a mark stands next, searched once however often it is asked: hostile text must not cost quadratic time. */
const ahead = (text: string, mark: string): ((from: number) => number) => {
  let found = -1
  return (from) => {
    if (found < from) {
      const next = text.indexOf(mark, from)
      found = next < 0 ? Number.POSITIVE_INFINITY : next
    }
    return found
  }
}

/**
 * Reads canonical JSON (docs/formats.md "Canonical JSON"). Takes only the canonical spelling of a value, so that writing it
 * again gives the same bytes.
 * @throws Broken with `code` when the bytes are anything else
 */
export const parseJson = (bytes: Uint8Array, code: Code = 'E_CANON', most = MOST_VALUES): Json => {
  const text = decoded(bytes, code)
  const nextQuote = ahead(text, '"')
  const nextSlash = ahead(text, '\\')
  let at = 0
  let values = 0

  const fail = (why: string): never => {
    throw new Broken(code, `not canonical JSON: ${why} at character ${at}`)
  }
  const expect = (token: string): void => {
    if (!text.startsWith(token, at)) fail(`something else than ${token} stands`)
    at += token.length
  }
  const word = <T>(token: string, value: T): T => {
    expect(token)
    return value
  }

  const escaped = (): string => {
    const short = SHORT_ESCAPES[text.slice(at, at + 2)]
    if (short !== undefined) {
      at += 2
      return short
    }
    const long = text.slice(at, at + 6)
    const char = /^\\u00[01][0-9a-f]$/.test(long)
      ? String.fromCharCode(Number.parseInt(long.slice(2), 16))
      : ''
    if (char === '' || char === '\0' || Object.values(SHORT_ESCAPES).includes(char))
      fail('a needless escape stands')
    at += 6
    return char
  }

  const string = (): string => {
    expect('"')
    let read = ''
    for (;;) {
      const end = nextQuote(at)
      if (end === Number.POSITIVE_INFINITY) fail('a string without end begins')
      const stop = Math.min(end, nextSlash(at))
      const plain = text.slice(at, stop)
      if (/[^ -\uffff]/.test(plain)) fail('a bare control character stands in the string')
      read += plain
      at = stop
      if (stop === end) break
      read += escaped()
    }
    at += 1
    if (!isNormalC(read)) fail('the string is not in normal form C')
    return read
  }

  const number = (): number => {
    const digits = /^(?:0|[1-9][0-9]{0,15})/.exec(text.slice(at, at + 16))?.[0] ?? fail('no value stands')
    at += digits.length
    const value = Number(digits)
    if (!Number.isSafeInteger(value)) fail('a number is too large')
    return value
  }

  const array = (depth: number): readonly Json[] => {
    expect('[')
    const items: Json[] = []
    if (text[at] !== ']') {
      for (;;) {
        items.push(value(depth))
        if (text[at] === ']') break
        expect(',')
      }
    }
    expect(']')
    return items
  }

  const object = (depth: number): JsonObject => {
    expect('{')
    const members = new Map<string, Json>()
    let last = ''
    if (text[at] !== '}') {
      for (;;) {
        const key = string()
        if (!/^[a-zA-Z0-9-]{1,64}$/.test(key) || FORBIDDEN_KEYS.includes(key)) fail('a key is not allowed')
        if (key <= last) fail('a key is not in order, or doubled,')
        last = key
        expect(':')
        members.set(key, value(depth))
        if (text[at] === '}') break
        expect(',')
      }
    }
    expect('}')
    return members
  }

  const value = (depth: number): Json => {
    values += 1
    if (values > most) fail('too many values stand')
    const first = text[at]
    if ((first === '{' || first === '[') && depth === DEEPEST) fail('the value is nested too deeply')
    switch (first) {
      case '{':
        return object(depth + 1)
      case '[':
        return array(depth + 1)
      case '"':
        return string()
      case 't':
        return word('true', true)
      case 'f':
        return word('false', false)
      case 'n':
        return word('null', null)
      default:
        return number()
    }
  }

  const whole = value(0)
  if (at !== text.length) fail('something follows the value')
  return whole
}

const decoded = (bytes: Uint8Array, code: Code): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Broken(code, 'not canonical JSON: the bytes are not UTF-8')
  }
}
