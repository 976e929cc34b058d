import { examplePassphrase } from '../../content/example/index.ts'
import { ZegelError } from '../../domain/error.ts'
import { isOver } from '../../domain/phases.ts'
import { newId } from '../../sealing/ids.ts'
import { deriveKeys } from '../../sealing/keys.ts'
import { makeInvite } from '../../sealing/make/enrolment.ts'
import { type Open, opened, type Session, unlocked } from '../app.ts'
import { enter, leave, listInLibrary } from '../enter.ts'
import { setExchangeFolder } from '../exchange/folder.ts'
import { coordinatorOf, homeOf } from '../exchange/places.ts'
import { door, type Handlers, job } from '../handler.ts'
import { writeLog } from '../log.ts'
import { makeProcedure } from '../makeProcedure.ts'
import { base } from '../messages.ts'
import { foldAhead, phaseNow } from '../progressOf.ts'
import { keptCids } from '../retention.ts'
import { copyFirst, removeLeft } from '../safety/keep.ts'
import { movePlace } from '../safety/place.ts'
import { lock, startSession } from '../session.ts'
import { beginning } from '../templates.ts'

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
    const procedure = newId(app.random)
    const me = newId(app.random)
    const design = { ...beginning(app, input.template), title: input.title }
    const { id } = await makeProcedure(
      app,
      work,
      {
        ...{ procedure, member: me, name: input.name, passphrase: input.passphrase, design },
        ...{ role: 'coordinator', own: false, mode: 'strict' },
        seat: { role: 'secretary', group: 'support' },
      },
      (open, masters) => {
        writeLog(app, open, { actor: me, kind: 'procedure', ref: null, body: {} })
        const invite = { coordinator: me, member: me, role: 'coordinator' as const }
        return makeInvite(base(app, open), invite, deriveKeys(masters, procedure))
      },
    )
    return { id }
  }),
  'procedure.open': door('procedure.open', async (app, { id }) => {
    enter(app, id)
    const entered = opened(app)
    await foldAhead(entered, () => app.open === entered)
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
