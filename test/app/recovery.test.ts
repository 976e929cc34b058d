import { afterEach, describe, expect, test } from 'vitest'
import { draftFor, evidenceCanary, type Played, passphrase, play } from './committee.ts'
import { met } from './files.ts'

let played: Played | undefined
afterEach(() => played?.remove())

const fresh = 'nieuwe zin die ik wel onthoud'

describe('a recovery card', () => {
  test('gives a new passphrase for the same keys: drafts are there, and the old passphrase is not', async () => {
    const p = await play('scored')
    played = p
    const member = p.idOf('resident')
    const [cid = ''] = p.cids
    await p.unlock('resident')
    expect(await p.ask('recovery.get', { member })).toEqual({ made: false })
    const { words, check } = await p.ask('recovery.make', {})
    await p.ask('session.lock', {})
    await p.ask('recovery.use', { member, words: `${words.join(' ')} ${check}`, passphrase: fresh })
    const { draft } = await p.ask('card.get', { cid })
    expect(JSON.stringify(draft)).toContain(evidenceCanary('resident', cid))
    await p.ask('session.lock', {})
    await expect(p.ask('session.unlock', { member, passphrase })).rejects.toMatchObject({
      code: 'E_PASSPHRASE',
    })
    await p.ask('session.unlock', { member, passphrase: fresh })
    await p.ask('card.put', {
      cid,
      draft: draftFor('resident', cid, 0, (await p.ask('design.get', {})).design.criteria),
    })
  })

  test('with a wrong word opens nothing, and its words stand in no file', async () => {
    const p = await play('enrolled')
    played = p
    const member = p.idOf('secretary')
    const { words } = await p.ask('recovery.make', {})
    await p.ask('session.lock', {})
    const wrong = [...words.slice(0, 5), words[5] === 'appel' ? 'peer' : 'appel'].join(' ')
    await expect(p.ask('recovery.use', { member, words: wrong, passphrase: fresh })).rejects.toMatchObject({
      code: 'E_PASSPHRASE',
    })
    expect((await p.ask('session.get', {})).me).toBeNull()
    expect(met(p.folder, [words.join(' ')])).toEqual([])
  })

  test('goes with the round keys, which it holds too, once the procedure has ended', async () => {
    const p = await play('decided')
    played = p
    const member = p.idOf('resident')
    await p.unlock('resident')
    await p.ask('recovery.make', {})
    await p.unlock('secretary')
    await p.ask('procedure.end', {})
    expect(await p.ask('recovery.get', { member })).toEqual({ made: true })
    await p.unlock('resident')
    expect(await p.ask('recovery.get', { member })).toEqual({ made: false })
  })
})
