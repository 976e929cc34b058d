import { rm } from 'node:fs/promises'
import { expect, test as plain } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { heading, keyboardOf, lock, openProcedure, unlockAs } from './keyboard.ts'
import { launch, test } from './launch.ts'
import { playedFolder } from './played.ts'

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
    await expect(page.locator('[role=grid] tbody tr')).toHaveCount(10)
    await keyboard.press('a')
    const cards = page.locator('.attention-card')
    await expect(cards.first()).toBeVisible()
    const outcomes = await cards.locator('.z-chip').allTextContents()
    expect(outcomes.length).toBeGreaterThanOrEqual(11)
    for (const outcome of outcomes)
      expect(['Aandachtspunt', 'Geen aanwijzing', 'Te weinig gegevens']).toContain(outcome)
    await expect(page.getByText(/in ongeveer \d van de 100 rondes toch iets/)).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the arrows walk the cards, and numbers and method are one key deeper', async () => {
    await keyboard.press('ArrowRight')
    await expect(page.locator('.attention-card [id^="open-"]').first()).toBeFocused()
    await keyboard.press('ArrowRight')
    await expect(page.locator('.attention-card [id^="open-"]').nth(1)).toBeFocused()
    await keyboard.press('ArrowLeft')
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'De getallen' })).toBeVisible()
    const method = page.getByText('Zo is het berekend')
    await keyboard.pressUntil('Tab', method)
    await keyboard.press('Enter')
    await expect(page.getByText(/^Bron: /)).toBeVisible()
    await expectAccessible(page)
    await keyboard.press('Escape')
    await expect(method).toBeHidden()
  })

  await test.step('every picture is also a table', async () => {
    const toggle = page.locator('.attention-card .z-plot-toggle').first()
    await toggle.focus()
    await keyboard.press('t')
    await expect(page.locator('.attention-card table').first()).toBeVisible()
    await expectAccessible(page)
  })
})

plain('a member reads the own feedback alone and first, and chooses what the others may read', async () => {
  const dataFolder = await playedFolder('opened')
  const { page, kill } = await launch({ dataFolder })
  const keyboard = keyboardOf(page)
  try {
    await page.evaluate(() => window.zegel.ask('app.set', { welcomed: true }))
    await openProcedure(page, keyboard)
    await unlockAs(page, keyboard, /Extern/)
    await keyboard.find('Nabespreking')
    await expect(page.getByText('Alleen jij ziet dit nu')).toBeVisible()
    await expect(page.getByText(/^Jij scoorde dezelfde kandidaten gemiddeld 0,7 punt lager/)).toBeVisible()
    await expectAccessible(page)
    await keyboard.pressUntil('Tab', page.getByLabel('Wil je er iets bij zeggen?'))
    await page.keyboard.type('Ik lette vooral op wat iemand zelf deed.')
    await keyboard.pressUntil('Tab', page.getByLabel('Laat de commissie dit lezen'))
    await keyboard.press('Space')
    await keyboard.pressUntil('Tab', page.getByRole('button', { name: 'Bewaar', exact: true }))
    await keyboard.press('Enter')
    await expect(page.getByText('Bewaard', { exact: true }).first()).toBeVisible()
    await lock(page, keyboard)
    await unlockAs(page, keyboard, /Secretaris/)
    await keyboard.find('Aandachtspunten')
    await expect(page.getByText('Ik lette vooral op wat iemand zelf deed.')).toBeVisible()
    await expect(page.getByText(/^Beoordelaar [A-F] schrijft/)).toBeVisible()
    await expect(page.getByText(/Heeft de eigen feedback nog niet gelezen: [A-F]/)).toBeVisible()
  } finally {
    await kill()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 10 })
  }
})
