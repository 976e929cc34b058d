import { folded } from './folded.ts'

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

/** Names of two letters are looked for with their capital only, and not where a sentence often begins like them. */
const ordinary = new Set(
  'Al An Da De Du El En Er He Ik In Is Je Ja La Le Me Na No Nu Of Om On Op Te To Up We Ze Zo'.split(' '),
)

const parts = (name: string): string[] =>
  name
    .split(/[^\p{L}\p{N}\p{M}’']+/u)
    .filter((part) => part.length >= 3 && !particles.has(part.toLowerCase()))

const shortParts = (name: string): string[] =>
  name
    .split(/[^\p{L}\p{M}]+/u)
    .filter((part) => part.length === 2 && /^\p{Lu}\p{Ll}$/u.test(part) && !ordinary.has(part))

/** F.Y. for Fatma Yıldız; particles count or not, as people write. */
const initials = (name: string): string[] => {
  const letters = (words: readonly string[]) => words.map((word) => word.slice(0, 1))
  const all = name.split(/[\s\p{Pd}]+/u).filter((word) => /^\p{L}/u.test(word))
  const main = all.filter((word) => /^\p{Lu}/u.test(word))
  return [letters(all), letters(main)].filter(({ length }) => length > 1).map((list) => list.join('.'))
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const literal = (text: string): string => {
  const code = /^K-([0-9a-z]{3})$/i.exec(text)
  if (code) return `K[\\p{Pd} ]?${code[1]}`
  return escaped(folded(text).text).replace(/\s+/g, '\\s+')
}

const longestFirst = (words: Iterable<string>): string =>
  [...new Set(words)]
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|')

const begin = '(?<![\\p{L}\\p{N}])'
/** A name in the genitive is a name. */
const end = "(?:['’]?s)?(?![\\p{L}\\p{N}])"

/**
 * Blacks out other people in what somebody typed: their whole names, the parts of them with or without diacritics and with the
 * initials before them, initials with points, e-mail addresses, and the codes of candidates however their hyphen is written. A part
 * that belongs to the person's own name too stays. A nickname or a description of somebody it cannot know, so whoever hands a
 * paper over reads it first.
 * @param others names, addresses and codes of everybody else
 * @param own name and code of the person whom the paper is about
 */
export const redactor = (others: readonly string[], own: readonly string[]): ((text: string) => string) => {
  const fold = (word: string) => folded(word).text.toLowerCase()
  const kept = new Set(own.flatMap((name) => [name, ...parts(name), ...shortParts(name)]).map(fold))
  const ownInitials = new Set(own.flatMap(initials).map(fold))
  const foreign = (words: readonly string[]) => words.filter((word) => !kept.has(fold(word)))
  const names = longestFirst(foreign(others.flatMap((name) => [name.trim(), ...parts(name)])))
  const short = longestFirst(foreign(others.flatMap(shortParts)))
  const dotted = longestFirst(others.flatMap(initials).filter((one) => !ownInitials.has(fold(one))))
  const patterns = [
    names && new RegExp(`${begin}(?:${names})${end}`, 'giu'),
    short && new RegExp(`${begin}(?:${short})(?:'s)?(?![\\p{L}\\p{N}])`, 'gu'),
    dotted && new RegExp(`${begin}(?:${dotted})\\.?(?![\\p{L}\\p{N}])`, 'gu'),
  ].filter((pattern) => pattern !== '')
  return (text) =>
    patterns.reduce((sofar, pattern) => blackened(sofar, pattern, kept), text).replace(initialsBefore, '')
}

/** J. before a blackened surname tells too. */
const initialsBefore = new RegExp(`${begin}(?:\\p{Lu}\\.\\s?)+(?=${BLACK})`, 'gu')

/** Replaces what the pattern finds in the folded text, in the text as it was typed. */
const blackened = (typed: string, pattern: RegExp, kept: ReadonlySet<string>): string => {
  const { text, from } = folded(typed)
  let out = ''
  let done = 0
  for (const { 0: hit, index } of text.matchAll(pattern)) {
    // Boers is no Boer in the genitive when it is the own name.
    if (kept.has(hit.toLowerCase())) continue
    out += typed.slice(done, from[index]) + BLACK
    done = from[index + hit.length] ?? typed.length
  }
  return out + typed.slice(done)
}
