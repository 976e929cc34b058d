import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { auditReport } from '../../shared/domain/schemas/auditReport.ts'
import { verify } from '../../shared/sealing/verify/verify.ts'
import { evidenceCanary, type Played, passphrase, play, scorerKeys } from './committee.ts'
import { putDecision } from './deciding.ts'

let played: Played | undefined
afterEach(() => played?.remove())

const withdraw = (p: Played, cid: string, second: 'director' | 'secretary' = 'director') =>
  p.ask('candidate.withdraw', { cid, second: p.idOf(second), passphrase })

describe('a candidate who withdraws between the opening and the decision', () => {
  test('is in no matrix, no evidence and no decision any more, and two people signed it', async () => {
    played = await play('opened')
    const [cid = '', other = ''] = played.cids
    await withdraw(played, cid)
    const matrix = await played.ask('matrix.get', {})
    expect(matrix.rows.map((row) => row.cid).sort()).toEqual(played.cids.slice(1).sort())
    expect(matrix.ranking.map((row) => row.cid)).not.toContain(cid)
    await expect(played.ask('matrix.candidate', { cid })).rejects.toMatchObject({ code: 'E_INPUT' })
    const said = JSON.stringify(await played.ask('matrix.candidate', { cid: other }))
    for (const key of scorerKeys) expect(said).not.toContain(evidenceCanary(key, cid))
    const { decision } = await played.ask('decision.get', {})
    expect(decision.lines.map((line) => line.cid).sort()).toEqual(played.cids.slice(1).sort())
    const { rows, whole } = await played.ask('log.list', {})
    expect(rows.filter(({ kind }) => kind === 'withdraw')).toHaveLength(1)
    expect(whole).toBe(true)
    expect(played.app.open?.store.messages.byType('withdraw/v1')).toHaveLength(1)
  })

  test('leaves a decision that was being written with the others, and it can be signed', async () => {
    played = await play('opened')
    const [cid = ''] = played.cids
    const { decision } = await played.ask('decision.get', {})
    const whole = {
      ...decision,
      decidedBy: 'De opleider',
      lines: decision.lines.map((line) => ({
        ...line,
        outcome: 'rejected' as const,
        motivation: 'U vertelde duidelijk wat u deed.',
        departure: { code: 'other' as const, text: 'Niemand kreeg een plaats.' },
      })),
    }
    await played.ask('decision.put', { decision: whole })
    await withdraw(played, cid)
    await played.ask('decision.fix', { chairPassphrase: passphrase })
    const fixed = (await played.ask('decision.get', {})).decision
    expect(fixed.lines).toEqual(whole.lines.filter((line) => line.cid !== cid))
  })

  test('needs another person’s passphrase, cannot be signed twice, and not after the decision', async () => {
    played = await play('opened')
    const [cid = ''] = played.cids
    await expect(withdraw(played, cid, 'secretary')).rejects.toMatchObject({ code: 'E_INPUT' })
    await expect(
      played.ask('candidate.withdraw', { cid, second: played.idOf('director'), passphrase: 'iets anders' }),
    ).rejects.toMatchObject({ code: 'E_PASSPHRASE' })
    expect((await played.ask('matrix.get', {})).rows).toHaveLength(3)
    await withdraw(played, cid)
    await expect(withdraw(played, cid)).rejects.toMatchObject({ code: 'E_INPUT' })
    played.remove()
    played = await play('decided')
    await expect(withdraw(played, played.cids[0] ?? '')).rejects.toMatchObject({ code: 'E_PHASE' })
  })
})

test('archive and audit still verify after turns, a changed rating, a withdrawal, the decision and an answer', async () => {
  const p = await play('opened')
  played = p
  const [cid = '', other = ''] = p.cids
  await p.ask('talk.speak', { cid: other, member: p.idOf('resident') })
  await p.ask('matrix.whatif', { weights: {}, without: 'A' })
  const { criteria } = await p.ask('matrix.candidate', { cid: other })
  const [{ id: criterion, cells } = { id: '', cells: [] }] = criteria
  const to = cells[0]?.rating === 1 ? 2 : 1
  await p.ask('card.revise', {
    cid: other,
    criterion,
    letter: 'A',
    passphrase,
    rating: { to, code: 'slip', text: '' },
    evidence: { s: '', t: '', a: 'Opnieuw.', r: '', reflection: '' },
  })
  await withdraw(p, cid)
  const [first = ''] = await putDecision(p)
  await p.ask('decision.fix', { chairPassphrase: passphrase })
  await p.ask('offers.answer', { cid: first, answer: 'accepted' })
  const saved = async (kind: 'archive' | 'audit' | 'audit-report') => {
    const path = join(p.folder, kind)
    const save = async (_: string, bytes: Uint8Array) => {
      writeFileSync(path, bytes)
      return path
    }
    Object.assign(p.app.shell, { save })
    await p.ask('export.save', { kind, language: 'nl' })
    return path
  }
  const { round, numbers } = auditReport.parse(JSON.parse(readFileSync(await saved('audit-report'), 'utf8')))
  expect(round).toEqual({ number: 1, of: 1, kind: 'interview' })
  expect(numbers).toMatchObject({ withdrawn: 1, scoreChanges: 1, 'change-slip': 1, lateCards: 0 })
  const { committeeCode, archiveCode } = await p.ask('audit.codes', {})
  const codes = ['--code', committeeCode, '--archive', archiveCode]
  for (const kind of ['archive', 'audit'] as const) {
    const said: string[] = []
    const say = (line: string) => {
      said.push(line)
    }
    const exit = await verify([await saved(kind), ...codes], { out: say, err: say })
    // 2 where something is declared: cards that were not shown, a candidate who withdrew.
    expect({ kind, broken: exit === 1, said: exit === 1 ? said : [] }).toEqual({
      kind,
      broken: false,
      said: [],
    })
  }
})
