import { spawnSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { heading } from './keyboard.ts'
import {
  boxKey,
  enrol,
  enter,
  type Laptop,
  laptop,
  names,
  newFolder,
  passphrase,
  publishedFolder,
  removeAll,
  score,
  waitForFile,
} from './laptops.ts'

/** The secretary's laptop is lost for good. What is left is the copy that it kept on a stick. */
test.describe.configure({ timeout: 240_000 })

interface Seat {
  readonly id: string
  readonly name: string | null
  readonly role: string
}

test('the laptop of the secretary is gone after two seals: the copy is put back, somebody else takes over, and the round opens', async () => {
  const { dataFolder, id } = await publishedFolder('twokey', 'director', ['external'])
  const [shared, stick] = [newFolder(), newFolder()]
  const laptops: Laptop[] = []
  const copies = () => readdirSync(stick).filter((name) => name.endsWith('.zegelcopy'))
  try {
    const c = await laptop({ dataFolder })
    laptops.push(c)
    await enter(c, /Geriatrie, najaar/, /Secretaris/)
    const { seats } = await c.ask<{ seats: Seat[] }>('session.get', {})
    const idOf = (name: string) => seats.find((seat) => seat.name === name)?.id ?? ''
    const external = seats.find(({ name }) => !Object.values(names).some((one) => one === name))?.id ?? ''
    const [director, resident, hrm] = [idOf(names.director), idOf(names.resident), idOf(names.hrm)]
    const as = async (one: Laptop, member: string): Promise<void> => {
      await one.ask('session.lock', {})
      await one.ask('session.unlock', { member, passphrase })
    }
    const firstOf = async (one: Laptop): Promise<string> =>
      (await one.ask<{ rows: { cid: string }[] }>('cards.mine', {})).rows[0]?.cid ?? ''
    const confirm = async (one: Laptop): Promise<void> => {
      const { code } = await one.ask<{ code: string }>('roster.get', {})
      await one.ask('roster.confirm', { heard: code.split('-').slice(2).join(''), everybody: true })
    }

    const k =
      await test.step('the second key holder has a laptop of their own, everybody else sits here', async () => {
        await c.ask('place.set', { member: hrm, place: 'own' })
        for (const member of [director, resident, external])
          await c.ask('enrol.member', { member, passphrase })
        await c.ask('invite.make', {})
        await c.answers([shared])
        await c.ask('exchange.folder', { stop: false })
        const one = await laptop({ args: [await waitForFile(shared, 'invite', hrm)] })
        laptops.push(one)
        await enrol(one, names.hrm)
        await one.answers([shared])
        await one.ask('exchange.folder', { stop: false })
        return one
      })

    await test.step('the secretary chooses a stick, once; after that the copy keeps up by itself', async () => {
      await c.answers([stick])
      await c.keyboard.find('Naar het overzicht')
      await expect(c.page.getByText('Deze procedure staat alleen op deze laptop.')).toBeVisible()
      await c.tap(c.page.getByRole('button', { name: 'Bewaar ook een kopie op een andere plek' }))
      await expect(heading(c.page, 'Kopie op een andere plek')).toBeVisible()
      await expectAccessible(c.page)
      await c.click('Kies een plek')
      await expect(c.page.getByText('De kopie is gemaakt en gecontroleerd.')).toBeVisible({ timeout: 20_000 })
      await expect(c.page.getByText(stick, { exact: true })).toBeVisible()
      await expectAccessible(c.page)
      expect(copies()).toHaveLength(1)
      const enrolled = () => c.ask<{ enrolled: string[] }>('committee.get', {})
      await expect.poll(async () => (await enrolled()).enrolled.length, { timeout: 30_000 }).toBe(5)
      await c.ask('roster.freeze', {})
      await expect
        .poll(async () => (await k.ask<{ code: string } | null>('roster.get', {}))?.code, { timeout: 30_000 })
        .toBeDefined()
      await confirm(k)
      for (const member of [director, resident, external]) {
        await as(c, member)
        await confirm(c)
      }
      const heard = () => c.ask<{ people: { confirmed: boolean; mustConfirm: boolean }[] }>('roster.get', {})
      await expect
        .poll(async () => (await heard()).people.every((one) => one.confirmed || !one.mustConfirm), {
          timeout: 30_000,
        })
        .toBe(true)
      for (const member of [director, resident]) {
        await as(c, member)
        await score(c)
        await c.ask('seal.submit', {})
      }
      await as(c, idOf(names.secretary))
      // Nobody asks for a copy: the steps themselves do.
      await expect
        .poll(() => c.ask('safety.get', {}), { timeout: 30_000 })
        .toMatchObject({ behind: false, fault: null })
    })

    await test.step('the laptop is lost, with everything on it; what is left is the stick', async () => {
      // What was typed just before the procedure was left is on the stick too.
      await as(c, external)
      await c.ask('ties.put', { cid: await firstOf(c), kind: 'supervised', recused: false })
      await c.ask('procedure.leave', {})
      await c.kill()
      laptops.splice(laptops.indexOf(c), 1)
      await rm(dataFolder, { recursive: true, force: true, maxRetries: 10 })
    })

    await test.step('the second key holder puts the copy back, after reading of when it is and what is not in it', async () => {
      await k.answers([join(stick, copies()[0] ?? '')])
      await k.ask('procedure.leave', {})
      await k.page.reload()
      await k.click('Zet een kopie terug')
      await expect(heading(k.page, 'Een procedure uit een kopie')).toBeVisible()
      await k.click('Kies de kopie')
      await expect(k.page.getByText(/2 van de 3 leden hebben verzegeld/)).toBeVisible()
      await expect(k.page.getByText(/Wat na .* is gedaan, staat er niet in/)).toBeVisible()
      await expectAccessible(k.page)
      await k.page.getByRole('radio', { name: /HRM/ }).check({ force: true })
      await k.page.getByLabel('Je wachtzin').focus()
      await k.keyboard.type(passphrase)
      await k.keyboard.press('Enter')
      await expect(k.page.getByText(/Deze procedure is teruggezet uit een kopie van/)).toBeVisible({
        timeout: 20_000,
      })
      await expectAccessible(k.page)
      expect(await k.ask<{ home: string | null; refused: unknown[] }>('exchange.get', {})).toMatchObject({
        home: null,
        refused: [],
      })
    })

    await test.step('whoever worked there finds what they typed last', async () => {
      await as(k, external)
      const { rows } = await k.ask<{ rows: { kind: string | null }[] }>('ties.get', {})
      expect(rows.map(({ kind }) => kind)).toContain('supervised')
      await as(k, hrm)
    })

    await test.step('a member takes over from the secretary, signed by the second key holder and the other two', async () => {
      await k.ask('office.offer', { member: external, office: 'coordinator', passphrase })
      await k.ask('office.propose', {
        to: external,
        reason: 'illness',
        text: 'De laptop is weg.',
        signers: [director, resident],
      })
      for (const member of [director, resident]) {
        await as(k, member)
        const { proposals } = await k.ask<{ proposals: { id: string }[] }>('proposal.list', {})
        await k.ask('proposal.sign', { id: proposals[0]?.id ?? '', member, passphrase: null })
      }
      await as(k, external)
      await k.ask('roster.next', { leaves: false, chair: null })
      for (const member of [director, resident, hrm]) {
        await as(k, member)
        await confirm(k)
      }
      for (const member of [director, resident]) {
        await as(k, member)
        await k.ask('seal.submit', {})
      }
    })

    await test.step('the seals open, and a stranger verifies the archive without the app', async () => {
      await as(k, external)
      await k.ask('round.close', {})
      await as(k, hrm)
      await k.ask('keeper.answer', { passphrase })
      await as(k, external)
      await k.ask('round.reveal', {})
      expect((await k.ask<{ rows: unknown[] }>('matrix.get', {})).rows).toHaveLength(3)
      const { archiveCode, code } = await k.ask<{ archiveCode: string; code: string }>('round.state', {})
      // Nobody works on an own laptop any more, so the archive is saved by hand.
      await k.answers([shared])
      const { path: file } = await k.ask<{ path: string }>('export.save', { kind: 'archive', language: 'nl' })
      const identity = join(shared, 'sleutel.txt')
      writeFileSync(identity, await boxKey(k, id, hrm))
      const verified = spawnSync(
        process.execPath,
        ['build/zegel.mjs', 'verify', file, '--code', code, '--archive', archiveCode, '--identity', identity],
        { encoding: 'utf8' },
      )
      expect(verified.status, verified.stdout + verified.stderr).toBe(2)
      expect(verified.stdout).toContain(`${external} became coordinator instead of`)
    })
  } finally {
    await removeAll(laptops, [dataFolder, shared, stick])
  }
})
