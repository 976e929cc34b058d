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
