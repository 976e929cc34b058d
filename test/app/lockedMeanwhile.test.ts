import { afterEach, expect, test } from 'vitest'
import { type Played, play } from './committee.ts'

let played: Played | undefined
afterEach(() => played?.remove())

test('a folder that is picked after the app locked takes no copy, no files and no exchange', async () => {
  played = await play('sealed')
  const { ask, app, folder, unlock } = played
  const shell = app.shell as { -readonly [K in keyof typeof app.shell]: (typeof app.shell)[K] }
  shell.pickFolder = async () => {
    await ask('session.lock', {})
    return folder
  }
  for (const question of [
    () => ask('safety.choose', { where: 'ask' }),
    () => ask('exchange.folder', { stop: false }),
    () => ask('exchange.saveAll', {}),
  ]) {
    await unlock('secretary')
    await expect(question()).rejects.toMatchObject({ code: 'E_LOCKED' })
  }
  await unlock('secretary')
  expect((await ask('exchange.get', {})).folder).toBeNull()
})
