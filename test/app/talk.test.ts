import { afterEach, describe, expect, test } from 'vitest'
import { dispatch } from '../../shared/app/dispatch.ts'
import { handlers } from '../../shared/app/handlers.ts'
import type { Output } from '../../shared/contract.ts'
import { memberCanary, type Played, play, scorerKeys } from './committee.ts'
import { scoreAndOpen } from './rounds.ts'

let played: Played | undefined
afterEach(() => played?.remove())

const kinds = async (p: Played, kind: string) =>
  (await p.ask('log.list', {})).rows.filter((row) => row.kind === kind).length

describe('the talk after the opening', () => {
  test('keeps who spoke about whom, once each, in the document and in the log', async () => {
    played = await play('opened')
    const [cid = ''] = played.cids
    const member = played.idOf('resident')
    await played.ask('talk.speak', { cid, member })
    await played.ask('talk.speak', { cid, member })
    await played.ask('talk.speak', { cid: null, member })
    const { turns } = await played.ask('talk.get', {})
    expect(turns.map((turn) => [turn.cid, turn.member])).toEqual([
      [cid, member],
      [null, member],
    ])
    expect(await kinds(played, 'turn')).toBe(2)
    await played.ask('talk.back', { cid })
    expect((await played.ask('talk.get', {})).turns.map((turn) => turn.cid)).toEqual([null])
    expect(await kinds(played, 'turn')).toBe(3)
    expect((await played.ask('log.list', {})).whole).toBe(true)
  })

  test('takes an order of everybody who rated, and of nobody else', async () => {
    played = await play('opened')
    const order = scorerKeys.map((key) => played!.idOf(key))
    await played.ask('talk.order', { order })
    expect((await played.ask('talk.get', {})).order).toEqual(order)
    await expect(played.ask('talk.order', { order: order.slice(1) })).rejects.toMatchObject({
      code: 'E_INPUT',
    })
    await expect(
      played.ask('talk.order', { order: [...order.slice(1), played.idOf('hrm')] }),
    ).rejects.toMatchObject({ code: 'E_INPUT' })
    await expect(played.ask('talk.speak', { cid: null, member: played.idOf('hrm') })).rejects.toMatchObject({
      code: 'E_INPUT',
    })
  })

  test('is not there before the opening, and over once the decision is signed', async () => {
    played = await play('closed')
    await expect(played.ask('talk.get', {})).rejects.toMatchObject({ code: 'E_PHASE' })
    played.remove()
    played = await play('decided')
    const member = played.idOf('resident')
    await expect(played.ask('talk.speak', { cid: null, member })).rejects.toMatchObject({ code: 'E_PHASE' })
    await expect(played.ask('talk.order', { order: null })).rejects.toMatchObject({ code: 'E_PHASE' })
  })

  test('opens a name behind a letter only by whoever bears it, also to the room', async () => {
    played = await play('opened')
    const room = async () =>
      (await dispatch(played!.app, handlers)('matrix.get', {}, 'projector')) as Output<'matrix.get'>
    expect((await room()).raters.map((rater) => rater.name)).toEqual([null, null, null])
    await played.unlock('external')
    await played.ask('talk.name', { shown: true })
    await played.unlock('secretary')
    const named = (await room()).raters.filter((rater) => rater.name !== null)
    expect(named.map(({ name, role }) => [name, role])).toEqual([[memberCanary('external'), 'external']])
    await played.unlock('external')
    await played.ask('talk.name', { shown: false })
    expect((await room()).raters.every((rater) => rater.name === null && rater.role === null)).toBe(true)
  })
})

describe('what if', () => {
  const ask = (p: Played) => p.ask('matrix.get', {})

  test('calculates another order, changes nothing, and leaves a row in the log', async () => {
    played = await play('opened')
    const before = await ask(played)
    const [first, ...others] = before.criteria
    const weights = Object.fromEntries([[first!.id, 100], ...others.map(({ id }) => [id, 0])])
    const { ranking } = await played.ask('matrix.whatif', { weights, without: null })
    for (const [i, row] of ranking.entries()) {
      const own = before.rows.find(({ cid }) => cid === row.cid)?.criteria[0]
      expect(row.score).toBeCloseTo(own ?? 0, 9)
      expect(row.score).toBeLessThanOrEqual(ranking[i - 1]?.score ?? 5)
    }
    expect(ranking).not.toEqual(before.ranking)
    expect(await ask(played)).toEqual(before)
    expect(await kinds(played, 'whatif')).toBe(1)
  })

  test('leaves one rater out, and says the same as before where nothing was changed', async () => {
    played = await play('opened')
    const now = await ask(played)
    expect((await played.ask('matrix.whatif', { weights: {}, without: null })).ranking).toEqual(now.ranking)
    const { ranking } = await played.ask('matrix.whatif', { weights: {}, without: 'B' })
    for (const row of now.rows) {
      const rest = row.scores.filter((_, i) => i !== 1).map(Number)
      const mean = rest.reduce((sum, score) => sum + score, 0) / rest.length
      expect(ranking.find(({ cid }) => cid === row.cid)?.score).toBeCloseTo(mean, 9)
    }
  })

  test('refuses criteria and raters that do not exist, and weights that are all zero', async () => {
    played = await play('opened')
    const { criteria } = await ask(played)
    const zero = Object.fromEntries(criteria.map(({ id }) => [id, 0]))
    for (const input of [
      { weights: { nothing: 10 }, without: null },
      { weights: {}, without: 'Z' },
      { weights: zero, without: null },
    ])
      await expect(played.ask('matrix.whatif', input)).rejects.toMatchObject({ code: 'E_INPUT' })
    expect(await kinds(played, 'whatif')).toBe(0)
  })
})

describe('candidates whom no member has in common with the others', () => {
  test('are told apart from nobody, and the matrix says why', async () => {
    played = await play('confirmed')
    const [alone] = played.cids
    for (const key of scorerKeys) {
      await played.unlock(key)
      for (const cid of played.cids)
        await played.ask('ties.put', {
          ...{ cid, kind: 'family' },
          recused: (cid === alone) !== (key === 'director'),
        })
    }
    await scoreAndOpen(played, (_, cid) => (cid === alone ? 5 : 1))
    const { ranking, uncompared } = await played.ask('matrix.get', {})
    expect(ranking.map(({ standing, low }) => [standing, low])).toEqual(
      played.cids.map(() => ['level', null]),
    )
    expect(uncompared).toBe('not-connected')
  })
})

describe('the lot, where it is the published tie rule', () => {
  test('is drawn once, of all candidates, and stands in the log', async () => {
    played = await play('opened', 'strict', {}, { tieRule: 'lot' })
    expect((await played.ask('matrix.get', {})).tie).toEqual({ rule: 'lot', order: null, drawnAt: null })
    await played.ask('lot.draw', {})
    const { tie, ranking } = await played.ask('matrix.get', {})
    const level = ranking.filter((row) => row.standing === 'level' && !row.belowThreshold)
    expect(tie.order?.map(({ cid }) => cid).sort()).toEqual(level.map(({ cid }) => cid).sort())
    expect(tie.drawnAt).not.toBeNull()
    await expect(played.ask('lot.draw', {})).rejects.toMatchObject({ code: 'E_FROZEN' })
    expect(await kinds(played, 'lot')).toBe(1)
  })

  test('decides nothing for who is under the published threshold', async () => {
    played = await play('opened', 'strict', {}, { tieRule: 'lot', threshold: 500 })
    await played.ask('lot.draw', {})
    const { tie, ranking } = await played.ask('matrix.get', {})
    expect(ranking.filter((row) => row.standing === 'level' && row.belowThreshold)).not.toEqual([])
    expect(tie.order).toEqual([])
  })

  test('is drawn by the secretary alone, and nowhere else than where it was published', async () => {
    played = await play('opened')
    await expect(played.ask('lot.draw', {})).rejects.toMatchObject({ code: 'E_INPUT' })
    const { tie } = await played.ask('matrix.get', {})
    expect(tie.rule).toBe('heaviest-criterion')
    await played.unlock('resident')
    await expect(played.ask('lot.draw', {})).rejects.toMatchObject({ code: 'E_NOT_ALLOWED' })
  })
})
