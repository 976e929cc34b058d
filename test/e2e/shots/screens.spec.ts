import { mkdirSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { heading, keyboardOf, readOwnFeedback } from '../keyboard.ts'
import {
  enrol,
  enter as enterLaptop,
  exchangeThrough,
  laptop,
  newFolder,
  publishedFolder,
  removeAll,
  waitForFile,
} from '../laptops.ts'
import { emptyFolder, launch, type Running } from '../launch.ts'
import { playedFolder } from '../played.ts'

/**
 * Pictures of every screen, light and dark, for people to look at. Nothing is asserted but that each screen comes. With
 * ZEGEL_SHOTS=small the window has its smallest size, and every screen is shown in English too.
 */
const folder = join('out', 'shots')

type Theme = 'light' | 'dark'

const themes: readonly Theme[] = ['light', 'dark']
const small = process.env['ZEGEL_SHOTS'] === 'small'

const setLanguage = async (page: Page, language: 'nl' | 'en'): Promise<void> => {
  await page.evaluate((value) => window.zegel.ask('app.set', { language: value }), language)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}

const setTheme = async (page: Page, theme: Theme): Promise<void> => {
  await page.evaluate((value) => window.zegel.ask('app.set', { theme: value, welcomed: true }), theme)
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
}

const shootAsItIs = async (page: Page, name: string): Promise<void> => {
  for (const theme of themes) {
    await setTheme(page, theme)
    await page.evaluate(() => document.fonts.ready)
    await page.mouse.move(0, 0)
    await page.screenshot({ path: join(folder, `${name}-${theme}.png`), animations: 'disabled' })
  }
}

const shoot = async (page: Page, name: string): Promise<void> => {
  await shootAsItIs(page, name)
  if (!small) return
  await setLanguage(page, 'en')
  await shootAsItIs(page, `${name}-en`)
  await setLanguage(page, 'nl')
}

const step = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name }).first().click()
  await expect(page.locator('main h1').first()).toBeVisible()
}

/** Brings the column beside the main part into view, which lies behind a tab in a small window. */
const besides = async (page: Page, name: string): Promise<void> => {
  if (small) await page.getByRole('tab', { name }).click()
}

/** Opens the played procedure and unlocks one seat with the passphrase that the example fills in. */
const enter = async (page: Page, seat: RegExp): Promise<void> => {
  await page.getByRole('button', { name: /Voorbeeld: Klinische geriatrie/ }).click()
  await page.getByRole('radio', { name: seat }).check({ force: true })
  await page.getByRole('button', { name: 'Ontgrendel' }).click()
  await expect(page.getByRole('button', { name: 'Vergrendel' })).toBeVisible()
}

const withApp = async (
  dataFolder: string | undefined,
  run: (zegel: Running) => Promise<void>,
): Promise<void> => {
  const zegel = await launch(dataFolder === undefined ? {} : { dataFolder })
  try {
    if (small)
      await zegel.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(1180, 720),
      )
    await run(zegel)
  } finally {
    await zegel.kill()
    await rm(zegel.dataFolder, { recursive: true, force: true, maxRetries: 10 })
  }
}

test('the first start', () =>
  withApp(undefined, async ({ page }) => {
    await page.screenshot({ path: join(folder, '01a-eerste-start-light.png') })
    await setTheme(page, 'light')
    await page.keyboard.press('Control+n')
    await shoot(page, '01c-nieuwe-procedure')
    await page
      .getByRole('textbox', { name: 'Naam van de procedure', exact: true })
      .fill('Klinische geriatrie')
    await page.getByRole('textbox', { name: 'Je eigen naam', exact: true }).fill('Anja Willemsen')
    await page.getByRole('radio', { name: 'Deze vijf woorden' }).press('ArrowRight')
    await page.getByRole('textbox', { name: 'Wachtzin', exact: true }).fill('zes paarse olifanten dansen')
    await page.keyboard.press('Tab')
    await page.keyboard.type('zes paarse olifanten dansen')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('button', { name: 'Vergrendel' })).toBeVisible({ timeout: 20_000 })
    await page.getByRole('button', { name: 'Ontwerp' }).first().click()
    await page.getByRole('button', { name: 'Wat doet de weging?' }).click()
    await page.locator('.design-picture').scrollIntoViewIfNeeded()
    await shoot(page, '03g-weging')
    await page.getByRole('button', { name: 'Criterium', exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await shoot(page, '03h-bibliotheek')
    await page.keyboard.press('Escape')
    await step(page, 'Kandidaten')
    for (const name of ['Anaïs Künneke', 'Zoë Bakker', 'Piet Jansen'])
      await page.evaluate(
        (named) => window.zegel.ask('candidates.add', { name: named, email: '', clinic: '', region: '' }),
        name,
      )
    await page.getByRole('button', { name: 'Plan de gesprekken' }).click()
    await page.getByLabel('Dag', { exact: true }).fill('2026-12-03')
    await page.getByLabel('Lange pauze om').fill('09:45')
    await shoot(page, '04b-plannen')
    await page.getByRole('dialog').getByRole('button', { name: 'Plan de gesprekken' }).click()
    await page.getByRole('button', { name: 'Kamers' }).click()
    await shoot(page, '04c-kamers')
  }))

test('scoring', async () => {
  const dataFolder = await playedFolder('scoring')
  await withApp(dataFolder, async ({ page }) => {
    await setTheme(page, 'light')
    await shoot(page, '01b-welkom')
    await page.getByRole('button', { name: /Voorbeeld: Klinische geriatrie/ }).click()
    await shoot(page, '02a-ontgrendelen')
    await page.getByRole('button', { name: /Zegel/ }).first().isVisible()
    await page.getByRole('radio', { name: /Aios/ }).check({ force: true })
    await page.getByRole('button', { name: 'Ontgrendel' }).click()
    await expect(page.getByRole('button', { name: 'Vergrendel' })).toBeVisible()
    await shoot(page, '02b-procedure')
    await page.getByRole('button', { name: 'Interviews', exact: false }).first().click()
    await shoot(page, '06a-interviews')
    await page.getByRole('table').getByRole('button').first().click()
    await expect(page.getByRole('tablist')).toBeVisible()
    await shoot(page, '06b-interview')
    await page.getByRole('textbox', { name: 'Onderbouwing' }).focus()
    await page.keyboard.press('Alt+e')
    await page.keyboard.type('Meteen een klik. Speelt viool, dus houdt vol.')
    await page.keyboard.press('Alt+w')
    await shoot(page, '06f-woorden')
    await page.getByRole('button', { name: 'Ik beoordeel deze kandidaat niet' }).click()
    await shoot(page, '06i-toch-niet-beoordelen')
    await page.keyboard.press('Escape')
    await page.getByRole('tab', { name: 'Totaalindruk' }).click()
    await shoot(page, '06c-totaalindruk')
    const keyboard = keyboardOf(page)
    await keyboard.find('Lees waar een oordeel scheef gaat')
    await expect(heading(page, 'Voor je begint')).toBeVisible()
    await shoot(page, '06g-voor-je-begint')
    await keyboard.find('Vertel of je kandidaten kent')
    await expect(heading(page, 'Relaties met kandidaten')).toBeVisible()
    await expect(page.getByRole('table')).toBeVisible()
    await shoot(page, '06d-relaties')
    await keyboard.find('Lees je formulieren na')
    await expect(page.getByRole('tab', { name: 'Samenwerken' })).toBeVisible()
    await shoot(page, '06e-nalezen')
    await besides(page, 'Klaar om te verzegelen?')
    await expect(page.getByText(/formulieren af/)).toBeVisible()
    if (small) await shoot(page, '06h-klaar-om-te-verzegelen')
    await keyboard.press('Control+Enter')
    await expect(heading(page, 'Nu gaat het dicht')).toBeVisible()
    await shoot(page, '07a-verzegelen')
    await keyboard.press('Control+Enter', 2)
    await expect(heading(page, '1 van 6 is klaar')).toBeVisible({ timeout: 20_000 })
    await shoot(page, '07c-een-is-klaar')
    await keyboard.find('Vastzetten')
    await expect(heading(page, 'Vastzetten')).toBeVisible()
    await shoot(page, '05-vastzetten')
    await page.keyboard.press('F1')
    await shoot(page, '13-uitleg')
  })
})

test('preparing', async () => {
  const dataFolder = await playedFolder('enrolled')
  await withApp(dataFolder, async ({ page }) => {
    await setTheme(page, 'light')
    await enter(page, /Secretaris/)
    await page.getByRole('button', { name: 'Vastzetten', exact: false }).first().click()
    await shoot(page, '05a-aanmelden')
    await step(page, 'Kandidaten')
    await shoot(page, '04-kandidaten')
    await step(page, 'Commissie')
    await shoot(page, '03b-commissie')
    await besides(page, 'Controle van de samenstelling')
    await page.locator('#committee-likeness').scrollIntoViewIfNeeded()
    await page.locator('.committee-likeness').evaluate((part) => part.scrollIntoView({ block: 'end' }))
    await shoot(page, '03c-gelijkenis')
    await step(page, 'Publicatie')
    await besides(page, 'Wat nu')
    await page.getByRole('button', { name: 'Wijzig het ontwerp' }).click()
    await expect(heading(page, 'Wijziging na publicatie')).toBeVisible()
    await page.getByLabel('Wat bedoelen we ermee?').fill('Werkt met collega’s en patiënten aan goede zorg.')
    await page.getByRole('tab', { name: 'Over de plaatsen' }).click()
    await page.getByRole('button', { name: 'Meer' }).first().click()
    await besides(page, 'Wat verandert er?')
    await page.getByLabel('Waarom verander je dit?').fill('Er kwam geld voor nog een opleidingsplaats.')
    await shoot(page, '03d-wijziging')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await shoot(page, '03e-wijziging-publiceren')
    await page.getByRole('dialog').getByRole('button', { name: 'Publiceer wijziging' }).click()
    await expect(page.getByText('De wijziging is gepubliceerd')).toBeVisible({ timeout: 20_000 })
    await shoot(page, '03f-gewijzigd')
  })
})

test('sealed', async () => {
  const dataFolder = await playedFolder('sealed')
  await withApp(dataFolder, async ({ page }) => {
    await setTheme(page, 'light')
    await enter(page, /Secretaris/)
    await page.getByRole('button', { name: 'Opening', exact: false }).first().click()
    await shoot(page, '08a-opening')
    await page.getByRole('button', { name: 'Sluit de lijst' }).click()
    await expect(page.getByRole('button', { name: 'Geef sleutel' }).first()).toBeVisible()
    await shoot(page, '08b-sleutels')
    await step(page, 'Verzegelen')
    await shoot(page, '07b-wie-heeft-verzegeld')
  })
})

test('opened', async () => {
  const dataFolder = await playedFolder('opened')
  await withApp(dataFolder, async ({ app, page }) => {
    await setTheme(page, 'light')
    await enter(page, /Aios/)
    await keyboardOf(page).find('Nabespreking')
    await readOwnFeedback(page, keyboardOf(page))
    await expect(page.getByText('Waar ben je niet zeker van?')).toBeVisible()
    const window = app.waitForEvent('window')
    await page.getByRole('button', { name: 'Toon in de zaal' }).click()
    const room = await window
    await page.locator('main').focus()
    await page.keyboard.press('Space')
    await page.waitForTimeout(300)
    await page.locator('main').focus()
    await page.keyboard.press('Space')
    await expect(page.getByText('2 van 6 aan het woord geweest')).toBeVisible()
    await shoot(page, '09a-rondje-twijfel')
    await room.screenshot({ path: join(folder, '09b-zaal-spreker-light.png') })
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('grid')).toBeVisible()
    await page.locator('main').focus()
    await page.keyboard.press('Space')
    await shoot(page, '09c-nabespreking')
    await page.keyboard.press('o')
    await shoot(page, '09d-spreekvolgorde')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Wat als we anders wogen?' }).click()
    await page.keyboard.press('PageUp')
    await page.getByLabel('Zonder beoordelaar').selectOption('A')
    await page.getByRole('button', { name: 'Reken door' }).click()
    await expect(page.getByRole('dialog').getByRole('table')).toBeVisible()
    await shoot(page, '09e-wat-als')
    await page.keyboard.press('Escape')
    await page.getByRole('rowheader').first().click()
    await page
      .getByRole('button', { name: /^Wijzig als beoordelaar/ })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Nieuwe score').selectOption('1')
    await dialog.getByLabel('Waarom wijzig je?').selectOption('heard-evidence')
    await dialog
      .getByLabel('Onderbouwing')
      .fill('Actie: Vertelde dat zij zelf de apotheker belde en het met de zoon besprak.')
    await shoot(page, '09f-wijzigen')
    await dialog.getByRole('button', { name: 'Teken de wijziging' }).click()
    await expect(page.getByText(/^Van \d naar 1/)).toBeVisible({ timeout: 20_000 })
    await shoot(page, '09g-gewijzigd')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('grid')).toBeVisible()
    await shoot(page, '09h-nabespreking-gewijzigd')
    await keyboardOf(page).find('Bewijs van deelname')
    await page.getByRole('radio', { name: /^Ja, er was druk/ }).check({ force: true })
    await shoot(page, '09i-deelname')
    await keyboardOf(page).find('Aandachtspunten')
    await expect(page.locator('.attention-card').first()).toBeVisible()
    await shoot(page, '09j-aandachtspunten')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'De getallen' }).scrollIntoViewIfNeeded()
    await shoot(page, '09k-aandachtspunt')
  })
})

test('decided', async () => {
  const dataFolder = await playedFolder('decided')
  await withApp(dataFolder, async ({ page }) => {
    await setTheme(page, 'light')
    await enter(page, /Secretaris/)
    await shoot(page, '02c-procedure-besloten')
    await page.getByRole('button', { name: 'Ontwerp', exact: false }).first().click()
    await shoot(page, '03a-ontwerp')
    await step(page, 'Publicatie')
    await shoot(page, '03c-publicatie')
    await step(page, 'Opening')
    await shoot(page, '08c-geopend')
    await step(page, 'Nabespreking')
    await expect(page.getByRole('table').or(page.getByRole('grid')).first()).toBeVisible()
    await shoot(page, '09-nabespreking')
    await step(page, 'Besluit')
    await shoot(page, '10-besluit')
    await page.locator('.decision-row').first().click()
    await page.getByRole('button', { name: 'Ziet af van de plaats' }).click()
    await expect(page.getByText('doorgeschoven')).toBeVisible()
    await shoot(page, '10a-doorgeschoven')
    await page.locator('.decision-groups').scrollIntoViewIfNeeded()
    await shoot(page, '10b-aantallen')
    await step(page, 'Afsluiting')
    await shoot(page, '11-afsluiting')
    await page.evaluate(() => window.zegel.ask('procedure.end', {}))
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Persoonsgegevens')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Nog 28 dagen')).toBeVisible()
    await shoot(page, '11b-persoonsgegevens')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Aan de kandidaat')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Brief' })).toBeVisible()
    await shoot(page, '11c-aan-de-kandidaat')
    await page.keyboard.press('Control+j')
    await expect(page.getByRole('heading', { name: 'Logboek' })).toBeVisible()
    await shoot(page, '12-logboek')
    await page.keyboard.press('Control+k')
    await shoot(page, '14-zoeken')
  })
})

test('own laptops', async () => {
  const shared = newFolder()
  const { dataFolder } = await publishedFolder('twokey')
  const c = await laptop({ dataFolder })
  const laptops = [c]
  try {
    await setTheme(c.page, 'light')
    await enterLaptop(c, /Geriatrie, najaar/, /Secretaris/)
    await c.keyboard.find('Vastzetten')
    await c.click('Maak de uitnodigingen')
    await exchangeThrough(c, shared)
    await c.keyboard.find('Vastzetten')
    await expect(c.page.getByText('De uitnodigingen staan in de uitwisselmap.')).toBeVisible()
    await shoot(c.page, '05b-uitnodigingen')
    const a = await laptop({ args: [await waitForFile(shared, 'invite')] })
    laptops.push(a)
    await expect(heading(a.page, 'Je bent uitgenodigd')).toBeVisible()
    await shoot(a.page, '15a-uitgenodigd')
    await enrol(a, 'Joris de Wit')
    await shoot(a.page, '15b-eigen-laptop')
    writeFileSync(join(shared, 'kapot.zegel'), 'half een bestand')
    await c.keyboard.find('Bekijk de bestanden')
    await expect(c.page.getByText('Geweigerd')).toBeVisible({ timeout: 20_000 })
    await shoot(c.page, '15c-bestanden')
  } finally {
    await removeAll(laptops, [shared])
  }
})

test('otherwise than planned', async () => {
  const dataFolder = await playedFolder('scoring')
  await withApp(dataFolder, async ({ page }) => {
    await setTheme(page, 'light')
    await enter(page, /Secretaris/)
    await keyboardOf(page).find('Er is iets gebeurd')
    await expect(heading(page, 'Er is iets gebeurd')).toBeVisible()
    await page.getByRole('radio', { name: /Een lid valt uit/ }).check({ force: true })
    await shoot(page, '16-er-is-iets-gebeurd')
  })
  const synced = await emptyFolder()
  mkdirSync(join(synced, '.stfolder'))
  await withApp(synced, async ({ page }) => {
    await page.screenshot({ path: join(folder, '17-verkeerde-map-light.png') })
  })
})
