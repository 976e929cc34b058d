/** A, B, C … Z, AA: raters in the meeting, in the fixed order of the roster. */
export const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
