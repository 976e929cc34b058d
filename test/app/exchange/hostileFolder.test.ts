import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Laptops, spread } from '../laptops.ts'

/** What a member can do in the folder that everybody shares, where nobody can say who wrote what. */

let l: Laptops
beforeAll(async () => {
  l = await spread('strict', ['director', 'resident'])
})
afterAll(() => l.remove())

const at = (name: string) => join(l.shared, name)
const invitation = (key: 'director' | 'resident') =>
  readdirSync(l.shared).find((name) => name.startsWith(`${l.c.id}-invite-${l.c.idOf(key)}-`)) ?? ''

describe('a member who writes into the exchange folder', () => {
  test('under the name of a file of the secretary’s, of the same length, does not keep that file from the others', async () => {
    const name = invitation('resident')
    const bytes = readFileSync(at(name))
    writeFileSync(at(name), bytes.toReversed())
    await l.c.sync()
    expect(readFileSync(at(name.replace('.zegel', '-2.zegel')))).toEqual(bytes)
    const before = readdirSync(l.shared)
    await l.c.sync()
    expect(readdirSync(l.shared)).toEqual(before)
  })

  test('under every name that such a file could have, keeps no other file from being written', async () => {
    const [taken, other] = [invitation('director'), invitation('resident')]
    for (let n = 1; n <= 50; n += 1)
      writeFileSync(at(n === 1 ? taken : taken.replace('.zegel', `-${n}.zegel`)), 'rommel')
    rmSync(at(other))
    await expect(l.c.sync()).rejects.toMatchObject({ code: 'E_EXISTS' })
    expect(readdirSync(l.shared)).toContain(other)
    for (let n = 2; n <= 50; n += 1) rmSync(at(taken.replace('.zegel', `-${n}.zegel`)))
  })

  test('files of many megabytes that are none of ours, fills neither memory nor procedure with them', async () => {
    for (const name of ['a.zegel', 'b.zegel', 'c.zegel']) {
      writeFileSync(at(name), '')
      truncateSync(at(name), 40 * 1024 * 1024)
    }
    await l.c.sync()
    const kept = l.c.app.open!.store.arrived.all().filter(({ name }) => /^[abc]\.zegel$/.test(name))
    // One of 40 MiB is like the others: the same bytes are listed once, and nothing of them is kept.
    expect(kept.map(({ bytes }) => bytes?.length)).toEqual([0])
    for (const { hash } of kept) await l.c.ask('exchange.dismiss', { hash })
    for (const name of ['a.zegel', 'b.zegel', 'c.zegel']) rmSync(at(name))
  })
})
