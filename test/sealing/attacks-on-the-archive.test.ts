import { beforeAll, describe, expect, test } from 'vitest'
import { acceptMessage } from '../../shared/sealing/accept.ts'
import { readArchiveCards, readArchiveReasons } from '../../shared/sealing/archive-cards.ts'
import { addSignature } from '../../shared/sealing/compose.ts'
import { makeAudit } from '../../shared/sealing/make/audit.ts'
import { makeDecision, readDecision } from '../../shared/sealing/make/decision.ts'
import { type Message, readAs, readMessage } from '../../shared/sealing/message.ts'
import { makeReason, type ReasonSecret } from '../../shared/sealing/reasons.ts'
import { checkClosedFile, countedNumbers } from '../../shared/sealing/rules/archive.ts'
import { closedRoundOf } from '../../shared/sealing/rules/closed-round.ts'
import type { Roster } from '../../shared/sealing/rules/people.ts'
import { type Bench, newBench, sealedBench, take } from './committee.ts'
import { type OpenedBench, openAll } from './opened.ts'
import { refuses, refusesLater } from './refusal.ts'
import { vectorBytes, vectorJson } from './vector-files.ts'

interface Case {
  readonly file: string
  readonly options: Readonly<Record<string, string>>
  readonly exit: number
  readonly code?: string
}

const broken = vectorJson<readonly Case[]>('verify.json').filter((one) => one.file.startsWith('broken/'))
const identityIn = (path: string): string => Buffer.from(vectorBytes(path)).toString().split('\n')[1]!

describe('an archive that somebody broke', () => {
  test.each(broken.filter((one) => one.exit === 1))(
    'is refused with $code: $file',
    async ({ file, options, code }) => {
      const check = async (): Promise<void> => {
        const archive = readAs('archive/v1', vectorBytes(file))
        checkClosedFile(archive, null)
        if (options['identity']) await readArchiveCards(archive, identityIn(options['identity']))
      }
      await refusesLater(code as 'E_LOG', check)
    },
  )

  test('so that it shows only with a key is whole without one', () => {
    for (const { file } of broken.filter((one) => one.exit === 2))
      checkClosedFile(readAs('archive/v1', vectorBytes(file)), null)
  })
})

test('the archive of an invented procedure is whole, but not for who knows the coordinator', async () => {
  const invented = readAs('archive/v1', vectorBytes('invented/archive.zegel'))
  checkClosedFile(invented, null)
  const { coordinator } = newBench('strict', 3, 2, 'vectors')
  refuses('E_ROSTER', () => checkClosedFile(invented, coordinator.keys.sign.publicKey))
})

for (const mode of ['strict', 'twokey'] as const) {
  describe(`archive and audit in mode ${mode}`, () => {
    let bench: Bench
    let roster: Roster
    let opened: OpenedBench
    let secret: ReasonSecret

    beforeAll(async () => {
      ;({ bench, roster } = await sealedBench(mode, { seed: 'archive' }))
      ;({ secret } = makeReason('other', 'De reden.', bench.random))
      opened = await openAll(bench, roster, [secret])
    })

    test('an archive holds neither onions nor keys', () => {
      const round = closedRoundOf(opened.archive)
      for (const seal of round.seals) expect(seal.att).toEqual({})
      const answers = 'open' in round.answers ? [round.answers.open] : round.answers.releases
      for (const one of answers) expect(one.att).toEqual({})
      expect(round.close.att).toEqual({})
    })

    test('its reasons are read by everybody in the roster', async () => {
      for (const { keys } of bench.people)
        expect(await readArchiveReasons(opened.archive, keys.box.identity)).toEqual([secret])
    })

    test('a stranger reads no card and no reason', async () => {
      const stranger = newBench(mode, 2, 1, 'stranger').coordinator.keys.box.identity
      await refusesLater('E_KEY', () => readArchiveCards(opened.archive, stranger))
      await refusesLater('E_KEY', () => readArchiveReasons(opened.archive, stranger))
    })

    test('an app that knows another seal of somebody refuses the archive', () => {
      const round = bench.state.rounds[1]!
      const [one, two] = bench.scorers
      const other = {
        ...round,
        archive: null,
        phase: 'closed' as const,
        seals: { ...round.seals, [one!.id]: round.seals[two!.id]! },
      }
      const state = { ...bench.state, known: new Set<string>(), rounds: { 1: other } }
      refuses('E_CLOSE', () => acceptMessage(state, opened.archive))
    })

    test('an audit says the counts that are in it, and a wrong count is refused', () => {
      expect(opened.audit.payload.numbers).toEqual({
        people: bench.people.length,
        scorers: 3,
        candidates: 2,
        cards: 6,
        recusals: 0,
        confirmed: bench.people.length,
      })
      expect(countedNumbers(closedRoundOf(opened.audit))).toEqual(opened.audit.payload.numbers)
      const forged = {
        ...opened.audit,
        payload: { ...opened.audit.payload, numbers: { ...opened.audit.payload.numbers, cards: 7 } },
      }
      refuses('E_CLOSE', () => checkClosedFile(forged as Message<'audit/v1'>, null))
    })

    test('an audit is signed by nobody but the coordinator and the keeper who answered', () => {
      const keeper = bench.keeper ?? bench.scorers[0]!
      const input = {
        archive: opened.archive,
        at: bench.now(),
        log: bench.log,
        numbers: {},
        keeper: keeper.id,
      }
      const half = makeAudit(bench.base, input, bench.coordinator.keys)
      refuses('E_SIGNERS', () => checkClosedFile(readAs('audit/v1', half), null))
      const both = readAs('audit/v1', addSignature(half, { by: keeper.id, key: keeper.keys.sign }))
      if (mode === 'twokey') checkClosedFile(both, null)
      else refuses('E_SIGNERS', () => checkClosedFile(both, null))
    })

    test('an audit of another archive than the log names, or than the app knows, is refused', () => {
      const other = { ...opened.audit.payload, archive: 'a'.repeat(64) }
      refuses('E_LOG', () => checkClosedFile({ ...opened.audit, payload: other }, null))
      const round = bench.state.rounds[1]!
      const known = { ...round, archive: { ...opened.archive, id: 'b'.repeat(64) } }
      const state = { ...bench.state, known: new Set<string>(), rounds: { 1: known } }
      refuses('E_CLOSE', () => acceptMessage(state, opened.audit))
    })

    test('a decision is read by everybody, is signed by coordinator and chair, and is taken once', async () => {
      const [chair] = bench.scorers
      const outcomes = bench.cids.map((cid, i) => ({
        cid,
        outcome: { outcome: i === 0 ? 'place' : 'reserve', motivation: 'Daarom é.' },
      }))
      const both = [bench.coordinator, chair!].map(({ id, keys }) => ({ by: id, key: keys.sign }))
      const make = (signers: typeof both) =>
        makeDecision(
          bench.base,
          { roster, archive: opened.archive.id, at: bench.now(), outcomes, signers },
          bench.random,
        )
      const alone = await make(both.slice(0, 1))
      refuses('E_SIGNERS', () => acceptMessage(bench.state, readMessage(alone)))
      const decision = take(bench, 'decision/v1', await make(both))
      for (const { keys } of bench.people)
        expect(await readDecision(decision, keys.box.identity)).toEqual(outcomes)
      const again = await make(both)
      refuses('E_STATE', () => acceptMessage(bench.state, readMessage(again)))
      expect(Buffer.from(decision.payloadBytes).toString()).not.toContain('Daarom')
    })
  })
}
