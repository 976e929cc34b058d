import { join } from 'node:path'
import { expect } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { heading, keyboardOf } from './keyboard.ts'
import { test } from './launch.ts'

/** Points of attention after the opening: the board, what lies behind a card, and what was done with it. */
test.describe.configure({ timeout: 120_000 })

test('the board says per subject what stands out, what does not, and where there is too little', async ({
  zegel,
}) => {
  const { page } = zegel
  const keyboard = keyboardOf(page)
  await keyboard.pressUntil('Tab', page.getByRole('button', { name: 'Kijk rond in een voorbeeld' }))
  await keyboard.press('Enter')
  await expect(page).toHaveTitle(/^Overzicht/, { timeout: 60_000 })
  await keyboard.find('Nabespreking')
  await expect(heading(page, 'Nabespreking')).toBeVisible()

  await test.step('one key leads to the board, with an outcome in words on every card', async () => {
    await keyboard.press('a')
    const cards = page.locator('.attention-card')
    await expect(cards.first()).toBeVisible()
    const outcomes = await cards.locator('.z-chip').allTextContents()
    expect(outcomes.length).toBeGreaterThanOrEqual(11)
    for (const outcome of outcomes)
      expect(['Aandachtspunt', 'Geen aanwijzing', 'Te weinig gegevens']).toContain(outcome)
    await expect(page.getByText(/in ongeveer \d van de 100 rondes toch iets/)).toBeVisible()
    await expectAccessible(page)
    await page.screenshot({ path: join('out', 'attention-board.png'), fullPage: false })
  })

  await test.step('the arrows walk the cards, and numbers and method are one key deeper', async () => {
    await keyboard.press('ArrowRight')
    await expect(page.locator('.attention-card [id^="open-"]').first()).toBeFocused()
    await keyboard.press('ArrowRight')
    await expect(page.locator('.attention-card [id^="open-"]').nth(1)).toBeFocused()
    await keyboard.press('ArrowLeft')
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Zo is het berekend' })).toBeVisible()
    await expectAccessible(page)
    await page.screenshot({ path: join('out', 'attention-details.png') })
    await keyboard.press('Escape')
    await expect(page.getByRole('heading', { name: 'Zo is het berekend' })).toBeHidden()
  })

  await test.step('every picture is also a table', async () => {
    const toggle = page.locator('.attention-card .z-plot-toggle').first()
    await toggle.focus()
    await keyboard.press('t')
    await expect(page.locator('.attention-card table').first()).toBeVisible()
    await expectAccessible(page)
  })
})
