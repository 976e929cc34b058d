import { rm } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { confirm, freeze, scoreAndOpen, scoreAndSeal } from '../app/rounds.ts'
import { expectAccessible } from './axe.ts'
import { heading, type Keyboard, keyboardOf } from './keyboard.ts'
import { launch } from './launch.ts'
import { letterNames, lettersFolder, playingIn } from './lettersFolder.ts'

/**
 * A procedure of several rounds in the window, by keyboard: letters, a second assessor for those that were turned down, and the
 * interviews of who was invited. What every round does alike is asked as a screen would ask it.
 */
test.describe.configure({ timeout: 240_000 })

const expectNoNames = async (page: Page) => {
  const said = await page.locator('body').innerText()
  expect(letterNames.filter((name) => said.includes(name))).toEqual([])
}

const toScores = async (page: Page, keyboard: Keyboard) => {
  await keyboard.find('9 Nabespreking')
  await expect(heading(page, 'Nabespreking')).toBeVisible()
  await expect(page.getByText('Waar ben je niet zeker van?')).toBeVisible()
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('grid')).toBeVisible()
}

/** One outcome for each row from the top, with a motivation for who is turned down for good. */
const decideByKeys = async (
  page: Page,
  keyboard: Keyboard,
  outcomes: readonly string[],
  motivated: boolean,
) => {
  await keyboard.find('10 Besluit')
  await expect(heading(page, 'Besluit')).toBeVisible()
  await expect(page.locator('.decision-row')).toHaveCount(outcomes.length)
  const codes = await page.locator('.decision-row .z-code').allTextContents()
  for (const [i, outcome] of outcomes.entries()) {
    await page.locator('.decision-row', { hasText: codes[i] ?? '' }).click()
    await keyboard.press(outcome)
    await expect(page.locator('.decision-row', { hasText: codes[i] ?? '' })).toBeFocused()
    if (outcome !== 'n' || !motivated) continue
    await keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: /^Motivering voor de kandidaat/ })).toBeFocused()
    await keyboard.type('Uw brief noemt geen voorbeeld van eigen handelen.')
    await keyboard.press('Escape')
  }
  const decidedBy = page.getByRole('textbox', { name: 'Wie besluit formeel?' })
  await keyboard.pressUntil('Tab', decidedBy, 60)
  await keyboard.type('De opleider')
  await keyboard.press('Tab')
  await expect(page.getByText('Alles is ingevuld. Het besluit kan worden vastgelegd.')).toBeVisible()
  await expectAccessible(page)
  await keyboard.press('Control+Enter')
  await expect(page.getByLabel(/^Wachtzin van .*, voorzitter/)).toBeFocused()
  await keyboard.press('Enter')
  return codes
}

test('letters are read by code, read again where they were turned down, and lead to interviews', async () => {
  const folder = await lettersFolder()
  const zegel = await launch({ dataFolder: folder.dataFolder })
  const { page } = zegel
  const keyboard = keyboardOf(page)
  const play = playingIn(page, folder)
  try {
    await page
      .getByRole('button', { name: /Klinische geriatrie/ })
      .first()
      .click()
    await expect(heading(page, 'Wie ben je?')).toBeVisible()

    await test.step('letter by letter, or one criterion across all of them', async () => {
      await play.unlock('resident')
      await expect(page.getByText('Ronde 1 van 3: brieven')).toBeVisible()
      await expect(page.getByText('Wie is aan zet')).toBeVisible()
      await keyboard.press('6')
      await expect(heading(page, 'Brieven')).toBeVisible()
      await expectNoNames(page)
      await expectAccessible(page)
      await page.locator('.z-row-open').first().press('Enter')
      await expect(page.getByRole('textbox', { name: 'Waar in de brief of het cv?' })).toBeFocused()
      await keyboard.type('Brief, tweede alinea: leidde het overleg.')
      await keyboard.press('Control+4')
      await expectAccessible(page)
      const code = await page.locator('.card-code').textContent()
      await keyboard.press('Control+Enter')
      await expect(page.getByText('criterium 2 van 2')).toBeVisible()
      await page.getByRole('radio', { name: 'Per criterium' }).check({ force: true })
      await keyboard.press('Control+Enter')
      await expect(page.locator('.card-code')).not.toHaveText(code ?? '')
      await expect(page.getByText('criterium 2 van 2')).toBeVisible()
      await keyboard.press('Escape')
      await keyboard.find('4 Kandidaten')
      await expect(page.getByText('In deze ronde zie je alleen codes.')).toBeVisible()
      await expectNoNames(page)
      await expectAccessible(page)
      await keyboard.find('1 Ontwerp')
      await page
        .getByRole('tab', { name: /Hoe we kiezen/ })
        .first()
        .click()
      await expect(page.getByRole('heading', { name: 'Rondes' })).toBeVisible()
      await expectAccessible(page)
    })

    const { candidates } = await play.ask('candidates.get', {})
    const cids = candidates.map(({ cid }) => cid)

    await test.step('the letters are sealed, opened and compared by code', async () => {
      await scoreAndSeal(play, (_, cid) => (cids.indexOf(cid) < 2 ? 5 : 2))
      await keyboard.find('8 Opening')
      await expect(page.getByRole('button', { name: 'Sluit de lijst' })).toBeVisible()
      await keyboard.press('Control+Enter')
      for (let given = 0; given < 3; given++) {
        await expect(page.getByText(`${given} van 3 gegeven`)).toBeVisible({ timeout: 15_000 })
        await expect(page.getByLabel(/^Wachtzin van/)).toBeFocused()
        await keyboard.press('Enter')
      }
      await expect(page.getByRole('button', { name: 'Verbreek de zegels' })).toBeFocused({ timeout: 15_000 })
      await keyboard.press('Enter')
      await expect(page.getByRole('button', { name: 'Naar de nabespreking' })).toBeFocused({
        timeout: 20_000,
      })
      await expectAccessible(page)
      await toScores(page, keyboard)
      await expect(page.getByText('tot hier twee uitnodigingen')).toBeVisible()
      await expect(page.getByText('Alleen de ondergrens scheidt kandidaten.')).toBeVisible()
      // Each letter had one reader: that one speaks, and beside it stands what the talk is about.
      await expect(page.locator('.deliberation-speakers li')).toHaveCount(2)
      await expectNoNames(page)
      await expectAccessible(page)
    })

    await test.step('two are invited, and the others go to a second assessor', async () => {
      const codes = await decideByKeys(page, keyboard, ['u', 'u', 'n', 'n', 'n', 'n'], false)
      expect(codes).toHaveLength(6)
      await expect(page.getByText('Ronde 2 van 3: tweede beoordeling')).toBeVisible({ timeout: 20_000 })
      await expectAccessible(page)
      await keyboard.find('Vastzetten')
      await expect(heading(page, 'Vastzetten')).toBeVisible()
      await expectAccessible(page)
      await keyboard.press('Control+Enter')
      const dialog = page.getByRole('dialog', { name: 'Alles vastzetten?' })
      await keyboard.pressUntil('Shift+Tab', dialog.getByRole('button', { name: 'Zet alles vast' }), 3)
      await keyboard.press('Enter')
      await expect(page.getByRole('heading', { name: 'De commissiecode' })).toBeVisible({ timeout: 20_000 })
      const roster = await play.ask('roster.get', {})
      await confirm(play, roster?.code ?? '')
    })

    await test.step('a second assessor finds one of them better, and that one is invited too', async () => {
      await play.unlock('resident')
      await keyboard.find('6 Brieven')
      await expect(heading(page, 'Brieven')).toBeVisible()
      await expectNoNames(page)
      await scoreAndOpen(play, (_, cid) => (cids.indexOf(cid) === 2 ? 5 : 2))
      await keyboard.find('9 Nabespreking')
      await expect(page.getByText('Waar ben je niet zeker van?')).toBeVisible()
      await decideByKeys(page, keyboard, ['u', 'n', 'n', 'n'], true)
      await expect(page.getByText('Ronde 3 van 3: gesprekken')).toBeVisible({ timeout: 20_000 })
    })

    await test.step('three are interviewed, by name, with the letters closed', async () => {
      await keyboard.find('4 Kandidaten')
      await expect(page.getByText('niet in deze ronde')).toHaveCount(3)
      await expectAccessible(page)
      await freeze(play)
      await play.unlock('resident')
      await keyboard.press('Escape')
      await expect(page.getByText('Wie is aan zet')).toBeVisible()
      await keyboard.press('9')
      await expect(page.getByText('De scores van de vorige ronde zie je dan ook terug.')).toBeVisible()
      await expect(play.ask('matrix.get', { round: 1 })).rejects.toThrow('E_PHASE')
      await play.unlock('secretary')
      await scoreAndOpen(play, (_, cid) => 2 + (cids.indexOf(cid) % 3))
      await toScores(page, keyboard)
      await expect(page.locator('[role=grid] tbody tr')).toHaveCount(3)
      await expectAccessible(page)
    })

    await test.step('after the opening the letters can be read back, and nothing in them can be changed', async () => {
      await keyboard.pressUntil('Tab', page.getByRole('radio', { name: 'Ronde 3: gesprekken' }), 40)
      await keyboard.press('ArrowLeft')
      await expect(page.getByRole('radio', { name: 'Ronde 2: tweede beoordeling' })).toBeFocused()
      await keyboard.press('ArrowLeft')
      await expect(page.getByRole('radio', { name: 'Ronde 1: brieven' })).toBeFocused()
      await expect(
        page.getByText('2 van de 6 uitgenodigd. Deze scores tellen nu niet meer mee.'),
      ).toBeVisible()
      await expect(page.locator('[role=grid] tbody tr')).toHaveCount(6)
      await expectAccessible(page)
      await keyboard.pressUntil('Tab', page.locator('[role=grid] [tabindex="0"]').first(), 20)
      await keyboard.press('Enter')
      await expect(heading(page, /onderbouwing naast elkaar$/)).toBeVisible()
      await expect(page.locator('.evidence-cell')).toHaveCount(1)
      await expect(page.getByRole('button', { name: /^Wijzig als/ })).toHaveCount(0)
      await expect(page.getByRole('button', { name: 'Kandidaat trekt zich terug' })).toHaveCount(0)
      await expectAccessible(page)
      await keyboard.press('Escape')
      await expect(page.getByRole('radio', { name: 'Ronde 1: brieven' })).toBeChecked()
    })
  } finally {
    await zegel.kill()
    await rm(folder.dataFolder, { recursive: true, force: true, maxRetries: 10 })
  }
})
