import { ZegelError } from '../../domain/error.ts'
import type { App, Open } from '../app.ts'
import { currentDesign, readDocument } from '../documents.ts'
import { erasedCids, phaseNow, roundState, sealedCount } from '../progressOf.ts'
import type { Steps } from '../work.ts'
import { type Head, lineOf, textOf } from './container.ts'
import { isDue, keptHere, stateOf } from './due.ts'
import { noteOpeners, recipientsOf } from './openers.ts'
import { isCopyOf, type Kept, leaveBehind, leftOf, movePlace, safetyOf, setLeft, setSafety } from './place.ts'

/** Before files are given the copy comes first, but nobody waits for a place that does not answer: milliseconds. */
const patience = 15_000
/** Nor for the removal of a copy that is kept no longer: it is tried again. */
const farewell = 5000

/** Waits for some work, but no longer than so many milliseconds; it goes on. */
const atMost = async (ms: number, work: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([work, enough]).finally(() => clearTimeout(timer))
}

/** Why there is no copy, as it is shown; a fault of the app passes on. */
const faultOf = (error: unknown): string => {
  if (!(error instanceof ZegelError)) throw error
  return error.code === 'E_MISSING' ? 'E_FOLDER_MISSING' : error.code
}

const headOf = (app: App, open: Open, at: string): Head => {
  const { title, institution } = currentDesign(open)
  const seats = new Map((readDocument(open, 'mode')?.seats ?? []).map((seat) => [seat.id, seat]))
  return {
    app: app.version,
    at,
    head: open.store.log.last()?.hash ?? null,
    institution: institution.normalize('NFC'),
    people: open.identities.members().flatMap((id) => {
      const identity = open.identities.read(id)
      const recovery = open.identities.recovery(id)
      const role = seats.get(id)?.role
      return identity && role
        ? [{ id, identity: textOf(identity), recovery: recovery && textOf(recovery), role }]
        : []
    }),
    phase: phaseNow(open),
    procedure: open.id,
    ...sealedCount(roundState(open)),
    title: title.normalize('NFC'),
    zegel: 'copy/v1',
  }
}

/** Copies of this procedure by other laptops, which hold somebody who has been erased since: nobody else would take them away. */
const removeOthers = async (app: App, open: Open, { folder, file }: Kept): Promise<void> => {
  if (erasedCids(open).size === 0) return
  const place = app.safety(folder)
  for (const name of await place.list())
    if (isCopyOf(open.id, name) && name !== file) await place.remove(name)
}

/** Writes a copy of the open procedure, and says of when it is. @throws E_NO_PROCEDURE when it was left meanwhile */
const make = async (app: App, open: Open, kept: Kept, steps: Steps): Promise<Kept> => {
  await app.safety(kept.folder).ready()
  await noteOpeners(app, steps)
  if (app.open !== open) throw new ZegelError('E_NO_PROCEDURE')
  const { state, written, line, recipients, at } = steps.transaction(() => {
    const now = app.clock()
    return {
      at: now,
      state: stateOf(open),
      written: app.files.changed(open.id),
      line: lineOf(headOf(app, open, now)),
      recipients: recipientsOf(open),
    }
  })
  const file = await app.files.copy(open.id)
  const bytes = await steps.work('makeCopy', { line, file, recipients, procedure: open.id })
  await app.safety(kept.folder).write(kept.file, bytes)
  return { ...kept, at, state, written, fault: null }
}

/** Removes copies that are kept no longer, as far as the places where they lie are there. */
export const removeLeft = async (app: App): Promise<void> => {
  for (const one of leftOf(app)) {
    try {
      await app.safety(one.folder).remove(one.file)
    } catch (error) {
      faultOf(error)
      continue
    }
    setLeft(
      app,
      leftOf(app).filter(({ file }) => file !== one.file),
    )
    app.changed()
  }
}

/** Is this still the place? Somebody may have chosen another, or none, while it was written or did not answer. */
const isKept = (app: App, open: Open, { folder, file }: Kept): boolean => {
  const now = safetyOf(app, open.id)
  return now?.folder === folder && now.file === file
}

const attempt = async (app: App, steps: Steps, always: boolean): Promise<void> => {
  await removeLeft(app)
  const found = keptHere(app)
  if (!found || !(always || isDue(app, found.open, found.kept))) return
  const { open, kept } = found
  try {
    const made = await make(app, open, kept, steps)
    if (!isKept(app, open, kept)) return leaveBehind(app, open.id, kept)
    setSafety(app, open.id, made)
    await removeOthers(app, open, kept)
    app.changed()
  } catch (error) {
    const fault = faultOf(error)
    if (!isKept(app, open, kept)) return
    const now = safetyOf(app, open.id)
    if (now && now.fault !== fault) {
      setSafety(app, open.id, { ...now, fault })
      app.changed()
    }
    if (always) throw new ZegelError(fault)
  }
}

const running = new WeakMap<App['library'], Promise<unknown>>()

/** One at a time: an older copy never comes to lie over a newer one. */
const inTurn = <T>(app: App, run: () => Promise<T>): Promise<T> => {
  const next = (running.get(app.library) ?? Promise.resolve()).then(run)
  running.set(
    app.library,
    next.catch(() => {}),
  )
  return next
}

/**
 * Brings the safety copy of the open procedure up to date, where one is kept.
 * @param always also when nothing has changed; then a fault is thrown, while otherwise it is noted and shown
 * @throws with `always`: E_FOLDER_MISSING, E_NO_ACCESS, E_DISK_FULL, E_BACKUP and what else keeps the file from being copied
 */
export const keepCopy = (app: App, steps: Steps, always = false): Promise<void> =>
  inTurn(app, () => attempt(app, steps, always))

/**
 * Keeps the copy of the open procedure in another place from now on, once there is one. With null in none, and at once: neither
 * waits for the place until now.
 * @throws as keepCopy; then everything is as it was
 */
export const keepElsewhere = (
  app: App,
  open: Open,
  next: Pick<Kept, 'folder' | 'file'> | null,
  steps: Steps,
): Promise<void> => {
  const move = async (): Promise<void> => {
    const empty = next && { ...next, at: null, state: '', written: 0, fault: null }
    try {
      movePlace(app, open.id, empty && (await make(app, open, empty, steps)))
    } catch (error) {
      const fault = faultOf(error)
      if (empty && fault === 'E_SILENT') leaveBehind(app, open.id, empty) // it may still come to lie there
      throw new ZegelError(fault)
    }
    app.changed()
    await atMost(farewell, removeLeft(app))
  }
  running.delete(app.library) // what is under way may wait for the very place that is left
  return inTurn(app, move)
}

/**
 * To be awaited before anything signed leaves this laptop: what others quote from then on, a copy that is put back knows. A place
 * that is not there, or does not answer, keeps nobody from giving files.
 */
export const copyFirst = async (app: App, steps: Steps): Promise<void> => {
  if (!keptHere(app)) return
  await atMost(patience, keepCopy(app, steps))
}
