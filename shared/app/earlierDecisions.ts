import { candidateCode } from '../domain/candidate.ts'
import { declinedIn, isChosen, type Outcome } from '../domain/decision.ts'
import type { OfferRow } from '../domain/offers.ts'
import type { Open } from './app.ts'
import { offerRows } from './decideAgain.ts'
import { readDocument } from './documents.ts'

/** The decisions of the round that came to nothing, with what each said and what became of it. @throws E_LOCKED */
export const earlierDecisions = (open: Open) => {
  const rows = new Map(offerRows(open, '').map((row) => [row.cid, row]))
  const before = readDocument(open, 'decidedBefore') ?? []
  const now = readDocument(open, 'decision')
  const all = [...before, ...(now ? [now] : [])]
  return before.map(({ at, lines }, i) => {
    const later = all.slice(i + 1)
    const declined = declinedIn(later)
    const anew = new Set(later.flatMap((one) => one.lines.map(({ cid }) => cid)))
    return {
      at,
      again: lines[0]?.again ?? null,
      rows: lines.map(({ cid, outcome, motivation }) => ({
        cid,
        code: candidateCode(cid),
        outcome,
        motivation,
        // Decided about anew, whatever became of that: it was a reserve that nobody called.
        answer: isChosen(outcome)
          ? answerOf(outcome, anew.has(cid) ? undefined : rows.get(cid), declined.has(cid) && !anew.has(cid))
          : null,
      })),
    }
  })
}

/** What became of an outcome that was decided: a reserve that nobody called had its day. */
const answerOf = (
  outcome: Outcome | null,
  row: OfferRow | undefined,
  declined: boolean,
): 'accepted' | 'refused' | 'lapsed' | 'withdrawn' | null => {
  if (declined) return outcome === 'invited' ? 'withdrawn' : 'refused'
  if (row?.state === 'accepted' || row?.state === 'refused') return row.state
  return outcome === 'reserve' ? 'lapsed' : null
}
