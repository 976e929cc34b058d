import { template } from '../../content/templates.ts'
import { ZegelError } from '../../domain/error.ts'
import { reached } from '../../domain/phases.ts'
import { acceptMessage } from '../../sealing/accept.ts'
import { makeInvite } from '../../sealing/make/enrolment.ts'
import { type Message, readAs } from '../../sealing/message.ts'
import { emptyState } from '../../sealing/state.ts'
import { type App, type Open, unlocked } from '../app.ts'
import { writeDocument } from '../documents.ts'
import { leave, listInLibrary } from '../enter.ts'
import { sealingRoles } from '../exchange/enrolled.ts'
import { exchangeFolder } from '../exchange/folder.ts'
import { uninvited } from '../exchange/standing.ts'
import { type Handlers, job } from '../handler.ts'
import { base, takeMessage } from '../messages.ts'
import { phaseNow } from '../progressOf.ts'
import { writeCommittee } from '../writeCommittee.ts'
import { startSession } from './session.ts'

/** The invitation in these bytes, signed by the coordinator whom it names. @throws SealingError */
const readInvite = (bytes: Uint8Array): Message<'invite/v1'> => {
  const invite = readAs('invite/v1', bytes)
  acceptMessage(emptyState(invite.payload.procedure), invite)
  return invite
}

/** What stands on the screens of an own laptop until the list and the briefing come: the one who sits there. */
const firstDocuments = (
  app: App,
  open: Open,
  { payload }: Message<'invite/v1'>,
  { title, name }: { title: string; name: string },
): void => {
  const keeper = payload.role === 'keeper'
  writeDocument(app, open, 'design', { ...template('leeg').design, title: title || payload.procedure })
  writeCommittee(app, open, {
    mode: keeper ? 'twokey' : 'strict',
    members: [
      {
        id: payload.member,
        name,
        role: keeper ? 'hrm' : 'supervisor',
        group: keeper ? 'hrm' : 'staff',
        discipline: '',
        clinic: '',
        region: '',
        yearsRegistered: null,
        starTraining: null,
        biasTraining: null,
        scorer: !keeper,
        chair: false,
        coordinator: false,
        keeper,
        deputy: false,
      },
    ],
    diversity: '',
    departures: [],
  })
  writeDocument(app, open, 'candidates', [])
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
    const { procedure: id, member, role } = invite.payload
    if (app.files.ids().includes(id)) throw new ZegelError('E_INVITED_ALREADY')
    const person = await work('newPerson', {
      procedure: id,
      app: app.version,
      member,
      role,
      passphrase: input.passphrase,
      workFactor: app.workFactor,
      procedureKey: null,
    })
    leave(app)
    const row = { id, createdAt: app.clock(), app: app.version, example: app.example, home: member }
    const made = app.files.create(row, ({ store, identities }) => {
      const open: Open = { id, store, identities, session: null, names: new Map() }
      identities.write(member, person.file)
      store.wraps.put(member, person.wrap)
      startSession(app, open, member, person)
      takeMessage(app, open, invite.bytes, member)
      takeMessage(app, open, person.enrol, member)
      firstDocuments(app, open, invite, input)
    })
    const open: Open = { id, ...made, session: null, names: new Map([[member, input.name]]) }
    app.open = open
    startSession(app, open, member, person)
    app.shell.watch(exchangeFolder(app, id))
    listInLibrary(app)
    return { id }
  }),
} satisfies Partial<Handlers>
