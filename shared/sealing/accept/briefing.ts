import { checkSigners, type Message } from '../message.ts'
import { signKeys } from '../rules/people.ts'
import type { ProcedureState } from '../state.ts'
import { rosterIn } from './update.ts'

/** What the coordinator tells everybody about a roster; of several the one with the highest number counts. */
export const acceptBriefing = (state: ProcedureState, briefing: Message<'briefing/v1'>): ProcedureState => {
  const { roster } = rosterIn(state, briefing.payload.roster)
  checkSigners(briefing, signKeys(roster, [roster.payload.coordinator]))
  return { ...state, briefings: [...state.briefings, briefing] }
}

/** The briefing that counts for a roster, or null before any. */
export const briefingOf = (state: ProcedureState, roster: string): Message<'briefing/v1'> | null =>
  state.briefings
    .filter(({ payload }) => payload.roster === roster)
    .reduce<Message<'briefing/v1'> | null>(
      (last, one) => (last === null || one.payload.seq >= last.payload.seq ? one : last),
      null,
    )
