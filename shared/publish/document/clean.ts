/**
 * Characters that have no place in a published text: control characters, marks that turn the direction of writing
 * (they can make a sentence read as another one), lone surrogates, noncharacters and the byte order mark.
 */
const unwanted =
  /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff\p{Cs}\p{Noncharacter_Code_Point}]/gu

/**
 * The text as it may be printed: composed (NFC), line ends as line feeds, tabs as spaces, without characters that do
 * not show. Letters of every script stay.
 */
export const clean = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .split('\n')
    .map((line) => line.replace(unwanted, '').trimEnd())
    .join('\n')
    .trim()
    .normalize('NFC')
