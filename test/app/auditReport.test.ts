import readExcelFile from 'read-excel-file/universal'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
    save: async (name, bytes) => {
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
    const { head, committeeCode } = await p.ask('audit.summary', {})
    expect(report.check).toMatchObject({ logHead: head, committeeCode })
    expect(report.check.command).toBe(`zegel verify audit.json --code ${committeeCode}`)
    expect(report.national.map(({ percent, norm }) => [percent, norm])).toEqual([
      [62, false],
      [80, false],
    ])
  })

  test('has the same numbers as the audit that the secretary signs', async () => {
    const report = auditReport.parse(JSON.parse(text(await saved('audit-report'))))
    const signed = text(await saved('audit'))
    const payload = /"payload":"([^"]+)"/.exec(signed)?.[1]
    const said = payload ? Buffer.from(payload, 'base64').toString('utf8') : signed
    for (const [name, value] of Object.entries(report.numbers)) expect(said).toContain(`"${name}":${value}`)
  })

  test('shows no number of a group of candidates under four, and no threshold', async () => {
    const raw = text(await saved('audit-report'))
    const { numbers } = auditReport.parse(JSON.parse(raw))
    const groups = Object.entries(numbers).filter(([name]) => name.startsWith('group-'))
    expect(groups).toHaveLength(9)
    expect(groups.every(([, value]) => value === null)).toBe(true)
    expect(raw).not.toMatch(/threshold|ondergrens/i)
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
