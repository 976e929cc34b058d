import { ageFile } from './age.ts'
import { confirmAll, enrolAll, exceptionOn, firstRoster, nextRoster } from './committee.ts'
import { bytes, type Draft, fileOf, type Made, sha256, type Value } from './file.ts'
import {
  base,
  cids,
  coordinator,
  design,
  type Plan,
  padded,
  plan,
  reason,
  type Sealed,
  sealersOf,
} from './plan.ts'
import { answersTo, attached, closeOf, sealAll } from './sealing.ts'
import { type Session, sessionOf } from './session.ts'

/** A whole round, from enrolment to archive or audit, with what a forger wants otherwise. */

/** Files of the same contents for the same people, which most rounds of a test file share. */
const closedBefore = new Map<string, Buffer>()

/** What is encrypted in an archive: cards, and the texts of reasons. */
const closedParts = (
  session: Session,
  cards: readonly Sealed[],
  shown: readonly string[],
): { [name: string]: Buffer } => {
  const boxes = session.plan.later.map(({ box }) => box)
  const closed = (value: Value): Buffer => {
    const plain = padded(value)
    const key = sha256(Buffer.concat([plain, ...session.plan.later.map(({ box }) => box.publicKey)]))
    const file = closedBefore.get(key) ?? ageFile(boxes, plain, session.random)
    closedBefore.set(key, file)
    return file
  }
  const files = shown.map((cid) => {
    const own = session.plan.cards(
      cid,
      cards.filter((one) => one.cid === cid),
    )
    const shown = own.map(({ card, member, salt }) => ({ card, member, salt }))
    return [`card-${cid}`, closed({ cid, cards: shown })] as const
  })
  return { reasons: closed({ reasons: [reason] }), ...Object.fromEntries(files) }
}

export type Envelope = { [key: string]: Value }

export interface Round {
  /** The archive or audit that was asked for. */
  readonly file: Buffer
  readonly envelope: Envelope
  readonly rosterId: string
  readonly archiveId: string
  readonly logHead: string
}

interface Opened {
  readonly about: Envelope
  readonly att: { readonly [name: string]: Buffer }
  /** What only an archive has. */
  readonly evidence: { readonly [name: string]: Buffer }
  readonly withdrawals: Buffer
  readonly withdrawn: readonly string[]
  readonly cards: readonly Sealed[]
  readonly confirmed: number
}

/** From enrolment to answers. */
const openedRound = (session: Session): Opened => {
  const { plan: wanted, make, log } = session
  const list = (name: string, messages: readonly Made[]): Buffer => {
    const stripped = messages.map((message) => message.stripped)
    return bytes([...wanted.nested(name, stripped)])
  }
  const sorted = (name: string, messages: readonly Made[]): Buffer =>
    list(
      name,
      messages.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    )
  const all = (drafts: readonly Draft[]): Made[] => drafts.flatMap((draft) => make(draft) ?? [])

  const enrols = enrolAll(session)
  log('design', null, { design, version: 1 })
  const first = firstRoster(session, enrols)
  const before = wanted.again
    ? generationBefore(session, first)
    : { confirms: [], seals: [], closes: [], answers: [], cards: [] }
  const excepted = wanted.again && exceptionOn(session, first, wanted.again)
  const ended = wanted.round === 2 ? exceptionOn(session, first, { kind: 'abort', who: null }) : null
  if (ended) log('abort', ended.id, { round: 1 })
  const last = excepted || ended ? nextRoster(session, enrols, first, excepted, ended) : first
  const party = { people: wanted.later, cids: wanted.laterCids }
  const confirms = [...before.confirms, ...confirmAll(session, last, wanted.later)]
  const { seals, cards } = sealAll(session, last, party, wanted.others ? [] : before.cards)
  const withdrawals = all(wanted.withdrawals(last.id))
  for (const { id, payload } of withdrawals)
    log('withdraw', id, { cid: payload['cid']!, round: payload['round']! })
  const close = closeOf(session, last, seals)
  const handovers = all(wanted.handovers(last.id, close.id))
  for (const { id, payload } of handovers) {
    const { from, to, round } = payload
    log('handover', id, { from: from!, roster: payload['roster']!, round: round!, to: to! })
  }
  const answered = answersTo(session, last, close, party, handovers[0])
  const faults = all(wanted.faults(close.id))
  for (const { id, payload } of faults) log('fault', id, { close: payload['close']!, round: 1 })
  const exceptions = all(wanted.exceptions(last.id))
  for (const { id, payload } of exceptions)
    log('exception', id, { kind: payload['kind']!, roster: last.id, round: 1 })
  log('explain', null, { code: 'other', reason: { code: 'other', text: reason.text } })
  const att = {
    enrols: sorted('enrols', enrols),
    rosters: list('rosters', last === first ? [first] : [first, last]),
    confirms: sorted('confirms', confirms),
    exceptions: sorted(
      'exceptions',
      [excepted, ended, ...exceptions].flatMap((one) => one ?? []),
    ),
    handovers: sorted('handovers', handovers),
    faults: sorted('faults', faults),
    seals: list('seals', seals),
    close: fileOf(close.stripped),
    'earlier-seals': sorted('earlier-seals', before.seals),
    'earlier-closes': sorted('earlier-closes', before.closes),
    'earlier-answers': sorted('earlier-answers', before.answers),
    amendments: sorted('amendments', []),
    ...attached(session, answered),
  }
  return {
    about: { ...base, close: close.id, roster: last.id, round: wanted.round },
    att,
    evidence: wanted.evidence(evidenceOf(faults)),
    withdrawals: sorted('withdrawals', withdrawals),
    withdrawn: withdrawals.map(({ payload }) => String(payload['cid'])),
    cards,
    confirmed: confirms.length - before.confirms.length,
  }
}

/** What proves faults, as the archive shows it. */
const evidenceOf = (faults: readonly Made[]): { [name: string]: Buffer } =>
  Object.fromEntries(
    faults.flatMap(({ envelope, payload }) =>
      Object.entries(envelope['att'] as { [name: string]: string }).map(([name, data]) => [
        `${name}-${payload['member']}`,
        Buffer.from(data, 'base64'),
      ]),
    ),
  )

interface Before {
  readonly confirms: readonly Made[]
  readonly seals: readonly Made[]
  readonly closes: readonly Made[]
  readonly answers: readonly Made[]
  readonly cards: readonly Sealed[]
}

/** The first generation, as far as it came. */
const generationBefore = (session: Session, first: Made): Before => {
  const { before, people } = session.plan
  if (before === 'nothing') return { confirms: [], seals: [], closes: [], answers: [], cards: [] }
  const confirms = confirmAll(session, first, people)
  const party = { people, cids }
  const { seals, cards } = sealAll(session, first, party)
  const close = closeOf(session, first, seals)
  const answers = before === 'answered' ? answersTo(session, first, close, party) : []
  return { confirms, seals, closes: [close], answers, cards }
}

const archiveOf = (session: Session, opened: Opened): { made: Made; logHead: string } => {
  const { about, att, cards, evidence, withdrawals, withdrawn } = opened
  const shown = session.plan.laterCids.filter((cid) => !withdrawn.includes(cid))
  const { rows, head } = session.chain()
  const made = session.make({
    type: 'archive/v1',
    payload: { ...about, at: session.now(), logHead: head },
    att: { ...att, ...closedParts(session, cards, shown), ...evidence, withdrawals, log: bytes([...rows]) },
    signers: [coordinator],
  })
  if (made === null) throw new Error('a forger may not leave out the archive')
  return { made, logHead: head }
}

const auditOf = (
  session: Session,
  { about, att, confirmed }: Opened,
  archive: Made,
): { made: Made; logHead: string } => {
  session.log('archive', archive.id, {
    close: about['close']!,
    roster: about['roster']!,
    round: about['round']!,
  })
  const drafts = session.plan.compared(String(about['roster']), archive.id)
  const compared = drafts.flatMap((draft) => session.make(draft) ?? [])
  for (const { id, payload } of compared)
    session.log('compare', id, {
      ...{
        archive: archive.id,
        found: payload['found']!,
        member: payload['member']!,
        roster: payload['roster']!,
      },
    })
  const { rows, head } = session.chain()
  const { later, laterCids } = session.plan
  const scorers = sealersOf(session.plan).length
  const numbers = {
    people: later.length,
    scorers,
    candidates: laterCids.length,
    cards: scorers * laterCids.length,
    recusals: 0,
    confirmed,
    flags: null,
  }
  const payload = {
    ...about,
    archive: archive.id,
    at: session.now(),
    logHead: head,
    numbers,
    signers: [coordinator.id],
  }
  const made = session.make({
    type: 'audit/v1',
    payload,
    att: { ...att, compared: session.byId(compared), log: bytes([...rows]) },
    signers: [coordinator],
  })
  if (made === null) throw new Error('a forger may not leave out the audit')
  return { made, logHead: head }
}

/** @param wanted what is not as it should be; nothing gives an archive that holds */
export const forge = (wanted: Partial<Plan> = {}): Round => {
  const session = sessionOf(plan(wanted))
  const opened = openedRound(session)
  const archive = archiveOf(session, opened)
  const ids = { rosterId: String(opened.about['roster']), archiveId: archive.made.id }
  if (session.plan.file === 'audit') {
    const { made, logHead } = auditOf(session, opened, archive.made)
    return { ...ids, file: fileOf(made.envelope), envelope: made.envelope, logHead }
  }
  const purges = session.plan.purges(archive.made.id).flatMap((draft) => session.make(draft) ?? [])
  const att = archive.made.envelope['att'] as Envelope
  const envelope =
    purges.length === 0
      ? archive.made.envelope
      : { ...archive.made.envelope, att: { ...att, purges: session.byId(purges).toString('base64') } }
  return { ...ids, file: fileOf(envelope), envelope, logHead: archive.logHead }
}
