import { candidateCode } from '../../domain/candidate.ts'
import { type Decision, lastWord } from '../../domain/decision.ts'
import { ZegelError } from '../../domain/error.ts'
import { utf8 } from '../../sealing/bytes.ts'
import { sha256Hex } from '../../sealing/hash.ts'
import type { AnyMessage, Message } from '../../sealing/message.ts'
import { isOffice } from '../../sealing/rules/handover.ts'
import { answeredCloses, roundUpon, sealOf } from '../../sealing/state.ts'
import { type Open, unlocked } from '../app.ts'
import { signedDecisions } from '../decisions.ts'
import { kindOf } from '../exchange/concerns.ts'
import { addProposal, dropProposal, findProposal, proposalsOf } from '../exchange/proposals.ts'
import { againstDecision } from '../exchange/proposedDecision.ts'
import { proposedDesign } from '../exchange/proposedDesign.ts'
import { saidIn } from '../exchange/saidIn.ts'
import { settle } from '../exchange/settle.ts'
import { signersOf, unsignedOf } from '../exchange/waiting.ts'
import { factsOf, recordFact } from '../facts.ts'
import { type Handlers, job } from '../handler.ts'
import { letsFollow, listedRound } from '../office.ts'
import { protocolState } from '../progressOf.ts'
import { mustKnowAll } from '../safety/putBack.ts'

/** The candidates that a message names. */
const cidsOf = (message: AnyMessage): readonly string[] => {
  switch (message.type) {
    case 'withdraw/v1':
      return [message.payload.cid]
    case 'purge/v1':
      return message.payload.cids
    case 'decision/v1':
      return message.payload.outcomes.map(({ cid }) => cid)
    default:
      return []
  }
}

/**
 * The other half of a handover of the office: the exception that says why. It is signed and dropped together with it. Where
 * two could be meant, neither is: each is shown and signed by itself, so that nobody signs another than was shown.
 */
const companionOf = (open: Open, one: AnyMessage): AnyMessage | undefined => {
  if (one.type !== 'handover/v1' || !isOffice(one)) return undefined
  const [only, ...others] = proposalsOf(open).filter(
    (other) =>
      other.type === 'exception/v1' &&
      other.payload.roster === one.payload.roster &&
      letsFollow(other, one.payload.to),
  )
  return others.length === 0 ? only : undefined
}

/** What is shown, signed and dropped as one: a proposal and what goes with it. */
type Shown = readonly [AnyMessage] | readonly [AnyMessage, AnyMessage]
const withCompanion = (open: Open, one: AnyMessage): Shown => {
  const companion = companionOf(open, one)
  return companion ? [one, companion] : [one]
}

/** Names exactly these: where something else goes with a proposal now than when it was shown, the name is another. */
const nameOf = ([one, companion]: Shown): string =>
  companion ? sha256Hex(utf8(`${one.id} ${companion.id}`)) : one.id

/** What was shown under this name. @throws E_MISSING when it is not there any more, or something else goes with it now */
const together = (open: Open, name: string): Shown => {
  const all = proposalsOf(open).map((one) => withCompanion(open, one))
  const found = all.find((both) => nameOf(both) === name)
  if (!found) throw new ZegelError('E_MISSING')
  return found
}

/** Who signs a proposal with what goes with it: somebody whose app stopped between the two signs the other one still. */
const signersOfBoth = (both: readonly AnyMessage[]) =>
  [...new Set(both.flatMap(signersOf))].map((id) => ({
    id,
    signed: both.every((one) => !unsignedOf(one).includes(id)),
  }))

/** Whom it gives a place, and whether that is the secretary's office; also where the handover itself has all its signatures. */
const handedBy = (open: Open, message: AnyMessage) => {
  if (message.type === 'handover/v1') {
    const { to, reason } = message.payload
    return { to, office: isOffice(message), reason }
  }
  if (message.type !== 'exception/v1') return null
  const done = protocolState(open).handovers.find(
    (one) =>
      isOffice(one) && one.payload.roster === message.payload.roster && letsFollow(message, one.payload.to),
  )
  return done ? { to: done.payload.to, office: true, reason: null } : null
}

const proposed = (open: Open, message: AnyMessage) => {
  const both = withCompanion(open, message)
  const why = both.find(({ type }) => type === 'exception/v1')
  const { kind, who, reason } =
    why?.type === 'exception/v1' ? why.payload : { kind: null, who: null, reason: null }
  return {
    id: nameOf(both),
    file: kindOf(message),
    at: 'at' in message.payload ? message.payload.at : '',
    exception: kind && { kind, who, reason: reason.code },
    handover: handedBy(open, message),
    codes: cidsOf(message).map(candidateCode).sort(),
    signers: signersOfBoth(both).map((one) => ({
      ...one,
      here: open.identities.read(one.id) !== null,
    })),
  }
}

/** What was decided until the further decision that is proposed. */
const decidedBefore = (
  open: Open,
  { payload }: Message<'decision/v1'>,
  { declined = [] }: Pick<Decision, 'declined'>,
) => {
  const round = roundUpon(protocolState(open), payload.archive)
  const last = round && payload.prev !== null ? lastWord(signedDecisions(open, round.round)) : null
  if (!last) return null
  const gone = new Set(declined)
  return {
    at: last.at,
    rows: last.lines.map(({ cid, outcome }) => ({
      code: candidateCode(cid),
      outcome,
      declined: gone.has(cid),
    })),
  }
}

export const proposalHandlers = {
  'proposal.list': (app) => {
    const open = unlocked(app)
    const all = proposalsOf(open)
    const companions = new Set(all.flatMap((one) => companionOf(open, one)?.id ?? []))
    return {
      proposals: all.filter(({ id }) => !companions.has(id)).map((message) => proposed(open, message)),
    }
  },
  'proposal.read': job(
    'proposal.read',
    { intent: false, asks: true },
    async (app, { id }, { own, work, transaction }) => {
      const open = unlocked(app)
      const message = transaction(() => {
        const [one, companion] = together(open, id)
        return companion ?? one
      })
      const { type, bytes } = message
      const about = { procedure: open.id, masters: open.session.masters }
      const text =
        type === 'exception/v1' ? (await own('readReason', { ...about, exception: bytes })).text : null
      if (message.type === 'amendment/v1') {
        const { from, to, reason } = proposedDesign(message)
        const before = await own('code', { hash: message.payload.prev })
        const after = await own('code', { hash: message.payload.design })
        return {
          text: reason,
          lines: null,
          terms: null,
          before: null,
          against: [],
          design: { from, to, before, after },
        }
      }
      if (message.type !== 'decision/v1')
        return { text, lines: null, terms: null, before: null, against: [], design: null }
      const said = saidIn(await own('readDecision', { ...about, decision: bytes }))
      const { decidedBy, reserveUntil } = said
      const against = await againstDecision(app, { transaction, work }, message, said)
      const lines = said.lines.map(({ cid, ...line }) => ({ ...line, code: candidateCode(cid) }))
      return {
        ...{ text, lines, terms: { decidedBy, reserveUntil } },
        ...{ before: decidedBefore(open, message, said), design: null },
        against: against.map(({ code, candidates }) => ({ code, candidates: [...candidates] })),
      }
    },
  ),
  'proposal.sign': job('proposal.sign', { intent: true }, async (app, input, { own, work, transaction }) => {
    const open = unlocked(app)
    const { id, member, passphrase } = input
    const { ids, file } = transaction(() => {
      const found = open.identities.read(member)
      if (member !== open.session.member && !found) throw new ZegelError('E_NO_IDENTITY')
      return { ids: together(open, id).map((one) => one.id), file: found }
    })
    const masters =
      member === open.session.member && passphrase === null
        ? open.session.masters
        : await own('openIdentity', {
            procedure: open.id,
            member,
            file: file ?? new Uint8Array(),
            passphrase: passphrase ?? '',
          })
    for (const one of ids) {
      const plan = transaction(() => {
        const message = findProposal(open, one)
        const round = listedRound(open)
        if (!unsignedOf(message).includes(member)) return null
        // Letting a deputy answer counts as answering.
        if (message.type === 'handover/v1' && !isOffice(message))
          mustKnowAll(open, member, message.payload.round)
        return {
          bytes: message.bytes,
          roster: round?.roster.bytes ?? null,
          close: round?.close?.bytes ?? null,
          ownSeal: (round && sealOf(round, member)?.id) ?? null,
          answered: round ? answeredCloses(round) : [],
          ...factsOf(open, member),
        }
      })
      if (!plan) continue
      const signed = await own('sign', { procedure: open.id, app: app.version, masters, member, ...plan })
      transaction(() => {
        recordFact(app, open, member, signed.factLine)
        addProposal(app, open, signed.bytes)
      })
    }
    const complete = transaction(() => ids.every((one) => protocolState(open).known.has(one)))
    await settle(app, { work, transaction })
    app.changed()
    return { complete }
  }),
  'proposal.drop': (app, { id }) => {
    const open = unlocked(app)
    for (const one of together(open, id)) dropProposal(app, open, one.id)
    app.changed()
    return {}
  },
} satisfies Partial<Handlers>
