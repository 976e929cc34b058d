import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { headless } from '../../electron/cli/headless.ts'
import { type PersonKey, passphrase, scorerKeys } from './committee.ts'
import { atEveryWrite } from './everyWrite.ts'
import { confirmAll, confirmAs, freshLaptop, type Laptops, scoreAs, spread, verified } from './laptops.ts'
import { copyIn, keepIn, lookAt, newPlace, takeAway } from './safety.ts'

/** The secretary's laptop is lost for good; what is left is the safety copy elsewhere. */

let running: Laptops | undefined
const places: string[] = []
afterEach(() => {
  running?.remove()
  for (const place of places.splice(0)) rmSync(place, { recursive: true, force: true })
})

test('the second key holder puts the copy back on an own laptop, another member becomes secretary, and the round opens', async () => {
  const place = newPlace()
  places.push(place)
  const l = await spread('twokey', ['resident', 'external', 'hrm'], (c) => keepIn(c, place))
  running = l
  await l.settle()
  await l.c.ask('roster.freeze', {})
  await l.settle()
  await confirmAll(l, [...scorerKeys, 'hrm'])
  await l.c.unlock('director')
  await scoreAs(l.c, 'director')
  await l.c.ask('seal.submit', {})
  await scoreAs(l.laptop('external'), 'external')
  await l.laptop('external').ask('seal.submit', {})
  await l.c.unlock('secretary')
  await l.settle()
  const to = l.c.idOf('resident')

  // Lost, with everything on it.
  l.c.close()
  rmSync(l.c.folder, { recursive: true, force: true })

  const k = l.laptop('hrm')
  await k.ask('procedure.leave', {})
  const found = await lookAt(k, copyIn(place))
  expect(found).toMatchObject({ here: 'own', sealed: 2, scorers: 3, phase: 'frozen' })
  expect(found.people.map(({ id }) => id)).toContain(k.member)
  await expect(
    k.ask('safety.restore', { member: k.member, passphrase: 'niet deze wachtzin' }),
  ).rejects.toMatchObject({ code: 'E_PASSPHRASE' })
  await k.ask('safety.restore', { member: k.member, passphrase })
  const c = {
    ...k,
    unlock: (key: 'director' | 'resident' | 'hrm') =>
      k.ask('session.unlock', { member: l.c.idOf(key), passphrase }),
  }
  const settle = async () => {
    for (let i = 0; i < 3; i++)
      for (const one of [k, l.laptop('resident'), l.laptop('external')]) await one.sync()
  }
  await settle()
  const got = await c.ask('exchange.get', {})
  expect(got.home).toBeNull()
  expect(got.refused).toEqual([])
  expect(
    got.board
      .filter(({ sealed }) => sealed)
      .map(({ member }) => member)
      .sort(),
  ).toEqual([l.c.idOf('director'), l.c.idOf('external')].sort())
  expect((await c.ask('log.list', {})).whole).toBe(true)

  await c.ask('office.offer', { member: to, office: 'coordinator', passphrase })
  await c.ask('office.propose', {
    to,
    reason: 'illness',
    text: 'Laptop kwijt.',
    signers: [l.c.idOf('director'), l.c.idOf('external')],
  })
  await settle()
  const e = l.laptop('external')
  const [asked] = (await e.ask('proposal.list', {})).proposals
  await e.ask('proposal.sign', { id: asked?.id ?? '', member: e.member, passphrase: null })
  await settle()
  await c.unlock('director')
  const [here] = (await c.ask('proposal.list', {})).proposals
  await c.ask('proposal.sign', { id: here?.id ?? '', member: l.c.idOf('director'), passphrase: null })
  await c.unlock('resident')
  await c.ask('roster.next', { leaves: false, chair: null })
  await settle()
  for (const one of [e]) await confirmAs(one)
  await c.unlock('director')
  await confirmAs(c)
  await c.unlock('hrm')
  await confirmAs(c)
  await c.unlock('resident')
  await settle()
  await e.ask('seal.submit', {})
  await c.unlock('director')
  await c.ask('seal.submit', {})
  await c.unlock('resident')
  await settle()
  await c.ask('round.close', {})
  await c.unlock('hrm')
  await c.ask('keeper.answer', { passphrase })
  await c.unlock('resident')
  await c.ask('round.reveal', {})
  await settle()
  expect((await e.ask('exchange.get', {})).alarms).toEqual([])
  expect((await e.ask('exchange.get', {})).path.find(({ step }) => step === 'archive')?.state).toBe('done')
  const checked = await verified({ ...l.c, ...c, folder: k.folder })
  expect(checked.text).toContain(`${to} became coordinator instead of ${l.c.idOf('secretary')}`)
  expect(checked.exit, checked.text).toBe(2)
  expect(checked.text).toContain('The log was put back from a copy of ')
}, 60_000)

/** Everybody has confirmed and written; `away` is on an own laptop, and a copy is kept. */
const scored = async (
  mode: 'strict' | 'twokey',
  away: readonly PersonKey[],
  place: string,
): Promise<Laptops> => {
  const l = await spread(mode, away, (c) => keepIn(c, place))
  running = l
  await l.settle()
  await l.c.ask('roster.freeze', {})
  await l.settle()
  await confirmAll(l, mode === 'strict' ? scorerKeys : [...scorerKeys, 'hrm'])
  return l
}

test('what only the own laptop has comes along where a copy is put back: a seal that was not sent, and the own cards', async () => {
  const place = newPlace()
  places.push(place)
  const l = await scored('strict', ['resident'], place)
  const r = l.laptop('resident')
  await scoreAs(r, 'resident')
  await r.ask('seal.submit', {})
  const { rows } = await r.ask('cards.mine', {})
  const cid = rows[0]?.cid ?? ''
  const before = await r.ask('card.get', { cid })
  l.c.close()
  rmSync(l.c.folder, { recursive: true, force: true })

  await r.ask('procedure.leave', {})
  expect((await lookAt(r, copyIn(place))).sealed).toBe(0)
  // Cut off at any write it is the own laptop still, or the secretary's already, and opens with the same passphrase.
  const restore = () => r.ask('safety.restore', { member: r.member, passphrase })
  const homes = new Set<string | null>()
  for (const data of await atEveryWrite(r.folder, restore)) {
    places.push(data)
    const again = headless(data, { version: '0.0.0-test', workFactor: 1 })
    try {
      await again.ask('procedure.open', { id: l.c.id })
      await again.ask('session.unlock', { member: r.member, passphrase })
      homes.add((await again.ask('exchange.get', {})).home)
      expect((await again.ask('seal.board', {})).mine?.proof).not.toBe('')
    } finally {
      again.close()
    }
  }
  expect(homes).toEqual(new Set([r.member, null]))
  const got = await r.ask('exchange.get', {})
  expect(got.refused).toEqual([])
  expect(got.board.filter(({ sealed }) => sealed).map(({ member }) => member)).toEqual([r.member])
  expect((await r.ask('seal.board', {})).mine?.proof).not.toBe('')
  expect((await r.ask('card.get', { cid })).draft.entries).toEqual(before.draft.entries)
}, 60_000)

/** The same seal, which its author never signed so: on a state of the log that nobody has. */
const withOtherHead = (bytes: Uint8Array): Uint8Array => {
  const text = Buffer.from(bytes)
    .toString()
    .replace(/"payload":"([^"]+)"/, (_, payload: string) => {
      const other = Buffer.from(payload, 'base64')
        .toString()
        .replace(/"logHead":"[0-9a-f]{64}"/, `"logHead":"${'ab'.repeat(32)}"`)
      return `"payload":"${Buffer.from(other).toString('base64')}"`
    })
  return new Uint8Array(Buffer.from(text))
}

test('a seal that rests on what was done after the copy is refused when it comes, keeps the round from closing, and is taken in under the next list', async () => {
  const place = newPlace()
  places.push(place)
  const l = await scored('twokey', ['external', 'hrm'], place)
  // The stick is away while files go on: what is given then is in no copy.
  const bringBack = takeAway(place)
  await l.c.ask('exception.propose', {
    kind: 'key',
    who: l.c.idOf('resident'),
    reason: 'lost-passphrase',
    text: 'Kwijt.',
    deciders: [l.c.idOf('secretary'), l.c.idOf('director')],
  })
  const e = l.laptop('external')
  await scoreAs(e, 'external')
  await e.ask('seal.submit', {})
  await l.settle()
  await e.ask('seal.correct', {})
  await e.ask('seal.submit', {})
  await e.sync()
  // The receipt for it lies in the folder, and comes to its author only after the copy was put back.
  await l.c.sync()
  expect((await l.c.ask('safety.get', {})).fault).toBe('E_FOLDER_MISSING')
  l.c.close()
  rmSync(l.c.folder, { recursive: true, force: true })
  bringBack()

  const fresh = freshLaptop(l.shared)
  places.push(fresh.folder)
  try {
    await lookAt(fresh, copyIn(place))
    await fresh.ask('safety.restore', { member: l.c.idOf('secretary'), passphrase })
    await fresh.ask('exchange.folder', { stop: false })
    await fresh.ask('exchange.sync', {})
    const { refused } = await fresh.ask('exchange.get', {})
    const codes = refused.filter(({ kind }) => kind === 'seal').map(({ code }) => code)
    expect(codes).toEqual(['E_AFTER_COPY'])

    // Somebody who can write in the folder makes up one more: of that nothing is said but that nobody signed it.
    const made = readdirSync(l.shared).find((name) => name.includes(`-seal-${e.member}-`)) ?? ''
    const { results } = await fresh.ask('exchange.take', {
      files: [{ name: 'made-up.zegel', bytes: withOtherHead(readFileSync(join(l.shared, made))) }],
    })
    expect(results.map(({ code }) => code)).toEqual(['E_SIG'])

    for (const key of ['director', 'resident'] as const) {
      await fresh.ask('session.unlock', { member: l.c.idOf(key), passphrase })
      await scoreAs(fresh, key)
      await fresh.ask('seal.submit', {})
    }
    await fresh.ask('session.unlock', { member: l.c.idOf('secretary'), passphrase })
    await expect(fresh.ask('round.close', {})).rejects.toMatchObject({ code: 'E_AFTER_COPY' })

    const { id } = await fresh.ask('exception.propose', {
      kind: 'drop-out',
      who: l.c.idOf('resident'),
      reason: 'illness',
      text: '',
      deciders: [l.c.idOf('secretary'), l.c.idOf('director')],
    })
    await fresh.ask('proposal.sign', { id, member: l.c.idOf('director'), passphrase })
    await fresh.ask('roster.next', { leaves: false, chair: null })
    await fresh.ask('exchange.sync', {})
    await e.sync()
    await confirmAs(e)
    await e.ask('seal.submit', {})
    await e.sync()
    await fresh.ask('exchange.sync', {})
    const got = await fresh.ask('exchange.get', {})
    expect(got.refused.filter(({ kind }) => kind === 'seal')).toEqual([])
    expect(got.board.filter(({ sealed }) => sealed).map(({ member }) => member)).toEqual([e.member])
  } finally {
    fresh.close()
  }
}, 60_000)

test('on the own laptop of somebody who may not open it a copy is not put back, whoever asks, and what is there stays', async () => {
  const place = newPlace()
  places.push(place)
  const l = await scored('twokey', ['external', 'hrm'], place)
  const e = l.laptop('external')
  await e.ask('procedure.leave', {})
  const { people } = await lookAt(e, copyIn(place))
  expect(people.map(({ id }) => id)).toContain(l.c.idOf('director'))
  const restore = (member: string) => e.ask('safety.restore', { member, passphrase })
  await expect(restore(e.member)).rejects.toMatchObject({ code: 'E_KEY' })
  await expect(restore(l.c.idOf('director'))).rejects.toMatchObject({ code: 'E_COPY_OTHER' })
  await e.ask('procedure.open', { id: l.c.id })
  await e.unlock()
  expect((await e.ask('exchange.get', {})).home).toBe(e.member)
}, 60_000)

test('a copy that lacks a list which others have is not put back beside it, and elsewhere makes no list in its place', async () => {
  const place = newPlace()
  places.push(place)
  const l = await scored('twokey', ['external', 'hrm'], place)
  const bringBack = takeAway(place)
  await dropOut(l.c, l)
  await l.settle()
  const k = l.laptop('hrm')
  const listed = (await k.ask('roster.get', {}))?.code
  l.c.close()
  rmSync(l.c.folder, { recursive: true, force: true })
  bringBack()

  await k.ask('procedure.leave', {})
  await lookAt(k, copyIn(place))
  await expect(k.ask('safety.restore', { member: k.member, passphrase })).rejects.toMatchObject({
    code: 'E_COPY_OLD',
  })
  await k.ask('procedure.open', { id: l.c.id })
  await k.unlock()
  expect((await k.ask('exchange.get', {})).home, 'still the laptop that it was').toBe(k.member)
  expect((await k.ask('roster.get', {}))?.code).toBe(listed)

  const fresh = freshLaptop(l.shared)
  places.push(fresh.folder)
  try {
    await lookAt(fresh, copyIn(place))
    await fresh.ask('safety.restore', { member: l.c.idOf('secretary'), passphrase })
    await expect(dropOut(fresh, l), 'before anything is known').resolves.toBeDefined()
  } finally {
    fresh.close()
  }
  const second = freshLaptop(l.shared)
  places.push(second.folder)
  try {
    await lookAt(second, copyIn(place))
    await second.ask('safety.restore', { member: l.c.idOf('secretary'), passphrase })
    await second.ask('exchange.folder', { stop: false })
    await second.ask('exchange.sync', {})
    await expect(dropOut(second, l)).rejects.toMatchObject({ code: 'E_COPY_OLD' })
    const { refused } = await second.ask('exchange.get', {})
    expect(refused.filter(({ code }) => code === 'E_RESTORED').map(({ kind }) => kind)).toContain('roster')
  } finally {
    second.close()
  }
}, 60_000)

/** The resident drops out, as secretary and chair sign on the secretary's laptop, and the next list is made. */
const dropOut = async (
  { ask }: Pick<ReturnType<typeof freshLaptop>, 'ask'>,
  { c }: Laptops,
): Promise<unknown> => {
  const { id } = await ask('exception.propose', {
    kind: 'drop-out',
    who: c.idOf('resident'),
    reason: 'illness',
    text: '',
    deciders: [c.idOf('secretary'), c.idOf('director')],
  })
  await ask('proposal.sign', { id, member: c.idOf('director'), passphrase })
  return ask('roster.next', { leaves: false, chair: null })
}
