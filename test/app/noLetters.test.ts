import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { HandedFile } from '../../shared/app/handed/unpack.ts'
import { contract } from '../../shared/contract.ts'
import { aRound } from '../../shared/domain/rounds.ts'
import { candidate } from '../../shared/domain/schemas/candidate.ts'
import { longestLine } from '../../shared/domain/scorecard.ts'
import { type Played, play } from './committee.ts'
import { met } from './files.ts'
import { letterRound, prepared } from './letters.ts'
import { filledIn, freeze } from './rounds.ts'

/** No letter and no CV is ever stored: they stay in the hospital's own system, and Zegel knows a code. */

let played: Played | undefined
afterEach(() => {
  played?.remove()
  played = undefined
})

const canary = 'Kanariebrief'
const letter = `Geachte commissie,\n\n${`Met plezier schrijf ik u deze ${canary}; tijdens mijn coschap in Delft leidde ik een verbeterproject. `.repeat(30)}\n\nHoogachtend,\nA. de Vries`
const text = new TextEncoder().encode(letter)
const pdf = new TextEncoder().encode(
  `%PDF-1.7\n1 0 obj<</Length ${letter.length}>>stream\n${letter}\nendstream\n`,
)
const docx = new Uint8Array(zipSync({ '[Content_Types].xml': text, 'word/document.xml': text }, { level: 0 }))
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...text])
const letters: readonly (HandedFile & { readonly bytes: Uint8Array<ArrayBuffer> })[] = [
  { name: 'sollicitatiebrief Kanariekandidaat1.pdf', bytes: pdf },
  { name: 'cv Kanariekandidaat1.docx', bytes: docx },
  { name: 'brief Kanariekandidaat1.txt', bytes: text },
  { name: 'pasfoto Kanariekandidaat1.jpg', bytes: jpeg },
  // Under a name of ours it is listed as refused, by that name alone.
  { name: 'brief.zegel', bytes: text },
]

interface JsonSchema {
  readonly [key: string]: unknown
}

/** Every place in the input of a channel where a value of some kind may stand, as `channel.field[].part`. */
const placesIn = (wanted: (schema: JsonSchema) => string | null): string[] => {
  const found: string[] = []
  const walk = (schema: JsonSchema, path: string): void => {
    const said = wanted(schema)
    if (said !== null) found.push(`${path}${said}`)
    for (const key of ['anyOf', 'oneOf', 'allOf', 'prefixItems'])
      for (const one of (schema[key] ?? []) as JsonSchema[]) walk(one, path)
    for (const [key, one] of Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>))
      walk(one, `${path}.${key}`)
    if (schema['items']) walk(schema['items'] as JsonSchema, `${path}[]`)
    if (typeof schema['additionalProperties'] === 'object')
      walk(schema['additionalProperties'] as JsonSchema, `${path}{}`)
  }
  for (const [name, { input }] of Object.entries(contract))
    walk(z.toJSONSchema(input, { unrepresentable: 'any', io: 'input', reused: 'inline' }) as JsonSchema, name)
  return [...new Set(found)].sort()
}

/** Bytes have no form in JSON Schema: their place stands open. */
const takesBytes = placesIn((schema) => (Object.keys(schema).length === 0 ? '' : null))

describe('no letter or CV', () => {
  test('has a channel of its own: bytes come in at these places alone, and each is tried below', () => {
    expect(takesBytes).toEqual([
      'candidates.import.bytes',
      'candidates.preview.bytes',
      'exchange.take.files[].bytes',
      'invite.accept.bytes',
      'invite.read.bytes',
      'keeper.bring.identity',
      'lessons.import.bytes',
      'survey.import.files[]',
      'template.keep.bytes',
      'template.read.bytes',
    ])
  })

  test('is kept when somebody hands it over, dropped, chosen, in a folder or in the place of any other file', async () => {
    const p = await play('enrolled', 'twokey', {
      pick: async () => [...letters],
      pickCopy: async () => pdf,
    })
    played = p
    const things = () => {
      const { store } = p.app.open!
      return {
        documents: store.documents.names().map((name) => [name, store.documents.current(name)?.version]),
        messages: store.messages.count(),
        log: store.log.all().length,
      }
    }
    const was = things()
    const told = (results: readonly { name: string; outcome: string; code: string | null }[]) =>
      results.map(({ name, outcome, code }) => `${name}: ${outcome} ${code}`)
    const refused = [
      ...letters.slice(0, 4).map(({ name }) => `${name}: refused E_NOT_OURS`),
      'brief.zegel: refused E_ENVELOPE',
    ].sort()
    expect(told((await p.ask('exchange.take', { files: [...letters] })).results).sort()).toEqual(refused)
    expect(told((await p.ask('exchange.pick', {})).results).sort()).toEqual(refused)
    const among = new Uint8Array(zipSync({ 'brief Kanariekandidaat1.pdf': pdf, 'rommel.zegel': text }))
    const mixed = (await p.ask('exchange.take', { files: [{ name: 'post.zip', bytes: among }] })).results
    expect(told(mixed).sort()).toEqual([
      'brief Kanariekandidaat1.pdf: refused E_NOT_OURS',
      'rommel.zegel: refused E_ENVELOPE',
    ])

    for (const { bytes } of letters) {
      const { fault, rows } = await p.ask('candidates.preview', { bytes })
      expect(fault !== null || rows.every(({ problems }) => problems.length > 0)).toBe(true)
      const no = (run: Promise<unknown>) => expect(run).rejects.toMatchObject({ code: /^E_/ })
      expect(await p.ask('candidates.import', { bytes }).catch(() => ({ added: 0 }))).toEqual({ added: 0 })
      await no(p.ask('invite.read', { bytes }))
      await no(p.ask('lessons.import', { bytes }))
      await no(p.ask('template.read', { bytes }))
      await no(p.ask('template.keep', { bytes }))
      await p.ask('survey.import', { files: [bytes] }).catch(() => null)
    }
    expect(things()).toEqual(was)
    expect(p.app.open!.store.arrived.all().map(({ name, bytes }) => [name, bytes?.length])).toEqual([
      ['brief.zegel', 0],
    ])
    expect(met(p.folder, [canary])).toEqual([])
    expect(met(p.folder, ['sollicitatiebrief', 'pasfoto'])).toEqual([])
    await p.ask('session.lock', {})
    expect(met(p.folder, [canary])).toEqual([])
  })

  test('fits in what a secretary can say of a candidate', async () => {
    expect(Object.keys(candidate.shape).sort()).toEqual([
      'cid',
      'clinic',
      'email',
      'name',
      'region',
      'withdrawn',
    ])
    const p = await play('designed')
    played = p
    const { candidates } = await p.ask('candidates.get', {})
    const { takesPart: _, ...first } = candidates[0]!
    for (const field of ['name', 'email', 'clinic', 'region'] as const)
      await expect(
        p.ask('candidates.put', { candidates: [{ ...first, [field]: letter }] }),
      ).rejects.toMatchObject({ code: 'E_INPUT' })
    await expect(
      p.ask('candidates.put', { candidates: [Object.assign({ cv: 'x' }, first)] }),
    ).rejects.toMatchObject({ code: 'E_INPUT' })
  })

  test('fits where somebody who reads letters writes the one line that a score rests on', async () => {
    const p = await prepared([letterRound, aRound('interview')])
    played = p
    await freeze(p)
    await p.unlock('resident')
    const { cards } = await p.ask('cards.review', {})
    const [{ cid, draft }] = cards as [(typeof cards)[number]]
    const line = filledIn(Object.keys(draft.entries), 3, 'x'.repeat(longestLine))
    await p.ask('card.put', { cid, draft: line })
    for (const pasted of [
      filledIn(Object.keys(draft.entries), 3, 'x'.repeat(longestLine + 1)),
      { ...line, notes: letter.slice(0, 1500) },
    ])
      await expect(p.ask('card.put', { cid, draft: pasted })).rejects.toMatchObject({ code: 'E_INPUT' })
    expect((await p.ask('card.get', { cid })).draft).toEqual(line)
  })

  test('fits in any text but those that are long for a reason', () => {
    const long = placesIn(({ type, maxLength, pattern, format, enum: choices, const: only }) => {
      if (type !== 'string' || pattern || format || choices || only !== undefined) return null
      return typeof maxLength === 'number' && maxLength <= 2000 ? null : ''
    })
    // Of a passphrase, and of what names something that is there already, nothing is kept.
    const kept = long.filter((path) => !/\.(passphrase|id|file|template)$/.test(path))
    expect([...new Set(kept.map((path) => path.split('.').slice(-2).join('.')))].sort()).toEqual([
      'departure.text',
      'draft.notes', // for oneself, and gone with the seal
      ...['a', 'r', 'reflection', 's', 't'].map((part) => `evidence.${part}`),
      'lines[].motivation',
      'put.text', // the letter to the candidate
      'rating.text', // why a score was changed
    ])
  })

  test('is asked for by a file dialog of any screen', () => {
    const sources = (folder: string): string[] =>
      readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory()
          ? sources(join(folder, entry.name))
          : [readFileSync(join(folder, entry.name), 'utf8')],
      )
    const all = [...sources('renderer/screens'), ...sources('renderer/ui'), ...sources('electron')].join('\n')
    const kinds = [...all.matchAll(/accept="([^"]*)"|extensions: \[([^\]]*)\]/g)].flatMap(([, a, b]) =>
      (a ?? b ?? '').replaceAll("'", '').split(/, ?/),
    )
    expect([...new Set(kinds)].sort()).toEqual([
      ...['*', '.age', '.csv', '.json', '.txt', '.xlsx', '.zegel'],
      ...['application/json', 'json', 'text/csv', 'zegel', 'zegelcopy', 'zip'],
    ])
    // Every file field of a page is one of these two, and drops are told apart by what is in them.
    expect(all.match(/type="file"/g)).toHaveLength(2)
  })
})
