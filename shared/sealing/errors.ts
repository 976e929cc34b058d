/** Every reason for which the sealing core refuses something, with what the person who meets it can do. */
export const sealingAdvice = {
  E_SIZE: 'The file is too large. Ask the sender for the file as the app wrote it.',
  E_ENVELOPE: 'This is not a whole Zegel file. Copy or send it again.',
  E_VERSION: 'The file comes from another version of the app. Install the version the committee uses.',
  E_CANON: 'The file was rewritten by another program. Ask the sender for the file as the app wrote it.',
  E_SCHEMA: 'The contents of the file do not follow the format. Ask the sender to make it again.',
  E_ATT: 'A part of the file is missing, changed or does not belong there. Ask for the file again.',
  E_PROCEDURE: 'The file belongs to another procedure. Open that procedure first.',
  E_ROSTER: 'The list of people and keys does not hold, or is not known here. Ask the coordinator for it.',
  E_ROUND: 'The file belongs to another round.',
  E_SIGNERS: 'The file is not signed by exactly those who must sign it.',
  E_SIG: 'A signature does not hold. Do not use this file; tell the coordinator and one other member.',
  E_MYKEY: 'A key in the list is not the key of that person. Stop, and tell the whole committee.',
  E_SLOT: 'The list reuses round keys. Ask the coordinator to make a new one.',
  E_UNCONFIRMED: 'Not everybody has been heard to accept this list yet. Compare the committee code first.',
  E_STATE: 'This is not possible in the present phase of the round.',
  E_SECOND_CLOSE: 'An answer was already given for other contents of this round; it is given only once.',
  E_SEQ: 'An earlier version of this file is missing, or a newer one is known. Import the earlier one first.',
  E_CONFLICT: 'Somebody sealed twice with one number. That person must seal once more.',
  E_COVERAGE: 'Each candidate needs exactly one card or recusal.',
  E_INCOMPLETE: 'Somebody has not sealed yet, or is named twice.',
  E_CLOSE: 'The closing does not name the seals that are known here.',
  E_RELEASE: 'A key in the file does not belong to this seal. Ask the sender to make it again.',
  E_INNER: 'A seal opened, but what is inside does not belong to it.',
  E_COMMIT: 'What was opened is not what was sealed.',
  E_CARD: 'A card does not follow the format.',
  E_LOG: 'The log is cut, reordered or edited. Do not go on; compare the log code in the minutes.',
  E_PASSPHRASE: 'The passphrase is not right.',
  E_WEAK: 'The passphrase is too short or too common.',
  E_WORK: 'The file asks for more computing than is allowed. Do not use it.',
  E_KEY: 'The file cannot be opened with this key.',
  E_FACTS: 'The record of what this app has answered is damaged or shorter than known. Do not go on.',
} as const

export type SealingCode = keyof typeof sealingAdvice

/** Refusal of the sealing core. `code` is a literal of the closed list above, `message` says what was seen. */
export class SealingError extends Error {
  readonly code: SealingCode

  constructor(code: SealingCode, detail: string, options?: ErrorOptions) {
    super(`${code}: ${detail}`, options)
    this.name = 'SealingError'
    this.code = code
  }
}

/** Throws SealingError(code) unless `holds`. */
export function must(holds: boolean, code: SealingCode, detail: string): asserts holds {
  if (!holds) throw new SealingError(code, detail)
}
