/** Cuts a code into groups of four; spaces, dashes and case do not matter. */
export function codeGroups(code: string): string[] {
  return cleanCode(code).match(/.{1,4}/g) ?? []
}

/** A code as typed, without spaces and dashes, in capitals. */
function cleanCode(text: string): string {
  return text.replace(/[\s-]/g, '').toUpperCase()
}

/** A code as it is read out: the signs apart, groups with a pause between them. */
export function spokenCode(code: string): string {
  return codeGroups(code)
    .map((group) => [...group].join(' '))
    .join(', ')
}

/**
 * What the groups to type hold after `typed` was written into group `at` (a whole code may be pasted there): the new
 * value, and the group that should have the focus.
 */
export function typeIntoGroups(
  value: string,
  at: number,
  typed: string,
  blanks: number,
): { value: string; focus: number } {
  const groups = Array.from({ length: blanks }, (_, i) => cleanCode(value.slice(i * 4, i * 4 + 4)))
  let rest = cleanCode(typed)
  let focus = at
  for (let i = at; i < blanks && (rest !== '' || i === at); i++) {
    groups[i] = rest.slice(0, 4)
    rest = rest.slice(4)
    focus = groups[i]?.length === 4 && i + 1 < blanks ? i + 1 : i
  }
  return {
    value: groups
      .map((group) => group.padEnd(4, ' '))
      .join('')
      .trimEnd(),
    focus,
  }
}
