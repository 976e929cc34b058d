import { type FileKind, fileKinds } from '../../domain/exchange.ts'

/** What the name of a file tells: procedure, kind, whom it is from or for, and the beginning of its id. */
export interface NamedFile {
  readonly procedure: string
  readonly kind: FileKind
  /** The member it is from or for; `all` for everybody. */
  readonly who: string
  /** First eight characters of the file id. */
  readonly begin: string
}

/** `<procedure>-<kind>-<member or all>-<first 8 of the file id>.zegel`: stable, and says nothing secret. */
export const fileName = (procedure: string, kind: FileKind, who: string, id: string): string =>
  `${procedure}-${kind}-${who}-${id.slice(0, 8)}.zegel`

const form =
  /^([0-9a-hjkmnp-tv-z]{10})-([a-z]+)-([0-9a-hjkmnp-tv-z]{10}|all)-([0-9a-f]{8})\.zegel(?:\.json)?$/

const isKind = (text: string): text is FileKind => fileKinds.some((kind) => kind === text)

/** What a name says when it is one that this app gave; null for any other. Only the contents are believed. */
export const readFileName = (name: string): NamedFile | null => {
  const [, procedure = '', kind = '', who = '', begin = ''] = form.exec(name) ?? []
  return isKind(kind) ? { procedure, kind, who, begin } : null
}
