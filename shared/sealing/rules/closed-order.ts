import { must } from '../errors.ts'
import { type AnyMessage, listsJust, type Message } from '../message.ts'
import { answerList, type ClosedRound } from './closed-round.ts'
import { hasConfirmed } from './confirmed.ts'
import type { Roster } from './people.ts'

/** In which order the rows about nested files stand. `place` is the number of the row about a file. */
type Place = (message: AnyMessage) => number
type Before = (first: AnyMessage, then: AnyMessage) => void

/** Every file that another one names has its row before that one's. Throws SealingError E_LOG by way of `before`. */
export const checkRestsInOrder = (round: ClosedRound, before: Before): void => {
  const answers = [...round.earlierAnswers, ...answerList(round.answers)]
  const closes = [...round.earlierCloses, round.close]
  const seals = [...round.seals, ...round.earlierSeals]
  const named: AnyMessage[] = [
    ...[...round.rosters, ...round.exceptions, ...round.handovers, ...round.enrols, ...seals, ...closes],
  ]
  const byId = new Map(named.map((message) => [message.id, message]))
  const after = (then: AnyMessage, ids: readonly (string | null)[]): void => {
    for (const id of ids) {
      const first = id === null ? undefined : byId.get(id)
      if (first) before(first, then)
    }
  }
  for (const roster of round.rosters) {
    const { exception, handover, people } = roster.payload
    after(roster, [exception, handover, ...people.map(({ enrol }) => enrol)])
  }
  for (const one of [...round.confirms, ...round.exceptions, ...round.withdrawals, ...round.compared])
    after(one, [one.payload.roster])
  for (const one of round.handovers)
    after(one, [one.payload.roster, one.payload.close, one.payload.key?.enrol ?? null])
  for (const one of seals) after(one, [one.payload.roster, ...one.payload.prev])
  for (const one of closes) after(one, [one.payload.roster, ...one.payload.seals.map(({ id }) => id)])
  for (const one of answers)
    after(one, [one.payload.close, one.type === 'open/v1' ? one.payload.handover : null])
  for (const one of round.faults) after(one, [one.payload.close])
  // Of a release that was made again the last one counts.
  for (const one of answerList(round.answers))
    for (const earlier of round.earlierAnswers)
      if (one.type === 'release/v1' && earlier.type === 'release/v1')
        if (one.payload.member === earlier.payload.member && one.payload.close === earlier.payload.close)
          before(earlier, one)
}

/** Whether all of these people had confirmed a roster before a row. */
export const heardBy =
  (rosters: readonly Roster[], confirms: readonly Message<'confirm/v1'>[], place: Place) =>
  (id: string, members: readonly string[], row: number): boolean => {
    const roster = rosters.find((one) => one.id === id)
    if (roster === undefined) return false
    const early = confirms.filter((one) => one.payload.roster === id && place(one) < row)
    return members.every((member) => hasConfirmed(roster, early, member))
  }

/** A roster was sent with everything of the procedure before it. Throws SealingError E_ROSTER. */
export const checkSentWith = (roster: Roster, round: ClosedRound, place: Place): void => {
  const earlier = <T extends AnyMessage>(messages: readonly T[]): readonly T[] =>
    messages.filter((one) => place(one) < place(roster))
  const { att } = roster.payload
  const rosters = round.rosters.slice(0, round.rosters.indexOf(roster))
  const named = new Set(
    [...rosters, roster].flatMap(({ payload }) => payload.people.map(({ enrol }) => enrol)),
  )
  const right =
    listsJust(att['rosters'], rosters) &&
    listsJust(
      att['enrols'],
      round.enrols.filter(({ id }) => named.has(id)),
    ) &&
    listsJust(att['exceptions'], earlier(round.exceptions)) &&
    listsJust(att['handovers'], earlier(round.handovers))
  must(right, 'E_ROSTER', 'a list was sent with other files than are there before it')
}
