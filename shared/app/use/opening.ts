import { candidateCode } from '../../domain/candidate.ts'
import { ZegelError } from '../../domain/error.ts'
import { makeClose } from '../../sealing/make/close.ts'
import { readAs } from '../../sealing/message.ts'
import { earlierIn, type RoundState } from '../../sealing/state.ts'
import { type App, type Open, opened, type Session, unlocked } from '../app.ts'
import { deputyHandovers, secondKeyOf } from '../deputies.ts'
import { readDocument, writeDocument } from '../documents.ts'
import { holdsAfterCopy, holdsLater } from '../exchange/afterCopy.ts'
import { factsOf, recordFact } from '../facts.ts'
import { type Handlers, job } from '../handler.ts'
import { logHead } from '../log.ts'
import { base, takeMessage } from '../messages.ts'
import { phaseNow, protocolState, roundState } from '../progressOf.ts'
import { giveReceipts } from '../receipts.ts'
import { roundDesign } from '../roundOf.ts'
import { mustKnowAll } from '../safety/putBack.ts'
import { putSitting, sittingOf, sittingsOf } from '../sittings.ts'
import type { JobSteps } from '../work.ts'

const frozenRound = (open: Open): RoundState => {
  const round = roundState(open)
  if (!round) throw new ZegelError('E_PHASE')
  return round
}

/** The round between close and opening. @throws E_PHASE */
const closedRound = (open: Open): RoundState & { close: NonNullable<RoundState['close']> } => {
  const round = frozenRound(open)
  if (!round.close || round.archive) throw new ZegelError('E_PHASE')
  return { ...round, close: round.close }
}

const identityFile = (open: Open, member: string): Uint8Array => {
  const file = open.identities.read(member)
  if (!file) throw new ZegelError('E_NO_IDENTITY')
  return file
}

/** What `answer` needs from an open procedure, for a scorer's release or the answer of keeper or deputy. */
const answering = (
  app: App,
  open: Open,
  member: string,
  { ownSeal = null, handover = null }: { ownSeal?: string | null; handover?: Uint8Array | null },
) => {
  const round = closedRound(open)
  return {
    procedure: open.id,
    app: app.version,
    member,
    roster: round.roster.bytes,
    close: round.close.bytes,
    ...factsOf(open, member),
    ownSeal,
    handover,
  }
}

/**
 * Who answers the close: the keeper, or a deputy under a handover for just this close.
 * @param member null for the keeper
 * @throws E_PHASE where nobody holds a second key, E_INPUT for anybody else, E_NO_HANDOVER for a deputy without
 */
const answererOf = (open: Open, member: string | null) => {
  const round = closedRound(open)
  const { keeper, deputies } = round.roster.payload
  if (!keeper) throw new ZegelError('E_PHASE')
  if (member === null || member === keeper) return { member: keeper, handover: null }
  if (!deputies.includes(member)) throw new ZegelError('E_INPUT')
  const handover = deputyHandovers(protocolState(open), round).find(({ payload }) => payload.to === member)
  if (!handover) throw new ZegelError('E_NO_HANDOVER')
  return { member, handover: handover.bytes }
}

interface Answerer {
  /** Null for the keeper. */
  readonly member: string | null
  readonly file: Uint8Array
  readonly passphrase: string
  /** The file came on a stick. */
  readonly brought: boolean
}

/**
 * The answer with an identity file from this laptop or from the own stick. Of the file nothing is kept: only the fact of
 * having answered, before the answer itself.
 */
const answerClose = async (
  app: App,
  { member: asked, file, passphrase, brought }: Answerer,
  { own, transaction }: JobSteps,
): Promise<void> => {
  const open = unlocked(app)
  const plan = transaction(() => {
    const { member, handover } = answererOf(open, asked)
    mustKnowAll(open, member, closedRound(open).round, brought)
    return { member, answer: answering(app, open, member, { handover }) }
  })
  const { member } = plan
  const masters = await own('openIdentity', { procedure: open.id, member, file, passphrase })
  const answer = await own('answer', { ...plan.answer, masters })
  transaction(() => {
    if (closedRound(open).close.id !== readAs('close/v1', plan.answer.close).id)
      throw new ZegelError('E_CHANGED_MEANWHILE')
    recordFact(app, open, member, answer.factLine)
    takeMessage(app, open, answer.bytes, member)
  })
  app.changed()
}

const bytesOf = ({ bytes }: { readonly bytes: Uint8Array }): Uint8Array => bytes

/** The closed round with the keys of whoever opens it. */
const closedOf = (app: App, open: Open & { session: Session }) => {
  const round = closedRound(open)
  return {
    procedure: open.id,
    app: app.version,
    masters: open.session.masters,
    rosters: protocolState(open)
      .rosters.filter(({ payload }) => payload.round <= round.round)
      .map(bytesOf),
    close: round.close.bytes,
    seals: open.store.messages.byType('seal/v1').map(bytesOf),
    open: round.open?.bytes ?? null,
    releases: Object.values(round.releases).map(bytesOf),
    handovers: protocolState(open).handovers.map(bytesOf),
    criteria: roundDesign(open).criteria.map((c) => c.id),
  }
}

export const openingHandlers = {
  'round.state': (app) => {
    const open = opened(app)
    const round = frozenRound(open)
    const codes = readDocument(open, 'codes') ?? {}
    const known = new Map(Object.values(round.seals).flatMap((of) => of.map((one) => [one.id, one.payload])))
    const seals = round.close
      ? round.close.payload.seals.map(({ id, member }) => {
          const payload = known.get(id)
          return {
            member,
            proof: id,
            cards: payload?.cards.length ?? 0,
            recusals: (payload?.recusals ?? []).map(({ cid, late }) => ({ code: candidateCode(cid), late })),
            released: round.releases[member] !== undefined,
          }
        })
      : []
    return {
      mode: round.roster.payload.mode,
      code: codes[round.roster.id] ?? '',
      closedAt: round.close?.payload.at ?? null,
      seals,
      secondKey: secondKeyOf(open, round),
      answered: round.open !== null,
      revealed: round.archive !== null,
      archiveCode: round.archive ? (codes[round.archive.id] ?? null) : null,
    }
  },
  'round.close': job(
    'round.close',
    { backup: 'close', intent: true },
    async (app, _input, { transaction }) => {
      const open = unlocked(app)
      transaction(() => {
        if (phaseNow(open) !== 'sealed') throw new ZegelError('E_PHASE')
        if (holdsLater(open)) throw new ZegelError('E_COPY_OLD')
        if (holdsAfterCopy(open)) throw new ZegelError('E_AFTER_COPY')
        giveReceipts(app)
        const round = frozenRound(open)
        const seals = Object.values(round.seals).flat()
        const content = { roster: round.roster, seals, at: app.clock(), logHead: logHead(open) }
        takeMessage(app, open, makeClose(base(app, open), content, open.session.keys), open.session.member)
      })
      app.changed()
      return {}
    },
  ),
  'release.give': job(
    'release.give',
    { intent: true },
    async (app, { member, passphrase }, { own, transaction }) => {
      const open = unlocked(app)
      const plan = transaction(() => {
        const { close, round } = closedRound(open)
        mustKnowAll(open, member, round)
        const own = close.payload.seals.find((seal) => seal.member === member)
        if (!own) throw new ZegelError('E_NOT_SCORER')
        return { file: identityFile(open, member), answer: answering(app, open, member, { ownSeal: own.id }) }
      })
      const masters = await own('openIdentity', { procedure: open.id, member, file: plan.file, passphrase })
      const answer = await own('answer', { ...plan.answer, masters })
      transaction(() => {
        if (closedRound(open).close.id !== readAs('close/v1', plan.answer.close).id)
          throw new ZegelError('E_CHANGED_MEANWHILE')
        recordFact(app, open, member, answer.factLine)
        takeMessage(app, open, answer.bytes, member)
      })
      return {}
    },
  ),
  'keeper.answer': job(
    'keeper.answer',
    { intent: true },
    async (app, { member = null, passphrase, stickUnused }, steps) => {
      const open = unlocked(app)
      const file = steps.transaction(() => {
        // A second content must not be answered here after a first one elsewhere (sealing.md, rule 3).
        if (readDocument(open, 'carried') && !stickUnused) throw new ZegelError('E_KEY_ON_STICK')
        return identityFile(open, answererOf(open, member).member)
      })
      await answerClose(app, { member, file, passphrase, brought: false }, steps)
      return {}
    },
  ),
  'keeper.bring': job(
    'keeper.bring',
    { intent: true },
    async (app, { member = null, identity, passphrase }, steps) => {
      await answerClose(app, { member, file: identity, passphrase, brought: true }, steps)
      return {}
    },
  ),
  'round.reveal': job(
    'round.reveal',
    { backup: 'reveal', intent: true },
    async (app, _input, { own, transaction }) => {
      const open = unlocked(app)
      const plan = transaction(() => {
        if (holdsLater(open)) throw new ZegelError('E_COPY_OLD')
        const state = protocolState(open)
        const round = closedRound(open)
        const ofType = (type: string) => open.store.messages.byType(type).map((row) => row.bytes)
        const { seals, closes, answers } = earlierIn(round)
        return {
          ...closedOf(app, open),
          exceptions: Object.values(state.rounds)
            .filter((one) => one.round <= round.round)
            .flatMap((one) => one.exceptions)
            .map(bytesOf),
          faults: round.faults.map(bytesOf),
          withdrawals: round.withdrawn.map(bytesOf),
          earlier: {
            seals: seals.map(bytesOf),
            closes: closes.map(bytesOf),
            answers: answers.map(({ type, bytes }) => ({ type, bytes })),
          },
          enrols: ofType('enrol/v1'),
          confirms: ofType('confirm/v1'),
          amendments: ofType('amendment/v1'),
          log: open.store.log.all(),
          at: app.clock(),
        }
      })
      const { asked, keys } = transaction(() => sittingsOf(open))
      const { bytes, id, code, cards } = await own('reveal', plan)
      const blank = keys.length > 0 && { readers: keys, answer: { pressure: false, text: '' } }
      const blanks = blank ? await Promise.all(asked.map(() => own('sittingAnswer', blank))) : []
      transaction(() => {
        if (logHead(open) !== plan.log.at(-1)?.hash) throw new ZegelError('E_CHANGED_MEANWHILE')
        takeMessage(app, open, bytes, open.session.member)
        writeDocument(app, open, 'codes', { ...readDocument(open, 'codes'), [id]: code })
        writeDocument(app, open, 'opened', cards)
        // Who was asked in an earlier round has answered there, or not: that stays.
        for (const [i, file] of blanks.entries())
          if (asked[i] && !sittingOf(open, asked[i].id)) putSitting(app, open, asked[i].id, file, plan.at)
      })
      return { archiveCode: code }
    },
  ),
  'fault.make': job('fault.make', { intent: true }, async (app, { member }, { own, transaction }) => {
    const open = unlocked(app)
    const plan = transaction(() => ({ ...closedOf(app, open), member, by: open.session.member }))
    const { bytes } = await own('fault', plan)
    transaction(() => takeMessage(app, open, bytes, plan.by))
    app.changed()
    return {}
  }),
} satisfies Partial<Handlers>
