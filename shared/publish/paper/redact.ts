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

/** Words that can name somebody; of an address not its domain, which many share. */
const parts = (name: string): string[] =>
  (name.split('@')[0] ?? '')
    .split(/[^\p{L}\p{N}\p{M}’']+/u)
    .filter((part) => part.length >= 3 && !particles.has(part.toLowerCase()))

/** Surnames that stand in notes as words. Alone they are looked for with a capital only, after their particle in any case. */
const alsoWords = new Set(
  [
    'arts bakker beek berg bloem blok boer boom bos bosch brand broek brouwer bruin dam dekker dijk draak engel geest goed graaf groen',
    'groot haan hart heer hoek hof hond jager jong kat keizer kind klein kok koning kort kroon lang licht linden meer meester mens mol',
    'mooi moor muis oud post prins raaf ridder rijk roos rust schaap schipper slot smal snel staal steen sterk stil stoel veen veld',
    'visser vogel vos vriend vries vrij water weg wijs wild wit wolf zand zee zomer winter zwart',
  ].flatMap((line) => line.split(' ')),
)

const isWord = (part: string): boolean => alsoWords.has(folded(part).text.toLowerCase())

/** 't Hart, de Jong, van den Berg: a word with what stands before it in the name. */
const phrases = (name: string): string[] => {
  const tokens = name.trim().split(/\s+/)
  return tokens.flatMap((token, at) => {
    if (!isWord(token)) return []
    const before = tokens.slice(0, at)
    const begin = before.findLastIndex((word) => /^\p{Lu}/u.test(word)) + 1
    return begin < at ? [tokens.slice(begin, at + 1).join(' ')] : []
  })
}

/** Jong, Jongs, and JONG as some write surnames. */
const capitals = (word: string): string[] => {
  const plain = folded(word).text
  const capital = plain.slice(0, 1).toUpperCase() + plain.slice(1).toLowerCase()
  return [capital, `${capital}s`, plain.toUpperCase()]
}

const shortParts = (name: string): string[] =>
  name
    .split(/[^\p{L}\p{M}]+/u)
    .filter((part) => part.length === 2 && /^\p{Lu}\p{Ll}$/u.test(part) && !ordinary.has(part))

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Capitals that mean something else in notes than a person. */
const abbreviations = new Set(
  'AI AIOS ANIOS AVG BIG CT CV CVA DBC ECG EHBO ER GP HR HRM IC ICU IT KNO MC MDO MRI MS OK OOR OR PA PO RVE SEH TIA TV UMC VS WA'.split(
    ' ',
  ),
)

/** [F, Y] for Fatma Yıldız; particles count or not, as people write. */
const initials = (name: string): string[][] => {
  if (name.includes('@')) return []
  const letters = (words: readonly string[]) => words.map((word) => word.slice(0, 1))
  const all = name.split(/[\s\p{Pd}]+/u).filter((word) => /^\p{L}/u.test(word))
  const main = all.filter((word) => /^\p{Lu}/u.test(word))
  return [letters(all), letters(main)].filter(({ length }) => length > 1)
}

/** F.Y and F. Y; and FY where that says nothing else. */
const initialled = (letters: readonly string[]): string[] => {
  const plain = letters.map((letter) => escaped(folded(letter).text))
  const together = plain.join('')
  return [plain.join('\\.\\s?'), ...(abbreviations.has(together.toUpperCase()) ? [] : [together])]
}

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

/** An e-mail address: whoever it belongs to, a name can be read in it. */
const address = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu

export const addressesIn = (text: string): string[] => text.match(address) ?? []

const begin = '(?<![\\p{L}\\p{N}])'
/** A name in the genitive is a name. */
const end = "(?:['’]?s)?(?![\\p{L}\\p{N}])"

/**
 * Blacks out other people in what somebody typed: their whole names, the parts of them with or without diacritics and with the
 * initials before them, initials with points, two or more capitals that are theirs, every e-mail address but the own, and the codes of
 * candidates however their hyphen is written. A part that belongs to the person's own name too stays. A nickname or a description of somebody it
 * cannot know, so whoever hands a paper over reads it first.
 * @param others names, addresses and codes of everybody else
 * @param own name, code and address of the person whom the paper is about, and addresses that anybody may read
 */
export const redactor = (others: readonly string[], own: readonly string[]): ((text: string) => string) => {
  const fold = (word: string) => folded(word).text.toLowerCase()
  const mine = own.filter((one) => !one.includes('@'))
  const kept = new Set(
    mine.flatMap((name) => [name, ...parts(name), ...shortParts(name), ...phrases(name)]).map(fold),
  )
  const ownInitials = new Set(mine.flatMap(initials).map((letters) => fold(letters.join('.'))))
  const foreign = (words: readonly string[]) => words.filter((word) => !kept.has(fold(word)))
  const single = foreign(others.flatMap(parts))
  const names = longestFirst([
    ...foreign(others.flatMap((name) => [name.trim(), ...phrases(name)])),
    ...single.filter((part) => !isWord(part)),
  ])
  const short = longestFirst([
    ...foreign(others.flatMap(shortParts)),
    ...single.filter(isWord).flatMap(capitals),
  ])
  const dotted = [
    ...new Set(
      others
        .flatMap(initials)
        .filter((letters) => !ownInitials.has(fold(letters.join('.'))))
        .flatMap(initialled),
    ),
  ].join('|')
  const addresses = new Set(own.filter((one) => one.includes('@')).map(fold))
  const patterns = [
    address,
    names && new RegExp(`${begin}(?:${names})${end}`, 'giu'),
    short && new RegExp(`${begin}(?:${short})(?:'s)?(?![\\p{L}\\p{N}])`, 'gu'),
    dotted && new RegExp(`${begin}(?:${dotted})\\.?(?![\\p{L}\\p{N}])`, 'gu'),
  ].filter((pattern) => pattern !== '')
  return (text) =>
    patterns
      .reduce((sofar, pattern) => blackened(sofar, pattern, pattern === address ? addresses : kept), text)
      .replace(initialsBefore, '')
}

/** J. before a blackened surname tells too. */
const initialsBefore = new RegExp(`${begin}(?:\\p{Lu}\\.\\s?)+(?=${BLACK})`, 'gu')

/** Replaces what the pattern finds in the folded text, in the text as it was typed. */
const blackened = (typed: string, pattern: RegExp, kept: ReadonlySet<string>): string => {
  const { text, from } = folded(typed)
  let out = ''
  let done = 0
  for (const { 0: hit, index } of text.matchAll(pattern)) {
    // Boers is no Boer in the genitive when it is the candidate’s own name.
    if (kept.has(hit.toLowerCase())) continue
    out += typed.slice(done, from[index]) + BLACK
    done = from[index + hit.length] ?? typed.length
  }
  return out + typed.slice(done)
}
