/** Letters that Unicode does not take apart into a base and a mark, as people type them without the right keyboard. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/**
 * A name without what people spell differently: case, diacritics, spaces, hyphens, dots and apostrophes. Two names that
 * are equal so may be one person. Without any letter or digit the name itself.
 */
export const foldName = (name: string): string => {
  const folded = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => plain[letter] ?? letter)
  return folded || name
}

/** An e-mail address as post offices in practice read it: without regard to case. */
export const foldEmail = (email: string): string => email.trim().normalize('NFC').toLowerCase()
