import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterEach, describe, expect, test } from 'vitest'
import { protocolState } from '../../shared/app/progressOf.ts'
import { evidenceCanary, memberCanary, nameCanary, notesCanary, passphrase, scorerKeys } from './committee.ts'
import { met } from './files.ts'
import {
  confirmAll,
  confirmAs,
  freshLaptop,
  type Laptop,
  type Laptops,
  scoreAll,
  scoreAs,
  spread,
} from './laptops.ts'
import { spreadUntil } from './laptopsKept.ts'

let running: Laptops | undefined
afterEach(() => running?.remove())

/** Frozen, with the list on every laptop, and confirmed by nobody. */
const frozen = async (): Promise<Laptops> => {
  const l = await spreadUntil('frozen', 'strict', ['resident', 'external'])
  running = l
  return l
}

const outFile = async (laptop: Laptop, kind: string) => {
  const open = laptop.app.open
  const { outbox } = await laptop.ask('exchange.get', {})
  const { id = '', name = '' } = outbox.find((one) => one.kind === kind) ?? {}
  return { name, bytes: open?.store.messages.all().find((row) => row.id === id)?.bytes ?? new Uint8Array() }
}

/** The resident's seal, made without the secretary having the confirmation before it. */
const sealBeforeConfirm = async (l: Laptops) => {
  const resident = l.laptop('resident')
  await confirmAs(resident)
  await scoreAs(resident, 'resident')
  await resident.ask('seal.submit', {})
  return { confirm: await outFile(resident, 'confirm'), seal: await outFile(resident, 'seal') }
}

describe('a change of the published design', () => {
  test('reaches own laptops with who signed it, and counts there only once what was signed has come', async () => {
    const l = await frozen()
    const resident = l.laptop('resident')
    const { published } = await l.c.ask('amendment.get', {})
    await l.c.ask('amendment.put', { design: { ...published!, places: 2 }, reason: 'Er kwam geld bij.' })
    const signers = [l.c.idOf('secretary'), l.c.idOf('director')].sort()
    await l.c.ask('amendment.publish', { second: { member: l.c.idOf('director'), passphrase } })
    await l.c.sync()
    const name = l.files().find((file) => file.name.includes('-amendment-'))?.name ?? ''
    const aside = l.files().find((file) => file.name === name)!
    rmSync(join(l.shared, name))
    await resident.sync()
    expect((await resident.ask('design.get', {})).design.places).toBe(1)
    writeFileSync(join(l.shared, name), aside.bytes)
    await l.settle()
    const { design, amendments } = await resident.ask('design.get', {})
    expect(design.places).toBe(2)
    expect(amendments).toMatchObject([{ reason: 'Er kwam geld bij.', deciders: signers }])
    expect(await resident.ask('exchange.get', {})).toMatchObject({ waiting: [], refused: [], alarms: [] })

    // Who agreed to be named, and since when, is part of the same page wherever it is read.
    await l.c.ask('named.put', { members: [l.c.idOf('director')] })
    await l.settle()
    const at = async (laptop: { ask: Laptop['ask'] }) =>
      (await laptop.ask('description.html', { language: 'nl' })).page
    expect(await at(resident)).toEqual(await at(l.c))
    expect(JSON.stringify(await at(resident))).toContain(memberCanary('director'))
    await l.c.ask('named.put', { members: [] })
    await l.settle()
    expect(await at(resident)).toEqual(await at(l.c))
    expect(JSON.stringify(await at(resident))).not.toContain(memberCanary('director'))
  })
})

describe('a file that is brought', () => {
  test('too early waits, is shown with what it waits for, and is taken in by itself once that has come', async () => {
    const l = await frozen()
    const { confirm, seal } = await sealBeforeConfirm(l)
    const take = (file: typeof seal) => l.c.ask('exchange.take', { files: [file] })
    expect((await take(seal)).results).toMatchObject([{ outcome: 'waits', waitsFor: 'confirmation' }])
    expect((await l.c.ask('exchange.get', {})).waiting).toMatchObject([
      { kind: 'seal', from: l.c.idOf('resident'), waitsFor: 'confirmation', whom: [l.c.idOf('resident')] },
    ])
    expect((await take(confirm)).results).toMatchObject([{ outcome: 'taken' }])
    const told = await l.c.ask('exchange.get', {})
    expect(told.waiting).toEqual([])
    expect(told.board.find(({ member }) => member === l.c.idOf('resident'))?.sealed).toBe(true)
    expect((await take(seal)).results).toMatchObject([{ outcome: 'known' }])
  })

  test('half synced is refused as broken, and is taken in once it is whole, under the same name', async () => {
    const l = await frozen()
    const resident = l.laptop('resident')
    await confirmAs(resident)
    const { name, bytes } = await outFile(resident, 'confirm')
    writeFileSync(join(l.shared, name), bytes.subarray(0, 300))
    await l.c.sync()
    expect((await l.c.ask('exchange.get', {})).refused).toMatchObject([{ name, code: 'E_ENVELOPE' }])
    writeFileSync(join(l.shared, name), bytes)
    await l.c.sync()
    const told = await l.c.ask('exchange.get', {})
    expect(told.refused).toEqual([])
    expect(told.board.find(({ member }) => member === l.c.idOf('resident'))?.confirmed).toBe(true)
  })

  test('with one changed byte is refused, and leaves nothing in the protocol', async () => {
    const l = await frozen()
    const resident = l.laptop('resident')
    await confirmAs(resident)
    const { name, bytes } = await outFile(resident, 'confirm')
    const text = new TextDecoder().decode(bytes)
    const forged = new TextEncoder().encode(
      text.replace(/(SSH SIGNATURE-----\\n.{80})(.)/, (_, a, b) => a + (b === 'A' ? 'B' : 'A')),
    )
    const before = protocolState(l.c.app.open ?? l.c.app.open!).known.size
    const { results } = await l.c.ask('exchange.take', { files: [{ name, bytes: forged }] })
    expect(results[0]?.outcome).toBe('refused')
    expect(['E_SIG', 'E_ENVELOPE']).toContain(results[0]?.code)
    expect(protocolState(l.c.app.open!).known.size).toBe(before)
  })

  test('inside a zip or named .zegel.json is as good as any other', async () => {
    const l = await frozen()
    const { confirm, seal } = await sealBeforeConfirm(l)
    const zip = zipSync({ [`map/${confirm.name}`]: confirm.bytes })
    const files = [
      { name: 'alles.zip', bytes: new Uint8Array(zip) },
      { name: seal.name.replace('.zegel', '.zegel.json'), bytes: seal.bytes },
    ]
    const { results } = await l.c.ask('exchange.take', { files })
    expect(results.map(({ outcome }) => outcome)).toEqual(['taken', 'taken'])
  })

  test('opened on a locked laptop is kept and judged, and nothing is signed, told of anybody or unlocked by it', async () => {
    const l = await frozen()
    const { confirm, seal } = await sealBeforeConfirm(l)
    const open = l.c.app.open!
    const signedHere = () =>
      open.store.messages.all().filter(({ member }) => member === l.c.idOf('secretary'))
    const before = signedHere().length
    await l.c.ask('session.lock', {})
    const { results } = await l.c.ask('exchange.take', { files: [confirm, seal] })
    expect(results.map(({ outcome }) => outcome)).toEqual(['taken', 'taken'])
    for (const result of results)
      expect(Object.keys(result).sort()).toEqual(
        ['code', 'invitation', 'kind', 'name', 'outcome', 'procedure', 'waitsFor'].sort(),
      )
    expect(open.session).toBeNull()
    expect(signedHere()).toHaveLength(before)
    for (const channel of ['exchange.get', 'exchange.saveAll', 'cards.mine'] as const)
      await expect(l.c.ask(channel, {})).rejects.toMatchObject({ code: 'E_LOCKED' })
    await l.c.ask('session.unlock', { member: l.c.idOf('secretary'), passphrase })
    const { outbox } = await l.c.ask('exchange.get', {})
    expect(outbox.map(({ kind }) => kind)).toContain('receipt')
  })

  test('that is a link in a zip is what the link says, and never what it leads to', async () => {
    const l = await frozen()
    const { confirm } = await sealBeforeConfirm(l)
    const secret = join(l.shared, confirm.name.replace(/-[0-9a-f]{8}\.zegel$/, '-elders.zegel'))
    writeFileSync(secret, confirm.bytes)
    const link = { os: 3, attrs: (0o120777 << 16) >>> 0 } // as `zip --symlinks` writes them
    const zip = zipSync({ 'a.zegel': [strToU8(secret), link], [confirm.name]: confirm.bytes })
    const { results } = await l.c.ask('exchange.take', { files: [{ name: 'post.zip', bytes: zip }] })
    expect(results.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['a.zegel', 'refused'],
      [confirm.name, 'taken'],
    ])
  })

  test('that belongs to nobody here is said to be foreign, and an invitation to be one', async () => {
    const l = await frozen()
    const stranger = freshLaptop(l.shared)
    try {
      const invite = l.files().find(({ name }) => name.includes('-invite-'))
      const roster = l.files().find(({ name }) => name.includes('-roster-'))
      const files = [invite, roster].flatMap((one) => one ?? [])
      const { results } = await stranger.ask('exchange.take', { files })
      expect(results).toMatchObject([
        { outcome: 'invitation', kind: 'invite', procedure: l.c.id },
        { outcome: 'foreign', kind: 'roster', procedure: l.c.id },
      ])
    } finally {
      stranger.close()
      rmSync(stranger.folder, { recursive: true, force: true })
    }
  })

  test('for another procedure of this laptop waits there until that one is opened', async () => {
    const l = await frozen()
    const resident = l.laptop('resident')
    await confirmAs(resident)
    const confirm = await outFile(resident, 'confirm')
    await l.c.ask('procedure.leave', {})
    const { results } = await l.c.ask('exchange.take', { files: [confirm] })
    expect(results).toMatchObject([{ outcome: 'elsewhere' }])
    await l.c.ask('procedure.open', { id: l.c.id })
    await l.c.unlock('secretary')
    const { board } = await l.c.ask('exchange.get', {})
    expect(board.find(({ member }) => member === l.c.idOf('resident'))?.confirmed).toBe(true)
  })

  test('and was put aside is not shown again, though it still lies in the folder', async () => {
    const l = await frozen()
    writeFileSync(join(l.shared, 'kapot.zegel'), 'geen bestand van ons')
    await l.c.sync()
    const [refused] = (await l.c.ask('exchange.get', {})).refused
    await l.c.ask('exchange.dismiss', { hash: refused?.hash ?? '' })
    await l.c.sync()
    expect((await l.c.ask('exchange.get', {})).refused).toEqual([])
  })

  test('as an enrolment of somebody who enrolled here does not replace the keys of that member', async () => {
    const l = await spread('strict', ['resident'])
    running = l
    await l.c.sync()
    await l.laptop('resident').sync()
    await l.c.ask('place.set', { member: l.c.idOf('resident'), place: 'here' })
    await l.c.ask('enrol.member', { member: l.c.idOf('resident'), passphrase })
    await l.c.sync()
    expect((await l.c.ask('exchange.get', {})).refused).toMatchObject([
      { kind: 'enrol', code: 'E_ENROLLED_HERE' },
    ])
  })
})

describe('before the opening', () => {
  test('the laptop of a curious member holds nothing readable of others, and the folder nothing of anybody', async () => {
    const l = await frozen()
    await confirmAll(l, scorerKeys)
    await scoreAll(l, scorerKeys)
    const cards = scorerKeys.flatMap((key) =>
      l.c.cids.flatMap((cid) => [evidenceCanary(key, cid), notesCanary(key, cid)]),
    )
    const people = [...scorerKeys.map(memberCanary), memberCanary('hrm'), ...[1, 2, 3].map(nameCanary)]
    for (const laptop of Object.values(l.own)) expect(met(laptop.folder, [...cards, ...people])).toEqual([])
    expect(met(l.shared, [...cards, ...people, 'Merwede Ziekenhuis'])).toEqual([])
  })

  test('names of files tell whose and what they are, and nothing else', async () => {
    const l = await frozen()
    await confirmAll(l, scorerKeys)
    await scoreAll(l, scorerKeys)
    const form = new RegExp(`^${l.c.id}-[a-z]+-([0-9a-hjkmnp-tv-z]{10}|all)-[0-9a-f]{8}\\.zegel$`)
    expect(l.files().filter(({ name }) => !form.test(name))).toEqual([])
    expect(l.files().length).toBeGreaterThan(12)
  })

  test('the secretary is told neither when nor in which order seals came', async () => {
    const l = await frozen()
    await confirmAll(l, scorerKeys)
    await scoreAll(l, ['external', 'resident'])
    const came = (await l.c.ask('exchange.get', {})).came.filter(({ kind }) => kind === 'seal')
    expect(came.map(({ at }) => at)).toEqual([null, null])
    expect(came.map(({ from }) => from)).toEqual([...came.map(({ from }) => from)].sort())
  })
})
