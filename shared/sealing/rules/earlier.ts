import { must } from '../errors.ts'
import type { Message } from '../message.ts'
import { answerList, type ClosedRound } from './closed-round.ts'
import { checkClosed, checkOpen, checkRelease, checkSeal, contentOf } from './closing.ts'
import { mustHaveConfirmed } from './confirmed.ts'
import type { Roster } from './people.ts'
import { checkSealChains } from './seal-chains.ts'

type Close = Message<'close/v1'>

/** Rosters of the round of a file, oldest first; the last one is what the file is about. */
const generationsOf = ({ rosters, close }: ClosedRound): readonly Roster[] =>
  rosters.filter((roster) => roster.payload.round === close.payload.round)

const rosterOf = (round: ClosedRound, id: string): Roster => {
  const found = generationsOf(round).find((roster) => roster.id === id)
  must(found !== undefined, 'E_ROSTER', 'something of the round names a list that is not of it')
  return found
}

const sealsOfClose = (round: ClosedRound, close: Close): readonly Message<'seal/v1'>[] => {
  if (close.id === round.close.id) return round.seals
  return close.payload.seals.flatMap(({ id }) => round.earlierSeals.find((seal) => seal.id === id) ?? [])
}

const checkFiles = (round: ClosedRound): void => {
  const last = generationsOf(round).at(-1)
  for (const seal of round.earlierSeals) checkSeal(rosterOf(round, seal.payload.roster), seal)
  const closed = round.earlierCloses.map((close) => close.payload.roster)
  must(
    new Set(closed).size === closed.length && closed.every((id) => id !== last?.id),
    'E_CLOSE',
    'two closes under one list',
  )
  for (const close of round.earlierCloses)
    checkClosed(rosterOf(round, close.payload.roster), close, sealsOfClose(round, close))
  const closes = [...round.earlierCloses, round.close]
  for (const answer of round.earlierAnswers) {
    const close = closes.find((one) => one.id === answer.payload.close)
    must(close !== undefined, 'E_CLOSE', 'an answer to a close that is not there')
    const roster = rosterOf(round, close.payload.roster)
    if (answer.type === 'open/v1') checkOpen(roster, close, answer, round.handovers)
    else checkRelease(roster, close, answer)
  }
  const opened = [...round.earlierAnswers, ...answerList(round.answers)].flatMap(({ type, payload }) =>
    type === 'open/v1' ? payload.close : [],
  )
  must(new Set(opened).size === opened.length, 'E_STATE', 'one close was answered twice')
}

/** Sealing rule 5: once a key is out, only a failed opening begins again, and with nothing but the same contents. */
const checkSameContents = (round: ClosedRound): void => {
  const kindOf = ({ payload }: Roster): string | undefined =>
    round.exceptions.find((one) => one.id === payload.exception)?.payload.kind
  const closes = [...round.earlierCloses, round.close]
  const answered = [...round.earlierAnswers, ...answerList(round.answers)].map(({ payload }) => payload.close)
  let before: Close | null = null
  let keyIsOut = false
  for (const roster of generationsOf(round)) {
    const failed = kindOf(roster) === 'opening-mislukt'
    must(failed || !keyIsOut, 'E_STATE', 'the round began again after a key was out')
    must(!failed || before !== null, 'E_STATE', 'an opening failed before any close')
    const close = closes.find((one) => one.payload.roster === roster.id)
    if (close === undefined) continue
    if (failed && before !== null) {
      const same = contentOf(sealsOfClose(round, close)) === contentOf(sealsOfClose(round, before))
      must(same, 'E_SECOND_CLOSE', 'the opening failed, and other contents were closed after it')
    }
    before = close
    keyIsOut ||= answered.includes(close.id)
  }
}

/**
 * What an archive or audit tells of a round before the generation that counts. Throws SealingError E_ROSTER, E_CLOSE,
 * E_SECOND_CLOSE, E_STATE, E_SEQ, E_CONFLICT, and as checkClose and checkOpen.
 */
export const checkEarlier = (round: ClosedRound): void => {
  checkFiles(round)
  const closes = [...round.earlierCloses, round.close]
  const seals = [...round.seals, ...round.earlierSeals]
  for (const { payload } of seals)
    mustHaveConfirmed(rosterOf(round, payload.roster), round.confirms, payload.member)
  checkSealChains(seals, closes)
  for (const { payload } of round.handovers) {
    if (payload.close === null || payload.round !== round.close.payload.round) continue
    const close = closes.find(({ id }) => id === payload.close)
    must(
      close?.payload.roster === payload.roster,
      'E_CLOSE',
      'a handover that is bound to no close of its list',
    )
  }
  checkSameContents(round)
}
