import { z } from 'zod'
import { type Decision, decision, type OutcomeLine } from '../../domain/schemas/decision.ts'
import type { Json } from '../../sealing/canonical.ts'
import { must } from '../../sealing/errors.ts'

const { decidedBy, lines, reserveUntil } = decision.shape
const terms = z.object({ decidedBy, reserveUntil })

/** The forms of an outcome (docs/formats.md, "What a decision says"). Who decides and until when a reserve counts go with each candidate. */
const outcome = z.union([
  lines.element.omit({ cid: true }).extend(terms.shape),
  z.strictObject({ declined: z.literal(true) }),
])

/**
 * What a decision says as it was signed.
 * @throws SealingError E_INNER when an outcome has another form, or two of them say another thing about the whole decision
 */
export const saidIn = (said: readonly { readonly cid: string; readonly outcome: Json }[]): Decision => {
  const found: OutcomeLine[] = []
  const declined: string[] = []
  const whole = new Map<string, z.infer<typeof terms>>()
  for (const { cid, outcome: read } of said) {
    const { data } = outcome.safeParse(read)
    must(data !== undefined, 'E_INNER', `the outcome of ${cid} has another form`)
    if ('declined' in data) declined.push(cid)
    else {
      const { decidedBy, reserveUntil, ...line } = data
      whole.set(JSON.stringify([decidedBy, reserveUntil, line.again]), { decidedBy, reserveUntil })
      found.push({ cid, ...line })
    }
  }
  must(
    whole.size < 2,
    'E_INNER',
    'its outcomes do not agree on who decides, until when a reserve counts, or why again',
  )
  const [agreed = { decidedBy: '', reserveUntil: null }] = whole.values()
  return { lines: found, ...agreed, ...(declined.length === 0 ? {} : { declined }) }
}
