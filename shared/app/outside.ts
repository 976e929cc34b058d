import { createHash } from 'node:crypto'
import type { OutsideItem } from '../domain/schemas/outside.ts'
import { standingKinds } from '../domain/schemas/outside.ts'
import { newId } from '../sealing/ids.ts'
import type { App, Open, Session } from './app.ts'
import { readDocument, writeDocument } from './documents.ts'

type Unlocked = Open & { session: Session }

const fresh = (app: App, open: Unlocked, kind: OutsideItem['kind']): OutsideItem => ({
  id: newId(app.random),
  kind,
  what: '',
  cid: null,
  at: app.clock(),
  by: open.session.member,
  path: null,
  sha256: null,
  done: null,
})

/** What lies outside the reach of Zegel, as far as it knows. */
export const outsideOf = (open: Open): readonly OutsideItem[] => readDocument(open, 'outside') ?? []

/** Puts the lines that every procedure has on the list, once: at its end. */
export const beginOutside = (app: App, open: Unlocked): void => {
  const known = new Set(outsideOf(open).map(({ kind }) => kind))
  const missing = standingKinds.filter((kind) => !known.has(kind)).map((kind) => fresh(app, open, kind))
  if (missing.length > 0) writeDocument(app, open, 'outside', [...outsideOf(open), ...missing])
}

/**
 * Remembers that something with personal data leaves Zegel, so that it is not forgotten when everything is erased. A file is
 * remembered before it is written: one that never came about is shown as gone.
 */
export const left = (
  app: App,
  open: Unlocked,
  item: { what: string; cid: string | null } & (
    | { kind: 'print' }
    | { kind: 'file'; path: string; bytes: Uint8Array }
  ),
): void => {
  const { what, cid } = item
  const file =
    item.kind === 'file'
      ? { path: item.path, sha256: createHash('sha256').update(item.bytes).digest('hex') }
      : {}
  open.store.transaction(() => {
    // The same path again is the same file, with another content.
    const before = outsideOf(open).filter(({ path }) => item.kind !== 'file' || path !== item.path)
    writeDocument(app, open, 'outside', [...before, { ...fresh(app, open, item.kind), what, cid, ...file }])
  })
}
