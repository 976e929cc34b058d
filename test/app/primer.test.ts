import { afterEach, expect, test } from 'vitest'
import { type Played, play } from './committee.ts'

let played: Played | undefined
afterEach(() => played?.remove())

test('what to look out for is offered to each scorer until that scorer has read or skipped it', async () => {
  const p = await play('confirmed')
  played = p
  const primed = async () => (await p.ask('cards.mine', {})).primed
  await p.unlock('resident')
  expect(await primed()).toBe(false)
  await p.ask('primer.seen', {})
  expect(await primed()).toBe(true)
  await p.unlock('external')
  expect(await primed()).toBe(false)
  await p.unlock('resident')
  expect(await primed()).toBe(true)
})
