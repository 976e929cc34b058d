import { ZegelError } from '../../domain/error.ts'
import { isMajority, judgesOf } from '../../sealing/rules/majority.ts'
import { answeredCloses, type RoundState, sealOf } from '../../sealing/state.ts'
import { type Open, unlocked } from '../app.ts'
import { addProposal } from '../exchange/proposals.ts'
import { settle } from '../exchange/settle.ts'
import { factsOf, recordFact } from '../facts.ts'
import { type Handlers, job } from '../handler.ts'
import { protocolState, roundState } from '../progressOf.ts'
import { mustKnowAll } from '../safety/putBack.ts'

/** A deputy answers for the second key holder: sealing.md, rule 3. */

/** What a screen needs to let a deputy answer; null without deputies, without the close at hand, and once it is answered. */
export const deputyOf = (open: Open, round: RoundState) => {
  const { keeper, deputies } = round.roster.payload
  const isOpen =
    round.close !== null && round.open === null && round.archive === null && round.phase !== 'void'
  if (keeper === null || deputies.length === 0 || !isOpen) return null
  const judges = judgesOf(round.roster, [])
  return {
    keeper,
    deputies: [...deputies],
    judges,
    here: [...new Set([keeper, ...judges])].filter((id) => open.identities.read(id) !== null),
  }
}

/**
 * What the first signature needs.
 * @throws E_PHASE where no deputy can answer now, E_INPUT for another deputy or other signers than there must be,
 *   E_NO_IDENTITY where the key of who signs is not here, E_COPIED_KEY where it may have signed for another close on a lost laptop
 */
const planned = (
  open: Open,
  { to, signers, member }: { to: string; signers: readonly string[]; member: string },
) => {
  const round = roundState(open)
  const may = round && deputyOf(open, round)
  if (!round?.close || !may) throw new ZegelError('E_PHASE')
  const judges = judgesOf(round.roster, [to])
  const byKeeper = signers.length === 1 && signers[0] === may.keeper
  const byScorers = isMajority(judges, signers) && signers.every((id) => judges.includes(id))
  if (!may.deputies.includes(to) || !(byKeeper || byScorers) || !signers.includes(member))
    throw new ZegelError('E_INPUT')
  const file = open.identities.read(member)
  if (!file) throw new ZegelError('E_NO_IDENTITY')
  mustKnowAll(open, member, round.roster.payload.round)
  return {
    file,
    roster: round.roster.bytes,
    close: round.close.bytes,
    ownSeal: sealOf(round, member)?.id ?? null,
    answered: answeredCloses(round),
    from: may.keeper,
    ...factsOf(open, member),
  }
}

export const deputyHandlers = {
  'deputy.propose': job(
    'deputy.propose',
    { intent: true },
    async (app, input, { own, work, transaction }) => {
      const open = unlocked(app)
      const { to, reason, signers, member, passphrase } = input
      const { file, ...plan } = transaction(() => planned(open, input))
      const masters =
        member === open.session.member && passphrase === null
          ? open.session.masters
          : await own('openIdentity', {
              ...{ procedure: open.id, member, file },
              passphrase: passphrase ?? '',
            })
      const made = await own('deputy', {
        ...{ procedure: open.id, app: app.version, masters, member, at: app.clock() },
        ...{ to, reason, signers },
        ...plan,
      })
      transaction(() => {
        planned(open, input)
        recordFact(app, open, member, made.factLine)
        addProposal(app, open, made.bytes)
      })
      const complete = transaction(() => protocolState(open).known.has(made.id))
      await settle(app, { work, transaction })
      app.changed()
      return { id: made.id, complete }
    },
  ),
} satisfies Partial<Handlers>
