import { canonicalText, type Json } from '../../../shared/sealing/canonical.ts'
import { fingerprint } from '../../../shared/sealing/codes.ts'
import { nextLogRow } from '../../../shared/sealing/log.ts'
import { makeAudit } from '../../../shared/sealing/make/audit.ts'
import { asType, type Message, readMessage } from '../../../shared/sealing/message.ts'
import { makeReason } from '../../../shared/sealing/reasons.ts'
import type { Roster } from '../../../shared/sealing/rules/people.ts'
import { design } from '../../sealing/cards.ts'
import { type Bench, cardsOf, confirmAll, freeze, newBench, sealOne } from '../../sealing/committee.ts'
import { openAll, type OpenedBench } from '../../sealing/opened.ts'

export interface VectorRound extends OpenedBench {
  readonly bench: Bench
  readonly roster: Roster
}

/**
 * A round of three scorers and two candidates. Member 1 corrected the first seal; in twokey one member does not judge
 * one candidate. The audit's log goes on after the archive with a decision.
 */
export const vectorRound = async (mode: 'strict' | 'twokey', seed = 'vectors'): Promise<VectorRound> => {
  const bench = newBench(mode, 3, 2, seed)
  const [cid] = bench.cids
  const last = bench.scorers[2]!
  const recused = mode === 'twokey' ? [cid!] : []
  const roster = await freeze(bench, { recusals: recused.map((one) => ({ cid: one, member: last.id })) })
  confirmAll(bench, roster)
  for (const [i, member] of bench.scorers.entries()) {
    const own = member === last ? recused : []
    const cards = cardsOf(bench, member, i + 2).filter((one) => !own.includes(one.cid))
    const first = await sealOne(bench, roster, member, { cards, recusals: own })
    if (i === 1) await sealOne(bench, roster, member, { cards, seq: 1, prev: [first.id] })
  }
  const { reason, secret } = makeReason('other', 'Omdat het kan — écht.', bench.random)
  const about = { at: bench.now(), actor: bench.coordinator.id, kind: 'explain' as const, ref: null, body: { reason } }
  bench.log.push(nextLogRow(bench.log.at(-1)!, about, bench.random))
  const opened = await openAll(bench, roster, [secret])
  return { ...opened, bench, roster, audit: laterAudit(bench, opened.archive) }
}

/** The audit that counts: made after a decision. */
export const laterAudit = (bench: Bench, archive: Message<'archive/v1'>, rows = 1): Message<'audit/v1'> => {
  for (let i = 0; i < rows; i++) {
    const row = { at: bench.now(), actor: bench.coordinator.id, kind: 'decision' as const, ref: null, body: { archive: archive.id } }
    bench.log.push(nextLogRow(bench.log.at(-1)!, row, bench.random))
  }
  const input = { archive, at: bench.now(), log: bench.log, numbers: { 'flags-halo': null, 'departures': 2 }, keeper: null }
  return asType('audit/v1', readMessage(makeAudit(bench.base, input, bench.coordinator.keys)))
}

/** The codes that people would compare. */
export const codesOf = async ({ roster, archive, audit }: VectorRound): Promise<Record<string, string>> => ({
  design: await fingerprint(design),
  committee: await fingerprint(roster.id),
  archive: await fingerprint(archive.id),
  archiveLog: await fingerprint(archive.payload.logHead),
  auditLog: await fingerprint(audit.payload.logHead),
})

export const pretty = (value: Json): string => `${JSON.stringify(JSON.parse(canonicalText(value)), null, 2)}\n`
