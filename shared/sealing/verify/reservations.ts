import { backdated, unshownDeciders } from './amendments.ts'
import { changesOf } from './begun-again.ts'
import { changedAfterDecision, furtherDecisions } from './decisions.ts'
import { lacksKeeper } from './exceptions.ts'
import type { Asked, Findings } from './findings.ts'
import { isAboutPersons } from './log-rows.ts'

/** What is declared, or could not be shown: each line alone keeps a whole file from exit 0. */

const ofCandidates = (cids: readonly string[]): string =>
  `candidate${cids.length === 1 ? '' : 's'} ${cids.join(', ')}`

/** By their own choice: who reads which letter where they are divided stands in the list that everybody confirmed. */
const recusals = ({ parts }: Findings): string[] => {
  const divided = new Set(parts.rosters.at(-1)?.payload.recusals.map(({ cid, member }) => `${cid} ${member}`))
  return parts.seals.flatMap(({ payload: { member, recusals } }) =>
    [false, true].flatMap((late) => {
      const cids = recusals
        .filter((one) => one.late === late && !divided.has(`${one.cid} ${member}`))
        .map(({ cid }) => cid)
      const when = late ? ', found out after meeting or judging' : ''
      return cids.length === 0 ? [] : [`${member} does not judge ${ofCandidates(cids)}${when}.`]
    }),
  )
}

/** Only a proven fault names anybody. */
const faults = ({ parts, opened }: Findings): string[] =>
  parts.faults.map(({ payload: { by, member, close } }) => {
    const proven = close === parts.close.id && opened?.excused.some((one) => one.member === member)
    return proven
      ? `The seal of ${member} could not be opened, as ${by} reports.`
      : `${by} reports that a seal could not be opened; cause not proven here.`
  })

/** Keepers of whom others said that they were lost, until their own app has compared and found nothing. */
const keepers = ({ parts }: Findings): string[] =>
  parts.exceptions.flatMap((one) => {
    const roster = parts.rosters.find(({ id }) => id === one.payload.roster)
    if (roster === undefined || !lacksKeeper(one, roster)) return []
    const { keeper } = roster.payload
    const own = parts.compared.filter(
      ({ payload }) => payload.member === keeper && payload.roster === roster.id,
    )
    return own.length > 0 && own.every(({ payload }) => payload.found.length === 0)
      ? []
      : ['Keeper replaced without own statement: more than half of the scorers decided it.']
  })

/** Rounds that ended without an opening, openings that failed, and what was decided without a roster that rests on it. */
const exceptions = ({ parts }: Findings): string[] => {
  const followed = new Set(parts.rosters.map(({ payload }) => payload.exception))
  return parts.exceptions.flatMap(({ id, payload: { deciders, kind, reason, round } }) => {
    const by = `decided by ${deciders.join(', ')}`
    if (kind === 'abort' || kind === 'void')
      return [`Round ${round} ended without an opening (${kind}, ${reason.code}), ${by}.`]
    if (!followed.has(id)) return [`An exception (${kind}) was ${by}, and no roster followed it.`]
    return kind === 'opening-mislukt' ? [`An opening failed; everybody sealed the same again, ${by}.`] : []
  })
}

/** Decided with a key that no list of the file gives whoever decided, as before there was one; or at another time than is said. */
const amended = ({ parts, rows }: Findings): string[] => [
  ...parts.amendments.flatMap((one) =>
    unshownDeciders(one, parts).map(
      (id) =>
        `The change of the design of ${one.payload.at} names ${id}, whose signature cannot be shown here: ask ${id}.`,
    ),
  ),
  ...backdated(rows, parts).map(
    ({ at, after }) =>
      `The change of the design of ${at} is in the log after what ${after.member} signed at ${after.at}: ask when it was made.`,
  ),
]

const alarms = ({ parts, file }: Findings): string[] =>
  parts.compared
    .filter(({ payload }) => payload.found.length > 0)
    .map(({ payload: { archive, member, found, roster } }) => {
      if (file.type === 'archive/v1' || archive === file.payload.archive)
        return `Alarm: the app of ${member} says that the archive differs from what it did itself (${found.join(', ')}).`
      const about = parts.rosters.find(({ id }) => id === roster)?.payload.round
      const which =
        about === file.payload.round
          ? 'another archive of this round'
          : `an archive of round ${about}, which ended without one`
      return `Alarm: the app of ${member} was given ${which}, ${archive} (${found.join(', ')}).`
    })

const handovers = ({ parts }: Findings): string[] =>
  parts.handovers.map(({ payload: { from, to, key, signers } }) => {
    const what = key === null ? `${to} answered instead of keeper ${from}` : changedOffice(from, to)
    return `${what}; signed by ${signers.join(', ')}.`
  })

const changedOffice = (from: string, to: string): string =>
  from === to ? `The key of coordinator ${from} has changed` : `${to} became coordinator instead of ${from}`

const changes = ({ parts }: Findings): string[] =>
  changesOf(parts).map(
    ({ member, cids }) => `${member} sealed something else about ${ofCandidates(cids)} after a new roster.`,
  )

const erased = ({ erasure, rows, file }: Findings): string[] => [
  ...(erasure && erasure.withdrawn.length > 0
    ? [`The cards of ${ofCandidates(erasure.withdrawn)} are not shown: withdrawn.`]
    : []),
  ...(erasure && erasure.gone.length > 0
    ? [`The cards of ${ofCandidates(erasure.gone)} are erased; a purge asked for it.`]
    : []),
  ...(erasure && erasure.there.length > 0
    ? [`A purge asks to erase ${ofCandidates(erasure.there)}, whose cards are still in this file.`]
    : []),
  ...(file.type === 'audit/v1' && rows.some(({ kind }) => kind === 'purge')
    ? ['The log has a purge: cards of a candidate were erased later.']
    : []),
  ...(file.type === 'audit/v1' && rows.some(({ kind }) => kind === 'withdraw')
    ? ['The log has a withdrawal: cards of a candidate are not shown, or not any more.']
    : []),
]

/** A card that came after the close is in no number; whoever reads the log may ask what it was. */
const late = ({ rows }: Findings): string[] => {
  const count = rows.filter(({ kind }) => kind === 'late').length
  return count === 0 ? [] : [`Cards that came after the close, and are in no number: ${count}.`]
}

/** That what was decided came to nothing is the word of who signed: whoever reads the log may ask. */
const decidedAgain = ({ rows }: Findings): string[] => {
  const count = furtherDecisions(rows)
  return count === 0
    ? []
    : [`It was decided once more upon the same cards, after an earlier decision: ${count}.`]
}

/** A changed rating that came in once it was decided is no part of what the decision rests on. */
const afterDecision = ({ rows }: Findings): string[] => {
  const count = changedAfterDecision(rows)
  return count === 0
    ? []
    : [`Changed ratings that came after the decision, which does not rest on them: ${count}.`]
}

/** The log goes on from a copy: what was done after it on a lost laptop is in no log. */
const restored = ({ rows }: Findings): string[] => {
  const of = rows.flatMap(({ kind, body }) => (kind === 'restore' ? [body?.get('of')] : []))
  return of.map((when) => {
    const said = typeof when === 'string' ? ` of ${when}` : ''
    return `The log was put back from a copy${said}: what was done between that and its row "restore" is not in it.`
  })
}

/** An audit never holds bodies about persons, so that only those of an archive can be erased. */
const bodies = ({ rows, file }: Findings): string[] => {
  const bare = rows.filter(({ kind, body }) => isAboutPersons(kind) && body === null)
  if (file.type === 'audit/v1' || bare.length === 0) return []
  return [`${bare.length} rows of the log about persons are there only as a hash.`]
}

const cards = ({ file, opened, untold }: Findings): string[] => {
  if (file.type === 'audit/v1') return []
  const reasons = file.att.has('reasons') ? [] : ['The texts of reasons are erased.']
  if (opened === null)
    return [
      ...reasons,
      'The cards were not opened: give --identity to see that no score was changed after sealing.',
    ]
  return [
    ...opened.excused.map(({ member, cid, excuse }) =>
      excuse === 'proven'
        ? `The card of ${member} about candidate ${cid} is missing: the seal does not open, and the file shows why.`
        : `The card of ${member} about candidate ${cid} is missing; what showed why was erased.`,
    ),
    ...reasons,
    ...(untold ? [`${untold} reasons are given by a code alone; their texts are not in this file.`] : []),
  ]
}

const codes = (asked: Asked): string[] => [
  ...(asked.code === null
    ? [
        'No committee code was given (--code). Everything in a file is signed with keys in that file, so that an invented ' +
          'procedure would look as whole as yours.',
      ]
    : []),
  ...(asked.archive === null && asked.head === null
    ? [
        'Neither archive code nor log code was given (--archive, --head): a log that was cut short would not show.',
      ]
    : []),
]

/** @returns sentences; none when everything was shown */
export const reservationsOf = (findings: Findings, asked: Asked): readonly string[] => [
  ...alarms(findings),
  ...recusals(findings),
  ...late(findings),
  ...decidedAgain(findings),
  ...afterDecision(findings),
  ...restored(findings),
  ...handovers(findings),
  ...exceptions(findings),
  ...amended(findings),
  ...changes(findings),
  ...faults(findings),
  ...keepers(findings),
  ...erased(findings),
  ...bodies(findings),
  ...cards(findings),
  ...codes(asked),
]
