import { acceptMessage } from '../sealing/accept.ts'
import type { Message } from '../sealing/message.ts'
import { endTold, logOf } from '../sealing/rules/log-rows.ts'
import type { App, Open } from './app.ts'
import { readArrived } from './exchange/readable.ts'
import { writeLog } from './log.ts'
import { protocolState } from './progressOf.ts'

/** What every message of this app begins with. */
export const base = (app: App, open: Open) => ({ procedure: open.id, app: app.version })

/** What only says how things stand: it has no row in the log. */
const unlogged: readonly string[] = ['receipt/v1', 'briefing/v1']

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const integer = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/**
 * Takes a message in by the rules of import, keeps its bytes, and writes its log row. Both our own messages and those
 * of others pass here: there is one way in.
 * @param actor who brought it
 * @throws SealingError with the first rule that does not hold; then nothing is stored
 */
export const takeMessage = (app: App, open: Open, bytes: Uint8Array, actor: string): Message => {
  const message = readArrived(bytes)
  const before = protocolState(open)
  if (acceptMessage(before, message) === before) return message
  const payload = message.payload as unknown as Readonly<Record<string, unknown>>
  open.store.messages.add({
    id: message.id,
    type: message.type,
    round: integer(payload['round']),
    generation: integer(payload['gen']),
    member: text(payload['member']),
    bytes,
    at: app.clock(),
    app: app.version,
  })
  if (unlogged.includes(message.type)) return message
  for (const told of [logOf(message), endTold(message)]) if (told) writeLog(app, open, { actor, ...told })
  return message
}
