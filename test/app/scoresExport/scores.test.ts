import { unzipSync } from 'fflate'
import { afterEach, describe, expect, test } from 'vitest'
import { runAnalyse } from '../../../shared/app/analyse/runAnalyse.ts'
import { facetsFile } from '../../../shared/app/scoresExport/facets.ts'
import { type LongForm, longForm, orderCsv, scoresCsv } from '../../../shared/app/scoresExport/longForm.ts'
import { candidateCode } from '../../../shared/domain/candidate.ts'
import { memberCanary, nameCanary, type Played, play, scorerKeys } from '../committee.ts'

let played: Played | undefined
afterEach(() => played?.remove())

const form: LongForm = {
  candidates: ['K-AAA', 'K-BBB'],
  raters: ['A', 'B'],
  criteria: ['samenwerken', 'communiceren'],
  ratings: [
    { candidate: 0, rater: 0, criterion: 0, score: 4 },
    { candidate: 1, rater: 1, criterion: 1, score: 2 },
  ],
  order: { fixed: true, candidates: [1, 0] },
}

describe('ratings in long form', () => {
  test('have one line for each rating and none for what did not come up', () => {
    expect(scoresCsv(form).split('\r\n')).toEqual([
      'candidate,rater,criterion,score',
      'K-AAA,A,samenwerken,4',
      'K-BBB,B,communiceren,2',
      '',
    ])
  })

  test('say in which order the interviews were, and that nobody drew it', () => {
    expect(orderCsv(form)).toBe('# fixed order\r\ncandidate,position\r\nK-BBB,1\r\nK-AAA,2\r\n')
    expect(orderCsv({ ...form, order: null })).toBeNull()
  })

  test('leave the order out where one interview has no time', () => {
    const card = { ratings: { c: 3 } }
    const round = {
      sealed: [{ member: 'm', cid: 'aaa1', card }],
      raters: ['m'],
      candidates: ['aaa1', 'bbb2'],
      design: { criteria: [{ id: 'c' }] },
    } as unknown as Omit<Parameters<typeof longForm>[0], 'schedule'>
    const at = '2026-01-01T09:00:00.000Z'
    const slots = [
      { cid: 'aaa1', at, heldAt: '2026-01-02T09:00:00.000Z' },
      { cid: 'bbb2', at, heldAt: null },
    ]
    expect(longForm({ ...round, schedule: { order: 'random', slots } }).order).toEqual({
      fixed: false,
      candidates: [1, 0],
    })
    expect(longForm({ ...round, schedule: { order: 'random', slots: slots.slice(1) } }).order).toBeNull()
  })

  test('stand in a file for FACETS with numbered labels and the data at the end', () => {
    const lines = facetsFile(form).split('\r\n')
    expect(lines).toContain('Model = ?,?,?,R5')
    expect(lines.slice(lines.indexOf('2,Rater'), lines.indexOf('2,Rater') + 4)).toEqual([
      '2,Rater',
      '1=A',
      '2=B',
      '*',
    ])
    expect(lines.slice(lines.indexOf('Data ='))).toEqual(['Data =', '1,1,1,4', '2,2,2,2', ''])
  })
})

const saved = async (p: Played): Promise<Record<string, string>> => {
  let bytes = new Uint8Array()
  Object.assign(p.app.shell, {
    save: async (name: string, whole: Uint8Array, before: (path: string) => void = () => {}) => {
      before(`/tmp/${name}`)
      bytes = new Uint8Array(whole)
      return `/tmp/${name}`
    },
  })
  expect(await p.ask('export.save', { kind: 'scores', language: 'nl' })).toEqual({
    path: '/tmp/scores-ronde.zip',
  })
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder().decode(content)]),
  )
}

describe('the export', () => {
  test('is read back by the command-line tool, holds codes and no names, and is remembered until it is removed', async () => {
    played = await play('opened')
    const files = await saved(played)
    expect(Object.keys(files)).toEqual(['scores.csv', 'scores.R', 'facets.txt', 'LEESMIJ.txt'])
    const { code, out } = runAnalyse(['scores.csv'], true, (name) =>
      files[name] === undefined ? null : new TextEncoder().encode(files[name]),
    )
    expect(code).toBe(0)
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ n: 3, k: 3 })
    const text = Object.values(files).join('\n')
    for (const cid of played.cids) {
      expect(text).toContain(candidateCode(cid))
      expect(text).not.toContain(cid)
    }
    for (const name of [1, 2, 3].map(nameCanary).concat(scorerKeys.map(memberCanary)))
      expect(text).not.toContain(name)
    const { outside } = await played.ask('privacy.get', {})
    expect(outside.map(({ what }) => what)).toContain('scores')
  })

  test('is refused before the opening', async () => {
    played = await play('closed')
    await expect(played.ask('export.save', { kind: 'scores', language: 'nl' })).rejects.toMatchObject({
      code: 'E_PHASE',
    })
  })
})
