import { examplePassphrase } from '../../content/example/index.ts'
import { ZegelError } from '../../domain/error.ts'
import { isOver } from '../../domain/phases.ts'
import { newId } from '../../sealing/ids.ts'
import { deriveKeys } from '../../sealing/keys.ts'
import { makeInvite } from '../../sealing/make/enrolment.ts'
import { type Open, opened, type Session, unlocked } from '../app.ts'
import { writeDocument } from '../documents.ts'
import { enter, leave, listInLibrary } from '../enter.ts'
import { setExchangeFolder } from '../exchange/folder.ts'
import { coordinatorOf, homeOf } from '../exchange/places.ts'
import { door, type Handlers, job } from '../handler.ts'
import { lock } from '../lock.ts'
import { writeLog } from '../log.ts'
import { base, takeMessage } from '../messages.ts'
import { phaseNow } from '../progressOf.ts'
import { keptCids } from '../retention.ts'
import { copyFirst, removeLeft } from '../safety/keep.ts'
import { movePlace } from '../safety/place.ts'
import { beginning } from '../templates.ts'
import { writeCommittee } from '../writeCommittee.ts'
import { startSession } from './session.ts'

/**
 * An own laptop may forget the procedure whenever its owner likes: the secretary's has everything. That one only once it has
 * ended and nobody is kept any more; what is counted over the rounds is in the library, and stays.
 */
const mayDelete = (open: Open & { session: Session }): boolean => {
  const home = homeOf(open)
  if (home !== null) return home === open.session.member
  const secretary = open.session.member === coordinatorOf(open)
  return secretary && isOver(phaseNow(open)) && keptCids(open).length === 0
}

/** Making, opening and leaving a procedure, and deleting it. */
export const procedureHandlers = {
  'procedure.create': job('procedure.create', { intent: false }, async (app, input, { work }) => {
    const chosen = beginning(app, input.template)
    const id = newId(app.random)
    const me = newId(app.random)
    const person = await work('newPerson', {
      procedure: id,
      app: app.version,
      member: me,
      role: 'coordinator',
      passphrase: input.passphrase,
      workFactor: app.workFactor,
      procedureKey: null,
    })
    leave(app)
    const row = { id, createdAt: app.clock(), app: app.version, example: app.example, home: null }
    const made = app.files.create(row, ({ store, identities }) => {
      const open: Open = { id, store, identities, session: null, names: new Map() }
      identities.write(me, person.file)
      store.wraps.put(me, person.wrap)
      startSession(app, open, me, person)
      writeLog(app, open, { actor: me, kind: 'procedure', ref: null, body: {} })
      const invite = { coordinator: me, member: me, role: 'coordinator' as const }
      takeMessage(app, open, makeInvite(base(app, open), invite, deriveKeys(person.masters, id)), me)
      takeMessage(app, open, person.enrol, me)
      writeDocument(app, open, 'design', { ...chosen, title: input.title })
      writeCommittee(app, open, {
        mode: 'strict',
        members: [
          {
            id: me,
            name: input.name,
            role: 'secretary',
            group: 'support',
            discipline: '',
            clinic: '',
            region: '',
            yearsRegistered: null,
            starTraining: null,
            biasTraining: null,
            scorer: false,
            chair: false,
            coordinator: true,
            keeper: false,
            deputy: false,
          },
        ],
        diversity: '',
        departures: [],
      })
      writeDocument(app, open, 'candidates', [])
    })
    const open: Open = { id, ...made, session: null, names: new Map([[me, input.name]]) }
    app.open = open
    startSession(app, open, me, person)
    listInLibrary(app)
    return { id }
  }),
  'procedure.open': door('procedure.open', async (app, { id }) => {
    enter(app, id)
    listInLibrary(app)
    app.changed()
    return {}
  }),
  'procedure.leave': door('procedure.leave', async (app, _input, work) => {
    const { open } = app
    lock(app)
    // What was typed last comes along: nobody may be here again for days.
    if (open) await copyFirst(app, { work, transaction: (run) => open.store.transaction(run) })
    leave(app)
    app.changed()
    return {}
  }),
  'procedure.delete': door('procedure.delete', async (app) => {
    const open = unlocked(app)
    if (!mayDelete(open)) throw new ZegelError('E_STILL_KEPT')
    leave(app)
    // The file itself last: cut off before it, the procedure is still there, and met again by the list.
    setExchangeFolder(app, open.id, null)
    movePlace(app, open.id, null)
    app.library.delete(open.id)
    app.files.remove(open.id)
    await removeLeft(app)
    app.changed()
    return {}
  }),
  'example.open': job('example.open', { intent: false }, async (app, _input, { progress, work }) => {
    const existing = app.library.rows().find((row) => row.example && app.files.ids().includes(row.id))
    const id = existing?.id ?? (await app.shell.makeExample(progress))
    enter(app, id)
    const open = opened(app)
    const member = coordinatorOf(open) ?? ''
    const [file, wrap] = [open.identities.read(member), open.store.wraps.get(member)]
    // Everybody knows this passphrase; a seat whose key is gone just stays locked.
    if (file && wrap && !open.session)
      startSession(
        app,
        open,
        member,
        await work('unlockPerson', { procedure: id, member, file, passphrase: examplePassphrase, wrap }),
      )
    listInLibrary(app)
    app.changed()
    return { id }
  }),
} satisfies Partial<Handlers>
