import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { readTemplate } from '../../shared/app/templates.ts'
import type { Design } from '../../shared/domain/design.ts'
import { toBase64 } from '../../shared/sealing/bytes.ts'
import type { Json } from '../../shared/sealing/canonical.ts'
import { signFile } from '../../shared/sealing/signed-file.ts'
import { seeded } from '../sealing/seeded.ts'
import { memberCanary, nameCanary, type Played, passphrase, play } from './committee.ts'

const vector = new Uint8Array(readFileSync(join(import.meta.dirname, '..', 'vectors', 'template.zegel')))
const content = (): Record<string, Json> => {
  const { key: _, type: __, att: ___, ...rest } = readTemplate(vector).file as unknown as Record<string, Json>
  return rest
}
const signed = (changes: Record<string, Json>, seed = 'template') =>
  new Uint8Array(signFile('template/v1', { ...content(), ...changes }, seeded(seed)(32)))
const refusal = (code: string) => expect.objectContaining({ code })

const all: Played[] = []
/** A laptop with a procedure of its own; saved files end in `saved`. */
const laptop = async (saved: { bytes: Uint8Array<ArrayBuffer> }): Promise<Played> => {
  const played = await play('designed', 'strict', {
    save: async (name, bytes) => {
      saved.bytes = new Uint8Array(bytes)
      return name
    },
  })
  all.push(played)
  return played
}
afterEach(() => {
  for (const played of all.splice(0)) played.remove()
})

describe('a template of this centre', () => {
  test('goes to another laptop without anything of persons or places, and nobody else can pass for it there', async () => {
    const saved = { bytes: new Uint8Array() }
    const home = await laptop(saved)
    const first = await home.ask('template.make', { name: 'Geriatrie Merwede', from: 'Merwede Ziekenhuis' })
    expect(first.version).toBe(1)
    await expect(home.ask('template.make', { name: 'Geriatrie Merwede', from: 'Merwede' })).rejects.toEqual(
      refusal('E_NO_CHANGE'),
    )
    await home.ask('template.save', { id: first.id })
    const file = saved.bytes
    const text = JSON.stringify(readTemplate(file).file)
    for (const word of [memberCanary('secretary'), nameCanary(1), 'OOR Rivierenland', 'example.nl'])
      expect(text).not.toContain(word)

    const there = await laptop({ bytes: new Uint8Array() })
    const looked = await there.ask('template.read', { bytes: file })
    expect(looked).toMatchObject({ from: 'Merwede Ziekenhuis', knownSince: null, own: false, kept: null })
    expect(looked.code).toBe(first.code)
    await there.ask('template.keep', { bytes: file })
    expect((await there.ask('library.templates', {})).map(({ id }) => id)).toContain(first.id)

    const thief = signed(
      { ...(JSON.parse(JSON.stringify(readTemplate(file).file)) as Record<string, Json>) },
      'x',
    )
    await expect(there.ask('template.read', { bytes: thief })).rejects.toEqual(refusal('E_TEMPLATE_KEY'))
  })

  test('gets a next version from a procedure that began with it, and an open design can follow it', async () => {
    const saved = { bytes: new Uint8Array() }
    const home = await laptop(saved)
    const made = await home.ask('template.make', { name: 'Geriatrie', from: 'Merwede Ziekenhuis' })
    await home.ask('procedure.create', { template: made.id, title: 'Voorjaar', name: 'Iemand', passphrase })
    const design = (await home.ask('design.get', {})).design
    expect(design.template).toEqual({ id: made.id, version: 1 })
    expect(design).toMatchObject({
      title: 'Voorjaar',
      institution: '',
      places: 1,
      specialty: 'Klinische geriatrie',
    })
    const longer: Design = { ...design, interviewMinutes: 55, institution: 'Merwede Ziekenhuis' }
    await home.ask('design.put', { design: longer })
    const next = await home.ask('template.make', { name: 'Geriatrie', from: 'Merwede Ziekenhuis' })
    expect(next).toMatchObject({ id: made.id, version: 2, code: made.code })
    expect(await home.ask('template.get', { id: made.id })).toMatchObject({
      version: 2,
      design: { interviewMinutes: 55 },
    })
    await home.ask('template.forget', { id: made.id })
    expect(await home.ask('template.list', {})).toEqual([])
    await expect(
      home.ask('procedure.create', { template: made.id, title: 'X', name: 'Y', passphrase }),
    ).rejects.toThrow()
  })

  test('is refused when somebody’s name stands in it', async () => {
    const home = await laptop({ bytes: new Uint8Array() })
    await expect(
      home.ask('template.make', { name: `Van ${memberCanary('secretary')}`, from: 'Merwede' }),
    ).rejects.toEqual(refusal('E_LESSON_NAME'))
  })
})

describe('a template from elsewhere', () => {
  test('is kept in versions of one key, never an earlier one, and its maker stays known when it is gone', async () => {
    const there = await laptop({ bytes: new Uint8Array() })
    await there.ask('template.keep', { bytes: signed({ version: 2 }) })
    expect(await there.ask('template.read', { bytes: signed({ version: 3 }) })).toMatchObject({
      kept: { version: 2 },
      own: false,
    })
    await expect(there.ask('template.keep', { bytes: signed({ version: 1 }) })).rejects.toEqual(
      refusal('E_TEMPLATE_OLD'),
    )
    await expect(there.ask('template.keep', { bytes: signed({ version: 3 }, 'thief') })).rejects.toEqual(
      refusal('E_TEMPLATE_KEY'),
    )
    const since = (await there.ask('template.read', { bytes: signed({ version: 3 }) })).knownSince
    expect(since).not.toBeNull()
    await there.ask('template.forget', { id: '0123456789' })
    expect(await there.ask('template.read', { bytes: vector })).toMatchObject({
      knownSince: since,
      kept: null,
    })
    // Another key whose ten characters were made to be the same is nobody who is known.
    const { by } = readTemplate(vector)
    const other = JSON.stringify({ key: toBase64(seeded('other')(32)), from: 'Elders', since })
    there.app.library.keep('maker', by, other)
    expect((await there.ask('template.read', { bytes: vector })).knownSince).toBeNull()
  })

  const design = content()['design'] as Record<string, Json>
  const [criterion] = design['criteria'] as [Record<string, Json>]
  const [round] = design['rounds'] as [Record<string, Json>]
  test.each<[string, Uint8Array]>([
    ['no JSON', new TextEncoder().encode('geen leidraad')],
    ['a member too many', signed({ extra: 1 })],
    ['a design with a member too many', signed({ design: { ...design, institution: 'Elders' } })],
    [
      'a design with thirteen criteria',
      signed({
        design: { ...design, criteria: Array(13).fill((design['criteria'] as Json[])[0]) as Json[] },
      }),
    ],
    ...(['constructor', 'prototype'] as const).map((id): [string, Uint8Array] => [
      `a criterion ${id}, whose card nobody could ever seal`,
      signed({ design: { ...design, criteria: [{ ...criterion, id }], instruments: [] } }),
    ]),
    [
      'two criteria under one key, of which a card could hold but one',
      signed({ design: { ...design, criteria: [criterion, { ...criterion, questions: [] }] } }),
    ],
    [
      'two questions under one key',
      signed({
        design: { ...design, criteria: [criterion, { ...criterion, id: 'other' }] },
      }),
    ],
    [
      'an instrument that measures a criterion which is not there',
      signed({ design: { ...design, instruments: [{ kind: 'interview', criteria: ['nowhere'] }] } }),
    ],
    [
      'a second assessment of letters that nobody read first',
      signed({ design: { ...design, rounds: [{ ...round, kind: 'reread' }, round] } }),
    ],
    ['no round of interviews', signed({ design: { ...design, rounds: [{ ...round, kind: 'letter' }] } })],
    ['no name', signed({ name: { nl: ' ', en: '' } })],
    ['a version of nothing', signed({ version: 0 })],
    ['more than a megabyte', signed({ from: 'x', app: 'y'.repeat(1_100_000) })],
    [
      'a criterion that is HTML of four megabytes',
      signed({ design: { ...design, specialty: '<b>'.repeat(1_400_000) } }),
    ],
    [
      'another kind of file',
      readFileSync(join(import.meta.dirname, '..', 'vectors', 'strict', 'archive.zegel')),
    ],
  ])('with %s is refused, and nothing is kept', async (_what, bytes) => {
    const there = await laptop({ bytes: new Uint8Array() })
    await expect(there.ask('template.keep', { bytes: new Uint8Array(bytes) })).rejects.toEqual(
      refusal('E_TEMPLATE_FILE'),
    )
    expect(await there.ask('template.list', {})).toEqual([])
  })

  test('changed after signing is refused with a sentence of its own', () => {
    const text = new TextDecoder().decode(vector)
    const payload = /"payload":"([^"]+)"/.exec(text)?.[1] ?? ''
    const changed = toBase64(
      new TextEncoder().encode(
        Buffer.from(payload, 'base64').toString().replace('"weight":100', '"weight":90'),
      ),
    )
    expect(() => readTemplate(new TextEncoder().encode(text.replace(payload, changed)))).toThrow(
      'E_TEMPLATE_SIG',
    )
  })

  test('that is brought as a file of a procedure is told apart', async () => {
    const there = await laptop({ bytes: new Uint8Array() })
    const { results } = await there.ask('exchange.take', {
      files: [{ name: 'l.zegel', bytes: new Uint8Array(vector) }],
    })
    expect(results).toMatchObject([{ outcome: 'refused', code: 'E_IS_TEMPLATE' }])
  })
})
