import { spawnSync } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { heading } from './keyboard.ts'
import {
  enrol,
  enter,
  exchangeThrough,
  fileOf,
  type Laptop,
  laptop,
  names,
  newFolder,
  passphrase,
  publishedFolder,
  removeAll,
  score,
  unlock,
  waitForFile,
} from './laptops.ts'

/** What goes otherwise, in the windows of two laptops with one folder between them. */
test.describe.configure({ timeout: 240_000 })

interface Roster {
  readonly code: string
  readonly mine: boolean
  readonly people: readonly { readonly confirmed: boolean; readonly mustConfirm: boolean }[]
}

const rosterOf = (one: Laptop) => one.ask<Roster>('roster.get', {})

/** Confirms the list as whoever is unlocked, once this laptop has it. */
const hear = async (one: Laptop, code: string): Promise<void> => {
  // Refused for a moment, while the list is there and what goes with it is not.
  await expect.poll(async () => (await rosterOf(one).catch(() => null))?.code, { timeout: 30_000 }).toBe(code)
  const heard = code.split('-').slice(-4).join(' ')
  await one.ask('roster.confirm', { heard, everybody: true })
}

const allHeard = (one: Laptop) =>
  expect
    .poll(
      async () => (await rosterOf(one)).people.filter((who) => who.mustConfirm && !who.confirmed).length,
      { timeout: 30_000 },
    )
    .toBe(0)

const sealedHere = (one: Laptop, of: number) =>
  expect
    .poll(
      async () =>
        (await one.ask<{ people: { sealed: boolean }[] }>('seal.board', {})).people.filter(
          (who) => who.sealed,
        ).length,
      { timeout: 30_000 },
    )
    .toBe(of)

const as = async (one: Laptop, who: string | RegExp): Promise<void> => {
  await one.keyboard.press('Control+l')
  await unlock(one, typeof who === 'string' ? new RegExp(who) : who)
}

const happened = async (one: Laptop, what: string): Promise<void> => {
  await one.keyboard.find('Er is iets gebeurd')
  await expect(heading(one.page, 'Er is iets gebeurd')).toBeVisible()
  await one.page.getByRole('radio', { name: what }).check({ force: true })
}

test('a correction, a recusal that comes late, a replaced laptop and another secretary lead to one archive that holds', async () => {
  const { dataFolder } = await publishedFolder('strict')
  const shared = newFolder()
  const laptops: Laptop[] = []
  try {
    const c = await laptop({ dataFolder })
    laptops.push(c)
    await enter(c, /Geriatrie, najaar/, /Secretaris/)
    const { seats } = await c.ask<{ seats: { id: string; name: string | null }[] }>('session.get', {})
    const idOf = (name: string) => seats.find((seat) => seat.name === name)?.id ?? ''
    await c.ask('place.set', { member: idOf(names.resident), place: 'own' })
    for (const name of [names.director, names.hrm])
      await c.ask('enrol.member', { member: idOf(name), passphrase })
    await c.ask('invite.make', {})
    await exchangeThrough(c, shared)
    await expectAccessible(c.page)
    const invitation = await waitForFile(shared, 'invite', idOf(names.resident))
    const accept = async () => {
      const one = await laptop({ args: [invitation] })
      laptops.push(one)
      await enrol(one, names.resident)
      await exchangeThrough(one, shared)
      return one
    }
    let a = await accept()
    await c.keyboard.find('Vastzetten')
    await expect(c.page.getByText('Alle leden zijn aangemeld')).toBeVisible({ timeout: 30_000 })
    await c.ask('roster.freeze', {})
    const first = await rosterOf(c)
    await hear(a, first.code)
    await as(c, names.director)
    await hear(c, first.code)
    await allHeard(c)
    for (const one of [a, c]) {
      await score(one)
      await one.ask('seal.submit', {})
    }

    await test.step('a member opens the sealed cards again, and finds out late not to judge a candidate', async () => {
      await happened(a, 'Ik wil mijn verzegelde formulieren verbeteren')
      await a.click('Open mijn formulieren weer')
      await expect(heading(a.page, 'Interviews')).toBeVisible()
      await a.click('Relaties bekijken')
      await a.page
        .getByRole('combobox', { name: /^Relatie/ })
        .first()
        .selectOption({ label: 'Familie of goede vriend' })
      await a.page.getByRole('checkbox', { name: 'Ik beoordeel deze kandidaat niet' }).click({ force: true })
      await expect(a.page.getByText('Laat gemeld: dat ziet de commissie, niet waarom.')).toBeVisible()
      await expectAccessible(a.page)
      await a.ask('seal.submit', {})
    })

    await test.step('the laptop is replaced: two sign, and the next list has the new key', async () => {
      await a.kill()
      laptops.splice(laptops.indexOf(a), 1)
      a = await accept()
      await as(c, /Anja/)
      await happened(c, 'Een laptop is weg of vervangen')
      await c.page.getByRole('combobox', { name: 'Om wie gaat het?' }).selectOption({ label: names.resident })
      await c.page.getByRole('checkbox', { name: names.director }).check({ force: true })
      await expectAccessible(c.page)
      await c.click('Stel voor en teken')
      await c.page.getByLabel(`Wachtzin van ${names.director}`).fill(passphrase)
      await c.click('Teken')
      await c.click('Maak de volgende lijst')
      await expect(heading(c.page, 'Vastzetten')).toBeVisible({ timeout: 20_000 })
      const { code } = await rosterOf(c)
      await hear(a, code)
      await as(c, names.director)
      await hear(c, code)
      await allHeard(c)
      await score(a)
      for (const one of [a, c]) await one.ask('seal.submit', {})
      await sealedHere(c, 2)
    })

    await test.step('the secretary cannot go on: the scorers give the office to another member, who makes the list', async () => {
      await happened(c, 'De secretaris kan niet (meer)')
      await c.page.getByRole('combobox', { name: 'Wie wordt secretaris?' }).selectOption({ label: names.hrm })
      await c.page.getByLabel(`Wachtzin van ${names.hrm}`).fill(passphrase)
      await expectAccessible(c.page)
      await c.click('Meld aan als secretaris')
      await c.page.getByRole('checkbox', { name: names.resident }).check({ force: true })
      await expectAccessible(c.page)
      await c.click('Stel voor en teken')
      await expect(c.page.getByText(`${names.resident}, nog niet`)).toBeVisible({ timeout: 20_000 })
      await a.keyboard.find('Naar het overzicht')
      await a.page.getByRole('button', { name: 'Bekijk en teken' }).click({ timeout: 30_000 })
      await expect(a.page.getByText('Andere secretaris')).toBeVisible()
      await expectAccessible(a.page)
      await a.click('Teken')
      await expect(a.page.getByText(/getekend/).first()).toBeVisible({ timeout: 20_000 })
      await as(c, names.hrm)
      await c.keyboard.find('Er is iets gebeurd')
      await c.page.getByRole('button', { name: 'Maak de volgende lijst' }).click({ timeout: 30_000 })
      await expect(heading(c.page, 'Vastzetten')).toBeVisible({ timeout: 20_000 })
      const { code } = await rosterOf(c)
      await hear(a, code)
      await as(c, names.director)
      await hear(c, code)
      await allHeard(c)
      for (const one of [a, c]) await one.ask('seal.submit', {})
      await sealedHere(c, 2)
    })

    await test.step('the new secretary closes and opens, and a stranger verifies what was declared', async () => {
      await as(c, names.hrm)
      await c.ask('round.close', {})
      await c.ask('release.give', { member: idOf(names.director), passphrase })
      await expect
        .poll(async () => (await a.ask<{ next: { task: string } | null }>('exchange.get', {})).next?.task, {
          timeout: 30_000,
        })
        .toBe('release')
      await a.ask('release.give', { member: idOf(names.resident), passphrase })
      await expect
        .poll(
          async () =>
            (await c.ask<{ seals: { released: boolean }[] }>('round.state', {})).seals.filter(
              (one) => one.released,
            ).length,
          { timeout: 30_000 },
        )
        .toBe(2)
      await c.ask('round.reveal', {})
      const { code, archiveCode } = await c.ask<{ code: string; archiveCode: string }>('round.state', {})
      const archive = await waitForFile(shared, 'archive')
      const args = ['build/zegel.mjs', 'verify', archive, '--code', code, '--archive', archiveCode]
      const verified = spawnSync(process.execPath, args, { encoding: 'utf8' })
      expect(verified.status, verified.stdout + verified.stderr).toBe(2)
      expect(verified.stdout).toContain(
        `${idOf(names.hrm)} became coordinator instead of ${idOf(names.secretary)}`,
      )
      await a.keyboard.find('Er is iets gebeurd')
      await a.page.getByRole('radio', { name: 'Een formulier komt na het sluiten' }).check({ force: true })
      await a.click('Naar de late formulieren')
      await expect(heading(a.page, 'Late formulieren')).toBeVisible()
      await expectAccessible(a.page)
      expect(fileOf(shared, 'handover')).toBeDefined()
    })
  } finally {
    await removeAll(laptops, [shared])
  }
})
