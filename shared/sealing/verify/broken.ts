/** What a reader answers, in the order of docs/formats.md "Import order"; the last two belong to the verifier alone. */
export type Code =
  | 'E_SIZE'
  | 'E_ENVELOPE'
  | 'E_VERSION'
  | 'E_CANON'
  | 'E_SCHEMA'
  | 'E_ATT'
  | 'E_PROCEDURE'
  | 'E_ROSTER'
  | 'E_ROUND'
  | 'E_SIGNERS'
  | 'E_SIG'
  | 'E_MYKEY'
  | 'E_SLOT'
  | 'E_UNCONFIRMED'
  | 'E_STATE'
  | 'E_SECOND_CLOSE'
  | 'E_SEQ'
  | 'E_CONFLICT'
  | 'E_COVERAGE'
  | 'E_INCOMPLETE'
  | 'E_CLOSE'
  | 'E_INNER'
  | 'E_COMMIT'
  | 'E_CARD'
  | 'E_LOG'
  | 'E_NUMBERS'
  | 'E_CODE'

/** The file does not hold: the first rule that fails, and a sentence for an outsider. */
export class Broken extends Error {
  readonly code: Code

  constructor(code: Code, sentence: string) {
    super(sentence)
    this.name = 'Broken'
    this.code = code
  }
}

/** @throws Broken with this code and sentence when the condition does not hold */
export function demand(holds: boolean, code: Code, sentence: string): asserts holds {
  if (!holds) throw new Broken(code, sentence)
}

/** Runs something whose failures all count as one rule, for instance everything inside a card. */
export const under = <T>(code: Code, run: () => T): T => {
  try {
    return run()
  } catch (error) {
    if (error instanceof Broken) throw new Broken(code, error.message)
    throw error
  }
}

/** Text from a file that may be hostile, fit for a terminal: quoted, short, printable ASCII only. */
export const shown = (text: string): string => {
  const short = text.length > 64 ? `${text.slice(0, 64)}...` : text
  return `"${short.replace(/[^ -~]/g, '?')}"`
}
