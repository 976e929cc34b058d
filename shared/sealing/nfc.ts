import type { Json } from './canonical.ts'

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

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
