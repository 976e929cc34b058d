import { template } from '../../content/templates.ts'
import { ZegelError } from '../../domain/error.ts'
import { reached } from '../../domain/phases.ts'
import { acceptMessage } from '../../sealing/accept.ts'
import { makeInvite } from '../../sealing/make/enrolment.ts'
import { type Message, readAs } from '../../sealing/message.ts'
import { emptyState } from '../../sealing/state.ts'
import { unlocked } from '../app.ts'
import { sealingRoles } from '../exchange/enrolled.ts'
import { exchangeFolder } from '../exchange/folder.ts'
import { uninvited } from '../exchange/standing.ts'
import { type Handlers, job } from '../handler.ts'
import { makeProcedure } from '../makeProcedure.ts'
import { base, takeMessage } from '../messages.ts'
import { phaseNow } from '../progressOf.ts'

/** The invitation in these bytes, signed by the coordinator whom it names. @throws SealingError */
const readInvite = (bytes: Uint8Array): Message<'invite/v1'> => {
  const invite = readAs('invite/v1', bytes)
  acceptMessage(emptyState(invite.payload.procedure), invite)
  return invite
}

export const inviteHandlers = {
  'invite.make': (app) => {
    const open = unlocked(app)
    if (reached(phaseNow(open), 'closed')) throw new ZegelError('E_FROZEN')
    const { member: coordinator, keys } = open.session
    const roles = sealingRoles(open)
    const members = uninvited(open)
    for (const member of members) {
      const invite = { coordinator, member, role: roles.get(member) ?? 'member' }
      takeMessage(app, open, makeInvite(base(app, open), invite, keys), coordinator)
    }
    app.changed()
    return { made: members.length }
  },
  'invite.read': (app, { bytes }) => {
    const { procedure, member, role } = readInvite(bytes).payload
    return { procedure, member, role, known: app.files.ids().includes(procedure) }
  },
  'invite.accept': job('invite.accept', { intent: false }, async (app, input, { work }) => {
    const invite = readInvite(input.bytes)
    const { procedure, member, role } = invite.payload
    if (app.files.ids().includes(procedure)) throw new ZegelError('E_INVITED_ALREADY')
    const keeper = role === 'keeper'
    // Until the list and the briefing come the screens know the one who sits here.
    const design = { ...template('leeg').design, title: input.title || procedure }
    const { id } = await makeProcedure(
      app,
      work,
      {
        ...{ procedure, member, name: input.name, role, passphrase: input.passphrase, design, own: true },
        mode: keeper ? 'twokey' : 'strict',
        seat: keeper ? { role: 'hrm', group: 'hrm' } : { role: 'supervisor', group: 'staff' },
      },
      () => invite.bytes,
    )
    app.shell.watch(exchangeFolder(app, id))
    return { id }
  }),
} satisfies Partial<Handlers>
