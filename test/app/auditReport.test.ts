import readExcelFile from 'read-excel-file/universal'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countedFamilies } from '../../shared/domain/attention.ts'
import { ZegelError } from '../../shared/domain/error.ts'
import { auditReport } from '../../shared/domain/schemas/auditReport.ts'
import { languages } from '../../shared/domain/text.ts'
import {
  evidenceCanary,
  memberCanary,
  motivationCanary,
  nameCanary,
  type Played,
  peopleKeys,
  play,
  reasonCanary,
  scorerKeys,
} from './committee.ts'

let p: Played
const files: Uint8Array[] = []
beforeAll(async () => {
  p = await play('decided', 'strict', {
    save: async (name, bytes, before = () => {}) => {
      before(name)
      files.push(bytes)
      return name
    },
    // The page itself is looked at here; the PDF is made by Chromium, in the end-to-end tests.
    pdf: async (html) => new TextEncoder().encode(html),
  })
})
afterAll(() => p.remove())

/** Saves a file as a person would, and gives its bytes. */
const saved = async (
  kind: 'audit' | 'audit-report' | 'audit-pdf' | 'audit-xlsx' | 'audit-csv',
  language: 'nl' | 'en' = 'nl',
): Promise<Uint8Array> => {
  await p.ask('export.save', { kind, language })
  return files.at(-1) ?? new Uint8Array()
}
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

describe('the anonymised report', () => {
  test('fits its schema, counts what happened, and quotes the codes and the head of the log', async () => {
    const report = auditReport.parse(JSON.parse(text(await saved('audit-report'))))
    expect(report.numbers).toMatchObject({
      people: 5,
      scorers: 3,
      candidates: 3,
      cards: 9,
      confirmed: 3,
      'tie-acquaintance': 9,
      'tie-family': 0,
      'departure-other': 3,
      scoreChanges: 0,
    })
    expect(report.happened.confirmed).toHaveLength(3)
    expect(report.happened.confirmed).toEqual(report.happened.confirmed.toSorted())
    const { head, committeeCode } = await p.ask('audit.codes', {})
    expect(report.check).toMatchObject({ logHead: head, committeeCode })
    expect(report.check.command).toBe(`zegel verify audit.json --code ${committeeCode}`)
    expect(report.national.map(({ percent, norm }) => [percent, norm])).toEqual([
      [62, false],
      [80, false],
    ])
    // The committee of the test has a resident; its page misses nothing.
    expect(report.national.map(({ here }) => here)).toEqual([true, true])
    expect(report.happened.exceptions).toEqual([])
    expect(report.planned.placeRule).toBe((await p.ask('design.get', {})).design.placeRule)
  })

  test('has the same numbers as the audit that the secretary signs', async () => {
    const report = auditReport.parse(JSON.parse(text(await saved('audit-report'))))
    const signed = text(await saved('audit'))
    const payload = /"payload":"([^"]+)"/.exec(signed)?.[1]
    const said = payload ? Buffer.from(payload, 'base64').toString('utf8') : signed
    for (const [name, value] of Object.entries(report.numbers)) expect(said).toContain(`"${name}":${value}`)
  })

  test('counts flags by family, and in it the points of the board that stand out', async () => {
    const { numbers } = auditReport.parse(JSON.parse(text(await saved('audit-report'))))
    const board = await p.ask('attention.get', {})
    const families = Object.entries(numbers).filter(([name]) => name.startsWith('flags-'))
    expect(families.map(([name]) => name)).toEqual(countedFamilies.map((family) => `flags-${family}`))
    for (const family of ['A', 'B', 'C', 'D', 'E', 'I'] as const)
      expect(numbers[`flags-${family}`]).toBe(
        board.tests.filter((one) => one.family === family && one.outcome === 'flag').length,
      )
    expect(numbers['flags-F']).toBe(board.facts.first.outcome === 'flag' ? 1 : 0)
    expect(numbers['flags-H']).toBe(board.facts.words.outcome === 'flag' ? 1 : 0)
  })

  test('is counted as a job with progress; a question changes nothing, so that no window asks again', async () => {
    await p.ask('session.lock', {})
    await p.unlock('secretary')
    const before = await p.app.events.next(0, 0)
    const seen: number[] = []
    const { job } = p.app.events
    Object.assign(p.app.events, {
      job: (...given: Parameters<typeof job>) => {
        const shown = job(...given)
        return {
          ...shown,
          progress: (done: number, total: number) => {
            seen.push(done / total)
            shown.progress(done, total)
          },
        }
      },
    })
    await p.ask('audit.numbers', {})
    expect(seen[0]).toBe(0)
    expect(seen.at(-1)).toBe(1)
    const after = await p.app.events.next(0, 0)
    expect(after.seq).toBeGreaterThan(before.seq)
    expect(after.version).toBe(before.version)
    seen.length = 0
    await p.ask('audit.numbers', {})
    expect(seen).toEqual([])
    Object.assign(p.app.events, { job })
  })

  test('is not made when somebody stops it, and can be made again', async () => {
    await p.ask('session.lock', {})
    await p.unlock('secretary')
    const { run } = p.app
    Object.assign(p.app, { run: async () => Promise.reject(new ZegelError('E_CANCELLED')) })
    await expect(p.ask('audit.numbers', {})).rejects.toMatchObject({ code: 'E_CANCELLED' })
    Object.assign(p.app, { run })
    expect((await p.ask('audit.numbers', {})).numbers).toMatchObject({ cards: 9 })
  })

  test('shows no number of a group of candidates under four, and no threshold', async () => {
    const raw = text(await saved('audit-report'))
    const { numbers } = auditReport.parse(JSON.parse(raw))
    const groups = Object.entries(numbers).filter(([name]) => name.startsWith('group-'))
    expect(groups).toHaveLength(9)
    expect(groups.every(([, value]) => value === null)).toBe(true)
    expect(raw).not.toMatch(/threshold|ondergrens/i)
  })

  test('shows small groups to the central training committee alone, and records who got it, when and what for', async () => {
    const hand = { recipient: 'Kanarie-ontvanger', purpose: 'Kanarie-doel', language: 'nl' } as const
    expect((await p.ask('privacy.get', {})).handed).toEqual([])
    const before = files.length
    for (const form of ['json', 'xlsx', 'pdf'] as const) await p.ask('report.hand', { ...hand, form })
    const [json, xlsx, pdf] = files.slice(before).map((bytes) => bytes)
    const report = auditReport.parse(JSON.parse(text(json ?? new Uint8Array())))
    expect(report.handed).toMatchObject({ recipient: 'Kanarie-ontvanger', purpose: 'Kanarie-doel' })
    expect(report.numbers).toMatchObject({
      'group-elsewhere-applied': 3,
      'group-elsewhere-invited': 3,
      'group-elsewhere-offered': 1,
      'group-own-applied': 0,
      offered: 1,
    })
    const sheets = JSON.stringify(await readExcelFile((xlsx ?? new Uint8Array()).buffer as ArrayBuffer))
    for (const said of [sheets, text(pdf ?? new Uint8Array())]) {
      expect(said).toContain('Kanarie-ontvanger')
      expect(said).toContain('alleen voor de centrale opleidingscommissie: deel het niet verder')
      expect(said).not.toMatch(/Kanariekandidaat|Kanarielid|Kanariekliniek|Kanariemotivering/)
    }
    const { handed, outside } = await p.ask('privacy.get', {})
    expect(handed.map(({ form, purpose, by }) => [form, purpose, by])).toEqual(
      (['json', 'xlsx', 'pdf'] as const).map((form) => [form, 'Kanarie-doel', memberCanary('secretary')]),
    )
    expect(outside.filter(({ what }) => what === 'central-report')).not.toEqual([])
    const { rows } = await p.ask('log.list', {})
    expect(rows.filter(({ kind }) => kind === 'report')).toHaveLength(3)
    // A reader of the signed audit sees that it was given, not to whom; what HRM gets stays as it was.
    expect(text(await saved('audit'))).not.toContain('Kanarie-')
    const hrm = auditReport.parse(JSON.parse(text(await saved('audit-report'))))
    expect(hrm.handed).toBeNull()
    expect(hrm.numbers['group-elsewhere-applied']).toBeNull()
    let register = ''
    const { print } = p.app.shell
    Object.assign(p.app.shell, {
      print: async (html: string) => {
        register = html
        return true
      },
    })
    await p.ask('paper.print', { paper: 'register', cid: null, language: 'nl' })
    Object.assign(p.app.shell, { print })
    expect(register).toMatch(/Kanarie-ontvanger.*Kanarie-doel/s)
    await expect(p.ask('report.hand', { ...hand, purpose: '  ', form: 'json' })).rejects.toMatchObject({
      code: 'E_INPUT',
    })
    await p.unlock('hrm')
    await expect(p.ask('report.hand', { ...hand, form: 'json' })).rejects.toMatchObject({
      code: 'E_NOT_ALLOWED',
    })
    await p.unlock('secretary')
  })

  test('names nobody and quotes nobody, as JSON, page, spreadsheet and CSV', async () => {
    const { candidates } = await p.ask('candidates.get', {})
    const forbidden = [
      ...peopleKeys.map(memberCanary),
      ...[1, 2, 3].flatMap((n) => [nameCanary(n), `Kanariekliniek${n}`, `k${n}@example.nl`]),
      ...p.cids,
      ...candidates.map(({ code }) => code),
      ...p.cids.map(motivationCanary),
      ...scorerKeys.flatMap((key) => p.cids.map((cid) => evidenceCanary(key, cid))),
      ...peopleKeys.map((key) => p.idOf(key)),
      reasonCanary,
    ]
    for (const language of languages) {
      const sheets = await readExcelFile((await saved('audit-xlsx', language)).buffer as ArrayBuffer)
      const said = [
        text(await saved('audit-report', language)),
        text(await saved('audit-pdf', language)),
        text(await saved('audit-csv', language)),
        JSON.stringify(sheets),
      ]
      for (const one of said) expect(forbidden.filter((word) => one.includes(word))).toEqual([])
      // The public reasons are what it is for.
      for (const one of said) expect(one).toContain('Uitgelegd.')
    }
  })

  test('is not there before the opening', async () => {
    const closed = await play('closed')
    try {
      await expect(closed.ask('export.save', { kind: 'audit-report', language: 'nl' })).rejects.toMatchObject(
        {
          code: 'E_PHASE',
        },
      )
    } finally {
      closed.remove()
    }
  })
})
