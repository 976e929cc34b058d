import { expect, test } from '@playwright/test'
import { keyboardOf } from '../keyboard.ts'
import { playedFolder } from '../played.ts'
import { enter, setTheme, shoot, withApp } from './shoot.ts'

/** A decided exception, a round that ends without an opening, and a procedure that stops. */
test('a round that stops', async () => {
  await withApp(await playedFolder('scoring'), async ({ page }) => {
    await setTheme(page, 'light')
    await enter(page, /Secretaris/)
    const keyboard = keyboardOf(page)
    /** Proposes what is chosen, and signs it as one other with the passphrase that the example fills in. */
    const decide = async (what: string): Promise<void> => {
      await keyboard.find('Er is iets gebeurd')
      await page.getByRole('radio', { name: what }).check({ force: true })
      const about = page.getByRole('combobox', { name: 'Om wie gaat het?' })
      if (await about.isVisible()) await about.selectOption({ index: 1 })
      await page.getByRole('checkbox').last().check({ force: true })
      await page.getByRole('button', { name: 'Stel voor en teken' }).click()
      await expect(page.getByRole('button', { name: 'Teken', exact: true })).toBeVisible({ timeout: 20_000 })
      await shoot(page, `16b-tekenen-${what.split(' ').at(-1)}`)
      await page.getByRole('button', { name: 'Teken', exact: true }).click()
    }
    await decide('Een lid valt uit')
    await page.getByRole('radio', { name: 'Nee, het gaat uit de commissie' }).check({ force: true })
    await shoot(page, '16c-besloten')
    await decide('Deze ronde moet stoppen')
    await expect(page.getByText('Er loopt nu geen ronde.')).toBeVisible({ timeout: 20_000 })
    await shoot(page, '18a-geen-ronde')
    await page.getByRole('button', { name: 'Naar het overzicht', exact: true }).click()
    await expect(page.getByText('Ronde 1 is geëindigd zonder opening')).toBeVisible()
    await shoot(page, '18b-ronde-zonder-opening')
    await page.getByRole('button', { name: 'Stop de procedure…' }).click()
    await page.getByRole('button', { name: 'Stop de procedure' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await shoot(page, '18c-procedure-stoppen')
    await page.getByRole('dialog').getByRole('button', { name: 'Stop de procedure' }).click()
    await expect(page.getByText(/^Gestopt op /)).toBeVisible({ timeout: 20_000 })
    await shoot(page, '18d-gestopt')
    await keyboard.find('Naar het overzicht')
    await shoot(page, '18e-overzicht-gestopt')
    await page.keyboard.press('8')
    await expect(page.getByText('Deze procedure is gestopt')).toBeVisible()
    await shoot(page, '18f-stap-gestopt')
  })
})
