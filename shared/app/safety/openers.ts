import { type App, type Open, unlocked } from '../app.ts'
import { readDocument, writeDocument } from '../documents.ts'
import { enrolments } from '../exchange/enrolled.ts'
import { coordinatorOf, onOwnLaptops } from '../exchange/places.ts'
import type { Steps } from '../work.ts'

/**
 * Who on an own laptop may open a safety copy: the chair and the second key holder, who are there when the secretary is not.
 * Where neither is somebody else on an own laptop, everybody who scores on one. Who works on the secretary's laptop opens it
 * with the identity that comes along.
 */
export const openersOf = (open: Open): string[] => {
  const own = onOwnLaptops(open)
  const seats = (readDocument(open, 'mode')?.seats ?? []).filter(({ id }) => own.includes(id))
  const first = seats.filter(({ chair, keeper }) => chair || keeper)
  return (first.length > 0 ? first : seats.filter(({ scorer }) => scorer)).map(({ id }) => id)
}

/** The age recipients of all who may open a copy: of the secretary, of whoever's identity comes along, and of the openers. */
export const recipientsOf = (open: Open): string[] => {
  const known = enrolments(open)
  const who = new Set([coordinatorOf(open) ?? '', ...open.identities.members(), ...openersOf(open)])
  return [...who].flatMap((id) => known.get(id)?.payload.box ?? [])
}

/** Wraps the procedure key for openers who have none for the key that they enrolled with. Only while somebody is unlocked. */
export const noteOpeners = async (app: App, { work, transaction }: Steps): Promise<void> => {
  if (!app.open?.session) return
  const open = unlocked(app)
  const known = enrolments(open)
  const wrapped = readDocument(open, 'openers') ?? {}
  const missing = openersOf(open).flatMap((id) => {
    const enrol = known.get(id)
    return enrol && wrapped[id]?.enrol !== enrol.id ? [{ id, enrol }] : []
  })
  if (missing.length === 0) return
  const { procedureKey } = open.session
  const recipients = missing.map(({ enrol }) => enrol.payload.box)
  const wraps = await work('wrapFor', { procedure: open.id, procedureKey, recipients })
  if (app.open !== open) return
  transaction(() => {
    const fresh = missing.map(({ id, enrol }, i) => [
      id,
      { enrol: enrol.id, wrap: Buffer.from(wraps[i] ?? []).toString('base64') },
    ])
    writeDocument(app, open, 'openers', { ...readDocument(open, 'openers'), ...Object.fromEntries(fresh) })
  })
}
