/**
 * The one error that crosses rooms: a literal code, and what the sentence on screen needs to be filled in. The sentence
 * itself lives in renderer/text; what is thrown here is never shown raw. Data holds no name, note or rating.
 */
export class ZegelError extends Error {
  override readonly name = 'ZegelError'
  readonly code: string
  readonly data: Readonly<Record<string, string | number>>

  constructor(code: string, data: Readonly<Record<string, string | number>> = {}) {
    super(code)
    this.code = code
    this.data = data
  }
}
