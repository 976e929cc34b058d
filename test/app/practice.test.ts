import { afterEach, describe, expect, test } from 'vitest'
import { practiceAnswers } from '../../shared/content/practice.ts'
import { dayOf } from '../../shared/domain/dutchTime.ts'
import { type Played, play, type ScorerKey, scorerKeys } from './committee.ts'

let played: Played | undefined
afterEach(() => played?.remove())

const practise = async (p: Played, key: ScorerKey, shown: boolean, rating: (n: number) => number) => {
  await p.unlock(key)
  for (const [n, { id }] of practiceAnswers.entries())
    await p.ask('practice.rate', { answer: id, rating: rating(n) })
  await p.ask('practice.finish', {})
  await p.ask('practice.show', { shown })
}

describe('practising before the interviews', () => {
  test('shows nobody’s scores until all who score are done, and then only those of who chose to', async () => {
    played = await play('enrolled')
    const p = played
    await practise(p, 'director', true, () => 2)
    await practise(p, 'resident', false, () => 5)
    expect(await p.ask('practice.get', {})).toMatchObject({ done: 2, scorers: 3, others: null })
    await p.unlock('external')
    expect((await p.ask('practice.get', {})).others).toBeNull()
    await practise(p, 'external', true, (n) => n + 1)
    const { others, ratings } = await p.ask('practice.get', {})
    const [first = ''] = practiceAnswers.map(({ id }) => id)
    expect(ratings[first]).toBe(1)
    expect(others?.[first]).toEqual([0, 1, 0, 0, 0])
    await p.unlock('director')
    await p.ask('practice.show', { shown: false })
    await p.unlock('resident')
    expect((await p.ask('practice.get', {})).others?.[first]).toEqual([1, 0, 0, 0, 0])
  })

  test('is done once: half of it does not count, and who saw the reference scores no more', async () => {
    played = await play('enrolled')
    await played.unlock('resident')
    const [first = ''] = practiceAnswers.map(({ id }) => id)
    await played.ask('practice.rate', { answer: first, rating: 4 })
    await expect(played.ask('practice.finish', {})).rejects.toMatchObject({ code: 'E_INPUT' })
    await expect(played.ask('practice.show', { shown: true })).rejects.toMatchObject({ code: 'E_PHASE' })
    await practise(played, 'resident', false, () => 3)
    await expect(played.ask('practice.rate', { answer: first, rating: 1 })).rejects.toMatchObject({
      code: 'E_FROZEN',
    })
    await expect(played.ask('practice.finish', {})).rejects.toMatchObject({ code: 'E_FROZEN' })
  })

  test('counts, with its date, as training in STAR for the composition', async () => {
    played = await play('enrolled')
    const p = played
    const untrained = async () => {
      await p.unlock('secretary')
      const { committee } = await p.ask('committee.get', {})
      const members = committee.members.map((m) => ({ ...m, starTraining: null }))
      await p.ask('committee.put', { committee: { ...committee, members } })
      return (await p.ask('committee.get', {})).checks.find((c) => c.id === 'star-trained')
    }
    expect((await untrained())?.found).toHaveLength(3)
    for (const key of scorerKeys) await practise(p, key, false, () => 3)
    expect((await untrained())?.state).toBe('met')
    const { practised } = await p.ask('committee.get', {})
    expect(practised[p.idOf('resident')]).toBe(dayOf(p.app.clock()))
  })
})
