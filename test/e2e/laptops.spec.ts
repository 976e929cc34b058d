import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { heading } from './keyboard.ts'
import {
  boxKey,
  confirmCode,
  drop,
  enrol,
  enter,
  fileOf,
  type Laptop,
  laptop,
  names,
  newFolder,
  passphrase,
  publishedFolder,
  removeAll,
  score,
  seal,
  unlock,
  useFolder,
  waitForFile,
} from './laptops.ts'

/** A committee on several real laptops: each an app with an own profile, with one folder between them. */
test.describe.configure({ timeout: 240_000 })

test('three laptops go from the invitation to an archive that a stranger with the code can verify', async () => {
  const { dataFolder, id } = await publishedFolder('twokey')
  const shared = newFolder()
  const laptops: Laptop[] = []
  const start = async (options: Parameters<typeof laptop>[0]) => {
    const one = await laptop(options)
    laptops.push(one)
    return one
  }
  try {
    const c = await start({ dataFolder })
    let code = ''
    await test.step('the secretary invites two members to their own laptops', async () => {
      await enter(c, /Geriatrie, najaar/, /Secretaris/)
      await c.keyboard.find('Vastzetten')
      for (const who of [names.resident, names.hrm])
        await c.page
          .getByRole('group', { name: `Laptop van ${who}` })
          .getByRole('radio', { name: 'eigen' })
          .check({ force: true })
      await c.click('Maak de uitnodigingen')
      await c.answers([shared])
      await c.click('Kies een uitwisselmap')
      await expect(c.page.getByText('De uitnodigingen staan in de uitwisselmap.')).toBeVisible()
      await expectAccessible(c.page)
    })
    const seats = (await c.ask<{ seats: { id: string; name: string | null }[] }>('session.get', {})).seats
    const idOf = (name: string) => seats.find((seat) => seat.name === name)?.id ?? ''

    const a = await start({ args: [await waitForFile(shared, 'invite', idOf(names.resident))] })
    await c.page.screenshot({ path: '/tmp/c-freeze.png' })
    await test.step('a member double-clicks the invitation and is asked for a passphrase at once', async () => {
      await expect(heading(a.page, 'Je bent uitgenodigd')).toBeVisible()
      await expectAccessible(a.page)
      await enrol(a, names.resident)
      await expectAccessible(a.page)
      await a.page.screenshot({ path: '/tmp/a-path.png' })
      await useFolder(a, shared)
      await a.page.screenshot({ path: '/tmp/a-files.png' })
      await expectAccessible(a.page)
    })

    const k = await start({})
    await test.step('the second key holder drops the same kind of file on the window', async () => {
      const invitation = await waitForFile(shared, 'invite', idOf(names.hrm))
      await drop(k.page, [{ name: 'Uitnodiging.zegel.json', bytes: readFileSync(invitation) }])
      await enrol(k, names.hrm)
      await useFolder(k, shared)
    })

    await test.step('both enrolments come in by themselves; the third member enrols here, and all is frozen', async () => {
      await c.ask('enrol.member', { member: idOf(names.director), passphrase })
      await expect(c.page.getByText('Alle leden zijn aangemeld')).toBeVisible({ timeout: 30_000 })
      await c.keyboard.press('Control+Enter')
      await c.click('Zet alles vast')
      await expect(c.page.getByRole('heading', { name: 'De commissiecode' })).toBeVisible({ timeout: 20_000 })
      code = (await c.ask<{ code: string }>('roster.get', {})).code
    })

    await test.step('everybody types the code as heard, each on the own laptop', async () => {
      await expect(a.page.getByText('De secretaris heeft je aanmelding.')).toHaveCount(0)
      for (const one of [a, k]) {
        await one.keyboard.find('Naar het overzicht')
        await expect(one.page.getByRole('button', { name: 'Typ de code' })).toBeVisible({ timeout: 30_000 })
        await confirmCode(one, code, true)
      }
      await expectAccessible(k.page)
      await c.keyboard.press('Control+l')
      await unlock(c, new RegExp(names.director))
      await confirmCode(c, code, true)
    })

    await test.step('the members score and seal, and the one far away gets a receipt', async () => {
      await score(c)
      await seal(c)
      await a.keyboard.find('Naar het overzicht')
      await score(a)
      await seal(a)
      await c.keyboard.press('Control+l')
      await unlock(c, /Anja/)
      await a.keyboard.find('Naar het overzicht')
      await expect(a.page.getByText('De secretaris heeft je zegel. Het bewijs is bewaard.')).toBeVisible({
        timeout: 30_000,
      })
      await c.keyboard.find('Bekijk de bestanden')
      const row = c.page.getByRole('row', { name: new RegExp(names.resident) })
      await expect(row).toContainText('eigen laptop')
      await c.page.screenshot({ path: '/tmp/c-files.png' })
      await expect(row.getByText('ja')).toHaveCount(4)
      await expectAccessible(c.page)
    })

    await test.step('the list is closed, the second key is given far away, and the seals are broken', async () => {
      await k.keyboard.find('Naar het overzicht')
      await c.keyboard.find('Opening')
      await c.click('Sluit de lijst')
      const field = k.page.getByRole('textbox', { name: 'Je wachtzin' })
      await expect(field).toBeFocused({ timeout: 30_000 })
      await k.page.screenshot({ path: '/tmp/k-key.png' })
      await c.page.screenshot({ path: '/tmp/c-opening.png' })
      await expectAccessible(k.page)
      await field.focus()
      await k.keyboard.type(passphrase)
      await k.keyboard.press('Enter')
      await expect(k.page.getByText('Je hebt de tweede sleutel gegeven.')).toBeVisible({ timeout: 20_000 })
      await expect(c.page.getByRole('button', { name: 'Verbreek de zegels' })).toBeVisible({
        timeout: 30_000,
      })
      await c.click('Verbreek de zegels')
      await expect(c.page.getByText('De archiefcode').first()).toBeVisible({ timeout: 30_000 })
    })

    await test.step('the archive opens on every laptop and agrees with what each knows', async () => {
      await waitForFile(shared, 'archive')
      for (const one of [a, k])
        await expect(one.page.getByText(/Het archief is er en klopt met wat jij weet/)).toBeVisible({
          timeout: 30_000,
        })
      await a.click('Bekijk de scores')
      await expect(a.page.getByText('Alleen jij ziet dit nu')).toBeVisible()
      await a.page.keyboard.press('Control+Enter')
      await expect(heading(a.page, 'Nabespreking')).toBeVisible()
      await a.click('Naar de scores')
      await expect(a.page.locator('[role=grid] tbody tr')).toHaveCount(3)
    })

    await test.step('a stranger with the code and a member with a key verify it without the app', async () => {
      const { archiveCode } = await c.ask<{ archiveCode: string }>('round.state', {})
      const identity = join(dataFolder, 'sleutel.txt')
      writeFileSync(identity, await boxKey(a, id, idOf(names.resident)))
      const archive = fileOf(shared, 'archive') ?? ''
      const verified = spawnSync(
        process.execPath,
        [
          'build/zegel.mjs',
          'verify',
          archive,
          '--code',
          code,
          '--archive',
          archiveCode,
          '--identity',
          identity,
        ],
        { encoding: 'utf8' },
      )
      expect(verified.status, verified.stdout + verified.stderr).toBe(0)
    })
  } finally {
    await removeAll(laptops, [shared])
  }
})
