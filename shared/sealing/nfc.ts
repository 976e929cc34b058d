import type { Json } from './canonical.ts'

/** The value with every string in normal form C, as canonical JSON wants it; keyboards and clipboards give others. */
export const inNfc = <T extends Json>(value: T): T => {
  const walk = (item: Json): Json => {
    if (typeof item === 'string') return item.normalize('NFC')
    if (item === null || typeof item !== 'object') return item
    if (Array.isArray(item)) return item.map(walk)
    return Object.fromEntries(Object.entries(item).map(([key, inner]) => [key, walk(inner)]))
  }
  return walk(value) as T
}
