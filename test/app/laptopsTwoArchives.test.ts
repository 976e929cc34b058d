import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { headless } from '../../electron/cli/headless.ts'
import { unlocked } from '../../shared/app/app.ts'
import { protocolState } from '../../shared/app/progressOf.ts'
import { writeAudit } from '../../shared/app/signedAudit.ts'
import { ask } from '../sealing/verify/asking.ts'
import { passphrase, scorerKeys } from './committee.ts'
import { at, confirmAll, type Laptops, openAll, sealAll, spread } from './laptops.ts'

let running: Laptops | undefined
afterEach(() => running?.remove())

/** The round opened in a copy of the secretary's data folder, as if in the original nothing had happened. */
const openedInACopy = async ({ c }: Laptops): Promise<Uint8Array<ArrayBuffer>> => {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-copy-'))
  c.app.open?.store.checkpoint()
  cpSync(c.folder, folder, { recursive: true })
  const copy = headless(folder, { version: '0.0.0-test', workFactor: 1, example: true })
  try {
    await copy.ask('procedure.open', { id: c.id })
    await copy.ask('session.unlock', { member: c.idOf('secretary'), passphrase })
    await copy.ask('round.reveal', {})
    return new Uint8Array(copy.app.open!.store.messages.byType('archive/v1')[0]!.bytes)
  } finally {
    copy.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('a round that the secretary opens in a copy, and has declared void in the original,', () => {
  test('raises an alarm where its archive is shown, which the audit of the next round tells', async () => {
    const l = await spread('strict', ['resident'])
    running = l
    const { c } = l
    const resident = l.laptop('resident')
    await sealAll(l)
    await c.ask('round.close', {})
    await l.settle()
    for (const key of scorerKeys)
      await (l.own[key] ?? c).ask('release.give', { member: c.idOf(key), passphrase })
    await l.settle()
    const hidden = await openedInACopy(l)

    const deciders = [c.idOf('director'), c.idOf('external')]
    await c.unlock('director')
    const said = { kind: 'void', who: null, reason: 'read-early', text: '', deciders } as const
    const { id } = await c.ask('exception.propose', said)
    await c.ask('proposal.sign', { id, member: c.idOf('external'), passphrase })
    await l.settle()
    const { results } = await resident.ask('exchange.take', {
      files: [{ name: 'archief.zegel', bytes: hidden }],
    })
    expect(results).toMatchObject([{ outcome: 'refused', code: 'E_STATE' }])
    expect((await resident.ask('exchange.get', {})).alarms).toEqual(['archive-other'])

    await c.unlock('secretary')
    await c.ask('roster.freeze', {})
    await l.settle()
    await confirmAll(l, scorerKeys)
    for (const key of scorerKeys) {
      const laptop = await at(l, key)
      for (const cid of c.cids) await laptop.ask('ties.put', { cid, kind: 'acquaintance', recused: false })
      await laptop.ask('seal.submit', {})
    }
    await c.unlock('secretary')
    await l.settle()
    await openAll(l, scorerKeys)
    const { rounds } = protocolState(c.app.open!)
    expect(rounds[1]?.compared).toHaveLength(1)
    expect(rounds[2]?.compared.filter(({ payload }) => payload.found.length > 0)).toEqual([])
    const { text } = await ask(writeAudit(c.app, unlocked(c.app), {}))
    expect(text).toContain('was given an archive of round 1, which ended without one')
  })
})
