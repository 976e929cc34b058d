import { candidateCode } from '../domain/candidate.ts'
import { ZegelError } from '../domain/error.ts'
import { letterOf } from '../domain/letterOf.ts'
import { isOver, reached } from '../domain/phases.ts'
import type { Language } from '../domain/text.ts'
import type { CandidateFile, FiledCard, FiledDecision } from '../publish/paper/file.ts'
import { addressesIn, redactor } from '../publish/paper/redact.ts'
import { scorersOf } from '../sealing/rules/people.ts'
import { sealOf } from '../sealing/state.ts'
import { type App, type Open, type Session, unlocked } from './app.ts'
import { signedDecisions } from './decisions.ts'
import type { DocumentBody } from './documentShapes.ts'
import { currentCommittee, currentDesign, readDocument, sealedDocument } from './documents.ts'
import { logHead } from './log.ts'
import { courseOf, erasedCids, phaseNow, roundNow, roundState } from './progressOf.ts'
import { keptCids, retentionOf } from './retention.ts'
import { noteVersionsOf, restsOn, revisionsOf } from './revisions.ts'
import { isIn, plannedRound, roundDesign, waitsForNext } from './roundOf.ts'
import { whileUnlocked } from './whileUnlocked.ts'
import type { Work } from './work.ts'

type Unlocked = Open & { session: Session }

/** The opened cards on one candidate, by the number of their round. */
type CardsByRound = ReadonlyMap<number, DocumentBody<'opened'>>

const cardsIn = (open: Unlocked, cid: string, at: number, cards: DocumentBody<'opened'>): FiledCard[] => {
  const round = roundState(open, at)
  if (!round?.archive) return []
  const { criteria } = roundDesign(open, at)
  const { letters } = plannedRound(open, at)
  const raters = scorersOf(round.roster).map((person) => person.id)
  const rests = restsOn(open, at)
  const late = (readDocument(open, 'lateCards', at) ?? []).flatMap(({ id, member, card, ...one }) =>
    one.cid === cid && card ? [{ id, member, card }] : [],
  )
  const given = [
    ...raters.map((rater, seat) => ({
      rater,
      letter: letterOf(seat),
      late: null,
      found: cards.find(({ member }) => member === rater),
    })),
    ...late.map((one, seat) => ({
      rater: one.member,
      letter: letterOf(raters.length + seat),
      late: rests(one.id) ? ('after-close' as const) : ('after-decision' as const),
      found: one,
    })),
  ]
  const revisions = revisionsOf(open, at).filter((one) => one.cid === cid)
  const notes = noteVersionsOf(open, at).filter((one) => one.cid === cid)
  return given.flatMap(({ rater, letter, late: isLate, found }) => {
    if (!found) return []
    const { card } = found
    return [
      {
        round: at,
        letters,
        letter,
        late: isLate,
        tie: card.tie as FiledCard['tie'],
        shares: card.shares as FiledCard['shares'],
        overall: card.overall,
        ratings: criteria.map(({ id }) => {
          const { none, ...evidence } = card.evidence[id]!
          const { firstEvidenceMs, firstRatingMs, changes, beforeReview } = card.process[id]!
          const own = <T extends { member: string; criterion: string }>(list: readonly T[]) =>
            list.filter(({ member, criterion }) => member === rater && criterion === id)
          return {
            criterion: id,
            rating: card.ratings[id] ?? null,
            sure: card.sure[id] ?? null,
            evidence,
            none,
            firstEvidenceMs,
            firstRatingMs,
            changes,
            beforeReview,
            revisions: own(revisions).map(({ id: file, from, to, code, text, at: when }) => ({
              afterDecision: !rests(file),
              from,
              to,
              code,
              text,
              at: when,
            })),
            rewritten: own(notes).map(({ at: when, evidence: written }) => ({ at: when, evidence: written })),
          }
        }),
      },
    ]
  })
}

/**
 * As long as a round runs that the candidate is in, or waits for, the cards of earlier ones stay shut: nobody interviews with the
 * letter's scores in mind.
 */
const isShut = (open: Unlocked, cid: string): boolean =>
  !isOver(phaseNow(open)) &&
  ((!reached(phaseNow(open), 'revealed') && isIn(open)(cid)) || waitsForNext(open, cid))

/** The candidate's cards of every opened round, the first round first. */
const cardsOf = (open: Unlocked, cid: string, cards: CardsByRound): FiledCard[] =>
  isShut(open, cid) ? [] : courseOf(open).flatMap((_, i) => cardsIn(open, cid, i + 1, cards.get(i + 1) ?? []))

/** The last round that has the candidate on its list; before any list, the one that is now. */
const lastRoundOf = (open: Unlocked, cid: string): number =>
  courseOf(open)
    .map((_, i) => i + 1)
    .findLast((at) => roundState(open, at)?.roster.payload.candidates.some((one) => one.cid === cid)) ??
  roundNow(open)

/** The signed decisions about a candidate in the last round that decided, first the first. */
const decisionsOn = (open: Unlocked, cid: string): FiledDecision[] =>
  courseOf(open)
    .map((_, i) =>
      signedDecisions(open, i + 1).flatMap(({ at, decidedBy, reserveUntil, lines }): FiledDecision[] => {
        const line = lines.find((one) => one.cid === cid)
        if (!line?.outcome) return []
        const { outcome, position, motivation, departure, again = null } = line
        return [{ outcome, position, motivation, departure, decidedBy, at, reserveUntil, again }]
      }),
    )
    .findLast((found) => found.length > 0) ?? []

/** Who spoke about this candidate in the rounds that are open, as letters. */
const turnsOf = (open: Unlocked, cid: string): CandidateFile['turns'] =>
  isShut(open, cid)
    ? []
    : courseOf(open).flatMap((_, i) => {
        const round = roundState(open, i + 1)
        if (!round?.archive) return []
        const raters = scorersOf(round.roster).map((person) => person.id)
        const turns = readDocument(open, 'talk', i + 1)?.turns ?? []
        return turns
          .filter((turn) => turn.cid === cid)
          .map(({ member, at }) => {
            const seat = raters.indexOf(member)
            return { letter: seat < 0 ? null : letterOf(seat), at }
          })
      })

/** Rows of the log that are about the procedure or about this candidate. Who acted is never told. */
const logOf = (open: Unlocked, cid: string): CandidateFile['log'] => {
  const opened = roundState(open)?.archive != null
  const about = new Set(['hold', 'consent', 'revise', 'late', 'withdraw', 'feedback'])
  const general = new Set([
    ...['procedure', 'design', 'amendment', 'roster', 'exception', 'close', 'open', 'release', 'archive'],
    ...['abort', 'void'],
    ...['decision', 'finalise', 'seal'],
  ])
  return open.store.log.all().flatMap(({ seq, at, kind, body }) => {
    // When somebody sealed is nobody's business before the opening.
    if (kind === 'seal' && !opened) return []
    const own = about.has(kind) && (JSON.parse(body) as { cid?: string }).cid === cid
    return own || general.has(kind) ? [{ seq, at, kind }] : []
  })
}

/**
 * Everything that is kept about one candidate, and what blacks out other people in it. The opened cards are read elsewhere:
 * there may be thousands in the file.
 * @throws E_INPUT for who is nobody here, or was erased; E_CHANGED_MEANWHILE, E_LOCKED
 */
export const candidateFile = async (
  app: App,
  cid: string,
  language: Language,
  work: Work,
): Promise<ReturnType<typeof filed>> => {
  const open = unlocked(app)
  const rounds = isShut(open, cid) ? [] : courseOf(open).map((_, i) => i + 1)
  const cards = rounds.flatMap((at) => {
    const opened = roundState(open, at)?.archive ? sealedDocument(open, 'opened', at) : null
    return opened ? [work('cardsOn', { opened, cid }).then((found) => [at, found] as const)] : []
  })
  const head = logHead(open)
  const found = new Map(await whileUnlocked(app, Promise.all(cards)))
  // A round that opened meanwhile has cards that were not read: no paper leaves them out.
  if (logHead(open) !== head) throw new ZegelError('E_CHANGED_MEANWHILE')
  return filed(open, cid, language, found)
}

const filed = (
  open: Unlocked,
  cid: string,
  language: Language,
  cards: CardsByRound,
): { file: CandidateFile; redact: (text: string) => string } => {
  if (!keptCids(open).includes(cid)) throw new ZegelError('E_INPUT')
  const design = currentDesign(open)
  const everybody = readDocument(open, 'candidates') ?? []
  const candidate = everybody.find((one) => one.cid === cid)
  const number = lastRoundOf(open, cid)
  const round = roundState(open, number)
  const codes = readDocument(open, 'codes') ?? {}
  const slot = readDocument(open, 'schedule', number)?.slots.find((one) => one.cid === cid)
  const decisions = decisionsOn(open, cid)
  const letter = readDocument(open, 'letters')?.find((one) => one.cid === cid)
  const hold = readDocument(open, 'holds')?.find((one) => one.cid === cid)
  const consent = readDocument(open, 'consents')?.find((one) => one.cid === cid)
  const members = round ? scorersOf(round.roster).map((person) => person.id) : []
  const file: CandidateFile = {
    language,
    code: candidateCode(cid),
    name: candidate?.name ?? '',
    email: candidate?.email ?? '',
    clinic: candidate?.clinic ?? '',
    region: candidate?.region ?? '',
    withdrawn: candidate?.withdrawn ?? false,
    interview: slot ? { at: slot.at, heldAt: slot.heldAt, room: slot.room } : null,
    design,
    designCode: open.store.designs.all().at(-1)?.code ?? null,
    committeeCode: round ? (codes[round.roster.id] ?? null) : null,
    archiveCode: round?.archive ? (codes[round.archive.id] ?? null) : null,
    opened: round?.archive != null && !isShut(open, cid),
    sealed: round
      ? members.filter((id) => sealOf(round, id)?.payload.cards.some((one) => one.cid === cid)).length
      : 0,
    cards: cardsOf(open, cid, cards),
    decision: decisions.at(-1) ?? null,
    earlier: decisions.slice(0, -1),
    turns: turnsOf(open, cid),
    answers: (readDocument(open, 'offers') ?? [])
      .filter((one) => one.cid === cid)
      .map(({ answer, at }) => ({ answer, at })),
    letter: letter ? { text: letter.text, at: letter.at } : null,
    hold: hold ? { ground: hold.ground, at: hold.at, reviewOn: hold.reviewOn } : null,
    consent: consent ? { until: consent.until, how: consent.how, at: consent.at } : null,
    log: logOf(open, cid),
    keptUntil: retentionOf(open).kept.find((one) => one.cid === cid)?.until ?? null,
  }
  const others = everybody.filter((one) => one.cid !== cid)
  const erased = [...erasedCids(open)]
  const redact = redactor(
    [
      ...others.flatMap(({ name, email }) => [name, email]),
      ...[...others.map((one) => one.cid), ...erased].map(candidateCode),
      ...currentCommittee(open).members.map(({ name }) => name),
      ...(readDocument(open, 'formerNames') ?? []),
    ],
    [
      ...[file.name, file.code, file.email],
      ...[design.contact, design.complaints, design.privacyContact].flatMap(addressesIn),
    ],
  )
  return { file, redact }
}
