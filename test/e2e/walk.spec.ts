import { rm } from 'node:fs/promises'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectAccessibleAsItIs } from './axe.ts'
import {
  heading,
  type Keyboard,
  keyboardOf,
  lock,
  openProcedure,
  readOwnFeedback,
  unlockAs,
} from './keyboard.ts'
import { launch } from './launch.ts'
import { leftToScore, smallFolder } from './small.ts'

/** Three members and six candidates, from the interviews to the decision and after it, with the keyboard and nothing else. */
test.describe.configure({ timeout: 300_000 })

const scorers = [/Opleider/, /Aios/, /Extern lid/] as const

/** What the room sees is checked in the window that shows it. */
const project = async (
  app: ElectronApplication,
  page: Page,
  keyboard: Keyboard,
  words: string,
  said: string | RegExp,
) => {
  const before = app.windows().find((one) => one !== page)
  const window = before ? null : app.waitForEvent('window')
  await keyboard.find(words)
  const room = before ?? (await window)
  if (!room) throw new Error('no second window')
  await expect(room.getByText(said).first()).toBeVisible()
  await expectAccessibleAsItIs(room)
}

const scoreAndSeal = async (page: Page, keyboard: Keyboard, seat: RegExp, at: number) => {
  await unlockAs(page, keyboard, seat)
  for (let left = leftToScore; left > 0; left--) {
    await keyboard.find('Interviews')
    const open = page.getByRole('row').filter({ hasText: 'nog niet begonnen' })
    await expect(open).toHaveCount(left)
    await keyboard.pressUntil('Tab', open.first().getByRole('button', { name: /^Open/ }))
    await keyboard.press('Enter')
    for (let criterion = 0; criterion < 5; criterion++) {
      await expect(page.getByRole('textbox', { name: 'Onderbouwing' })).toBeFocused()
      await keyboard.type('Vroeg door.')
      await keyboard.press(`Control+${((at + left + criterion) % 5) + 1}`)
      await keyboard.press('Control+Enter')
    }
    await expect(page.getByRole('textbox', { name: /^Notities/ })).toBeFocused()
    await keyboard.press('Control+3')
    await expect(page.getByText(/Versleuteld bewaard om/)).toBeVisible()
  }
  await keyboard.find('Interviews')
  await expect(page.getByRole('button', { name: /^Nalezen en verzegelen/ })).toBeFocused()
  await keyboard.press('Enter')
  await expect(heading(page, 'Nalezen')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Verzegel mijn formulieren' })).toBeVisible()
  await keyboard.press('Control+Enter')
  await expect(heading(page, 'Nu gaat het dicht')).toBeVisible()
  await keyboard.press('Control+Enter')
  await expect(page.getByText('Druk nog een keer op Ctrl Enter')).toBeVisible()
  await keyboard.press('Control+Enter')
  await expect(page.getByText('Jouw zegel is bewaard')).toBeVisible({ timeout: 20_000 })
  await lock(page, keyboard)
}

test('three members and six candidates go from the interviews to the decision by keyboard', async () => {
  const dataFolder = await smallFolder()
  const { app, page, kill } = await launch({ dataFolder })
  try {
    const keyboard = keyboardOf(page)
    const settle = () => page.locator('main').focus()
    const to = (words: string, title: string) =>
      expect(async () => {
        await keyboard.find(words)
        await expect(heading(page, title)).toBeVisible({ timeout: 3000 })
      }).toPass({ timeout: 20_000 })
    await openProcedure(page, keyboard)

    await test.step('each member scores the last candidates and seals', async () => {
      for (const [at, seat] of scorers.entries()) await scoreAndSeal(page, keyboard, seat, at)
    })

    await test.step('the list is closed, the keys are given and the seals broken, and the room can follow', async () => {
      await unlockAs(page, keyboard, /Secretaris/)
      await project(app, page, keyboard, 'Toon de commissiecode', 'Vergelijk hem met wat je zelf opschreef.')
      await project(app, page, keyboard, 'Toon wie heeft ingediend', '3 van 3 verzegeld')
      await project(app, page, keyboard, 'Toon de opening op', 'Zodra de lijst gesloten is')
      await to('8 Opening', 'Opening')
      await expect(page.getByRole('button', { name: 'Sluit de lijst' })).toBeVisible()
      await expectAccessibleAsItIs(page)
      await keyboard.press('Control+Enter')
      for (let given = 0; given < 3; given++) {
        await expect(page.getByText(`${given} van 3 gegeven`)).toBeVisible({ timeout: 15_000 })
        await expect(page.getByLabel(/^Wachtzin van/)).toBeFocused()
        if (given === 1) await project(app, page, keyboard, 'Toon de opening op', '1 van 3 sleutels gegeven')
        if (given === 1) await to('8 Opening', 'Opening')
        await keyboard.pressUntil('Tab', page.getByLabel(/^Wachtzin van/), 30)
        await keyboard.press('Enter')
      }
      await expect(page.getByRole('button', { name: 'Verbreek de zegels' })).toBeFocused({ timeout: 15_000 })
      await expectAccessibleAsItIs(page)
      await keyboard.press('Enter')
      await expect(page.getByRole('button', { name: 'Naar de nabespreking' })).toBeFocused({
        timeout: 20_000,
      })
      await expectAccessibleAsItIs(page)
      await project(app, page, keyboard, 'Toon de opening op', 'De zegels zijn verbroken.')
    })

    await test.step('they say their doubts, and then what they saw, the resident first', async () => {
      await to('9 Nabespreking', 'Nabespreking')
      // The heading stands there before the round does.
      await expect(page.getByRole('button', { name: 'Begin het rondje' })).toBeVisible()
      await settle()
      for (let spoken = 1; spoken <= 3; spoken++) {
        await keyboard.press('Space')
        await expect(page.getByText(`${spoken} van 3 aan het woord geweest`)).toBeVisible()
      }
      await expectAccessibleAsItIs(page)
      await keyboard.press('Control+Enter')
      await expect(page.locator('[role=grid] tbody tr')).toHaveCount(6)
      await settle()
      const speakers = page.getByRole('list', { name: 'Spreekvolgorde' }).getByRole('listitem')
      await expect(speakers.first()).toContainText('Joëlle')
      await expect(speakers.nth(2)).toContainText('sluit af')
      await keyboard.press('o')
      const order = page.getByRole('dialog', { name: 'Spreekvolgorde aanpassen' })
      const later = order.getByRole('button', { name: /later$/ })
      await keyboard.pressUntil('Tab', later.first(), 10)
      await keyboard.press('Alt+ArrowDown')
      await expectAccessible(page)
      await keyboard.pressUntil('Tab', order.getByRole('button', { name: 'Gebruik deze volgorde' }), 20)
      await keyboard.press('Enter')
      await expect(speakers.nth(1)).toContainText('Joëlle')
      await settle()
      await keyboard.press('o')
      await keyboard.pressUntil('Tab', order.getByRole('button', { name: 'Terug naar junior eerst' }), 20)
      await keyboard.press('Enter')
      await keyboard.pressUntil('Tab', order.getByRole('button', { name: 'Gebruik deze volgorde' }), 20)
      await keyboard.press('Enter')
      await expect(speakers.first()).toContainText('Joëlle')
      await keyboard.pressUntil('Tab', page.getByRole('button', { name: 'Wat als we anders wogen?' }), 40)
      await keyboard.press('Enter')
      const whatIf = page.getByRole('dialog', { name: 'Wat als we anders hadden gewogen?' })
      await keyboard.pressUntil('Tab', whatIf.getByRole('spinbutton').first(), 10)
      await keyboard.press('PageUp')
      await keyboard.pressUntil('Tab', whatIf.getByRole('button', { name: 'Reken door' }), 30)
      await keyboard.press('Enter')
      await expect(whatIf.getByRole('table')).toBeVisible()
      await expectAccessible(page)
      await keyboard.press('Escape')
      await settle()
      for (let turn = 0; turn < 3; turn++) {
        await keyboard.press('Space')
        await expect(speakers.nth(turn)).toHaveAttribute('aria-current', 'step')
      }
      await project(app, page, keyboard, 'Toon wie er spreekt', /^Kandidaat K-/)
      await project(app, page, keyboard, 'Toon de scores op', 'Scores naast elkaar')
    })

    await test.step('the resident changes a rating after the chair spoke; both versions are shown', async () => {
      const code = (await page.locator('[role=grid] .z-heat-chosen th').textContent()) ?? ''
      await settle()
      await keyboard.press('Enter')
      await expect(heading(page, `${code}: onderbouwing naast elkaar`)).toBeFocused()
      await lock(page, keyboard)
      await unlockAs(page, keyboard, /Aios/)
      await keyboard.find('9 Nabespreking')
      await readOwnFeedback(page, keyboard)
      await expect(page.locator('[role=grid] tbody tr')).toHaveCount(6)
      await settle()
      await keyboard.press('Enter')
      const own = page.locator('.evidence-mine')
      await expect(own).toHaveCount(1)
      const before = Number(await own.locator('.evidence-rating [aria-hidden]').textContent())
      await keyboard.pressUntil('Tab', own.getByRole('button', { name: /^Wijzig als/ }), 40)
      await keyboard.press('Enter')
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByLabel('Nieuwe score')).toBeFocused()
      await expect(dialog.getByRole('button', { name: 'Teken de wijziging' })).toHaveAttribute(
        'aria-disabled',
        'true',
      )
      await keyboard.press(before === 1 ? 'ArrowDown' : 'ArrowUp')
      await keyboard.press('Tab')
      await keyboard.type('Ik hoorde')
      await expect(dialog.getByLabel('Waarom wijzig je?')).toHaveValue('heard-evidence')
      await expectAccessible(page)
      await keyboard.pressUntil('Tab', dialog.getByRole('button', { name: 'Teken de wijziging' }), 20)
      await keyboard.press('Enter')
      await expect(own.getByText(`Van ${before} naar ${before === 1 ? 2 : before - 1}`)).toBeVisible({
        timeout: 20_000,
      })
      await expect(own.getByText(/eerder sprak al: .*opleider/)).toBeVisible()
      await expect(own.getByText(`verzegeld: ${before}`)).toBeVisible()
      await expectAccessible(page)
      await keyboard.press('Escape')
      await expect(page.locator('.z-heat-chosen s')).toHaveCount(1)
      await expectAccessible(page)
    })

    await test.step('the resident says in confidence that there was pressure, and only HRM reads it', async () => {
      await keyboard.find('Bewijs van deelname')
      await expect(heading(page, 'Jouw deelname')).toBeVisible()
      const yes = page.getByRole('radio', { name: /^Ja, er was druk/ })
      await keyboard.pressUntil('Tab', page.getByRole('radio').first(), 30)
      await keyboard.press('ArrowDown')
      await expect(yes).toBeChecked()
      await keyboard.press('Tab')
      await keyboard.type('Ik werd onderbroken.')
      await expectAccessible(page)
      await keyboard.press('Tab')
      await keyboard.press('Enter')
      await expect(page.getByText('Je antwoord is bewaard.')).toBeVisible()
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
      await lock(page, keyboard)
      await unlockAs(page, keyboard, /HRM/)
      await keyboard.find('Lees wat aios meldden')
      await keyboard.pressUntil('Tab', page.getByRole('button', { name: 'Ontsleutel de antwoorden' }), 30)
      await keyboard.press('Enter')
      await expect(page.getByText('Ik werd onderbroken.')).toBeVisible()
      await expectAccessible(page)
      await lock(page, keyboard)
    })

    await test.step('the secretary writes the decision and the chair signs', async () => {
      await unlockAs(page, keyboard, /Secretaris/)
      await to('9 Nabespreking', 'Nabespreking')
      await expect(page.locator('[role=grid] tbody tr')).toHaveCount(6)
      await settle()
      await keyboard.press('Enter')
      await keyboard.pressUntil('Tab', page.getByRole('button', { name: 'Kandidaat trekt zich terug' }), 30)
      await keyboard.press('Enter')
      await expect(page.getByRole('dialog').getByLabel('Wie tekent mee?')).toBeFocused()
      await expectAccessible(page)
      await keyboard.press('Escape')
      await to('10 Besluit', 'Besluit')
      const row = page.locator('.decision-row[aria-current=true]')
      const motivation = page.getByRole('textbox', { name: /^Motivering voor de kandidaat/ })
      await expect(page.locator('.decision-row')).toHaveCount(6)
      const codes = await page.locator('.decision-row .z-code').allTextContents()
      await settle()
      await keyboard.press('ArrowDown')
      for (const [i, outcome] of ['p', 'r', 'r', 'n', 'n', 'n'].entries()) {
        // Who has an outcome stands above who has none, in the same order: the next one is the next row.
        await keyboard.press(i === 0 ? 'ArrowUp' : 'ArrowDown')
        await expect(page.locator('.decision-row', { hasText: codes[i] ?? '' })).toBeFocused()
        await keyboard.press(outcome)
        await expect(row).toContainText(codes[i] ?? '')
        await keyboard.press('Enter')
        await expect(motivation).toBeFocused()
        await keyboard.type('U vertelde wat u deed.')
        await keyboard.press('Escape')
        await expect(row).toBeFocused()
      }
      const decidedBy = page.getByRole('textbox', { name: 'Wie besluit formeel?' })
      await keyboard.pressUntil('Tab', decidedBy, 80)
      await keyboard.type('De opleider')
      await keyboard.press('Tab')
      await keyboard.type('31122099')
      await expect(page.getByText('Alles is ingevuld. Het besluit kan worden vastgelegd.')).toBeVisible()
      await keyboard.press('Control+Enter')
      await expect(page.getByLabel(/^Wachtzin van Hanneke/)).toBeFocused()
      await keyboard.press('Enter')
      await expect(page.getByText(/^Vastgelegd op/)).toBeVisible({ timeout: 20_000 })
      await settle()
      await keyboard.press('ArrowUp', 7)
      await keyboard.pressUntil('Tab', page.getByRole('button', { name: 'Neemt de plaats aan' }), 30)
      await keyboard.press('Enter')
      await expect(page.locator('.decision-row').first()).toContainText('aangenomen')
      await expectAccessible(page)
    })
  } finally {
    await kill()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 10 })
  }
})
