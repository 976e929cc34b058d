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
