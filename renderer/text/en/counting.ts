const words = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** Small numbers as words, as one writes them in a sentence. */
export const inWords = (n: number): string => words[n] ?? String(n)

/** "one member", "six members" */
export const counted = (n: number, one: string, many: string): string =>
  `${inWords(n)} ${n === 1 ? one : many}`

/** The first letter as a capital. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
