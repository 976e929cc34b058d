import { expect, test } from '@playwright/test'
import { enter, exchangeThrough, type Laptop, names, newFolder, passphrase, removeAll } from '../laptops.ts'
import { sealedFolders } from '../sealed.ts'
import { shoot, starting } from './shoot.ts'

/** A deputy opens for the second key holder: what both laptops show of it, and the committee that named one. */

test.describe.configure({ timeout: 600_000 })

const deputy = 'Petra Vos'

test('a deputy opens', async () => {
  const sealed = await sealedFolders('twokey', deputy)
  const shared = newFolder()
  const laptops: Laptop[] = []
  const begin = starting(laptops)
  const start = async (dataFolder: string, seat?: RegExp) => {
    const one = await begin({ dataFolder })
    await enter(one, /Geriatrie, najaar/, seat)
    await exchangeThrough(one, shared)
    return one
  }
  try {
    const c = await start(sealed.secretary, /Secretaris/)
    const k = await start(sealed.keeper ?? '')
    const happened = async (one: Laptop) => {
      await one.page.getByRole('radio', { name: 'Een vervanger opent voor' }).check({ force: true })
    }
    await c.keyboard.find('Commissie')
    await expect(c.page.getByText('vervanger tweede sleutel', { exact: true })).toBeVisible()
    await shoot(c.page, '21a-commissie-met-vervanger')
    await c.ask('round.close', {})
    await c.keyboard.find('Opening')
    await expect(c.page.getByRole('button', { name: /Laat een vervanger openen/ })).toBeVisible()
    await shoot(c.page, '21b-opening-wacht-op-sleutelhouder')
    await c.keyboard.find('Er is iets gebeurd')
    await happened(c)
    await shoot(c.page, '21c-vervanger-voorstellen')
    await k.keyboard.find('Naar het overzicht')
    await expect(k.page.getByRole('button', { name: 'Kun je niet? Laat een vervanger openen' })).toBeVisible({
      timeout: 30_000,
    })
    await shoot(k.page, '21d-pad-van-de-sleutelhouder')
    await k.click('Kun je niet? Laat een vervanger openen')
    await happened(k)
    await shoot(k.page, '21e-sleutelhouder-tekent')
    await k.click('Stel voor en teken')
    await expect(k.page.getByText(`${deputy} mag deze lijst nu openen.`, { exact: false })).toBeVisible()
    await k.keyboard.find('Naar het overzicht')
    await shoot(k.page, '21f-pad-na-het-tekenen')
    await c.keyboard.find('Opening')
    const may = `${deputy} mag deze lijst openen in de plaats van ${names.hrm}.`
    await expect(c.page.getByText(may)).toBeVisible({ timeout: 30_000 })
    await shoot(c.page, '21g-opening-door-de-vervanger')
    await c.keyboard.find('Bestanden')
    await shoot(c.page, '21h-bord-met-vervanger')
    await c.keyboard.find('Opening')
    await c.page.getByLabel(`Wachtzin van ${deputy}`).fill(passphrase)
    await c.click('Antwoord')
    await expect(c.page.getByText(`${deputy} opende in de plaats van ${names.hrm}.`).first()).toBeVisible({
      timeout: 30_000,
    })
    await shoot(c.page, '21i-vervanger-opende')
    await expect(k.page.getByText(`${deputy} opende in jouw plaats.`).first()).toBeVisible({
      timeout: 30_000,
    })
    await shoot(k.page, '21j-pad-na-de-opening')
  } finally {
    await removeAll(laptops, [shared])
  }
})
