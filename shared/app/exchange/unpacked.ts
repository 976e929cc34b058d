import type { App, Open } from '../app.ts'
import { readDocument, writeDocument } from '../documents.ts'

/** Was this message opened and written into the documents of this laptop? */
export const isUnpacked = (open: Open, id: string): boolean =>
  readDocument(open, 'unpacked')?.includes(id) ?? false

/** Remembers that it was. */
export const markUnpacked = (app: App, open: Open, id: string): void =>
  writeDocument(app, open, 'unpacked', [...(readDocument(open, 'unpacked') ?? []), id])
