import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Played, play } from './committee.ts'

describe('what is to be done next', () => {
  let played: Played
  const next = async () => {
    const { turn, current } = await played.ask('procedure.overview', {})
    return { tasks: turn.map(({ task }) => task), current }
  }
  beforeAll(async () => {
    played = await play('designed')
  })
  afterAll(() => played.remove())

  test('follows the order of the steps, and leaves out what is ready', async () => {
    expect(await next()).toEqual({ tasks: ['publish', 'enrol', 'freeze'], current: 'publication' })
    const { committee } = await played.ask('committee.get', {})
    await played.ask('committee.put', { committee: { ...committee, departures: [] } })
    expect(await next()).toEqual({ tasks: ['committee', 'publish', 'enrol', 'freeze'], current: 'committee' })
    const { design } = await played.ask('design.get', {})
    const unanswered = { ...design, practices: { ...design.practices, openVacancy: null } }
    await played.ask('design.put', { design: unanswered })
    expect(await next()).toEqual({ tasks: ['design', 'committee', 'publish', 'enrol'], current: 'design' })
    await played.ask('design.put', { design })
  })

  test('is, once published, the committee as long as the freeze would refuse it, and then what the freeze still needs', async () => {
    await played.ask('design.publish', {})
    expect((await next()).current).toBe('committee')
    await expect(played.ask('roster.freeze', {})).rejects.toThrow('E_CHECKS_OPEN')
    const { checks } = await played.ask('committee.get', {})
    const open = checks.filter(({ state }) => state === 'departs').map(({ id }) => id)
    const { committee } = await played.ask('committee.get', {})
    const departures = open.map((check) => ({ check, code: 'other', text: 'Uitgelegd.' }))
    await played.ask('committee.put', { committee: { ...committee, departures } })
    expect(await next()).toEqual({ tasks: ['enrol', 'freeze'], current: 'freeze' })
    await played.ask('candidates.put', { candidates: [] })
    expect(await next()).toEqual({ tasks: ['candidates', 'enrol', 'freeze'], current: 'candidates' })
  })
})
