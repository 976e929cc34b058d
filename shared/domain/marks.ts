/**
 * Marks that do not show and change how what stands beside them is read: they turn the direction of writing, or make two names
 * that look the same differ (Unicode technical report 36, "Bidirectional text spoofing"). The joiners U+200C and U+200D are not
 * among them: Persian, Indian scripts and emoji are written with them.
 */
const mark = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/
const marks = new RegExp(mark, 'g')

/** The text without such marks. */
export const withoutMarks = (text: string): string => text.replace(marks, '')

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** What somebody's key is locked with stays as it was typed: other programs open it too. */
const isSecret = (name: string): boolean => /passphrase/i.test(name)

const holds = (value: unknown): boolean => {
  if (typeof value === 'string') return mark.test(value)
  if (Array.isArray(value)) return value.some(holds)
  if (value === null || typeof value !== 'object' || !isPlain(value)) return false
  return Object.entries(value).some(([name, item]) => holds(item) && !isSecret(name))
}

const without = (value: unknown): unknown => {
  if (typeof value === 'string') return withoutMarks(value)
  if (Array.isArray(value)) return value.map(without)
  if (value === null || typeof value !== 'object' || !isPlain(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, isSecret(name) ? item : without(item)]),
  )
}

/**
 * A question or answer of a window in which no text holds such a mark, but for passphrases. The same value where none did, which is
 * nearly always: answers of thousands of texts are not copied for it.
 */
export const unmarked = <T>(value: T): T => (holds(value) ? (without(value) as T) : value)
