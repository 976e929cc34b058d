import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exampleDesign } from '../../shared/content/example/index.ts'
import type { Design } from '../../shared/domain/design.ts'
import { readMessage } from '../../shared/sealing/message.ts'
import { verify } from '../../shared/sealing/verify/verify.ts'
import { memberCanary, type Played, passphrase, play } from './committee.ts'

let played: Played
afterEach(() => played.remove())

const published = async (): Promise<Design> => (await played.ask('amendment.get', {})).published!
const amend = async (change: (design: Design) => Design, reason = 'De zaal was bezet.') =>
  played.ask('amendment.put', { design: change(await published()), reason })
const publish = (second: { member: string; passphrase: string } | null = null) =>
  played.ask('amendment.publish', { second })
const refusal = (code: string) => expect.objectContaining({ code })

describe('before the freeze', () => {
  beforeEach(async () => {
    played = await play('enrolled')
  })

  test('a change is a new version with a code, a reason and a row in the log, and the old one stays', async () => {
    const before = await played.ask('design.get', {})
    await amend((d) => ({
      ...d,
      places: 3,
      criteria: d.criteria.slice(1).map((c) => ({ ...c, weight: 25 })),
    }))
    const open = await played.ask('design.get', {})
    expect(open.design).toEqual(before.design)
    const { deciders, seconds } = await played.ask('amendment.get', {})
    const second = { member: seconds[0]?.id ?? '', passphrase }
    const { code } = await publish(deciders === 2 ? second : null)
    const after = await played.ask('design.get', {})
    expect(after.frozen?.code).toBe(code)
    expect(after.design.places).toBe(3)
    expect(after.amendments).toMatchObject([{ version: 2, reason: 'De zaal was bezet.', code }])
    expect(code).not.toBe(before.frozen?.code)
    expect(played.app.open?.store.designs.all()[0]?.code).toBe(before.frozen?.code)
    expect((await played.ask('log.list', {})).rows.map(({ kind }) => kind)).toContain('amendment')
    const page = await played.ask('description.html', { language: 'nl' })
    expect(page.html).toContain('Het aantal plaatsen gaat van 1 naar 3.')
    expect(page.html).toContain('De zaal was bezet.')
    expect(page.html).toContain(before.frozen?.code.replaceAll('-', ' '))
    expect((await played.ask('amendment.get', {})).draft).toBeNull()
  })

  test('nothing changed, no reason, an open check: each is refused and nothing is published', async () => {
    await amend((d) => d)
    await expect(publish()).rejects.toEqual(refusal('E_NO_CHANGE'))
    await amend((d) => ({ ...d, contact: 'Iemand anders' }), '  ')
    await expect(publish()).rejects.toEqual(refusal('E_REASON'))
    await amend((d) => ({ ...d, practices: { ...d.practices, portfolioDemanded: true } }))
    await expect(publish()).rejects.toEqual(refusal('E_CHECKS_OPEN'))
    expect((await played.ask('design.get', {})).amendments).toEqual([])
  })

  test('a member who agreed stands on the page by name, and a name taken off is told with its day and nowhere else', async () => {
    const director = memberCanary('director')
    const page = () => played.ask('description.html', { language: 'nl' })
    expect((await page()).html).not.toContain(director)
    await played.ask('named.put', { members: [played.idOf('director')] })
    const { html, named } = await page()
    expect(named).toEqual([played.idOf('director')])
    expect(html).toContain(director)
    for (const key of ['secretary', 'hrm', 'resident', 'external'] as const)
      expect(html).not.toContain(memberCanary(key))
    expect(html).toContain('Staat nu met naam op deze pagina: opleider, voorzitter.')
    Object.assign(played.app, { clock: () => '2099-01-01T12:00:00.000Z' })
    await played.ask('named.put', { members: [] })
    const after = await page()
    expect(after.html).not.toContain(director)
    expect(after.html).toContain('Staat niet meer met naam op deze pagina: opleider, voorzitter.')
    await expect(played.ask('named.put', { members: ['zzzzzzzzzz'] })).rejects.toEqual(refusal('E_INPUT'))
    await played.unlock('hrm')
    await expect(played.ask('named.put', { members: [] })).rejects.toEqual(refusal('E_NOT_ALLOWED'))
  })

  test('a seat that changes after publication is told on the page with its day, and not when it is undone', async () => {
    const { committee } = await played.ask('committee.get', {})
    const page = async () => (await played.ask('description.html', { language: 'nl' })).html
    const members = committee.members.map((m) => (m.role === 'external' ? { ...m, scorer: !m.scorer } : m))
    await played.ask('committee.put', { committee: { ...committee, members } })
    expect(await page()).toMatch(/In de commissie veranderde iets[\s\S]*geeft geen scores/)
    await played.ask('edit.undo', { document: 'committee' })
    expect(await page()).not.toContain('In de commissie veranderde iets')
    expect(await page()).toContain('Sindsdien is er niets gewijzigd.')
  })

  test('a change in the making can be undone step by step, and thrown away', async () => {
    await amend((d) => ({ ...d, places: 3 }))
    await amend((d) => ({ ...d, places: 4 }))
    expect((await played.ask('edit.undo', { document: 'amendment' })).done).toBe(true)
    expect((await played.ask('amendment.get', {})).draft?.design.places).toBe(3)
    await played.ask('amendment.drop', {})
    expect((await played.ask('amendment.get', {})).draft).toBeNull()
  })
})

describe('after the closing date', () => {
  beforeEach(async () => {
    played = await play('enrolled')
    // The example asks everybody to apply before its interviews, which are long past for a design of another year.
    await amend((d) => ({ ...d, dates: { ...exampleDesign('2020-05-01').dates } }), 'Verkeerd jaar.')
    const { deciders, seconds } = await played.ask('amendment.get', {})
    await publish(deciders === 2 ? { member: seconds[0]?.id ?? '', passphrase } : null)
    await amend((d) => ({ ...d, places: 2 }))
  })

  test('the secretary alone cannot change anything, and nobody who is not enrolled can help', async () => {
    await expect(publish()).rejects.toEqual(refusal('E_SECOND'))
    await expect(publish({ member: 'zzzzzzzzzz', passphrase })).rejects.toEqual(refusal('E_NO_IDENTITY'))
    await expect(publish({ member: played.idOf('secretary'), passphrase })).rejects.toEqual(
      refusal('E_NO_IDENTITY'),
    )
  })

  test('a wrong passphrase of the second person publishes nothing', async () => {
    const second = { member: played.idOf('director'), passphrase: 'een verkeerde wachtzin' }
    await expect(publish(second)).rejects.toEqual(refusal('E_PASSPHRASE'))
    expect((await played.ask('design.get', {})).amendments).toHaveLength(1)
  })

  test('two people sign the change, and page and design say how many', async () => {
    await publish({ member: played.idOf('director'), passphrase })
    const signers = [played.idOf('secretary'), played.idOf('director')].sort()
    const { amendments } = await played.ask('design.get', {})
    expect(amendments.at(-1)?.deciders).toEqual(signers)
    const row = played.app.open?.store.messages.byType('amendment/v1').at(-1)
    expect(readMessage(row?.bytes ?? new Uint8Array()).sig.map(({ by }) => by)).toEqual(signers)
    const { html } = await played.ask('description.html', { language: 'nl' })
    expect(html).toContain('Hierover besloten twee mensen samen')
  })
})

describe('after the freeze', () => {
  test('criteria are fixed, days and places are not, and the audit shows who decided', async () => {
    played = await play('opened')
    const hash = played.app.open?.store.designs.all()[0]?.hash
    await expect(amend((d) => ({ ...d, criteria: d.criteria.slice(1) }))).rejects.toEqual(refusal('E_FROZEN'))
    await expect(amend((d) => ({ ...d, interviewMinutes: 20 }))).rejects.toEqual(refusal('E_FROZEN'))
    await amend((d) => ({ ...d, places: 2 }), 'Er kwam geld voor nog een plaats.')
    const { deciders, seconds } = await played.ask('amendment.get', {})
    await publish(deciders === 2 ? { member: seconds[0]?.id ?? '', passphrase } : null)
    const roster = played.app.open?.store.messages.byType('roster/v1')[0]
    expect(readMessage(roster?.bytes ?? new Uint8Array()).payload).toMatchObject({ design: hash })

    let audit = new Uint8Array()
    const shell = {
      ...played.app.shell,
      save: async (_name: string, bytes: Uint8Array) => {
        audit = new Uint8Array(bytes)
        return 'audit.json'
      },
    }
    Object.assign(played.app, { shell })
    await played.ask('export.save', { kind: 'audit', language: 'nl' })
    const file = join(played.folder, 'audit.zegel')
    writeFileSync(file, audit)
    const lines: string[] = []
    const { committeeCode } = await played.ask('audit.codes', {})
    const { numbers } = await played.ask('audit.numbers', {})
    const exit = await verify([file, '--code', committeeCode], { out: (l) => lines.push(l), err: () => {} })
    expect(exit).not.toBe(1)
    expect(numbers['amendments']).toBe(1)
    expect(lines.join('\n')).toMatch(
      /Changes of the design after its publication\n {2}row \d+, \d{4}-\d\d-\d\dT[\d:.]+Z, to design [0-9a-f]{16}…, decided by/,
    )
    await played.ask('export.save', { kind: 'audit-report', language: 'nl' })
    expect(JSON.parse(new TextDecoder().decode(audit)).planned.amendments).toMatchObject([
      { reason: 'Er kwam geld voor nog een plaats.', deciders: deciders },
    ])
  })
})
