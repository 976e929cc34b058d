import { expect } from '@playwright/test'
import type { Design } from '../../shared/domain/design.ts'
import { heading } from './keyboard.ts'
import type { Laptop } from './laptops.ts'

/** Brings the column beside the main part into view where a small window has it behind a tab. */
const besides = async ({ page }: Laptop, name: string): Promise<void> => {
  const tab = page.getByRole('tab', { name })
  if (await tab.isVisible()) await tab.click()
}

/**
 * The secretary changes the published design after the closing date; whoever decides with them reads and signs it on an own laptop,
 * and it comes back through the folder.
 * @param name whose signature is asked for
 * @param look at each screen on the way, by its name
 */
export const amendTogether = async (
  secretary: Laptop,
  other: Laptop,
  name: string,
  look: (one: Laptop, screen: 'proposed' | 'asked' | 'waiting') => Promise<void>,
): Promise<void> => {
  const { design } = await secretary.ask<{ design: Design }>('design.get', {})
  const amended = { ...design, places: design.places + 1, contact: 'Bureau opleidingen, 020 123 45 67' }
  await secretary.ask('amendment.put', { design: amended, reason: 'Er kwam geld bij voor een plaats.' })
  await secretary.keyboard.find('Publicatie')
  await expect(heading(secretary.page, 'Publicatie')).toBeVisible()
  await besides(secretary, 'Wat nu')
  await secretary.click('Verder met de wijziging')
  await expect(heading(secretary.page, 'Wijziging na publicatie')).toBeVisible()
  await besides(secretary, 'Wat verandert er?')
  await secretary.page.getByRole('button', { name: 'Publiceer wijziging' }).click()
  const dialog = secretary.page.getByRole('dialog')
  await dialog.getByLabel('Wie beslist mee?').selectOption({ label: name })
  await expect(dialog.getByText(`${name} tekent op de eigen laptop.`)).toBeVisible()
  await look(secretary, 'proposed')
  await dialog.getByRole('button', { name: 'Teken en leg voor' }).click()
  await expect(secretary.page.getByText(`Wacht op de handtekening van ${name}`)).toBeVisible()
  await look(secretary, 'waiting')

  await other.keyboard.find('Naar het overzicht')
  await expect(other.page.getByText('Er wacht iets op jouw handtekening.')).toBeVisible({ timeout: 30_000 })
  await other.click('Bekijk en teken')
  const was = `van ${design.places} naar ${design.places + 1}`
  await expect(other.page.getByText(`Het aantal plaatsen gaat ${was}.`)).toBeVisible()
  await expect(other.page.getByText('Er kwam geld bij voor een plaats.')).toBeVisible()
  await look(other, 'asked')
  await other.page.getByRole('button', { name: 'Teken', exact: true }).click()
  await expect(other.page.getByText('Er wacht niets op een handtekening.')).toBeVisible({ timeout: 20_000 })
  await expect
    .poll(async () => (await secretary.ask<{ design: Design }>('design.get', {})).design.places, {
      timeout: 30_000,
    })
    .toBe(design.places + 1)
}
