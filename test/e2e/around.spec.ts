import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { launch } from './launch.ts'
import { playedFolder } from './played.ts'

test('the screens around the steps are accessible: welcome, new, unlock, overview, log, search, settings, help', async () => {
  const zegel = await launch({ dataFolder: await playedFolder('enrolled') })
  const { page } = zegel
  try {
    await expectAccessible(page)
    await page.getByRole('button', { name: /instellingen/ }).click()
    await expect(page.getByRole('heading', { name: 'Instellingen' })).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('F1')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+n')
    await expect(page.getByRole('textbox').first()).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /Voorbeeld: Klinische geriatrie/ }).click()
    await expect(page.getByRole('heading', { name: 'Wie ben je?' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('radio', { name: /Secretaris/ }).check({ force: true })
    await page.getByRole('button', { name: 'Ontgrendel' }).click()
    await expect(page.getByRole('heading', { name: 'Wie is aan zet' })).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Control+j')
    await expect(page.getByRole('heading', { name: 'Logboek' })).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox')).toBeVisible()
    await expectAccessible(page)
  } finally {
    await zegel.kill()
  }
})
