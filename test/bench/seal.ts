import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SealMode } from '../../shared/domain/committee.ts'
import type { Card } from '../../shared/sealing/card.ts'
import { makeArchive } from '../../shared/sealing/make/archive.ts'
import { makeSeal, type SealInput } from '../../shared/sealing/make/seal.ts'
import { readMessage } from '../../shared/sealing/message.ts'
import { openRound } from '../../shared/sealing/opening.ts'
import { sealOf } from '../../shared/sealing/state.ts'
import { verify } from '../../shared/sealing/verify/verify.ts'
import { cardOf, criteria } from '../sealing/cards.ts'
import {
  type Bench,
  confirmAll,
  freeze,
  type Member,
  newBench,
  sealInput,
  take,
} from '../sealing/committee.ts'
import { answerAll, archiveInput, closeRound, sealsAtHand } from '../sealing/opened.ts'

/**
 * How long sealing and opening take for 8 scorers and 40 candidates with 5 KB of notes a card, in both modes, and verifying what
 * comes out; verifying also for 16 scorers and 240 candidates.
 */

const NOTES = 5 * 1024

/** A card whose evidence is so many bytes, spread over its criteria. */
const wordy = (member: string, cid: string): Card => {
  const card = cardOf(member, cid)
  const sentence = 'Nam bij de overdracht het initiatief en vroeg door tot iedereen het had begrepen. '
  const each = sentence.repeat(Math.ceil(NOTES / criteria.length / 4 / sentence.length))
  const text = each.slice(0, Math.floor(NOTES / criteria.length / 4))
  const evidence = Object.fromEntries(
    criteria.map((one) => [one, { s: text, t: text, a: text, r: text, reflection: '', none: null }]),
  )
  return { ...card, evidence }
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0
const shown = (ms: number): string => `${Math.round(ms)} ms`

const timed = async <T>(work: () => T | Promise<T>): Promise<{ ms: number; result: T }> => {
  const start = performance.now()
  const result = await work()
  return { ms: performance.now() - start, result }
}

const cards = (bench: Bench, member: Member): SealInput['cards'] =>
  bench.cids.map((cid) => ({ cid, card: wordy(member.id, cid) }))

/** `zegel verify` on the archive as a file, with somebody's key and without. @throws what it says where it finds it broken */
const verifying = async (bytes: Uint8Array, identity: string): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-bench-'))
  const [file, key] = [join(folder, 'archive.zegel'), join(folder, 'identity.txt')]
  writeFileSync(file, bytes)
  writeFileSync(key, `${identity}\n`)
  const run = (args: string[]) =>
    timed(async () => {
      const lines: string[] = []
      const exit = await verify(args, { out: (line) => lines.push(line), err: (line) => lines.push(line) })
      if (exit === 1) throw new Error(lines.join('\n'))
    })
  const without = await run([file])
  const opened = await run([file, '--identity', key])
  rmSync(folder, { recursive: true, force: true })
  return `verify ${shown(without.ms)}, opening every card ${shown(opened.ms)}`
}

const measure = async (mode: SealMode, scorers: number, count: number): Promise<void> => {
  const bench = newBench(mode, scorers, count, 'speed')
  const candidates = bench.cids.map((cid) => ({ cid, name: `Kandidaat ${cid}` }))
  const roster = await freeze(bench, { candidates })
  confirmAll(bench, roster)
  const seals: number[] = []
  for (const member of bench.scorers) {
    const input = { ...sealInput(bench, roster, member), cards: cards(bench, member) }
    const { ms, result } = await timed(() => makeSeal(bench.base, input, member.keys, bench.random))
    seals.push(ms)
    take(bench, 'seal/v1', result.bytes)
  }
  const size = sealOf(bench.state.rounds[1]!, bench.scorers[0]!.id)!.bytes.length
  const closed = await timed(() => closeRound(bench, roster))
  const answered = await timed(() => answerAll(bench, roster, closed.result))
  const input = {
    roster,
    close: closed.result,
    seals: sealsAtHand(bench),
    answers: answered.result,
    criteria,
  }
  const opened = await timed(() => openRound(input, bench.coordinator.keys))
  const given = archiveInput(bench, { close: closed.result, answers: answered.result, opened: opened.result })
  const archived = await timed(() => makeArchive(bench.base, given, bench.coordinator.keys))
  const read = await timed(() => readMessage(archived.result))
  console.log(
    [
      `${mode}, ${scorers} x ${count}: one seal ${shown(median(seals))} (${(size / 2 ** 20).toFixed(1)} MiB)`,
      `close ${shown(closed.ms)}`,
      `answers ${shown(answered.ms)}`,
      `opening ${shown(opened.ms)}`,
      `archive ${shown(archived.ms)} (${(archived.result.length / 2 ** 20).toFixed(1)} MiB, read in ${shown(read.ms)})`,
      await verifying(archived.result, bench.coordinator.keys.box.identity),
    ].join(', '),
  )
}

await measure('strict', 8, 40)
await measure('twokey', 8, 40)
await measure('strict', 16, 240)
