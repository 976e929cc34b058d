import { canonicalText, type Json } from '../canonical.ts'
import { must } from '../errors.ts'
import type { Message } from '../message.ts'
import { contentOf, sealsOf } from '../rules/closing.ts'
import type { RoundState, Seal } from '../state.ts'

/** Whether the generation that counts was made because the opening of the one before it failed. */
const afterFailure = (round: RoundState): boolean =>
  round.exceptions.some(
    ({ id, payload }) => id === round.roster.payload.exception && payload.kind === 'opening-mislukt',
  )

const sealsOfLast = (round: RoundState): readonly Seal[] => {
  const last = round.attempts.at(-1)
  return last ? sealsOf(last.close, last.roster.payload.mode) : []
}

/** What somebody sealed in the generation before, as far as it is known here. */
const before = (round: RoundState, member: string): Seal | undefined =>
  sealsOfLast(round).find((seal) => seal.payload.member === member) ??
  round.replaced.findLast(
    ({ payload }) => payload.member === member && payload.roster === round.rosters.at(-2)?.id,
  )

const said = ({ payload: { cards, recusals } }: Seal): string => canonicalText({ cards, recusals } as Json)

/** After a failed opening everybody seals just what was sealed before. Throws SealingError E_COMMIT. */
export const mustSealTheSame = (round: RoundState, seal: Seal): void => {
  if (!afterFailure(round)) return
  const known = before(round, seal.payload.member)
  must(
    known === undefined || said(known) === said(seal),
    'E_COMMIT',
    `the opening failed, and ${seal.payload.member} seals something else than before`,
  )
}

/** After a failed opening the close closes what was closed before. Throws SealingError E_SECOND_CLOSE. */
export const mustCloseTheSame = (round: RoundState, close: Message<'close/v1'>): void => {
  if (!afterFailure(round) || round.attempts.length === 0) return
  must(
    contentOf(sealsOf(close, round.roster.payload.mode)) === contentOf(sealsOfLast(round)),
    'E_SECOND_CLOSE',
    'the opening failed, and the close is about other contents than before',
  )
}
