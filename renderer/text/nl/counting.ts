const words = [
  'geen',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
]

/** Small numbers as words, as one writes them in a sentence. */
export const inWords = (n: number): string => words[n] ?? String(n)

/** "één lid", "zes leden" */
export const counted = (n: number, one: string, many: string): string =>
  `${inWords(n)} ${n === 1 ? one : many}`

/** The first letter as a capital; "één" begins as "Eén". */
export const sentence = (text: string): string =>
  text.startsWith('één') ? `Eén${text.slice(3)}` : text.charAt(0).toUpperCase() + text.slice(1)

/** A word that begins with a capital, as it stands inside a sentence. */
export const inside = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)
