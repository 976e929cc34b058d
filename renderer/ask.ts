import type { Channel, Input, Output } from '../shared/contract.ts'
import { ZegelError } from '../shared/domain/error.ts'

/** What the preload script exposes: one function that never changes. */
declare global {
  interface Window {
    readonly zegel: { ask(channel: string, input: unknown): Promise<Reply> }
  }
}

type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: string; readonly data: Readonly<Record<string, string | number>> }

/**
 * Asks the main process. Input and output are those of the contract.
 * @throws ZegelError with the code of the refusal, which the texts have a sentence for
 */
export const ask = async <C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> => {
  const reply = await window.zegel.ask(channel, input)
  if (!reply.ok) throw new ZegelError(reply.code, reply.data)
  return reply.value as Output<C>
}

/** Whatever failed, as something with a code that can be shown. */
export const asZegelError = (error: unknown): ZegelError =>
  error instanceof ZegelError ? error : new ZegelError('E_UNEXPECTED', { detail: String(error) })
