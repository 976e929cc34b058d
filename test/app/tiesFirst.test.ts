import { afterEach, expect, test } from 'vitest'
import { candidateCode } from '../../shared/domain/candidate.ts'
import { nameCanary, type Played, passphrase, peopleKeys, play, scorerKeys } from './committee.ts'

let played: Played | undefined
afterEach(() => played?.remove())

/** A frozen, confirmed round whose design asks for ties before names. */
const tiesFirst = async (): Promise<Played> => {
  const p = await play('designed')
  played = p
  const { design } = await p.ask('design.get', {})
  await p.ask('design.put', { design: { ...design, tiesFirst: true } })
  await p.ask('design.publish', {})
  for (const key of peopleKeys)
    if (key !== 'secretary') await p.ask('enrol.member', { member: p.idOf(key), passphrase })
  const { code } = await p.ask('roster.freeze', {})
  for (const key of scorerKeys) {
    await p.unlock(key)
    await p.ask('roster.confirm', { heard: code.split('-').slice(-4).join('') })
  }
  return p
}

const namesOf = async (p: Played) => {
  const { candidates } = await p.ask('candidates.get', {})
  return candidates.map(({ name }) => name)
}

test('where ties come first, who scores sees a name outside the list of ties only after declaring', async () => {
  const p = await tiesFirst()
  const [first = '', second = ''] = p.cids
  await p.unlock('resident')
  expect(await namesOf(p)).toEqual(['', '', ''])
  const { candidates } = await p.ask('candidates.get', {})
  expect(JSON.stringify(candidates)).not.toContain('Kanariekliniek')
  expect(await p.ask('search.find', { text: nameCanary(1) })).toEqual([])
  const { rows } = await p.ask('ties.get', {})
  expect(rows.map(({ name }) => name).toSorted()).toEqual([1, 2, 3].map(nameCanary))

  await p.ask('ties.put', { cid: first, kind: 'unknown', recused: false })
  const after = await p.ask('candidates.get', {})
  expect(after.candidates.find(({ cid }) => cid === first)?.name).toBe(nameCanary(1))
  expect(after.candidates.find(({ cid }) => cid === second)?.name).toBe('')
  expect(await p.ask('search.find', { text: nameCanary(1) })).toMatchObject([{ label: candidateCode(first) }])

  await p.unlock('director')
  expect(await namesOf(p)).toEqual(['', '', ''])
  await p.unlock('secretary')
  expect(await namesOf(p)).toEqual([1, 2, 3].map(nameCanary))
})

test('where the design does not ask for it, members see names at once', async () => {
  const p = await play('confirmed')
  played = p
  await p.unlock('resident')
  expect(await namesOf(p)).toEqual([1, 2, 3].map(nameCanary))
})
