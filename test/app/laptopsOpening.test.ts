import { afterEach, describe, expect, test } from 'vitest'
import type { Session } from '../../shared/app/app.ts'
import { dispatch } from '../../shared/app/dispatch.ts'
import { handlers } from '../../shared/app/handlers.ts'
import { protocolState } from '../../shared/app/progressOf.ts'
import { compose } from '../../shared/sealing/compose.ts'
import { makeRelease } from '../../shared/sealing/make/answer.ts'
import { readAs } from '../../shared/sealing/message.ts'
import { wrapOnion } from '../../shared/sealing/onion.ts'
import { checkClosedFile } from '../../shared/sealing/rules/archive.ts'
import { apart, type Signer, together } from '../sealing/verify/remake.ts'
import { passphrase, scorerKeys } from './committee.ts'
import {
  at,
  confirmAll,
  type Laptop,
  type Laptops,
  openAll,
  releaseAll,
  scoreAll,
  scoreAs,
  undone,
} from './laptops.ts'
import { spreadUntil } from './laptopsKept.ts'

let running: Laptops | undefined
afterEach(() => running?.remove())

/** The identity file that somebody saves on a stick. */
const savedIdentity = async (laptop: Laptop): Promise<Uint8Array> => {
  let saved = new Uint8Array()
  const app = {
    ...laptop.app,
    shell: {
      ...laptop.app.shell,
      save: async (name: string, bytes: Uint8Array) => {
        saved = new Uint8Array(bytes)
        return name
      },
    },
  }
  await dispatch(app, handlers)('identity.save', {}, 'main')
  return saved
}

describe('a keeper who comes to the room with a stick', () => {
  test('answers on the secretary’s laptop, which keeps nothing of the identity but the fact', async () => {
    const l = await spreadUntil('sealed', 'twokey', ['hrm'])
    running = l
    const hrm = l.laptop('hrm')
    const identity = await savedIdentity(hrm)
    await l.c.ask('round.close', {})
    const wrong = l.c.ask('keeper.bring', { identity, passphrase: 'een heel andere wachtzin' })
    await expect(wrong).rejects.toMatchObject({ code: 'E_PASSPHRASE' })
    await l.c.ask('keeper.bring', { identity, passphrase })
    // The own laptop has the close and does not know of the answer: nobody answers there a second time by mistake.
    const [close] = l.c.app.open?.store.messages.byType('close/v1') ?? []
    await hrm.ask('exchange.take', {
      files: [{ name: 'lijst.zegel', bytes: close?.bytes ?? new Uint8Array() }],
    })
    expect((await hrm.ask('exchange.get', {})).keyOnStick).not.toBeNull()
    const again = hrm.ask('keeper.answer', { passphrase })
    await expect(again).rejects.toMatchObject({ code: 'E_KEY_ON_STICK' })
    const identities = l.c.app.open?.identities
    expect(identities?.read(l.c.idOf('hrm'))).toBeNull()
    expect(identities?.facts(l.c.idOf('hrm'))).toHaveLength(1)
    await l.c.ask('round.reveal', {})
    await l.settle()
    const told = await hrm.ask('exchange.get', {})
    expect(undone(told.path)).toEqual([])
    expect(told.alarms).toEqual([])
    expect(told.keyOnStick).toBeNull()
  })
})

/** The resident gives a seal with rubbish inside, and the key to it: what no app of ours would make. */
const sealRubbish = async (l: Laptops) => {
  const resident = l.laptop('resident')
  await scoreAs(resident, 'resident')
  await resident.ask('seal.submit', {})
  const open = resident.app.open
  const row = open?.store.messages.byType('seal/v1')[0]
  const roster = open && protocolState(open).rosters[0]
  if (!open?.session || !row || !roster) throw new Error('nothing was sealed')
  const { att: _, type: __, procedure, app, ...content } = readAs('seal/v1', row.bytes).payload
  const { keys, member } = open.session
  const rubbish = await wrapOnion(roster, new TextEncoder().encode('niets'))
  const bytes = compose('seal/v1', { procedure, app }, content, [{ by: member, key: keys.sign }], {
    cards: rubbish,
  })
  await l.c.ask('exchange.take', { files: [{ name: 'zegel.zegel', bytes }] })
  return async () => {
    const close = l.c.app.open?.store.messages.byType('close/v1')[0]
    if (!close) throw new Error('nothing was closed')
    const input = {
      roster,
      close: readAs('close/v1', close.bytes),
      member,
      facts: [],
      ownSeal: readAs('seal/v1', bytes).id,
    }
    const release = await makeRelease({ procedure, app }, input, keys)
    await l.c.ask('exchange.take', { files: [{ name: 'sleutel.zegel', bytes: release.bytes }] })
  }
}

describe('a seal with rubbish inside', () => {
  test('is named, proven, and left out; the cards of the others open', async () => {
    const l = await spreadUntil('confirmed', 'strict', ['resident'])
    running = l
    await scoreAll(l, ['director', 'external'])
    const release = await sealRubbish(l)
    await l.c.ask('round.close', {})
    for (const key of ['director', 'external'] as const)
      await l.c.ask('release.give', { member: l.c.idOf(key), passphrase })
    await release()
    const member = l.c.idOf('resident')
    await expect(l.c.ask('round.reveal', {})).rejects.toMatchObject({
      code: 'E_SEAL_BROKEN',
      data: { member, proven: 1 },
    })
    await expect(l.c.ask('fault.make', { member: l.c.idOf('director') })).rejects.toMatchObject({
      code: 'E_STATE',
    })
    await l.c.ask('fault.make', { member })
    await l.c.ask('round.reveal', {})
    const { rows } = await l.c.ask('matrix.get', {})
    expect(rows.map(({ cards }) => cards)).toEqual([2, 2, 2])
  })
})

/** Everybody who can sign: each unlocks where they sit. */
const signersOf = async (l: Laptops): Promise<Signer[]> => {
  const signers: Signer[] = []
  const add = ({ session }: { session: Session | null }): void => {
    if (session) signers.push({ id: session.member, key: session.keys.sign })
  }
  for (const key of ['secretary', 'hrm', 'director', 'external'] as const) {
    await l.c.unlock(key)
    add(l.c.app.open!)
  }
  add(l.laptop('resident').app.open!)
  await l.c.unlock('secretary')
  return signers
}

describe('a second archive, of another close than the one that was released for,', () => {
  test('is refused on the laptop that knows the first one, which tells everybody', async () => {
    const l = await spreadUntil('sealed', 'strict', ['resident'])
    running = l
    await l.c.ask('round.close', {})
    await l.settle()
    const resident = l.laptop('resident')
    await releaseAll(l, scorerKeys)
    await l.settle()
    await l.c.ask('round.reveal', {})
    const archive = l.c.app.open!.store.messages.byType('archive/v1')[0]!.bytes
    // What secretary and all others could have made together, had the resident helped: whole, and of another close.
    const own = apart(archive)
    own.of('close/v1')[0]!.payload['app'] = '9.9.9'
    const second = new Uint8Array(together(own, await signersOf(l)))
    checkClosedFile(readAs('archive/v1', second), null)
    const [brought] = (
      await resident.ask('exchange.take', { files: [{ name: 'archief.zegel', bytes: second }] })
    ).results
    expect(brought).toMatchObject({ outcome: 'refused', code: 'E_SECOND_CLOSE' })
    expect((await resident.ask('exchange.get', {})).alarms).toContain('archive-other')
    await l.settle()
    // The first archive is taken in all the same, and the secretary's log tells of the alarm, once.
    expect(undone((await resident.ask('exchange.get', {})).path)).toEqual([])
    const told = l.c.app
      .open!.store.messages.byType('compare/v1')
      .map(({ bytes }) => readAs('compare/v1', bytes).payload)
    expect(told.filter(({ found }) => found.includes('archive-other'))).toMatchObject([
      { member: resident.member, archive: readAs('archive/v1', second).id },
    ])
  })
})

describe('an opening that failed', () => {
  test('is repeated with the same cards under a next list, also once a key is out', async () => {
    const l = await spreadUntil('sealed', 'strict', ['resident'])
    running = l
    await l.c.ask('round.close', {})
    await l.settle()
    await l.laptop('resident').ask('release.give', { member: l.c.idOf('resident'), passphrase })
    await l.settle()
    const { kinds } = await l.c.ask('exception.get', {})
    expect(kinds.filter(({ possible }) => possible).map(({ kind }) => kind)).toEqual([
      'opening-mislukt',
      'void',
    ])
    const deciders = [l.c.idOf('secretary'), l.c.idOf('director')]
    const { id } = await l.c.ask('exception.propose', {
      kind: 'opening-mislukt',
      who: null,
      reason: 'opening-failed',
      text: '',
      deciders,
    })
    await l.c.ask('proposal.sign', { id, member: l.c.idOf('director'), passphrase })
    await l.c.ask('roster.next', { leaves: false, chair: null })
    await l.settle()
    await confirmAll(l, scorerKeys)
    for (const key of scorerKeys) await (await at(l, key)).ask('seal.submit', {})
    await l.c.unlock('secretary')
    await l.settle()
    await openAll(l, scorerKeys)
    const told = await l.laptop('resident').ask('exchange.get', {})
    expect(undone(told.path)).toEqual([])
    expect(told.alarms).toEqual([])
  })
})
