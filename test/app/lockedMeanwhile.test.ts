import { afterEach, describe, expect, test } from 'vitest'
import type { Runner } from '../../shared/app/work.ts'
import { type Played, passphrase, play } from './committee.ts'

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

test('a dialog in which somebody was to say where to save gives no file to whoever sits there once the app has locked', async () => {
  played = await play('decided')
  const { ask, app, cids, unlock } = played
  const written: string[] = []
  const shell = app.shell as { -readonly [K in keyof typeof app.shell]: (typeof app.shell)[K] }
  shell.pdf = async () => new Uint8Array([1])
  let during: () => Promise<unknown> = () => ask('session.lock', {})
  shell.save = async (name, _bytes, before = () => {}) => {
    await during()
    before(`/stick/${name}`)
    written.push(name)
    return name
  }
  const [cid = ''] = cids
  const questions = [
    () => ask('paper.save', { paper: 'access', cid, language: 'nl', format: 'html' }),
    () => ask('paper.save', { paper: 'register', cid: null, language: 'nl', format: 'html' }),
    () => ask('kit.save', { cid, language: 'nl' }),
    () => ask('export.save', { kind: 'archive', language: 'nl' }),
    () => ask('survey.save', { language: 'nl' }),
    () => ask('identity.save', {}),
  ]
  for (const question of questions) {
    await unlock('secretary')
    await expect(question()).rejects.toMatchObject({ code: 'E_LOCKED' })
  }
  during = () => unlock('director')
  await unlock('secretary')
  await expect(questions[0]?.()).rejects.toMatchObject({ code: 'E_LOCKED' })
  expect(written).toEqual([])
  await unlock('secretary')
  expect((await ask('privacy.get', {})).outside.filter(({ path }) => path !== null)).toEqual([])
})

/** From now on the first piece of work is followed by somebody else unlocking, before its answer is there. */
const thenUnlocks = (p: Played, key: Parameters<Played['unlock']>[0]): void => {
  const { run } = p.app
  const watching: Runner = (name, ...rest) => {
    Object.assign(p.app, { run })
    return run(name, ...rest).finally(() => p.unlock(key))
  }
  Object.assign(p.app, { run: watching })
}

describe('what is made elsewhere for somebody, while somebody else takes over the laptop,', () => {
  test('is not shown: what residents say in confidence, or the words of a recovery card', async () => {
    played = await play('opened')
    const { ask, unlock } = played
    await unlock('hrm')
    thenUnlocks(played, 'director')
    await expect(ask('sitting.read', {})).rejects.toMatchObject({ code: 'E_LOCKED' })
    await unlock('hrm')
    thenUnlocks(played, 'director')
    await expect(ask('recovery.make', {})).rejects.toMatchObject({ code: 'E_LOCKED' })
  })

  test('is not signed by that other: a withdrawal is then not proposed at all', async () => {
    played = await play('opened')
    const { ask, cids, idOf, unlock } = played
    const [cid = ''] = cids
    thenUnlocks(played, 'resident')
    const withdrawal = ask('candidate.withdraw', { cid, second: idOf('director'), passphrase })
    await expect(withdrawal).rejects.toMatchObject({ code: 'E_LOCKED' })
    await unlock('secretary')
    expect((await ask('proposal.list', {})).proposals).toEqual([])
  })
})
