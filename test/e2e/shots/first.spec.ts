import { expect, test } from '@playwright/test'
import { heading, keyboardOf } from '../keyboard.ts'
import { smallFolder } from '../small.ts'
import { enter, setTheme, shoot, withApp } from './shoot.ts'

/** What a member sees who has never scored: practising, and a first card that is still empty. */
test('a first interview', async () => {
  const dataFolder = await smallFolder()
  await withApp(dataFolder, async ({ page }) => {
    const keyboard = keyboardOf(page)
    await setTheme(page, 'light')
    await enter(page, /Aios/)
    await expect(page.getByRole('button', { name: 'Ga verder' })).toBeVisible()
    await shoot(page, '02e-jij-bent-aan-zet')
    await page.getByRole('button', { name: 'Ga verder' }).click()
    await expect(page.getByRole('button', { name: /^Begin met K-/ })).toBeVisible()
    await shoot(page, '06j-interviews-begin')

    await keyboard.find('Oefen met scoren')
    await expect(heading(page, 'Samen ijken')).toBeVisible()
    await shoot(page, '06k-oefenen')
    for (const level of [4, 2, 3]) {
      await keyboard.press(`Control+${level}`)
      await expect(page.getByRole('radio', { checked: true })).toHaveValue(String(level))
      await keyboard.press('Control+Enter')
    }
    await expect(page.getByText(/punt van de ijkscore af/)).toBeVisible()
    await shoot(page, '06l-geoefend')

    await keyboard.find('Interviews')
    await page.getByRole('button', { name: /^Begin met K-/ }).click()
    await expect(page.getByRole('textbox', { name: 'Onderbouwing' })).toBeFocused()
    await shoot(page, '06m-leeg-formulier')
    await keyboard.press('Control+3')
    await expect(page.getByText(/^Waar steunt deze score op/)).toBeVisible()
    await shoot(page, '06n-score-zonder-onderbouwing')
    await keyboard.press('Alt+2')
    await expect(page.getByRole('radio', { name: 'Geen tijd' })).toBeChecked()
    await shoot(page, '06o-reden-gegeven')
    await page.getByRole('tab', { name: 'Totaalindruk' }).click()
    await expect(page.getByText(/Je totaalindruk komt het laatst/)).toBeVisible()
    await shoot(page, '06p-totaalindruk-wacht')
  })
})
