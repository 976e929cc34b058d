import { ZegelError } from '../shared/domain/error.ts'
import { SealingError } from '../shared/sealing/errors.ts'
import { isOwnAddress } from './address.ts'

/** What a window may be shown: the projector never gets what is private. */
export type WindowKind = 'main' | 'projector'

/** What the app does with a question. Throws a ZegelError for what the person can be told. */
export type Ask = (channel: string, input: unknown, windowKind: WindowKind) => Promise<unknown>

/** What crosses back. An error crosses as data: Electron would keep its message and lose its code. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: string; readonly data: Readonly<Record<string, string | number>> }

/** What is known of who asks. */
export interface Sender {
  /** Address of the asking frame; null when the frame is already gone. */
  readonly url: string | null
  readonly isMainFrame: boolean
  /** Undefined for contents that are not one of the app's windows. */
  readonly kind: WindowKind | undefined
}

/**
 * Answers one question. Never throws.
 *
 * Codes of its own: `E_SENDER` (not one of our windows, not its main frame or not our page), `E_CHANNEL` (the
 * channel is no text), `E_UNEXPECTED` (a fault of the app).
 */
export async function answer(
  ask: Ask,
  sender: Sender,
  channel: unknown,
  input: unknown,
  report: (error: unknown) => void,
): Promise<Answer> {
  if (!isTrusted(sender) || sender.kind === undefined) return refused('E_SENDER')
  if (typeof channel !== 'string') return refused('E_CHANNEL')
  try {
    return { ok: true, value: await ask(channel, input, sender.kind) }
  } catch (error) {
    if (error instanceof ZegelError) return refused(error.code, error.data)
    if (error instanceof SealingError) return refused(error.code)
    report(error)
    return refused('E_UNEXPECTED')
  }
}

function isTrusted({ url, isMainFrame, kind }: Sender): boolean {
  return kind !== undefined && isMainFrame && url !== null && isOwnAddress(url)
}

function refused(code: string, data: Readonly<Record<string, string | number>> = {}): Answer {
  return { ok: false, code, data }
}
