import { rm } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { heading, keyboardOf, openProcedure, unlockAs } from './keyboard.ts'
import { launch } from './launch.ts'
import { playedFolder } from './played.ts'

/** The room in which a member spends the day: practising and the interview itself. */
test.describe.configure({ timeout: 180_000 })

test('a member practises alone, by keyboard, and sees how far from the reference', async () => {
  const dataFolder = await playedFolder('enrolled')
  const { page, kill } = await launch({ dataFolder })
  try {
    const keyboard = keyboardOf(page)
    await openProcedure(page, keyboard)
    await unlockAs(page, keyboard, /Aios/)
    await keyboard.find('Oefen met scoren')
    await expect(heading(page, 'Samen ijken')).toBeVisible()
    await expect(page.getByText('Antwoord 1 van 3.')).toBeVisible()
    await expect(page.getByText('Waarom deze ijkscore?')).toHaveCount(0)
    await expectAccessible(page)
    for (const [at, level] of [4, 2, 3].entries()) {
      await keyboard.press('Control+Enter') // nothing was chosen yet: stays
      await expect(page.getByText(`Antwoord ${at + 1} van 3.`)).toBeVisible()
      await keyboard.press(`Control+${level}`)
      await expect(page.getByRole('radio', { checked: true })).toHaveValue(String(level))
      await keyboard.press('Control+Enter')
    }
    await expect(page.getByText('Je zit gemiddeld 1,0 punt van de ijkscore af.')).toBeVisible()
    await expect(page.getByText('1 van 6 leden hebben geoefend.')).toBeVisible()
    await expectAccessible(page)
    const show = page.getByRole('checkbox', { name: /Toon mijn scores/ })
    await keyboard.pressUntil('Tab', show)
    await keyboard.press('Space')
    await expect(show).toBeChecked()
    await page.screenshot({ path: 'out/practice-result.png' })
  } finally {
    await kill()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 10 })
  }
})

test('the impression of the whole waits for the criteria, and notes for oneself are one key away', async () => {
  const dataFolder = await playedFolder('scoring')
  const { page, kill } = await launch({ dataFolder })
  try {
    const keyboard = keyboardOf(page)
    await openProcedure(page, keyboard)
    await unlockAs(page, keyboard, /Praktijkopleider/)
    await keyboard.find('Interviews')
    const open = page.getByRole('row').filter({ hasText: 'nog niet begonnen' }).first()
    await keyboard.pressUntil('Tab', open.getByRole('button', { name: /^Open/ }))
    await keyboard.press('Enter')
    const action = page.getByRole('textbox', { name: 'Onderbouwing' })
    await expect(action).toBeFocused()
    await keyboard.type('Belde zelf.')
    await expect(page.getByText(/deze vraag 00:0\d, richttijd 8 min/)).toBeVisible()

    await keyboard.press('Alt+n')
    const notes = page.getByRole('textbox', { name: 'Notities voor jezelf' })
    await expect(notes).toBeFocused()
    await keyboard.type('Vraag naar de stage.')
    await expectAccessible(page)
    await keyboard.press('Alt+n')
    await expect(action).toBeFocused()
    await expect(action).toHaveValue('Actie: Belde zelf.')
    await expect(page.getByRole('button', { name: 'Notities voor jezelf: er staat iets' })).toBeVisible()

    await keyboard.press('Control+4')
    await keyboard.press('Alt+3')
    await expect(page.getByRole('radio', { name: 'Zeker', exact: true })).toBeChecked()
    await keyboard.press('Control+Enter')
    const onward = page.getByRole('button', { name: 'Naar Organiseren' })
    const stood = await onward.boundingBox()
    await keyboard.press('Control+2')
    await expect(page.getByText(/^Waar steunt deze score op/)).toBeVisible()
    expect(await onward.boundingBox(), 'what a score asks pushes the way on from its place').toEqual(stood)
    await keyboard.press('Alt+2')
    await expect(page.getByRole('radio', { name: 'Geen tijd' })).toBeChecked()

    for (let more = 0; more < 4; more++) await keyboard.press('Control+Enter')
    await expect(page.getByRole('tab', { selected: true })).toHaveAccessibleName(/Totaalindruk/)
    await expect(page.getByText(/Je totaalindruk komt het laatst/)).toBeVisible()
    await keyboard.press('Control+4')
    await expect(page.getByRole('radio')).toHaveCount(0)
    await expectAccessible(page)

    await keyboard.pressUntil('Tab', page.getByRole('button', { name: 'Ik beoordeel deze kandidaat niet' }))
    await keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: /^Toch niet beoordelen: K-/ })
    await expect(dialog.getByRole('combobox')).toBeFocused()
    await expectAccessible(page)
    await keyboard.type('Ik was')
    await keyboard.pressUntil('Tab', dialog.getByRole('button', { name: 'Beoordeel niet mee' }))
    await keyboard.press('Enter')
    await expect(heading(page, 'Interviews')).toBeVisible()
    await expect(page.getByRole('row').filter({ hasText: 'beoordeelt niet mee' })).toHaveCount(1)
  } finally {
    await kill()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 10 })
  }
})
