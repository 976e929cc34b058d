import type { Json } from './canonical.ts'

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Units of a piece, and how far the next one begins: two behind, so that a pair that belongs together is seen whole. */
const PIECE = 32
const STEP = PIECE - 2

/**
 * Whether a text is in normal form C. Bringing a row of unsorted combining marks into order takes quadratic time, so the text
 * is first looked at piece by piece: a part of a text in normal form is in it too (UAX #15), and where each mark stands in
 * order with its neighbour nothing is left to sort.
 */
export const isNormal = (text: string): boolean => {
  for (let at = 0; at < text.length; at += STEP) {
    const piece = text.slice(at, at + PIECE)
    if (piece.normalize('NFC') !== piece) return false
  }
  return text.normalize('NFC') === text
}

const clean = (text: string): string =>
  text.replaceAll('\u0000', '').replace(LONE_SURROGATE, '\ufffd').normalize('NFC')

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
