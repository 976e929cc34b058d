import type { Candidate } from '../domain/candidate.ts'
import type { Design } from '../domain/design.ts'
import { ZegelError } from '../domain/error.ts'
import { sealDocument } from '../sealing/documents.ts'
import type { App, Open } from './app.ts'
import { type DocumentBody, type DocumentName, shapes } from './documentShapes.ts'
import { roundNow } from './progressOf.ts'
import { readSealed, type SealedDocument } from './sealedDocument.ts'

const utf8 = new TextEncoder()

const keyOf = (open: Open, name: DocumentName): Uint8Array | null => {
  const { key } = shapes[name]
  if (key === 'clear') return null
  if (!open.session) throw new ZegelError('E_LOCKED')
  return key === 'shared' ? open.session.procedureKey : open.session.keys.draft
}

/**
 * The row of a document. The first round has the name alone, as before there were more: rows are sealed under their name, so
 * that no migration could give them another.
 */
export const rowName = (open: Open, name: DocumentName, round: number | null = null): string => {
  const shape = shapes[name]
  const of = 'ofRound' in shape ? (round ?? roundNow(open)) : 1
  const row = of === 1 ? name : `${name}/${of}`
  return shape.key === 'own' ? `${row}:${open.session?.member ?? ''}` : row
}

/** Which document lies in a row, of whatever round and member; see rowName. */
export const nameIn = (row: string): string => row.split(/[:/]/)[0] ?? ''

/** Has each round its own? */
export const isOfRound = (name: DocumentName): boolean => 'ofRound' in shapes[name]

/** The current version of a document, unread; null when there is none. @throws E_LOCKED */
export const sealedDocument = (
  open: Open,
  name: DocumentName,
  round: number | null = null,
): SealedDocument | null => {
  const key = keyOf(open, name)
  const row = rowName(open, name, round)
  const found = open.store.documents.current(row)
  return found && { version: found.version, key, place: [open.id, row], body: found.body }
}

/**
 * The current version of a document, or null when there is none; of the round that is now where another is not asked for.
 * @throws E_LOCKED for a document about people while nobody is unlocked; SealingError E_KEY when it was tampered with
 */
export const readDocument = <N extends DocumentName>(
  open: Open,
  name: N,
  round: number | null = null,
): DocumentBody<N> | null => {
  const found = sealedDocument(open, name, round)
  return found && readSealed(name, found)
}

/** Edits of these can be undone until they are frozen; of everything else only the present version is kept. */
const undoable: readonly DocumentName[] = ['design', 'amendment', 'committee', 'candidates', 'decision']

/** Writes a new version. @throws E_LOCKED, E_DISK_FULL */
export const writeDocument = <N extends DocumentName>(
  app: App,
  open: Open,
  name: N,
  body: DocumentBody<N>,
  round: number | null = null,
): void => {
  const key = keyOf(open, name)
  const row = rowName(open, name, round)
  const bytes = utf8.encode(JSON.stringify(body))
  open.store.documents.put(
    row,
    key ? sealDocument(key, [open.id, row], bytes, app.random) : bytes,
    app.clock(),
    app.version,
  )
  if (!undoable.includes(name)) open.store.documents.settle(row)
}

/**
 * Drops what a member keeps under the own key, which nobody can read any more: they lost the passphrase, and have another key now.
 */
export const dropOwnDocuments = (open: Open, member: string): void => {
  const own = new Set(Object.entries(shapes).flatMap(([name, { key }]) => (key === 'own' ? [name] : [])))
  for (const row of open.store.documents.names())
    if (row.endsWith(`:${member}`) && own.has(nameIn(row))) open.store.documents.delete(row)
}

/** The design as it stands: the working one, or the last frozen one. @throws E_MISSING */
export const currentDesign = (open: Open): Design => {
  const found = readDocument(open, 'design')
  if (!found) throw new ZegelError('E_MISSING')
  return found
}

/** The committee as it stands, with everything about its members. @throws E_LOCKED, E_MISSING */
export const currentCommittee = (open: Open): DocumentBody<'committee'> => {
  const found = readDocument(open, 'committee')
  if (!found) throw new ZegelError('E_MISSING')
  return found
}

/** The candidates as they were entered, with their names: who shows them asks named.ts first. @throws E_LOCKED */
export const currentCandidates = (open: Open): Candidate[] => readDocument(open, 'candidates') ?? []
