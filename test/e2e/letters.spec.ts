import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { launch } from './launch.ts'
import { lettersFolder, lettersPassphrase } from './lettersFolder.ts'

test('letters are read by code and by keyboard, letter by letter or one criterion across all of them', async () => {
  const { dataFolder, reader } = await lettersFolder()
  const zegel = await launch({ dataFolder })
  const { page } = zegel
  try {
    await page
      .getByRole('button', { name: /Brievenronde/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { name: 'Wie ben je?' })).toBeVisible()
    await page.evaluate(
      ([member, passphrase]) => window.zegel.ask('session.unlock', { member, passphrase }),
      [reader, lettersPassphrase] as const,
    )
    await expect(page.getByText('Ronde 1 van 2: brieven')).toBeVisible()
    await expect(page.getByText('Wie is aan zet')).toBeVisible()
    await page.keyboard.press('6')
    await expect(page.getByRole('heading', { name: 'Brieven', level: 1, exact: true })).toBeVisible()
    await expect(page.getByText('Verborgen')).toHaveCount(0)
    await expectAccessible(page)
    await page.locator('.z-row-open').first().press('Enter')
    const line = page.getByRole('textbox', { name: 'Waar in de brief of het cv?' })
    await expect(line).toBeFocused()
    await page.keyboard.type('Brief, tweede alinea: leidde het overleg.')
    await page.keyboard.press('Control+4')
    await expectAccessible(page)
    const code = await page.locator('.card-code').textContent()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('criterium 2 van 2')).toBeVisible()
    await page.getByRole('radio', { name: 'Per criterium' }).check({ force: true })
    await page.keyboard.press('Control+Enter')
    await expect(page.locator('.card-code')).not.toHaveText(code ?? '')
    await expect(page.getByText('criterium 2 van 2')).toBeVisible()
    await page.keyboard.press('Escape')
    await page
      .getByRole('button', { name: /Kandidaten/ })
      .first()
      .click()
    await expect(page.getByText('In deze ronde zie je alleen codes.')).toBeVisible()
    await expectAccessible(page)
    await page
      .getByRole('button', { name: /Ontwerp/ })
      .first()
      .click()
    await page
      .getByRole('tab', { name: /Hoe we kiezen/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { name: 'Rondes' })).toBeVisible()
    await expectAccessible(page)
  } finally {
    await zegel.kill()
  }
})
