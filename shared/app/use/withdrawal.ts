import { ZegelError } from '../../domain/error.ts'
import { unlocked } from '../app.ts'
import { addProposal, isProposed } from '../exchange/proposals.ts'
import { settle } from '../exchange/settle.ts'
import { type Handlers, job } from '../handler.ts'
import { mustDecide, openedPeople } from '../openedRound.ts'

export const withdrawalHandlers = {
  'candidate.withdraw': job(
    'candidate.withdraw',
    { backup: 'withdraw', intent: true },
    async (app, { cid, second, passphrase }, { own, work, transaction }) => {
      const open = unlocked(app)
      const plan = transaction(() => {
        mustDecide(open)
        if (isProposed(open, 'decision')) throw new ZegelError('E_PROPOSED')
        const { candidates, round } = openedPeople(open)
        const { people } = round.roster.payload
        const known = people.some(({ id }) => id === second) && candidates.includes(cid)
        if (!known || second === open.session.member) throw new ZegelError('E_INPUT')
        const file = open.identities.read(second)
        return { file, roster: round.roster.bytes, at: app.clock() }
      })
      // Whose key is elsewhere signs there: what the secretary signs travels as a proposal.
      const others =
        plan.file &&
        (await own('openIdentity', {
          procedure: open.id,
          member: second,
          file: plan.file,
          passphrase: passphrase ?? '',
        }))
      const { member, masters } = open.session
      const bytes = await own('withdrawal', {
        procedure: open.id,
        app: app.version,
        masters,
        member,
        second: { id: second, masters: others },
        roster: plan.roster,
        cid,
        at: plan.at,
      })
      transaction(() => {
        mustDecide(open)
        if (!openedPeople(open).candidates.includes(cid)) throw new ZegelError('E_CHANGED_MEANWHILE')
        addProposal(app, open, bytes)
      })
      await settle(app, { work, transaction })
      app.changed()
      return { complete: !openedPeople(open).candidates.includes(cid) }
    },
  ),
} satisfies Partial<Handlers>
