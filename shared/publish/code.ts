/**
 * A code for people in its groups of four, in capitals, however it was written.
 * @param code letters and figures of Crockford's base32; spaces and hyphens between them do not count
 */
export const codeGroups = (code: string): string[] =>
  code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .match(/.{1,4}/g) ?? []
