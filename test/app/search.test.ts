import { afterEach, expect, test } from 'vitest'
import { evidenceCanary, memberCanary, nameCanary, type Played, play } from './committee.ts'

let played: Played | undefined
afterEach(() => played?.remove())

test('search finds criteria, questions, members, candidates and one’s own notes, whatever accents and capitals', async () => {
  played = await play('scored')
  await played.unlock('resident')
  const { ask, cids } = played
  const kinds = async (text: string) => (await ask('search.find', { text })).map((hit) => hit.kind)
  expect(await kinds('SAMENWERKEN')).toContain('criterion')
  expect(await kinds('patiënt')).toContain('question')
  expect(await kinds('patient')).toContain('question')
  expect((await ask('search.find', { text: memberCanary('external') }))[0]).toMatchObject({
    kind: 'member',
    step: 'committee',
  })
  expect((await ask('search.find', { text: nameCanary(2) }))[0]).toMatchObject({
    kind: 'candidate',
    id: cids[1],
  })
  const [cid = ''] = cids
  expect(await ask('search.find', { text: evidenceCanary('resident', cid) })).toMatchObject([
    { kind: 'note', id: cid },
  ])
})

test('search never finds what somebody else wrote, and one letter finds nothing', async () => {
  played = await play('scored')
  await played.unlock('resident')
  const [cid = ''] = played.cids
  expect(await played.ask('search.find', { text: evidenceCanary('external', cid) })).toEqual([])
  expect(await played.ask('search.find', { text: 'a' })).toEqual([])
})
