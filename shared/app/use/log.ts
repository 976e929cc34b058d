import { sees } from '../../domain/visibility.ts'
import { unlocked } from '../app.ts'
import type { Handlers } from '../handler.ts'
import { logIsWhole } from '../log.ts'
import { phaseNow } from '../progressOf.ts'

/** Rows that tell who sealed when, and in which order. */
const sealRows = new Set(['seal'])

/** What a row about decisions tells of a further one. */
const furtherIn = (kind: string, body: string): 'begun' | 'left' | 'signed' | null => {
  if (kind !== 'offer' && kind !== 'decision') return null
  const { again, prev } = JSON.parse(body) as { again?: boolean; prev?: string | null }
  if (kind === 'decision') return prev ? 'signed' : null
  if (again === undefined) return null
  return again ? 'begun' : 'left'
}

export const logHandlers = {
  'log.list': (app) => {
    const open = unlocked(app)
    const all = open.store.log.all()
    const viewer = { kind: 'member', id: open.session.member } as const
    const told = sees(viewer, { kind: 'sealTimes' }, phaseNow(open))
      ? all
      : all.filter((row) => !sealRows.has(row.kind))
    return {
      // Without the numbers of what is kept back the gaps would still tell its place, so rows count from the last one told.
      rows: told.map(({ seq, at, actor, kind, ref, body }, i) => ({
        seq: told.length === all.length ? seq : i,
        at,
        actor,
        kind,
        further: furtherIn(kind, body),
        ref,
      })),
      hidden: all.length - told.length,
      whole: logIsWhole(open),
      head: told.length === all.length ? (all.at(-1)?.hash ?? null) : null,
    }
  },
} satisfies Partial<Handlers>
