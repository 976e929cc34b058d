import { readdirSync } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { heading, type Keyboard, keyboardOf, lock, openProcedure, unlockAs } from './keyboard.ts'
import { launch, type Running } from './launch.ts'
import { playedFolder } from './played.ts'

/** What was shown as saved is there after anything: a power cut, a lock in the middle of a word, a closed window. */
test.describe.configure({ timeout: 120_000, mode: 'serial' })

let dataFolder: string
let running: Running | undefined

test.beforeAll(async () => {
  dataFolder = await playedFolder('scoring')
})
test.afterEach(async () => {
  await running?.kill()
  running = undefined
})
test.afterAll(() => rm(dataFolder, { recursive: true, force: true, maxRetries: 10 }))

/** Starts the app on the data as they lie there now, and unlocks the same member. */
const comeBack = async (): Promise<{ zegel: Running; page: Page; keyboard: Keyboard }> => {
  const zegel = await launch({ dataFolder })
  running = zegel
  const keyboard = keyboardOf(zegel.page)
  await openProcedure(zegel.page, keyboard)
  await unlockAs(zegel.page, keyboard, /Aios/)
  return { zegel, page: zegel.page, keyboard }
}

/** From anywhere to a card, by its place in the list of interviews; one that was open comes back to where one was in it. */
const openCard = async (page: Page, keyboard: Keyboard, place: number): Promise<string> => {
  await keyboard.find('Interviews')
  const row = page.getByRole('row').nth(place)
  const code = (await row.getByRole('rowheader').textContent()) ?? ''
  await keyboard.pressUntil('Tab', row.getByRole('button', { name: /^Open/ }))
  await keyboard.press('Enter')
  await expect(heading(page, code)).toBeVisible()
  await expect(page.locator('textarea:focus')).toHaveCount(1)
  return code
}

/** Opens a card to write what somebody did. */
const writeIn = async (page: Page, keyboard: Keyboard, place: number): Promise<string> => {
  const code = await openCard(page, keyboard, place)
  await keyboard.press('Alt+a')
  await expect(text(page)).toBeFocused()
  return code
}

const text = (page: Page) => page.getByRole('textbox', { name: 'Onderbouwing' })

const marked = (page: Page, part: string) => page.getByRole('button', { name: part, pressed: true })

const saved = (page: Page) => expect(page.getByText(/Versleuteld bewaard om/)).toBeVisible()

/** Bytes that are only in the write-ahead log and not yet in the database itself. */
const bytesInLog = async (): Promise<number> => {
  const folder = join(dataFolder, 'procedures')
  const [log] = readdirSync(folder).filter((name) => /^[0-9a-z]{10}\.sqlite-wal$/.test(name))
  return log === undefined ? 0 : (await stat(join(folder, log))).size
}

test('a killed process loses nothing that was shown as saved, and comes back to the same words', async () => {
  const before = await comeBack()
  const code = await writeIn(before.page, before.keyboard, 3)
  await before.keyboard.press('Control+Enter', 2)
  await expect(before.page.getByRole('tab', { selected: true })).toHaveAccessibleName(/Organiseren/)
  await before.keyboard.press('Control+2')
  await before.keyboard.press('Alt+r')
  const words = ' Plan bijgesteld; nét op tijd, “want het kon”.'
  await before.keyboard.type(words)
  await saved(before.page)
  const written = await text(before.page).inputValue()
  expect(written).toContain(`\nResultaat: ${words}`)
  await before.zegel.kill()
  expect(await bytesInLog()).toBeGreaterThan(0)

  const { page, keyboard } = await comeBack()
  await openCard(page, keyboard, 3)
  await expect(heading(page, code)).toBeVisible()
  await expect(page.getByRole('tab', { selected: true })).toHaveAccessibleName(/Organiseren/)
  await expect(text(page)).toBeFocused()
  await expect(marked(page, 'Resultaat')).toBeVisible()
  await expect(page.getByRole('radio', { name: /^2/ })).toBeChecked()
  await keyboard.type(' En verder.')
  await expect(text(page)).toHaveValue(new RegExp(`${words}[^]* En verder\\.`))
})

test('a process killed while words are on their way keeps every word that was saved before', async () => {
  const before = await comeBack()
  await writeIn(before.page, before.keyboard, 4)
  for (let round = 1; round <= 4; round++) {
    await before.keyboard.type(` Ronde ${round}.`)
    await saved(before.page)
  }
  await before.keyboard.type(' Dit staat er misschien niet meer')
  await before.zegel.kill()

  const { page, keyboard } = await comeBack()
  await openCard(page, keyboard, 4)
  await expect(text(page)).toBeFocused()
  await expect(text(page)).toHaveValue(/ Ronde 1\. Ronde 2\. Ronde 3\. Ronde 4\./)
})

test('locking right after a word loses nothing, and unlocking goes back to it', async () => {
  const { page, keyboard } = await comeBack()
  const code = await writeIn(page, keyboard, 5)
  await keyboard.press('Alt+t')
  await keyboard.type(' Nog net voor het slot.')
  await lock(page, keyboard)
  await expect(page.getByText('Nog net voor het slot')).toHaveCount(0)
  await unlockAs(page, keyboard, /Aios/)
  await expect(heading(page, code)).toBeVisible()
  await expect(text(page)).toBeFocused()
  await expect(marked(page, 'Taak')).toBeVisible()
  await expect(text(page)).toHaveValue(/Nog net voor het slot\./)
})

test('being locked from outside in the middle of a word loses nothing', async () => {
  const { page, keyboard } = await comeBack()
  const code = await writeIn(page, keyboard, 6)
  await keyboard.type(' Het scherm ging op slot')
  await page.evaluate(() => window.zegel.ask('session.lock', {}))
  await expect(page.getByRole('heading', { name: 'Wie ben je?' })).toBeVisible()
  await unlockAs(page, keyboard, /Aios/)
  await expect(heading(page, code)).toBeVisible()
  await expect(text(page)).toHaveValue(/Het scherm ging op slot/)
  await expect(page.getByText(/Versleuteld bewaard om|Alles is bewaard/)).toBeVisible()
})

for (const [way, end] of [
  [
    'closing the window',
    (zegel: Running) => zegel.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
  ],
  ['quitting', (zegel: Running) => zegel.app.evaluate(({ app }) => app.quit())],
] as const)
  test(`${way} right after a word loses nothing`, async () => {
    const before = await comeBack()
    await writeIn(before.page, before.keyboard, 7)
    await before.keyboard.press('Alt+s')
    await before.keyboard.type(` Laatste woord voor ${way}.`)
    const ended = new Promise((resolve) => before.zegel.app.process().once('exit', resolve))
    await end(before.zegel).catch(() => {}) // it may be gone before it answers
    await ended

    const { page, keyboard } = await comeBack()
    await openCard(page, keyboard, 7)
    await expect(text(page)).toBeFocused()
    await expect(marked(page, 'Situatie')).toBeVisible()
    await expect(text(page)).toHaveValue(new RegExp(`Laatste woord voor ${way}\\.`))
  })
