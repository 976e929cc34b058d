import { canonicalText, type Json } from '../../../shared/sealing/canonical.ts'
import { acceptMessage } from '../../../shared/sealing/accept.ts'
import { fingerprint } from '../../../shared/sealing/codes.ts'
import { nextLogRow } from '../../../shared/sealing/log.ts'
import { makeAudit } from '../../../shared/sealing/make/audit.ts'
import { makeBriefing } from '../../../shared/sealing/make/briefing.ts'
import { makeDecision } from '../../../shared/sealing/make/decision.ts'
import { makePurge, makePurgeAnswer, signPurge } from '../../../shared/sealing/make/purge.ts'
import { makeRevision } from '../../../shared/sealing/make/revise.ts'
import { asType, type Message, readAs, readMessage } from '../../../shared/sealing/message.ts'
import { makeReason } from '../../../shared/sealing/reasons.ts'
import type { Roster } from '../../../shared/sealing/rules/people.ts'
import { restsNow } from '../../../shared/sealing/rules/rests.ts'
import { design, designBody } from '../../sealing/cards.ts'
import { type Bench, cardsOf, confirmAll, freeze, newBench, sealOne, take } from '../../sealing/committee.ts'
import { openAll, type OpenedBench } from '../../sealing/opened.ts'

export interface VectorRound extends OpenedBench {
  readonly bench: Bench
  readonly roster: Roster
  readonly purges: readonly Message<'purge/v1'>[]
  /** The audit made after the erasure. */
  readonly auditPurged: Message<'audit/v1'>
}

/**
 * A round of three scorers and two candidates. Member 1 corrected the first seal; in twokey one member does not judge
 * one candidate. After the opening one rating is changed twice,
 * the decision is taken, and the audit made; then a candidate is erased.
 */
export const vectorRound = async (mode: 'strict' | 'twokey', seed = 'vectors'): Promise<VectorRound> => {
  const bench = newBench(mode, 3, 2, seed)
  const [cid] = bench.cids
  const last = bench.scorers[2]!
  const recused = mode === 'twokey' ? [cid!] : []
  const roster = await freeze(bench)
  await brief(bench, roster)
  confirmAll(bench, roster)
  for (const [i, member] of bench.scorers.entries()) {
    const own = member === last ? recused : []
    const cards = cardsOf(bench, member, i + 2).filter((one) => !own.includes(one.cid))
    const first = await sealOne(bench, roster, member, { cards, recusals: own.map((one) => ({ cid: one, late: false })) })
    if (i === 1) await sealOne(bench, roster, member, { cards, seq: 1, prev: [first.id] })
  }
  const { reason, secret } = makeReason('other', 'Omdat het kan — écht.', bench.random)
  const about = { at: bench.now(), actor: bench.coordinator.id, kind: 'explain' as const, ref: null, body: { reason } }
  bench.log.push(nextLogRow(bench.log.at(-1)!, about, bench.random))
  const opened = await openAll(bench, roster, [secret])
  await afterwards(bench, roster, opened.archive)
  const audit = laterAudit(bench, opened.archive)
  const purges = erase(bench, opened.archive)
  return { ...opened, bench, roster, purges, audit, auditPurged: laterAudit(bench, opened.archive) }
}

/**
 * What own laptops need besides the list: the design, and who has which seat; by its coordinator, or by who follows between two
 * rounds, with the own enrolment. It has no row in the log.
 */
export const brief = async (bench: Bench, roster: Roster, enrol: Message<'enrol/v1'> | null = null): Promise<void> => {
  const designs = [{ app: bench.base.app, at: bench.now(), body: designBody, reason: null, version: 1 }]
  const committee = { members: bench.people.map(({ id, name, role }) => ({ id, name, role })) }
  const plan = { after: null, committee, named: [], schedule: null, shown: [], turnedDown: {} }
  const input = { roster, seq: enrol ? 1 : 0, enrol, at: bench.now(), designs, plan }
  const bytes = await makeBriefing(bench.base, input, bench.coordinator.keys)
  bench.state = acceptMessage(bench.state, readAs('briefing/v1', bytes))
  bench.files.push(bytes)
}

/** What happens between the opening and the audit that counts: a changed rating, changed once more, and the decision. */
const afterwards = async (bench: Bench, roster: Roster, archive: Message<'archive/v1'>): Promise<void> => {
  const author = bench.scorers[1]!
  const chair = bench.scorers[0]!
  const about = { roster, archive: archive.id, member: author.id, cid: bench.cids[1]!, criterion: 'leadership' }
  const change = async (from: number, to: number, prev: string | null): Promise<Message<'revise/v1'>> => {
    const own = { ...about, from, to, prev, at: bench.now(), reason: 'Ik had een voorbeeld gemist.' }
    return take(bench, 'revise/v1', await makeRevision(bench.base, own, author.keys, bench.random))
  }
  const first = await change(3, 4, null)
  await change(4, 5, first.id)
  const terms = { decidedBy: 'De opleider', reserveUntil: null, departure: null, motivation: 'Unaniem.' }
  const outcomes = bench.cids.map((cid, i) => ({
    cid,
    outcome: { ...terms, ...(i === 0 ? { outcome: 'place', position: 1 } : { outcome: 'rejected', position: null }) },
  }))
  const signers = [bench.coordinator, chair].map(({ id, keys }) => ({ by: id, key: keys.sign }))
  const rests = restsNow(bench.state, archive.id)
  const input = { roster, archive: archive.id, rests, at: bench.now(), outcomes, signers }
  take(bench, 'decision/v1', await makeDecision(bench.base, input, bench.random))
}

/** The first candidate is erased: asked by the coordinator and the keeper or chair, answered by one person. */
const erase = (bench: Bench, archive: Message<'archive/v1'>): readonly Message<'purge/v1'>[] => {
  const { coordinator, base } = bench
  const other = bench.keeper ?? bench.scorers[0]!
  const input = { archive: archive.id, cids: [bench.cids[0]!], at: bench.now(), signers: [coordinator.id, other.id] as const }
  const asked = signPurge(makePurge(base, input, coordinator.id, coordinator.keys), other.id, other.keys)
  const purge = take(bench, 'purge/v1', asked)
  const { id, keys } = bench.scorers[2]!
  return [purge, take(bench, 'purge/v1', makePurgeAnswer(base, { purge, at: bench.now(), member: id }, keys))]
}

/** The audit that counts: made after all that. */
const laterAudit = (bench: Bench, archive: Message<'archive/v1'>): Message<'audit/v1'> => {
  const input = { archive, at: bench.now(), log: bench.log, numbers: { 'flags-halo': null, 'departures': 2 }, keeper: null }
  return asType('audit/v1', readMessage(makeAudit(bench.base, input, bench.coordinator.keys)))
}

const told = new Map<string, Promise<string>>()

/** The code of a hash, made once: each takes a tenth of a second on purpose. */
const codeOf = (hash: string): Promise<string> => {
  const code = told.get(hash) ?? fingerprint(hash)
  told.set(hash, code)
  return code
}

/** The codes that people would compare. */
export const codesOf = async ({
  roster,
  archive,
  audit,
}: Pick<VectorRound, 'roster' | 'archive' | 'audit'>): Promise<Record<string, string>> => ({
  design: await codeOf(design),
  committee: await codeOf(roster.id),
  archive: await codeOf(archive.id),
  archiveLog: await codeOf(archive.payload.logHead),
  auditLog: await codeOf(audit.payload.logHead),
})

export const pretty = (value: Json): string => `${JSON.stringify(JSON.parse(canonicalText(value)), null, 2)}\n`
