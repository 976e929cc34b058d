/** What a spreadsheet takes for a formula when a cell begins with it, after any blanks; also in full width. */
const formula = /^[\s\p{C}]*[=+\-@＝＋－＠]/u

/**
 * Text that no spreadsheet takes for a formula: one that begins like it gets an apostrophe before it, which says "text" to
 * people and programs alike (OWASP, CSV injection). A line break inside becomes a space: some programs begin a row there.
 */
export const plainCell = (text: string): string => {
  const line = text.replace(/[\r\n\t\u2028\u2029\v\f]+/g, ' ')
  return formula.test(line) ? `'${line}` : line
}

/** The text before it was guarded, for a list that is read back in: an apostrophe before a formula was put there, or means nothing. */
export const withoutGuard = (text: string): string =>
  text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text
