import { openDocument } from '../sealing/documents.ts'
import { type DocumentBody, type DocumentName, shapes } from './documentShapes.ts'

const text = new TextDecoder('utf-8', { fatal: true })

/** A document as it lies in the file, with what opens it: so that a worker can read what is large. */
export interface SealedDocument {
  readonly version: number
  readonly key: Uint8Array | null
  readonly place: readonly [procedure: string, row: string]
  readonly body: Uint8Array
}

/** What a document says. @throws SealingError E_KEY when it was tampered with */
export const readSealed = <N extends DocumentName>(
  name: N,
  { key, place, body }: Omit<SealedDocument, 'version'>,
): DocumentBody<N> => {
  const bytes = key ? openDocument(key, place, body) : body
  return shapes[name].schema.parse(JSON.parse(text.decode(bytes))) as DocumentBody<N>
}
