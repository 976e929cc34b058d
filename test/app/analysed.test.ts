import { afterEach, describe, expect, test } from 'vitest'
import type { Runner } from '../../shared/app/work.ts'
import { type Played, passphrase, play } from './committee.ts'

let played: Played | undefined
afterEach(() => played?.remove())

/** Names of the work that is done elsewhere from now on; `during` is called before each. */
const watched = (p: Played, during: () => Promise<unknown> = async () => {}): string[] => {
  const names: string[] = []
  const { run } = p.app
  const watching: Runner = (name, ...rest) => {
    names.push(name)
    return run(name, ...rest).finally(during)
  }
  Object.assign(p.app, { run: watching })
  return names
}

const other = (rating: number | null) => (rating === 1 ? 2 : 1)

describe('the analysis of the opened cards', () => {
  test('is made elsewhere, once for matrix, projector and decision together', async () => {
    played = await play('opened')
    const names = watched(played)
    const [matrix, { decision }] = await Promise.all([
      played.ask('matrix.get', {}),
      played.ask('decision.get', {}),
    ])
    await played.ask('decision.put', { decision: { ...decision, decidedBy: 'De opleider' } })
    expect(await played.ask('matrix.get', {})).toEqual(matrix)
    expect(decision.lines.map(({ cid }) => cid)).toEqual(matrix.ranking.map(({ cid }) => cid))
    expect(names).toEqual(['analysis'])
  })

  test('is made again once a rating is another, also beside the one as it was sealed', async () => {
    played = await play('opened')
    const [cid = ''] = played.cids
    const before = await played.ask('matrix.get', {})
    const { criteria } = await played.ask('matrix.candidate', { cid })
    const [criterion] = criteria
    const [cell] = criterion?.cells ?? []
    const to = other(cell?.rating ?? null)
    await played.ask('card.revise', {
      cid,
      criterion: criterion?.id ?? '',
      letter: cell?.letter ?? '',
      passphrase,
      rating: { to, code: 'slip', text: '' },
      evidence: null,
    })
    const names = watched(played)
    const after = await played.ask('matrix.get', {})
    expect(names).toEqual(['analysis'])
    expect(after.changed).toMatchObject([{ cid, was: before.ranking.find((row) => row.cid === cid)?.score }])
  })

  test('is made again for the next who unlocks, and for other weights', async () => {
    played = await play('opened')
    await played.ask('matrix.get', {})
    await played.unlock('director')
    const names = watched(played)
    await played.ask('matrix.get', {})
    await played.ask('matrix.whatif', { weights: {}, without: 'A' })
    expect(names.filter((name) => name === 'analysis')).toHaveLength(2)
  })

  test('is shown to nobody when it comes after the lock', async () => {
    played = await play('opened')
    const { ask } = played
    const [cid = ''] = played.cids
    const names = watched(played, () => ask('session.lock', {}))
    await expect(ask('matrix.get', {})).rejects.toMatchObject({ code: 'E_LOCKED' })
    await played.unlock('secretary')
    await expect(ask('matrix.candidate', { cid })).rejects.toMatchObject({ code: 'E_LOCKED' })
    expect(names.slice(-1)).toEqual(['cardsOn'])
  })
})
