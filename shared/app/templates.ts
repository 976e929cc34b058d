import { templates as builtIn, template } from '../content/templates.ts'
import type { Design } from '../domain/design.ts'
import { ZegelError } from '../domain/error.ts'
import { unmarked } from '../domain/marks.ts'
import {
  type KeptTemplate,
  type KnownMaker,
  keptTemplate,
  knownMaker,
  type TemplateFile,
  templateFile,
} from '../domain/schemas/template.ts'
import { templateOf, underTemplate } from '../domain/template.ts'
import type { Bilingual } from '../domain/text.ts'
import { fromBase64, toBase64 } from '../sealing/bytes.ts'
import { inNfc, type Json } from '../sealing/canonical.ts'
import { decodeEnvelope } from '../sealing/envelope.ts'
import { SealingError } from '../sealing/errors.ts'
import { readSignedFile, signFile } from '../sealing/signed-file.ts'
import type { App } from './app.ts'

/** More than any design within the limits of its schema takes, in bytes. */
const largestTemplate = 1_048_576

/** Is this a template, whole or not? For whoever expected another file. */
export const isTemplate = (bytes: Uint8Array): boolean => {
  try {
    return bytes.length <= largestTemplate && decodeEnvelope(bytes).type === 'template/v1'
  } catch {
    return false
  }
}

export interface ReadTemplate {
  readonly file: TemplateFile
  /** Hash of the public key, of which people compare the code. */
  readonly key: string
  readonly by: string
}

/**
 * A template from a file: exactly its form and rightly signed, or nothing. Whoever made it may have typed marks that do not show.
 * @throws E_TEMPLATE_FILE for anything else, E_TEMPLATE_SIG when it was changed after it was signed
 */
export const readTemplate = (bytes: Uint8Array): ReadTemplate => {
  if (bytes.length > largestTemplate) throw new ZegelError('E_TEMPLATE_FILE')
  try {
    const { payload, key, by } = readSignedFile('template/v1', bytes)
    const read = templateFile.safeParse(unmarked(payload))
    if (!read.success || read.data.name.nl.trim() === '') throw new ZegelError('E_TEMPLATE_FILE')
    return { file: read.data, key, by }
  } catch (error) {
    if (error instanceof SealingError)
      throw new ZegelError(error.code === 'E_SIG' ? 'E_TEMPLATE_SIG' : 'E_TEMPLATE_FILE')
    throw error
  }
}

const seedName = 'template-seed'

/** The key with which this computer signs templates; made the first time. */
const seedOf = (app: App): Uint8Array => {
  const kept = app.library.setting(seedName)
  const seed = kept === null ? null : fromBase64(kept)
  if (seed?.length === 32) return seed
  const made = app.random(32)
  app.library.setSetting(seedName, toBase64(made))
  return made
}

/** The file of a template, signed by this computer. */
export const writeTemplate = (
  app: App,
  content: Pick<TemplateFile, 'template' | 'version' | 'name' | 'from' | 'design'>,
): Uint8Array =>
  signFile(
    'template/v1',
    inNfc({ ...content, app: app.version, at: app.clock() }) as unknown as Readonly<Record<string, Json>>,
    seedOf(app),
  )

/** A template that this computer keeps. */
export interface Kept extends ReadTemplate, Omit<KeptTemplate, 'file'> {
  readonly bytes: Uint8Array
}

const parsed = (body: string): Kept | null => {
  try {
    const { file, ...kept } = keptTemplate.parse(JSON.parse(body))
    const bytes = fromBase64(file) ?? new Uint8Array()
    return { ...kept, ...readTemplate(bytes), bytes }
  } catch {
    return null // of a newer version, or damaged: the others must stay usable
  }
}

/** The templates that were made or taken in here, by name. */
export const keptTemplates = (app: App): Kept[] =>
  app.library
    .kept('template')
    .flatMap(({ body }) => parsed(body) ?? [])
    .toSorted((a, b) => a.file.name.nl.localeCompare(b.file.name.nl))

export const keepTemplate = (app: App, bytes: Uint8Array, about: Omit<KeptTemplate, 'file' | 'at'>): void => {
  const body: KeptTemplate = { ...about, file: toBase64(bytes), at: app.clock() }
  app.library.keep('template', readTemplate(bytes).file.template, JSON.stringify(keptTemplate.parse(body)))
}

/** Whose files were taken in before, by the whole key: its id is short enough to be made again. It stays when a template is thrown away. */
export const makerOf = (app: App, { by, key }: ReadTemplate): KnownMaker | null => {
  const body = app.library.kept('maker').find(({ id }) => id === by)?.body
  const known = body === undefined ? null : knownMaker.safeParse(JSON.parse(body)).data
  return known?.key === key ? known : null
}

export const rememberMaker = (app: App, read: ReadTemplate): void => {
  const { by, key, file } = read
  const since = makerOf(app, read)?.since ?? app.clock()
  app.library.keep('maker', by, JSON.stringify(knownMaker.parse({ key, from: file.from, since })))
}

/** With what a procedure can begin: what comes with Zegel, and what this computer keeps. */
export const beginnings = (app: App) => [
  ...keptTemplates(app).map(({ file: { template: id, version, name, from, design } }) => {
    const description: Bilingual = { nl: '', en: '' }
    return { id, version, name, description, from, design }
  }),
  ...builtIn.map(({ id, version, name, description, design }) => ({
    ...{ id, version, name, description },
    from: null,
    design: templateOf(design),
  })),
]

/** The design that a procedure begins with under this template. @throws E_NO_TEMPLATE */
export const beginning = (app: App, id: string): Design => {
  const kept = keptTemplates(app).find(({ file }) => file.template === id)
  if (kept) {
    const { version, design } = kept.file
    return underTemplate(template('leeg').design, { id, version, design })
  }
  const { version, design } = template(id)
  return { ...design, template: { id, version } }
}
