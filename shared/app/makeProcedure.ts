import { type Committee, type Member, unsaid } from '../domain/committee.ts'
import type { Design } from '../domain/design.ts'
import type { Masters } from '../sealing/keys.ts'
import { type App, type Open, withNobody } from './app.ts'
import { writeDocument } from './documents.ts'
import { leave, listInLibrary } from './enter.ts'
import { takeMessage } from './messages.ts'
import { startSession } from './session.ts'
import type { Work } from './work.ts'
import { writeCommittee } from './writeCommittee.ts'

/** Who makes a procedure, or was invited to one: the only person in it as yet. */
interface First {
  readonly procedure: string
  readonly member: string
  readonly name: string
  readonly role: 'member' | 'coordinator' | 'keeper'
  readonly passphrase: string
  /** Is this that person's own laptop, and not the secretary's? */
  readonly own: boolean
  readonly mode: Committee['mode']
  readonly seat: Pick<Member, 'role' | 'group'>
  readonly design: Design
}

/** Nobody else is known yet. */
const committeeOf = ({ member, name, role, own, mode, seat }: First): Committee => ({
  mode,
  members: [
    {
      id: member,
      ...unsaid,
      name,
      ...seat,
      scorer: own && role !== 'keeper',
      chair: false,
      coordinator: !own,
      keeper: role === 'keeper',
      deputy: false,
    },
  ],
  diversity: '',
  departures: [],
})

/**
 * Makes the file of a procedure on this computer, with the keys of one person in it, and opens it unlocked.
 * @param invitation the bytes of the invitation of this person, which is taken in first
 * @throws E_WEAK, E_CANCELLED
 */
export const makeProcedure = async (
  app: App,
  work: Work,
  first: First,
  invitation: (open: Open, masters: Masters) => Uint8Array,
): Promise<Open> => {
  const { procedure: id, member, name, role, passphrase, own } = first
  const person = await work('newPerson', {
    procedure: id,
    app: app.version,
    member,
    role,
    passphrase,
    workFactor: app.workFactor,
    procedureKey: null,
  })
  leave(app)
  const home = own ? member : null
  const row = { id, createdAt: app.clock(), app: app.version, example: app.example, home }
  const made = app.files.create(row, (begun) => {
    const open = withNobody(id, begun)
    open.identities.write(member, person.file)
    open.store.wraps.put(member, person.wrap)
    startSession(app, open, member, person)
    takeMessage(app, open, invitation(open, person.masters), member)
    takeMessage(app, open, person.enrol, member)
    writeDocument(app, open, 'design', first.design)
    writeCommittee(app, open, committeeOf(first))
    writeDocument(app, open, 'candidates', [])
  })
  const open: Open = { ...withNobody(id, made), names: new Map([[member, name]]) }
  app.open = open
  startSession(app, open, member, person)
  listInLibrary(app)
  return open
}
