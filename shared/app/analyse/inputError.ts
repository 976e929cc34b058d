/** A rating file, or one beside it, that cannot be read as it is meant to be. The message is one sentence on one line. */
export class InputError extends Error {
  readonly code = 'malformed-input'
  readonly file: string
  /** Row in the file, the header being 1; null where the whole file is meant. */
  readonly row: number | null

  constructor(file: string, row: number | null, reason: string) {
    super(`${file}, ${row === null ? 'whole file' : `row ${row}`}: ${reason}`)
    this.file = file
    this.row = row
  }
}
