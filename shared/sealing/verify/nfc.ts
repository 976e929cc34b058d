const WINDOW = 64

const isSame = (text: string): boolean => text.normalize('NFC') === text

/**
 * Whether a text is in Unicode normal form C. Sorting a long row of combining marks takes quadratic time, so that first
 * short overlapping pieces are looked at: a part of a text in normal form is in it too (UAX #15), and where each pair of
 * marks stands in order nothing is left to sort.
 */
export const isNormalC = (text: string): boolean => {
  if (!/[^ -~]/.test(text)) return true
  for (let at = 0; at < text.length; at += WINDOW / 2) if (!isSame(text.slice(at, at + WINDOW))) return false
  return isSame(text)
}
