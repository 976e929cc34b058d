import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { openLibrary } from '../../../db/library.ts'
import { laterDay } from '../../../shared/domain/days.ts'
import { dayOf } from '../../../shared/domain/dutchTime.ts'
import { heading, keyboardOf } from '../keyboard.ts'
import { publishedFolder } from '../laptops.ts'
import { playedFolder } from '../played.ts'
import { besides, enter, setTheme, shoot, small, step, withApp } from './shoot.ts'

/** What lies beside the twelve steps: templates, settings, publication, papers, personal data, lessons, log. */

test.describe.configure({ timeout: 600_000 })

test('before anything is published', () =>
  withApp(undefined, async ({ page }) => {
    const keyboard = keyboardOf(page)
    await setTheme(page, 'light')
    await page.getByRole('button', { name: 'Leidraden' }).click()
    await expect(heading(page, 'Leidraden')).toBeVisible()
    await shoot(page, '18a-leidraden')
    await page.getByRole('button', { name: 'Terug', exact: true }).click()
    await page.getByRole('button', { name: /Instellingen/i }).click()
    await expect(heading(page, 'Instellingen')).toBeVisible()
    await shoot(page, '19-instellingen')
    await page.evaluate(() =>
      window.zegel.ask('procedure.create', {
        template: 'klinische-geriatrie',
        title: 'Klinische geriatrie, voorjaar',
        name: 'Anja Willemsen',
        passphrase: 'zes paarse olifanten dansen',
      }),
    )
    await keyboard.find('Publicatie')
    await expect(heading(page, 'Publicatie')).toBeVisible()
    await besides(page, 'Voor je publiceert')
    await shoot(page, '03i-voor-het-publiceren')
    await step(page, 'Afsluiting')
    await shoot(page, '11i-nog-niet')
    await step(page, 'Leerpunten')
    await shoot(page, '12c-leerpunten-leeg')
    await keyboard.find('Aan de kandidaat')
    await shoot(page, '11j-nog-geen-kandidaten')
    await keyboard.find('Persoonsgegevens')
    await shoot(page, '11k-nog-geen-gegevens')
  }))

test('a procedure whose data should have gone', async () => {
  const { dataFolder, id } = await publishedFolder('twokey')
  const library = openLibrary(join(dataFolder, 'library.sqlite'))
  const day = laterDay(dayOf(new Date().toISOString()), -5)
  library.put({
    ...{
      id,
      title: 'Geriatrie, voorjaar',
      institution: 'Merwede Ziekenhuis',
      phase: 'ended',
      example: false,
    },
    ...{ sealed: 2, scorers: 2, touchedAt: `${day}T10:00:00.000Z`, due: { kind: 'erase', on: day } },
  })
  library.close()
  await withApp(dataFolder, async ({ page }) => {
    await setTheme(page, 'light')
    await expect(page.getByText('wissen is 5 dagen te laat')).toBeVisible()
    await shoot(page, '01d-wissen-te-laat')
  })
})

test('accounted for', async () => {
  const dataFolder = await playedFolder('decided')
  await withApp(dataFolder, async ({ page }) => {
    const keyboard = keyboardOf(page)
    await setTheme(page, 'light')
    await enter(page, /Secretaris/)
    await keyboard.find('Publicatie')
    await besides(page, 'Wat nu')
    const names = page.getByRole('group', { name: 'Leden bij naam noemen' })
    for (const at of [0, 2]) {
      await names.getByRole('checkbox').nth(at).click({ force: true })
      await expect(names.getByRole('checkbox').nth(at)).toBeChecked()
    }
    await names.scrollIntoViewIfNeeded()
    await shoot(page, '03j-leden-bij-naam')
    if (small) await page.getByRole('tab').first().click()
    for (const [name, title] of [
      ['wijzigingen', 'Wijzigingen'],
      ['waarop', 'Waarop we letten'],
      ['hoe', 'Hoe we kiezen'],
      ['commissie', 'Wie u ontmoet'],
      ['gegevens', 'Uw gegevens'],
      ['klacht', 'Vragen of een klacht'],
    ] as const) {
      const part = page.getByRole('heading', { name: title, exact: true })
      await part.evaluate((found) => found.scrollIntoView({ block: 'start' }))
      await shoot(page, `03k-beschrijving-${name}`)
    }
    await step(page, 'Afsluiting')
    await page
      .getByText('Auditrapport voor HRM')
      .evaluate((found) => found.scrollIntoView({ block: 'start' }))
    await shoot(page, '11l-afsluiting-bestanden')
    await page.getByText('Wat Zegel niet heeft gedaan').scrollIntoViewIfNeeded()
    await shoot(page, '11m-afsluiting-onderaan')
    await page.getByRole('button', { name: 'Maak rapport…' }).click()
    await page.getByLabel('Wie krijgt het?').fill('Secretaris van de centrale opleidingscommissie')
    await page.getByLabel('Waarvoor?').fill('Jaarlijkse evaluatie')
    await shoot(page, '11e-kleine-groepen')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Sluit de procedure af' }).click()
    await shoot(page, '11n-afsluiten')
    await page.keyboard.press('Escape')
    await keyboard.find('Persoonsgegevens')
    await expect(page.getByText('De procedure loopt nog')).toBeVisible()
    await shoot(page, '11o-loopt-nog')
    await page.evaluate(() => window.zegel.ask('procedure.end', {}))
    await expect(page.getByText('Nog 28 dagen')).toBeVisible()
    await page.getByRole('button', { name: 'Stel uit' }).first().click()
    await page.getByLabel('Grond').fill('Klacht van 3 maart')
    await shoot(page, '11p-uitstellen')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Langer bewaren' }).nth(1).click()
    await shoot(page, '11q-langer-bewaren')
    await page.keyboard.press('Escape')
    await page.getByRole('checkbox').nth(2).check({ force: true })
    await page.getByRole('button', { name: /^Wis/ }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await shoot(page, '11r-wissen')
    await page.keyboard.press('Escape')
    await page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight))
    await shoot(page, '11s-persoonsgegevens-onderaan')
    await keyboard.find('Aan de kandidaat')
    await expect(page.getByRole('textbox', { name: 'Brief' })).toBeVisible()
    await page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight))
    await shoot(page, '11t-aan-de-kandidaat-onderaan')
    await keyboard.find('Leerpunten')
    await expect(heading(page, 'Leerpunten')).toBeVisible()
    await shoot(page, '12d-leerpunten')
    await page.getByRole('textbox', { name: 'Wat viel op?' }).fill('Te weinig tijd tussen de gesprekken.')
    await page.getByRole('textbox', { name: 'Wat doen we een volgende keer?' }).fill('Twintig minuten pauze.')
    await page.getByRole('button', { name: 'Voeg toe' }).click()
    await shoot(page, '12e-leerpunten-een')
    for (const tab of ['Kandidaten', 'Over de rondes', 'Voor het ontwerp']) {
      await page.getByRole('tab', { name: tab }).click()
      await shoot(page, `12f-leerpunten-${tab.toLowerCase().replaceAll(' ', '-')}`)
    }
  })
})
