/** Letters that no decomposition takes apart, as people without them on their keyboard write them. */
const plain: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  '’': "'",
  '\u2018': "'",
  '\u02bc': "'",
}

/** Shows nothing and can stand inside a name: soft hyphens, joiners, marks of direction. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/

/**
 * A text without diacritics, and for each of its places (one more than it has) where that stands in the text as it was typed.
 */
export const folded = (typed: string): { readonly text: string; readonly from: readonly number[] } => {
  const from: number[] = []
  let text = ''
  let at = 0
  for (const letter of typed) {
    const bare = unseen.test(letter) ? '' : letter.normalize('NFD').replace(/\p{M}/gu, '')
    const shown = plain[bare] ?? bare
    for (let i = 0; i < shown.length; i++) from.push(at)
    text += shown
    at += letter.length
  }
  from.push(typed.length)
  return { text, from }
}
