import type { Output } from '../../../shared/contract.ts'
import { needsMotivation, type Outcome, outcomesIn } from '../../../shared/domain/decision.ts'
import type { Text } from '../../text/index.ts'
import type { Section } from './lines.ts'

export type Round = Output<'decision.get'>['round']

/** The parts of the list in this round, from top to bottom. */
export const shownIn = (round: Round): readonly Section[] => [...outcomesIn(round), 'none']

/** What the parts are called in this round: who is turned down in one that is not the last, is not invited, or read again. */
export const sectionNames = (
  words: Text['decision'],
  { last, readAgain }: Round,
): Readonly<Record<Section, string>> => ({
  ...words.sections,
  ...(last ? {} : { rejected: readAgain ? words.toSecond : words.notInvited }),
})

/** Is a motivation asked for: in the last round also of whom nothing was decided yet, for there everybody gets one. */
export const asksMotivation = (outcome: Outcome | null, { last, readAgain }: Round): boolean =>
  outcome === null ? last : needsMotivation(outcome, readAgain)
