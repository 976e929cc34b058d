/** Stands where another person was named. */
export const BLACK = '█████'

/** Short words inside surnames that are ordinary words as well. */
const particles = new Set([
  'van',
  'der',
  'den',
  'het',
  'ten',
  'ter',
  'von',
  'zum',
  'des',
  'del',
  'dos',
  'bin',
  'ibn',
])

const parts = (name: string): string[] =>
  name
    .split(/[^\p{L}\p{N}\p{M}’']+/u)
    .filter((part) => part.length >= 3 && !particles.has(part.toLowerCase()))

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')

/**
 * Blacks out other people in what somebody typed: their whole names, the parts of them, and the codes of candidates.
 * A part that belongs to the person's own name too stays. It finds what is written as it was entered; a nickname or a
 * description of somebody it cannot know, so whoever hands a paper over reads it first.
 * @param others names and codes of everybody else
 * @param own name and code of the person whom the paper is about
 */
export const redactor = (others: readonly string[], own: readonly string[]): ((text: string) => string) => {
  const kept = new Set(own.flatMap((name) => [name, ...parts(name)]).map((part) => part.toLowerCase()))
  const hidden = [...new Set(others.flatMap((name) => [name.trim(), ...parts(name)]))]
    .filter((part) => part !== '' && !kept.has(part.toLowerCase()))
    .sort((a, b) => b.length - a.length)
  if (hidden.length === 0) return (text) => text
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${hidden.map(literal).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  )
  return (text) => text.replace(pattern, BLACK)
}
