import { afterEach, describe, expect, test } from 'vitest'
import { sealModes } from '../../shared/domain/committee.ts'
import { type Played, passphrase, play, scorerKeys } from './committee.ts'

let played: Played | undefined
afterEach(() => played?.remove())

describe.each(sealModes)('a whole procedure, mode %s', (mode) => {
  test('goes from design to decision through the contract alone', async () => {
    played = await play('decided', mode)
    const { procedure } = await played.ask('session.get', {})
    expect(procedure?.phase).toBe('decided')
    const matrix = await played.ask('matrix.get', {})
    expect(matrix.rows).toHaveLength(3)
    expect(
      matrix.rows.flatMap((row) => row.scores).every((score) => score !== null && score >= 1 && score <= 5),
    ).toBe(true)
    expect((await played.ask('log.list', {})).whole).toBe(true)
  })

  test('gives nobody a card before everybody has sealed', async () => {
    played = await play('one sealed', mode)
    for (const key of ['secretary', 'hrm', ...scorerKeys] as const) {
      await played.unlock(key)
      await expect(played.ask('matrix.get', {})).rejects.toMatchObject({ code: 'E_PHASE' })
    }
    await played.unlock('secretary')
    await expect(played.ask('round.close', {})).rejects.toMatchObject({ code: 'E_PHASE' })
  })

  test('opens only after the keys were given, not by the close alone', async () => {
    played = await play('closed', mode)
    await expect(played.ask('round.reveal', {})).rejects.toBeDefined()
    expect((await played.ask('session.get', {})).procedure?.phase).toBe('closed')
  })
})

describe('what cannot be done', () => {
  test('a wrong passphrase unlocks nobody and keeps whoever was unlocked', async () => {
    played = await play('scored')
    const member = played.idOf('resident')
    const before = (await played.ask('session.get', {})).me
    await expect(
      played.ask('session.unlock', { member, passphrase: `${passphrase}!` }),
    ).rejects.toMatchObject({
      code: 'E_PASSPHRASE',
    })
    expect((await played.ask('session.get', {})).me).toBe(before)
  })

  test('a sealed card is read by its owner and changed by nobody', async () => {
    played = await play('one sealed')
    await played.unlock('director')
    const [cid] = played.cids
    const { draft, sealed } = await played.ask('card.get', { cid: cid ?? '' })
    expect(sealed).toBe(true)
    await expect(played.ask('card.put', { cid: cid ?? '', draft })).rejects.toMatchObject({
      code: 'E_SEALED',
    })
  })

  test('a code that was not heard confirms nothing', async () => {
    played = await play('enrolled')
    await played.ask('roster.freeze', {})
    await played.unlock('resident')
    await expect(played.ask('roster.confirm', { heard: '0000 0000 0000 0000' })).rejects.toMatchObject({
      code: 'E_CODE',
    })
    await expect(
      played.ask('ties.put', { cid: played.cids[0] ?? '', kind: 'unknown', recused: false }),
    ).rejects.toMatchObject({ code: 'E_UNCONFIRMED' })
  })

  test('nobody but the secretary changes the design, and nobody after its publication', async () => {
    played = await play('enrolled')
    const { design } = await played.ask('design.get', {})
    await expect(played.ask('design.put', { design })).rejects.toMatchObject({ code: 'E_FROZEN' })
    await played.unlock('resident')
    await expect(played.ask('design.put', { design })).rejects.toMatchObject({ code: 'E_NOT_ALLOWED' })
  })

  test('an input that is not of the contract, and a channel that does not exist, are refused', async () => {
    played = await play('designed')
    await expect(played.ask('id.new', { more: 1 } as never)).rejects.toMatchObject({ code: 'E_INPUT' })
    await expect(played.ask('constructor' as never, {} as never)).rejects.toMatchObject({ code: 'E_CHANNEL' })
  })

  test('the member who has the only identity left cannot be replaced by a forged fact file', async () => {
    played = await play('closed')
    const member = played.idOf('resident')
    await played.ask('release.give', { member, passphrase })
    played.app.open?.identities.delete(member)
    await expect(played.ask('release.give', { member, passphrase })).rejects.toBeDefined()
  })
})
