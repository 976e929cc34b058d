/** Units of a piece, and how far the next one begins: two behind, so that a pair that belongs together is seen whole. */
const PIECE = 32
const STEP = PIECE - 2

/**
 * Whether a text is in normal form C. Bringing a row of unsorted combining marks into order takes quadratic time, so the text
 * is first looked at piece by piece: a part of a text in normal form is in it too (UAX #15), and where each mark stands in
 * order with its neighbour nothing is left to sort.
 */
export const isNormal = (text: string): boolean => {
  for (let at = 0; at < text.length; at += STEP) {
    const piece = text.slice(at, at + PIECE)
    if (piece.normalize('NFC') !== piece) return false
  }
  return text.normalize('NFC') === text
}
