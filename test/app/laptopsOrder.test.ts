import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Headless, headless } from '../../electron/cli/headless.ts'
import { protocolState } from '../../shared/app/progressOf.ts'
import { passphrase } from './committee.ts'
import {
  confirmAll,
  confirmAs,
  freezeAndConfirm,
  type Laptops,
  openAll,
  scoreAll,
  spread,
  undone,
} from './laptops.ts'

/**
 * One procedure with a drop-out and a correction is played; then laptops that have nothing yet get all its files in every
 * order, one by one or in heaps, some twice.
 */

let l: Laptops
let files: { name: string; bytes: Uint8Array }[]
let atSecretary: string
let atResident: string
const folders: string[] = []

/** A copy of a data folder as it is now. */
const copied = (app: Headless, folder: string): string => {
  app.app.open?.store.checkpoint()
  const copy = mkdtempSync(join(tmpdir(), 'zegel-copy-'))
  cpSync(folder, copy, { recursive: true })
  folders.push(copy)
  return copy
}

beforeAll(async () => {
  l = await spread('strict', ['resident', 'external'])
  atResident = copied(l.laptop('resident'), l.laptop('resident').folder)
  await freezeAndConfirm(l)
  await scoreAll(l, ['resident'])
  const who = l.c.idOf('external')
  const deciders = [l.c.idOf('secretary'), l.c.idOf('director')]
  const { id } = await l.c.ask('exception.propose', {
    kind: 'drop-out',
    who,
    reason: 'illness',
    text: '',
    deciders,
  })
  await l.c.ask('proposal.sign', { id, member: l.c.idOf('director'), passphrase })
  await l.c.ask('roster.next', { leaves: false, chair: null })
  await l.settle()
  await confirmAll(l, ['director'])
  atSecretary = copied(l.c, l.c.folder)
  // Nothing goes to and fro meanwhile: a seal that quotes the log of after the copy tells that the copy was put back.
  const resident = l.laptop('resident')
  await confirmAs(resident)
  await resident.ask('seal.submit', {})
  await resident.ask('seal.correct', {})
  await resident.ask('seal.submit', {})
  await l.settle()
  await scoreAll(l, ['director'])
  await openAll(l, ['director', 'resident'])
  files = l.files()
})
afterAll(() => {
  l.remove()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Everything that an app knows of the protocol, without the order in which it came. */
const knownTo = (app: Headless) => {
  const open = app.app.open
  if (!open) throw new Error('nothing is open')
  const state = protocolState(open)
  const round = state.rounds[1]
  return {
    known: [...state.known].sort(),
    phase: round?.phase,
    seals: Object.values(round?.seals ?? {})
      .flat()
      .map(({ id }) => id)
      .sort(),
    arrived: open.store.arrived.all().map(({ name }) => name),
  }
}

/** The kind in the name of the file with this id. */
const kindOf = (id: string): string =>
  files.find(({ name }) => name.includes(`-${id.slice(0, 8)}.zegel`))?.name.split('-')[1] ?? ''

/** Opens a copy, brings the files in heaps of one to four, and says what the app knows then. */
const brought = async (from: string, member: string, order: readonly number[], heap: number) => {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-order-'))
  cpSync(from, folder, { recursive: true })
  const app = headless(folder, { version: '0.0.0-test', workFactor: 1, example: true })
  try {
    await app.ask('procedure.open', { id: l.c.id })
    await app.ask('session.unlock', { member, passphrase })
    for (let at = 0; at < order.length; at += heap) {
      const some = order.slice(at, at + heap).flatMap((i) => files[i % files.length] ?? [])
      await app.ask('exchange.take', { files: some })
    }
    const told = await app.ask('exchange.get', {})
    return { ...knownTo(app), told: { path: told.path, board: told.board, alarms: told.alarms } }
  } finally {
    app.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** An order of all files, with a few of them twice. */
const orders = (count: number) =>
  fc
    .tuple(
      fc.shuffledSubarray(
        Array.from({ length: count }, (_, i) => i),
        { minLength: count },
      ),
      fc.array(fc.nat(count - 1), { maxLength: 5 }),
      fc.integer({ min: 1, max: 4 }),
    )
    .map(([all, again, heap]) => ({ order: [...all, ...again], heap }))

describe('in whatever order files arrive, and also twice', () => {
  test('a member’s laptop ends with everything opened, nothing waiting and nothing refused', async () => {
    const member = l.c.idOf('resident')
    const plain = await brought(atResident, member, [...files.keys()], files.length)
    expect(plain).toMatchObject({ arrived: [], phase: 'revealed', told: { alarms: [] } })
    expect(undone(plain.told.path)).toEqual([])
    await fc.assert(
      fc.asyncProperty(orders(files.length), async ({ order, heap }) => {
        const { known, ...rest } = await brought(atResident, member, order, heap)
        expect(rest).toMatchObject({ arrived: [], phase: 'revealed', told: plain.told })
        // What leads to the opening is history once the next list or the archive is there, and is not kept then.
        expect(plain.known.filter((id) => !known.includes(id)).map((id) => kindOf(id))).toSatisfy(
          (kinds: string[]) => kinds.every((kind) => ['confirm', 'seal', 'close', 'release'].includes(kind)),
        )
      }),
      { numRuns: 6 },
    )
  })

  test('the secretary’s laptop counts the same seals', async () => {
    const member = l.c.idOf('secretary')
    const own = files.filter(({ name }) => /-(enrol|confirm|seal)-/.test(name))
    const order = own.map((file) => files.indexOf(file))
    const plain = await brought(atSecretary, member, order, 1)
    expect(plain.arrived).toEqual([])
    expect(plain.seals).toHaveLength(1)
    await fc.assert(
      fc.asyncProperty(orders(order.length), async (one) => {
        const mixed = one.order.map((i) => order[i] ?? 0)
        const found = await brought(atSecretary, member, mixed, one.heap)
        expect({ ...found, known: [] }).toEqual({ ...plain, known: [] })
      }),
      { numRuns: 5 },
    )
  })
})
