import type { Channel, Input, Output } from '../shared/contract.ts'

/** What the preload script exposes: one function that never changes. */
declare global {
  interface Window {
    readonly zegel: { ask(channel: string, input: unknown): Promise<Reply> }
  }
}

type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: string; readonly data: Readonly<Record<string, string | number>> }

/** A refusal by the main process: a literal code that the texts have a sentence for. */
export class AskError extends Error {
  override readonly name = 'AskError'
  readonly code: string
  readonly data: Readonly<Record<string, string | number>>

  constructor(code: string, data: Readonly<Record<string, string | number>> = {}) {
    super(code)
    this.code = code
    this.data = data
  }
}

/**
 * Asks the main process. Input and output are those of the contract.
 * @throws AskError with the code of the refusal
 */
export const ask = async <C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> => {
  const reply = await window.zegel.ask(channel, input)
  if (!reply.ok) throw new AskError(reply.code, reply.data)
  return reply.value as Output<C>
}
