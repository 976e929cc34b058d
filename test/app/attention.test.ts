import { afterEach, describe, expect, test } from 'vitest'
import { type Played, play, scorerKeys } from './committee.ts'

let played: Played | undefined
afterEach(() => played?.remove())

const get = (p: Played) => p.ask('attention.get', {})

describe('points of attention', () => {
  test('are not there before the opening', async () => {
    played = await play('closed')
    await expect(get(played)).rejects.toMatchObject({ code: 'E_PHASE' })
  })

  test('say of every family whether there is something, nothing, or too little to say', async () => {
    played = await play('opened')
    const board = await get(played)
    expect(board.order).toHaveLength(board.tests.length + 4)
    expect(new Set(board.tests.map(({ family }) => family))).toEqual(new Set(['A', 'B', 'C', 'D', 'E', 'I']))
    // Three candidates are fewer than any test asks for.
    expect(board.tests.every(({ outcome, flag }) => outcome === 'too-few' && flag === null)).toBe(true)
    expect(board.falseAlarms).toEqual({ candidates: 6, rate: 0.024 })
    expect(board.facts.evidence).toMatchObject({ outcome: 'none', without: 0 })
    expect(board.crossed).toBe(true)
  })

  test('name nobody until a member opens the own name', async () => {
    played = await play('opened')
    const names = async (p: Played) => (await get(p)).raters.map(({ name }) => name)
    expect(await names(played)).toEqual([null, null, null])
    await played.unlock('resident')
    await played.ask('talk.name', { shown: true })
    expect((await names(played)).filter((name) => name !== null)).toHaveLength(1)
  })

  test('are read by the member they are about first, which is recorded once', async () => {
    played = await play('opened')
    await played.unlock('resident')
    expect((await get(played)).mine).toEqual({ scorer: true, seen: false })
    await played.ask('attention.seen', {})
    await played.ask('attention.seen', {})
    const board = await get(played)
    expect(board.mine.seen).toBe(true)
    expect(board.raters.filter(({ seen }) => seen)).toHaveLength(1)
    const { rows } = await played.ask('log.list', {})
    expect(rows.filter(({ kind }) => kind === 'feedback')).toHaveLength(1)
  })

  test('carry a remark that nobody else reads until its author shares it', async () => {
    played = await play('opened')
    await played.unlock('resident')
    await played.ask('attention.remark', {
      point: 'halo-1',
      text: 'Ik las mijn notities terug.',
      share: false,
    })
    expect((await get(played)).own).toEqual([
      { point: 'halo-1', text: 'Ik las mijn notities terug.', shared: false },
    ])
    await played.unlock('director')
    expect(await get(played)).toMatchObject({ own: [], remarks: [] })
    await played.unlock('resident')
    await played.ask('attention.remark', {
      point: 'halo-1',
      text: 'Ik las mijn notities terug.',
      share: true,
    })
    await played.unlock('director')
    expect((await get(played)).remarks).toMatchObject([
      { point: 'halo-1', text: 'Ik las mijn notities terug.' },
    ])
    await played.unlock('resident')
    await played.ask('attention.remark', { point: 'halo-1', text: '', share: true })
    expect(await get(played)).toMatchObject({ own: [], remarks: [] })
  })

  test('keep what the committee did with them, with a row in the log that holds no words', async () => {
    played = await play('opened')
    await played.ask('attention.explain', {
      point: 'h',
      code: 'reread',
      text: 'De notitie ging over gedrag.',
    })
    expect((await get(played)).explained).toMatchObject([
      { point: 'h', code: 'reread', text: 'De notitie ging over gedrag.' },
    ])
    const row = played.app.open?.store.log.all().at(-1)
    expect(row?.kind).toBe('explain')
    expect(row?.body).not.toContain('notitie')
  })

  test('take what members have in common from what they sealed', async () => {
    played = await play('confirmed')
    const [cid = ''] = played.cids
    await played.unlock('resident')
    await played.ask('ties.put', { cid, kind: 'unknown', recused: false, shares: ['faculty', 'association'] })
    const { rows } = await played.ask('ties.get', {})
    expect(rows.find((row) => row.cid === cid)?.shares).toEqual(['faculty', 'association'])
    await expect(
      played.ask('ties.put', { cid, kind: 'unknown', recused: false, shares: ['descent' as 'faculty'] }),
    ).rejects.toMatchObject({ code: 'E_INPUT' })
    expect(scorerKeys).toContain('resident')
  })
})
