import { z } from 'zod'

/**
 * One channel between window and main process. `input` and `output` are parsed on every call, in production too: a
 * handler that leaks an extra field compiles, and only a strict parse stops it.
 */
export interface ChannelShape {
  readonly input: z.ZodType
  readonly output: z.ZodType
  /** Who may call: anybody (also locked), an unlocked member, or the secretary of the procedure. */
  readonly access: 'anyone' | 'member' | 'coordinator'
  /** May the second window for the projector call it? */
  readonly projector?: true
}

export const nothing = z.strictObject({})
export const checkShape = z.strictObject({
  id: z.string(),
  state: z.enum(['met', 'departs', 'explained', 'unknown']),
  found: z.array(z.string()).readonly(),
})
