import { ZegelError } from '../../domain/error.ts'
import { templateOf } from '../../domain/template.ts'
import { fromBase64 } from '../../sealing/bytes.ts'
import { inNfc } from '../../sealing/canonical.ts'
import { sha256Hex } from '../../sealing/hash.ts'
import { newId } from '../../sealing/ids.ts'
import { type App, type Open, unlocked } from '../app.ts'
import { currentCommittee, currentDesign, readDocument } from '../documents.ts'
import { door, type Handlers, job } from '../handler.ts'
import {
  beginnings,
  type Kept,
  keepTemplate,
  keptTemplates,
  makerOf,
  type ReadTemplate,
  readTemplate,
  rememberMaker,
  writeTemplate,
} from '../templates.ts'

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What is signed with a key is compared by the code of its hash, as rosters are. */
const hashOfKey = ({ key }: ReadTemplate): string => sha256Hex(fromBase64(key) ?? new Uint8Array())

const keptBy = (app: App, id: string): Kept | null =>
  keptTemplates(app).find(({ file }) => file.template === id) ?? null

/**
 * The file beside what is kept here.
 * @throws E_TEMPLATE_KEY when the template that is kept was signed with another key, E_TEMPLATE_OLD for an earlier version
 */
const compared = (app: App, read: ReadTemplate): Kept | null => {
  const kept = keptBy(app, read.file.template)
  if (kept && kept.key !== read.key) throw new ZegelError('E_TEMPLATE_KEY')
  if (kept && kept.file.version > read.file.version) throw new ZegelError('E_TEMPLATE_OLD')
  return kept
}

const toldOf = ({ file: { template, version, name, from, at } }: ReadTemplate, code: string) => ({
  id: template,
  ...{ version, name, from, at, code },
})

const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : []

/**
 * A template holds nobody's name. Only whole names count: parts of them are words too ("Goed", "Wit"), and criteria are full
 * of words. @throws E_LESSON_NAME
 */
const mustNameNobody = (open: Open, texts: readonly string[]): void => {
  const people = [...(readDocument(open, 'candidates') ?? []), ...currentCommittee(open).members]
  const found = people.some(({ name }) => name.length > 3 && texts.some((text) => text.includes(name)))
  if (found) throw new ZegelError('E_LESSON_NAME')
}

export const templateHandlers = {
  'template.list': (app) =>
    keptTemplates(app).map((kept) => ({
      ...toldOf(kept, kept.code),
      own: kept.own,
      criteria: kept.file.design.criteria.length,
      rounds: kept.file.design.rounds.length,
      since: kept.at,
    })),
  'template.get': (app, { id }) => {
    const found = beginnings(app).find((one) => one.id === id)
    if (!found) return null
    const { version, name, design } = found
    return { id, version, name, design }
  },
  'template.make': job('template.make', { intent: false }, async (app, { name, from }, { work }) => {
    const open = unlocked(app)
    const current = currentDesign(open)
    const design = templateOf(current)
    mustNameNobody(open, [name, from, ...textsOf(design)])
    const before = keptTemplates(app).find(
      (one) => one.own && (one.procedure === open.id || one.file.template === current.template?.id),
    )
    const called = inNfc({ nl: name.trim(), en: '' })
    if (before && same(before.file.design, design) && before.file.name.nl === called.nl)
      throw new ZegelError('E_NO_CHANGE')
    const template = before?.file.template ?? newId(app.random)
    const version = (before?.file.version ?? 0) + 1
    const bytes = writeTemplate(app, { template, version, name: called, from: from.trim(), design })
    const read = readTemplate(bytes)
    const code = await work('code', { hash: hashOfKey(read) })
    keepTemplate(app, bytes, { code, own: true, procedure: open.id })
    rememberMaker(app, read)
    app.changed()
    return { id: template, version, code }
  }),
  'template.save': door('template.save', async (app, { id }) => {
    const kept = keptBy(app, id)
    if (!kept) throw new ZegelError('E_MISSING')
    const { name, version } = kept.file
    const slug = name.nl
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
    return { path: await app.shell.save(`leidraad-${slug}-v${version}.zegel`, kept.bytes) }
  }),
  'template.read': job('template.read', { intent: false }, async (app, { bytes }, { work }) => {
    const read = readTemplate(bytes)
    const kept = compared(app, read)
    return {
      ...toldOf(read, await work('code', { hash: hashOfKey(read) })),
      design: read.file.design,
      knownSince: makerOf(app, read)?.since ?? null,
      own: kept?.own ?? false,
      kept: kept && { version: kept.file.version, design: kept.file.design },
    }
  }),
  'template.keep': job('template.keep', { intent: false }, async (app, { bytes }, { work }) => {
    const read = readTemplate(bytes)
    const before = compared(app, read)
    const code = await work('code', { hash: hashOfKey(read) })
    keepTemplate(app, bytes, { code, own: before?.own ?? false, procedure: before?.procedure ?? null })
    rememberMaker(app, read)
    app.changed()
    return { id: read.file.template }
  }),
  'template.forget': (app, { id }) => {
    app.library.forget('template', id)
    app.changed()
    return {}
  },
} satisfies Partial<Handlers>
