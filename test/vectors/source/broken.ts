import { decryptWith, encryptTo } from '../../../shared/sealing/age.ts'
import { canonicalBytes, type Json, parseCanonical } from '../../../shared/sealing/canonical.ts'
import { addSignature, compose, type Content } from '../../../shared/sealing/compose.ts'
import { decodeEnvelope, encodeEnvelope, envelopeValue } from '../../../shared/sealing/envelope.ts'
import { type LogRow, nestRow, nextLogRow, readNestedLog } from '../../../shared/sealing/log.ts'
import { makeEnrol } from '../../../shared/sealing/make/enrolment.ts'
import { asType, type Message, readAs, readMessage, readNested, stripped } from '../../../shared/sealing/message.ts'
import { padded, unpad } from '../../../shared/sealing/padding.ts'
import { boxesOf } from '../../../shared/sealing/rules/people.ts'
import { deriveKeys, newMasters } from '../../../shared/sealing/keys.ts'
import { nestById } from '../../../shared/sealing/make/roster.ts'
import type { AgainRound } from './again.ts'
import type { VectorRound } from './rounds.ts'
import type { TwoRounds } from './two-rounds.ts'

type Attachments = Record<string, Uint8Array>

/** What the coordinator alone can make: the same archive with other attachments, signed anew. */
const resigned = (
  { bench, archive }: Pick<VectorRound, 'bench' | 'archive'>,
  att: Attachments,
  change: Partial<Content<'archive/v1'>> = {},
): Uint8Array => {
  const { at, close, logHead, roster, round } = archive.payload
  const content = { at, close, logHead, roster, round, ...change }
  const signer = { by: bench.coordinator.id, key: bench.coordinator.keys.sign }
  return compose('archive/v1', bench.base, content, [signer], att)
}

const without = (att: Attachments, name: string): Attachments =>
  Object.fromEntries(Object.entries(att).filter(([one]) => one !== name))

/** One candidate's cards, opened, changed and closed again by the coordinator. */
const changedCards = async (
  round: VectorRound,
  change: (cards: { member: string; card: { overall: number } }[]) => unknown[],
): Promise<Uint8Array> => {
  const { archive, bench, roster } = round
  const name = `card-${bench.cids[1]}`
  const plain = unpad(await decryptWith(bench.coordinator.keys.box.identity, archive.att[name]!)) as {
    cid: string
    cards: { member: string; card: { overall: number } }[]
  }
  const file = await encryptTo(boxesOf(roster), padded({ cid: plain.cid, cards: change(plain.cards) as Json }))
  return resigned(round, { ...archive.att, [name]: file })
}

const relogged = (round: Pick<VectorRound, 'archive' | 'bench'>, rows: readonly LogRow[]): Uint8Array => {
  const log = canonicalBytes(rows.map(nestRow))
  return resigned(round, { ...round.archive.att, log }, { logHead: rows.at(-1)!.hash })
}

type Said = Pick<LogRow, 'at' | 'actor' | 'kind' | 'ref'> & { readonly body: Record<string, Json> }

/** What the rows of an archive say, apart from how they are chained. */
const saidIn = ({ archive }: Pick<VectorRound, 'archive'>): Said[] =>
  readNestedLog(archive.att['log']!).map(({ at, actor, kind, ref, body }) => {
    const { salt: _, ...rest } = JSON.parse(body) as Record<string, Json>
    return { at, actor, kind, ref, body: rest }
  })

/** Rows chained by the coordinator. */
const chained = ({ bench }: Pick<VectorRound, 'bench'>, all: readonly Said[]): LogRow[] => {
  const rows: LogRow[] = []
  for (const one of all)
    rows.push(nextLogRow(rows.at(-1) ?? null, { ...one, kind: one.kind as 'seal', body: one.body as never }, bench.random))
  return rows
}

/** The same rows chained anew by the coordinator, with some left out. */
const chainedAnew = (round: VectorRound, keep: (row: Pick<LogRow, 'kind'>) => boolean): LogRow[] =>
  chained(round, saidIn(round).filter(keep))

/** A person whose enrolment the coordinator made up: roster and enrolments signed, but by nobody who confirmed. */
const swappedKey = (round: VectorRound): Uint8Array => {
  const { archive, bench, roster } = round
  const victim = bench.scorers[0]!
  const forged = deriveKeys(newMasters(bench.random), bench.base.procedure)
  const bytes = makeEnrol(bench.base, { member: victim.id, role: 'member' }, forged)
  const enrol = asType('enrol/v1', readMessage(bytes))
  const { app: _, att: __, procedure: ___, type: ____, ...content } = roster.payload
  const people = content.people.map((person) =>
    person.id === victim.id
      ? { ...person, enrol: enrol.id, sign: forged.sign.publicKey, box: forged.box.recipient, slotKey: forged.slot(content.slot).recipient }
      : person,
  )
  const signer = { by: bench.coordinator.id, key: bench.coordinator.keys.sign }
  const file = compose('roster/v1', bench.base, { ...content, people }, [signer], { ...roster.att })
  const other = asType('roster/v1', readMessage(file))
  const enrols = [...readNested('enrol/v1', archive.att['enrols']), enrol]
  const att = {
    ...archive.att,
    rosters: canonicalBytes([stripped(other)]),
    enrols: nestById(enrols.filter((one) => one.payload.member !== victim.id || one === enrol)),
  }
  return resigned(round, att, { roster: other.id })
}

/** A seal that the coordinator signed in the author's place. */
const forgedSeal = (round: VectorRound): Uint8Array => {
  const { archive, bench } = round
  const [first, ...rest] = readNested('seal/v1', archive.att['seals'])
  const signer = { by: first!.payload.member, key: bench.coordinator.keys.sign }
  const forged = envelopeValue(decodeEnvelope(addSignature(first!.bytes, signer)))
  return resigned(round, { ...archive.att, seals: canonicalBytes([forged, ...rest.map((seal) => stripped(seal))]) })
}

const edited = (archive: Message<'archive/v1'>, att: Attachments): Uint8Array =>
  encodeEnvelope({ att, payload: archive.payloadBytes, sig: archive.sig, type: archive.type })

export interface Broken {
  readonly name: string
  readonly bytes: Uint8Array
  /** What a verifier must name first. */
  readonly code: string
  /** Whether it only shows to who can open the cards. */
  readonly identity: boolean
}

/** Archives that somebody broke, most of them by the coordinator, who can sign them. */
export const brokenArchives = async (round: VectorRound): Promise<Broken[]> => {
  const { archive, bench } = round
  const card = `card-${bench.cids[0]}`
  const att = archive.att
  const confirms = parseCanonical(att['confirms']!) as Json[]
  const own = readNested('confirm/v1', att['confirms'])
  const quiet = own.findIndex((confirm) => confirm.payload.member === bench.scorers[0]!.id)
  const rows = readNestedLog(att['log']!)
  const secondClose = nextLogRow(
    rows.at(-1)!,
    {
      at: '2026-03-02T20:00:00.000Z',
      actor: bench.coordinator.id,
      kind: 'close',
      ref: 'c'.repeat(64),
      body: { roster: archive.payload.roster, round: 1 },
    },
    bench.random,
  )
  const reordered = rows.map((row, i) => (i === 2 ? rows[3]! : i === 3 ? rows[2]! : row))
  const raised = await changedCards(round, (cards) =>
    cards.map((one, i) => (i === 0 ? { ...one, card: { ...one.card, overall: 5 } } : one)),
  )
  const found = (name: string, code: string, bytes: Uint8Array, identity = false): Broken => ({ name, code, bytes, identity })
  return [
    found('changed-score', 'E_COMMIT', raised, true),
    found('hidden-card', 'E_INCOMPLETE', await changedCards(round, (cards) => cards.slice(1)), true),
    found('card-taken-out', 'E_ATT', edited(archive, without(att, card))),
    found('card-never-listed', 'E_INCOMPLETE', resigned(round, without(att, card))),
    found('attachment-unlisted', 'E_ATT', edited(archive, { ...att, extra: new Uint8Array(3) })),
    found('attachment-changed', 'E_ATT', edited(archive, { ...att, log: canonicalBytes([]) })),
    found('second-close', 'E_LOG', relogged(round, [...rows, secondClose])),
    found('log-row-left-out', 'E_LOG', relogged(round, chainedAnew(round, (row) => row.kind !== 'confirm'))),
    found('publication-left-out', 'E_LOG', relogged(round, chainedAnew(round, (row) => row.kind !== 'design'))),
    found('log-reordered', 'E_LOG', relogged(round, reordered)),
    found('log-cut', 'E_LOG', relogged(round, rows.slice(0, -1))),
    found('unconfirmed', 'E_UNCONFIRMED', resigned(round, { ...att, confirms: canonicalBytes(confirms.filter((_, i) => i !== quiet)) })),
    found('swapped-key', 'E_ROSTER', swappedKey(round)),
    found('forged-seal', 'E_SIG', forgedSeal(round)),
  ]
}

/** Archives of rounds that were not plain, with something left out that would tell. */
export const brokenAgain = (strict: AgainRound, twokey: AgainRound): Broken[] => {
  const { att } = strict.archive
  const [replaced] = readNested('seal/v1', att['earlier-seals']).filter(
    ({ payload }) => payload.roster === readNested('roster/v1', att['rosters'])[0]!.id,
  )
  const others = readNested('seal/v1', att['earlier-seals']).filter(({ id }) => id !== replaced!.id)
  const keys = Object.keys(twokey.archive.att).find((name) => name.startsWith('keys-'))!
  const found = (name: string, code: string, bytes: Uint8Array): Broken => ({ name, code, bytes, identity: false })
  return [
    found('earlier-seal-left-out', 'E_LOG', resigned(strict, { ...att, 'earlier-seals': nestById(others) })),
    found('handover-left-out', 'E_ROSTER', resigned(strict, { ...att, handovers: canonicalBytes([]) })),
    found('evidence-taken-out', 'E_ATT', edited(twokey.archive, without(twokey.archive.att, keys))),
    found('withdrawal-left-out', 'E_LOG', resigned(twokey, { ...twokey.archive.att, withdrawals: canonicalBytes([]) })),
  ]
}

/** Archives of the second round of which the log tells the two decisions upon the first one in another way. */
export const brokenDecisions = (round: Pick<VectorRound, 'archive' | 'bench'>): Broken[] => {
  const rows = saidIn(round)
  const [first, second] = rows.filter(({ kind }) => kind === 'decision')
  const told = (name: string, code: string, all: readonly Said[]): Broken => ({
    ...{ name, code, identity: false },
    bytes: relogged(round, chained(round, all)),
  })
  const changed = (body: Record<string, Json>) =>
    rows.map((row) => (row === second ? { ...row, body: { ...row.body, ...body } } : row))
  const without = (gone: Said | undefined) => rows.filter((row) => row !== gone)
  return [
    told('decision-left-out', 'E_LOG', without(first)),
    told('decision-in-the-place-of-another', 'E_LOG', changed({ prev: null })),
    told('decision-upon-no-archive', 'E_LOG', changed({ archive: 'ab'.repeat(32) })),
    told('decision-too-late', 'E_STATE', [...without(second), second!]),
  ]
}

/** Archives of the second round in which the published design was changed by who does not have the office then. */
export const brokenOffice = ({ bench, everybody, second: { archive } }: TwoRounds): Broken[] => {
  const round = { bench, archive }
  const rows = saidIn(round)
  const handover = rows.find(({ kind }) => kind === 'handover')!
  const changes = rows.filter(({ kind }) => kind === 'amendment')
  const others = rows.filter((row) => row !== handover)
  const at = others.indexOf(changes.at(-1)!) + 1
  const early = [...others.slice(0, at), handover, ...others.slice(at)]
  const former = everybody.find(({ id }) => id === handover.body['from'])!
  const anew = new Map(
    bench.state.amendments.map((one) => {
      const { app: _, att: ____, procedure: __, type: ___, ...content } = one.payload
      const signed = [former, bench.scorers[0]!].toSorted((a, b) => (a.id < b.id ? -1 : 1))
      const signers = signed.map(({ id }) => id)
      const keys = signed.map(({ id, keys: own }) => ({ by: id, key: own.sign }))
      return [one.id, readAs('amendment/v1', compose('amendment/v1', bench.base, { ...content, signers }, keys, one.att))]
    }),
  )
  const late = rows.map((row) => {
    const other = anew.get(row.ref ?? '')
    return other ? { ...row, ref: other.id, body: { ...row.body, signers: [...other.payload.signers] } } : row
  })
  const bytes = relogged({ bench, archive: { ...archive, att: { ...archive.att, amendments: nestById([...anew.values()]) } } }, chained(round, late))
  return [
    { name: 'changed-before-the-handover', code: 'E_SIGNERS', identity: false, bytes: relogged(round, chained(round, early)) },
    { name: 'changed-by-the-former-coordinator', code: 'E_SIGNERS', identity: false, bytes },
  ]
}
