import { afterEach, expect, test } from 'vitest'
import { type Played, passphrase, play } from './committee.ts'

let played: Played | undefined
afterEach(() => played?.remove())

test('a criterion that was kept is there in the next procedure, without its weight, until it is taken out', async () => {
  played = await play('designed')
  const { design } = await played.ask('design.get', {})
  const [first] = design.criteria
  await played.ask('library.keep', { criterion: first?.id ?? '' })
  await expect(played.ask('library.keep', { criterion: 'none' })).rejects.toMatchObject({ code: 'E_MISSING' })
  await played.ask('procedure.create', {
    template: 'leeg',
    title: 'Volgend jaar',
    name: 'Iemand',
    passphrase,
  })
  const { criteria } = await played.ask('library.criteria', {})
  expect(criteria).toHaveLength(1)
  const [kept] = criteria
  expect(kept?.criterion).toEqual({ ...first, id: kept?.key, weight: 0 })
  await played.ask('library.forget', { key: kept?.key ?? '' })
  expect((await played.ask('library.criteria', {})).criteria).toEqual([])
})

test('criteria of an earlier procedure on this computer can be taken, once its interviews are over', async () => {
  played = await play('sealed', 'strict', {}, {}, false)
  const { design } = await played.ask('design.get', {})
  const next = (title: string) =>
    played?.ask('procedure.create', { template: 'leeg', title, name: 'Iemand', passphrase })
  await next('Ernaast')
  expect(await played.ask('library.earlier', {})).toEqual([])
  await played.ask('procedure.open', { id: played.id })
  await played.unlock('secretary')
  await played.ask('round.close', {})
  await next('Volgend jaar')
  expect(await played.ask('library.earlier', {})).toEqual([
    { id: played.id, title: design.title, criteria: design.criteria },
  ])
})
