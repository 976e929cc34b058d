import { candidateCode } from '../../domain/candidate.ts'
import { ZegelError } from '../../domain/error.ts'
import type { AnyMessage } from '../../sealing/message.ts'
import { type Open, unlocked } from '../app.ts'
import { kindOf } from '../exchange/concerns.ts'
import { addProposal, dropProposal, findProposal, proposalsOf } from '../exchange/proposals.ts'
import { settle } from '../exchange/settle.ts'
import { linesOf } from '../exchange/unpack.ts'
import { signersOf } from '../exchange/waiting.ts'
import { factsOf, recordFact } from '../facts.ts'
import { type Handlers, job } from '../handler.ts'
import { protocolState, roundState } from '../progressOf.ts'

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

const proposed = (open: Open, message: AnyMessage) => {
  const signed = new Set(message.sig.map(({ by }) => by))
  const { kind, who, reason } =
    message.type === 'exception/v1' ? message.payload : { kind: null, who: null, reason: null }
  return {
    id: message.id,
    file: kindOf(message),
    at: 'at' in message.payload ? message.payload.at : '',
    exception: kind && { kind, who, reason: reason.code },
    codes: cidsOf(message).map(candidateCode).sort(),
    signers: signersOf(message).map((id) => ({
      id,
      signed: signed.has(id),
      here: open.identities.read(id) !== null,
    })),
  }
}

export const proposalHandlers = {
  'proposal.list': (app) => {
    const open = unlocked(app)
    return { proposals: proposalsOf(open).map((message) => proposed(open, message)) }
  },
  'proposal.read': job('proposal.read', { intent: false }, async (app, { id }, { work, transaction }) => {
    const open = unlocked(app)
    const { type, bytes } = transaction(() => findProposal(open, id))
    const about = { procedure: open.id, masters: open.session.masters }
    const text =
      type === 'exception/v1' ? (await work('readReason', { ...about, exception: bytes })).text : null
    const said = type === 'decision/v1' ? await work('readDecision', { ...about, decision: bytes }) : null
    const lines = said && linesOf(said).map(({ cid, ...line }) => ({ ...line, code: candidateCode(cid) }))
    return { text, lines }
  }),
  'proposal.sign': job('proposal.sign', { intent: true }, async (app, input, { work, transaction }) => {
    const open = unlocked(app)
    const { id, member, passphrase } = input
    const plan = transaction(() => {
      const file = open.identities.read(member)
      if (member !== open.session.member && !file) throw new ZegelError('E_NO_IDENTITY')
      const roster = roundState(open)?.roster.bytes ?? null
      return { bytes: findProposal(open, id).bytes, file, roster, ...factsOf(open, member) }
    })
    const { file, ...rest } = plan
    const masters =
      member === open.session.member && passphrase === null
        ? open.session.masters
        : await work('openIdentity', {
            procedure: open.id,
            member,
            file: file ?? new Uint8Array(),
            passphrase: passphrase ?? '',
          })
    const signed = await work('sign', { procedure: open.id, app: app.version, masters, member, ...rest })
    const complete = transaction(() => {
      recordFact(app, open, member, signed.factLine)
      addProposal(app, open, signed.bytes)
      return protocolState(open).known.has(id)
    })
    await settle(app, { work, transaction })
    app.changed()
    return { complete }
  }),
  'proposal.drop': (app, { id }) => {
    const open = unlocked(app)
    dropProposal(app, open, findProposal(open, id).id)
    app.changed()
    return {}
  },
} satisfies Partial<Handlers>
