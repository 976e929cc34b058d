import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { protocolState, roundState } from '../../shared/app/progressOf.ts'
import { toSet } from '../../shared/sealing/bytes.ts'
import { compose } from '../../shared/sealing/compose.ts'
import { readFacts } from '../../shared/sealing/facts.ts'
import type { Keys } from '../../shared/sealing/keys.ts'
import { makeOpen } from '../../shared/sealing/make/answer.ts'
import { makeClose } from '../../shared/sealing/make/close.ts'
import { type Message, readAs } from '../../shared/sealing/message.ts'
import { type PersonKey, passphrase } from './committee.ts'
import { type Deputised, deputised, instead } from './deputies.ts'
import { type Laptops, undone } from './laptops.ts'

/** What whoever wants to read early, or the secretary, tries with deputies. */

const base = { app: '0.0.0-test' }
type App = Pick<Laptops['c'], 'app' | 'ask'>

const roundAt = ({ app }: App) => {
  const round = app.open && roundState(app.open)
  if (!round?.close) throw new Error('nothing is closed here')
  return { ...round, close: round.close }
}

/** The keys of whoever is unlocked there. */
const keysAt = ({ app }: App): Keys => {
  if (!app.open?.session) throw new Error('nobody is unlocked')
  return app.open.session.keys
}

const take = async (to: App, bytes: Uint8Array) =>
  (await to.ask('exchange.take', { files: [{ name: 'bestand.zegel', bytes }] })).results[0]

/** Another close of the round: as if one scorer had sealed something else. */
const closeOfOthers = (l: Laptops, member: string, keys: ReadonlyMap<string, Keys>) => {
  const { roster, seals } = roundAt(l.c)
  const base_ = { ...base, procedure: l.c.id }
  const { coordinator } = roster.payload
  const changed = Object.values(seals)
    .flat()
    .map((seal) => {
      if (seal.payload.member !== member) return seal
      const { app: _, att: __, procedure: ___, type: ____, ...content } = seal.payload
      const cards = content.cards.map((card) => ({ ...card, c: 'b'.repeat(64) }))
      const signer = { by: member, key: keys.get(member)!.sign }
      return readAs('seal/v1', compose('seal/v1', base_, { ...content, cards }, [signer], { ...seal.att }))
    })
  const content = { roster, seals: changed, at: l.c.app.clock(), logHead: '0'.repeat(64) }
  return readAs('close/v1', makeClose(base_, content, keys.get(coordinator)!))
}

describe('while the second key holder has not answered', () => {
  let made: Deputised
  let l: Laptops
  let to = ''
  const keys = new Map<string, Keys>()

  beforeAll(async () => {
    made = await deputised(['hrm', 'resident'], ['here', 'here'], (one) => {
      l = one
    })
    to = made.ids[0] ?? ''
    for (const key of ['director', 'external', 'secretary'] as const) {
      await l.c.unlock(key)
      keys.set(l.c.idOf(key), keysAt(l.c))
    }
    await l.c.ask('session.unlock', { member: to, passphrase })
    keys.set(to, keysAt(l.c))
    for (const key of ['hrm', 'resident'] as const) keys.set(l.c.idOf(key), keysAt(l.laptop(key)))
    await l.c.unlock('secretary')
    await l.c.ask('round.close', {})
    await l.settle()
  })
  afterAll(() => l.remove())

  const id = (key: PersonKey): string => l.c.idOf(key)
  /** A handover as nobody's app makes it: these are to sign, and these keys do. */
  const forged = (signers: readonly string[], close: string, by: (id: string) => string = (one) => one) => {
    const { roster } = roundAt(l.c)
    return compose(
      'handover/v1',
      { ...base, procedure: l.c.id },
      {
        ...{ at: l.c.app.clock(), close, from: id('hrm'), key: null, reason: 'illness' },
        ...{ roster: roster.id, round: roster.payload.round, signers: toSet(signers), to },
      },
      signers.map((one) => ({ by: one, key: keys.get(by(one))!.sign })),
    )
  }
  const stands = async () => {
    expect(protocolState(l.c.app.open!).handovers).toEqual([])
    await expect(l.c.ask('keeper.answer', { member: to, passphrase })).rejects.toMatchObject({
      code: 'E_NO_HANDOVER',
    })
  }

  test('a deputy opens nothing on the word of one scorer, of the secretary with one, or on the own word', async () => {
    const { close } = roundAt(l.c)
    for (const signers of [
      [id('director')],
      [id('secretary'), id('director')],
      [to],
      [to, id('director'), id('external')],
      [id('hrm'), id('director')],
    ]) {
      const taken = await take(l.c, forged(signers, close.id))
      expect(taken, signers.join()).toMatchObject({ outcome: 'refused', code: 'E_SIGNERS' })
    }
    await stands()
  })

  test('the secretary signs for the second key holder, or for scorers, with no key but the own: refused everywhere', async () => {
    const { close } = roundAt(l.c)
    const secretary = () => id('secretary')
    for (const signers of [[id('hrm')], [id('director'), id('external')]]) {
      const bytes = forged(signers, close.id, secretary)
      for (const one of [l.c, l.laptop('resident'), l.laptop('hrm')])
        expect(await take(one, bytes)).toMatchObject({ outcome: 'refused', code: 'E_SIG' })
    }
    await stands()
  })

  test('an answer without a handover, or under one that nobody has, is taken in nowhere', async () => {
    const { close, roster } = roundAt(l.c)
    const answer = (handover: string | null) =>
      compose(
        'open/v1',
        { ...base, procedure: l.c.id },
        { close: close.id, handover, keeper: to, roster: roster.id, round: roster.payload.round },
        [{ by: to, key: keys.get(to)!.sign }],
        Object.fromEntries(
          close.payload.seals.map(({ member }) => [`key-${member}`, new TextEncoder().encode('niets')]),
        ),
      )
    expect(await take(l.c, answer(null))).toMatchObject({ outcome: 'refused', code: 'E_SIGNERS' })
    expect(await take(l.c, answer('a'.repeat(64)))).toMatchObject({ outcome: 'waits', waitsFor: 'handover' })
    expect((await l.c.ask('round.state', {})).answered).toBe(false)
  })

  test('a scorer is not shown a handover for another close than the own laptop has, and signs none', async () => {
    const { close, roster } = roundAt(l.c)
    const { app: _, att: __, procedure: ___, type: ____, ...content } = close.payload
    const other = compose(
      'close/v1',
      { ...base, procedure: l.c.id },
      { ...content, at: '2026-01-01T00:00:00.000Z' },
      [{ by: id('secretary'), key: keys.get(id('secretary'))!.sign }],
      { ...close.att },
    )
    const resident = l.laptop('resident')
    expect(await take(resident, other)).toMatchObject({ outcome: 'refused', code: 'E_SECOND_CLOSE' })
    const bound = forged([id('director'), id('resident')], readAs('close/v1', other).id, () => id('director'))
    const one = readAs('handover/v1', bound)
    expect(one.payload.roster).toBe(roster.id)
    expect(await take(resident, bound)).toMatchObject({ outcome: 'waits', waitsFor: 'close' })
    expect((await resident.ask('proposal.list', {})).proposals).toEqual([])
    await expect(
      resident.ask('proposal.sign', { id: one.id, member: resident.member, passphrase: null }),
    ).rejects.toMatchObject({ code: 'E_MISSING' })
  })

  test('whoever let a deputy open answers no other close of that round, and the same one if need be', async () => {
    const hrm = l.laptop('hrm')
    await hrm.ask('deputy.propose', { ...instead(l, to), passphrase: null })
    const { roster, close } = roundAt(hrm)
    const facts = readFacts(hrm.app.open!.identities.facts(hrm.member))
    const answer = (to_: Message<'close/v1'>) =>
      makeOpen(
        { ...base, procedure: l.c.id },
        { roster, close: to_, member: hrm.member, facts },
        keys.get(hrm.member)!,
      )
    expect((await answer(close)).fact).toBeNull()
    // Of other contents: the director seals once more, and the secretary closes that.
    const other = closeOfOthers(l, id('director'), keys)
    expect(other.id).not.toBe(close.id)
    await expect(answer(other)).rejects.toMatchObject({ code: 'E_SECOND_CLOSE' })
    await expect(hrm.ask('keeper.answer', { passphrase })).resolves.toEqual({})
    await l.settle()
    // The same close, the same keys: either answer will do, and nobody is accused.
    await l.c.ask('round.reveal', {})
    await l.settle()
    for (const one of [hrm, l.laptop('resident')])
      expect((await one.ask('exchange.get', {})).alarms).toEqual([])
  })
})

test('two deputies who may both open give the same keys: one answer counts, the other is of no more use', async () => {
  let l: Laptops | undefined
  try {
    const made = await deputised([], ['own', 'own'], (one) => {
      l = one
    })
    const { ids, laptops } = made
    await made.l.c.ask('round.close', {})
    for (const to of ids) await made.l.c.ask('deputy.propose', instead(made.l, to))
    const facts = readFacts(made.l.c.app.open?.identities.facts(made.l.c.idOf('hrm')) ?? [])
    expect(facts.filter(({ kind }) => kind === 'answer')).toHaveLength(1)
    await made.l.settle()
    for (const one of laptops) await one.ask('keeper.answer', { member: one.member, passphrase })
    await made.l.settle()
    const { secondKey, refused, waiting } = await made.l.c.ask('exchange.get', {})
    expect(ids).toContain(secondKey?.answeredBy)
    expect([refused, waiting]).toEqual([[], []])
    await made.l.c.ask('round.reveal', {})
    await made.l.settle()
    for (const one of laptops) {
      const told = await one.ask('exchange.get', {})
      expect([undone(told.path), told.alarms, told.refused]).toEqual([[], [], []])
    }
  } finally {
    l?.remove()
  }
})
