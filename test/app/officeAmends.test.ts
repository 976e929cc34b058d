import { afterEach, expect, test } from 'vitest'
import { protocolState } from '../../shared/app/progressOf.ts'
import { aRound } from '../../shared/domain/rounds.ts'
import { type Played, passphrase, play } from './committee.ts'
import { verified } from './laptops.ts'
import { letterRound, prepared } from './letters.ts'
import { decide, freeze, scoreAndOpen } from './rounds.ts'

/** The secretary hands the office over, and who follows changes the published design before the next list. */

let running: { readonly remove: () => void } | undefined
afterEach(() => running?.remove())

/** The secretary gives the office to the programme director, who unlocks. */
const handOver = async ({ ask, idOf, unlock }: Played): Promise<string> => {
  const to = idOf('director')
  await unlock('secretary')
  await ask('office.offer', { member: to, office: 'coordinator', passphrase })
  await ask('office.propose', { to, reason: 'illness', text: '', signers: [] })
  await unlock('director')
  return to
}

/** Another contact: what may change at any moment. */
const write = async ({ ask }: Pick<Played, 'ask'>): Promise<readonly { id: string; here: boolean }[]> => {
  const { published, seconds } = await ask('amendment.get', {})
  await ask('amendment.put', {
    design: { ...published!, contact: 'Het nieuwe secretariaat' },
    reason: 'Iemand anders is secretaris.',
  })
  return seconds
}

test('between two rounds, and the round after it is frozen, opened and verified', async () => {
  const p = await prepared([letterRound, aRound('interview')])
  running = p
  await freeze(p)
  await scoreAndOpen(p, (_, cid) => 1 + (p.cids.indexOf(cid) % 5))
  await decide(p, 3)
  const to = await handOver(p)
  const [second] = (await write(p)).filter(({ here }) => here)
  await p.ask('amendment.publish', { second: { member: second!.id, passphrase } })
  expect((await p.ask('design.get', {})).amendments).toHaveLength(1)

  const { committee, checks } = await p.ask('committee.get', {})
  const departures = checks.map(({ id }) => ({ check: id, code: 'other', text: 'Uitgelegd.' }))
  await p.ask('committee.put', { committee: { ...committee, departures } })
  const unlock: Played['unlock'] = (key) => p.unlock(key === 'secretary' ? 'director' : key)
  const byDirector = { ...p, unlock }
  await freeze(byDirector)
  await scoreAndOpen(byDirector, (key, cid) => 1 + ((p.cids.indexOf(cid) + key.length) % 5))
  const { exit, text } = await verified(p, 2)
  expect(exit, text).toBe(2)
  expect(text).toContain(`${to} became coordinator instead of ${p.idOf('secretary')}`)
  expect(text).not.toContain('whose signature cannot be shown here')
})

test('not while the round runs: then the list that comes next says first who is secretary', async () => {
  const p = await play('sealed')
  running = p
  const to = p.idOf('director')
  await p.unlock('secretary')
  await p.ask('office.offer', { member: to, office: 'coordinator', passphrase })
  const { id } = await p.ask('office.propose', {
    to,
    reason: 'illness',
    text: '',
    signers: [p.idOf('external')],
  })
  expect(id).not.toBe('')
  const state = () => protocolState(p.app.open!)
  expect(state().handovers).toHaveLength(1)
  // The word that says why lacks a signature: until then the office stays where it is.
  await p.unlock('secretary')
  expect((await p.ask('committee.get', {})).committee.members.find(({ id }) => id === to)?.coordinator).toBe(
    false,
  )
  const [asked] = (await p.ask('proposal.list', {})).proposals
  await p.ask('proposal.sign', { id: asked?.id ?? '', member: p.idOf('external'), passphrase })
  await p.unlock('director')
  await write(p)
  const second = { member: p.idOf('external'), passphrase }
  const publish = () => p.ask('amendment.publish', { second })
  await expect(publish()).rejects.toMatchObject({ code: 'E_PHASE' })
  expect(state().amendments).toEqual([])
  await p.ask('roster.next', { leaves: false, chair: null })
  await publish()
  expect(state().amendments).toHaveLength(1)
})
