import type { Output } from '../../contract.ts'
import { ZegelError } from '../../domain/error.ts'
import { reached } from '../../domain/phases.ts'
import { newId } from '../../sealing/ids.ts'
import { deriveKeys } from '../../sealing/keys.ts'
import { unwrapProcedureKey } from '../../sealing/procedure-key.ts'
import { type App, type Open, opened, type Session, unlocked, withNobody } from '../app.ts'
import { readDocument } from '../documents.ts'
import { enter, leave, listInLibrary } from '../enter.ts'
import { exchangeFolder } from '../exchange/folder.ts'
import { coordinatorOf, homeOf } from '../exchange/places.ts'
import { settle } from '../exchange/settle.ts'
import { door, type Handlers, job } from '../handler.ts'
import { erasedCids, phaseNow } from '../progressOf.ts'
import { bytesOf, type Container, readContainer } from '../safety/container.ts'
import { stateOf } from '../safety/due.ts'
import { keepCopy, keepElsewhere } from '../safety/keep.ts'
import { copyName, leftOf, safetyOf } from '../safety/place.ts'
import { copiedKeys, putBack } from '../safety/putBack.ts'
import { startSession } from '../session.ts'
import { whileUnlocked } from '../whileUnlocked.ts'

type Here = 'nothing' | 'own' | 'whole' | 'broken'
type Person = NonNullable<Output<'safety.pick'>>['people'][number]

/** What this computer has of the procedure in a copy, and who can open the copy here. */
const standing = (app: App, { head }: Container): { here: Here; people: Person[] } => {
  const came = head.people.map(({ id, role }) => ({ id, role }))
  if (!app.files.ids().includes(head.procedure)) return { here: 'nothing', people: came }
  if (app.files.fault(head.procedure) !== null) return { here: 'broken', people: came }
  const made = app.open?.id === head.procedure ? app.open : app.files.open(head.procedure)
  try {
    const open = withNobody(head.procedure, made)
    const home = homeOf(open)
    const seat = readDocument(open, 'mode')?.seats.find(({ id }) => id === home)
    if (home === null) return { here: 'whole', people: [] }
    const owner = seat ? [{ id: home, role: seat.role }] : []
    return { here: 'own', people: [...owner, ...came.filter(({ id }) => id !== home)] }
  } finally {
    if (made !== app.open) made.store.close()
  }
}

/** The identity with which somebody opens a copy: of this laptop where it is theirs, else the one that came along. */
const identityFor = (app: App, container: Container, member: string): Uint8Array => {
  const { procedure, people } = container.head
  const came = people.find(({ id }) => id === member)
  const own = app.files.ids().includes(procedure) ? app.files.identity(procedure, member) : null
  const file = own ?? (came ? bytesOf(came.identity) : null)
  if (!file) throw new ZegelError('E_NOT_ENROLLED')
  return file
}

/**
 * On the laptop that has the procedure: the secretary, and on one that was put back whoever is there, since no secretary may be.
 */
const mayChoose = (open: Open & { session: Session }): boolean =>
  homeOf(open) === null &&
  (coordinatorOf(open) === open.session.member || readDocument(open, 'restored') !== null)

export const safetyHandlers = {
  'safety.get': (app) => {
    const open = unlocked(app)
    const kept = safetyOf(app, open.id)
    const exchange = exchangeFolder(app, open.id)
    const restored = readDocument(open, 'restored')
    const behind = kept !== null && kept.state !== stateOf(open)
    return {
      offered: homeOf(open) === null && !open.store.procedure().example,
      mayChoose: mayChoose(open),
      folder: kept?.folder ?? null,
      at: kept?.at ?? null,
      fault: kept?.fault ?? null,
      behind,
      sameDisk: kept !== null && app.shell.sameDisk(kept.folder),
      exchange: kept !== null && kept.folder === exchange,
      candidate: kept === null ? exchange : null,
      left: leftOf(app).flatMap(({ procedure, folder }) => (procedure === open.id ? [folder] : [])),
      erases: behind && kept?.at !== null && erasedCids(open).size > 0,
      restored: restored && {
        of: restored.of,
        at: restored.at,
        copied: reached(phaseNow(open), 'revealed') ? [] : copiedKeys(open),
      },
    }
  },
  'safety.choose': door('safety.choose', async (app, { where }, work) => {
    const open = unlocked(app)
    if (!mayChoose(open)) throw new ZegelError('E_NOT_ALLOWED')
    const steps = { work, transaction: <T>(run: () => T) => open.store.transaction(run) }
    const before = safetyOf(app, open.id)?.folder ?? null
    if (where === 'none') {
      await keepElsewhere(app, open, null, steps)
      return { folder: null }
    }
    const folder =
      where === 'ask' ? await whileUnlocked(app, app.shell.pickFolder()) : exchangeFolder(app, open.id)
    if (folder === null || folder === before) return { folder: before }
    await keepElsewhere(app, open, { folder, file: copyName(open.id, newId(app.random)) }, steps)
    return { folder }
  }),
  'safety.now': job('safety.now', { intent: false, asks: true }, async (app, _input, steps) => {
    await keepCopy(app, steps, true)
    return { at: safetyOf(app, opened(app).id)?.at ?? null }
  }),
  // Nobody asked for it, so nothing is shown of it while it runs.
  'safety.keep': door('safety.keep', async (app) => {
    const { open } = app
    await keepCopy(app, {
      work: (name, input) => app.run(name, input, () => {}, new AbortController().signal),
      transaction: (run) => (open ? open.store.transaction(run) : run()),
    })
    return {}
  }),
  'safety.pick': door('safety.pick', async (app) => {
    const bytes = await app.shell.pickCopy()
    if (bytes === null) return null
    const container = readContainer(bytes)
    app.copyAtHand = container
    const { procedure, title, institution, at, phase, sealed, scorers } = container.head
    return { procedure, title, institution, at, phase, sealed, scorers, ...standing(app, container) }
  }),
  'safety.restore': door('safety.restore', async (app, { member, passphrase }, work) => {
    const container = app.copyAtHand
    if (!container) throw new ZegelError('E_NO_COPY')
    const { line, body, head } = container
    const { here, people } = standing(app, container)
    if (here === 'whole') throw new ZegelError('E_COPY_HERE')
    if (!people.some(({ id }) => id === member)) throw new ZegelError('E_NOT_ENROLLED')
    const identity = identityFor(app, container, member)
    const { procedure } = head
    const { masters, file } = await work('openCopy', { line, body, procedure, member, identity, passphrase })
    if (app.open?.id === procedure) leave(app)
    putBack(app, container, file, member)
    app.copyAtHand = null
    enter(app, procedure)
    const open = opened(app)
    const wrap = open.store.wraps.get(member)
    if (!wrap) throw new ZegelError('E_NOT_ENROLLED')
    const { identity: box } = deriveKeys(masters, procedure).box
    startSession(app, open, member, {
      masters,
      procedureKey: await unwrapProcedureKey(wrap, procedure, box),
    })
    listInLibrary(app)
    await settle(app, { work, transaction: (run) => open.store.transaction(run) })
    app.changed()
    return { id: procedure }
  }),
} satisfies Partial<Handlers>
