import { expect, type Locator, type Page } from '@playwright/test'

/** What a person does at the keyboard, without ever taking the mouse; counted, to say how much work something is. */
export interface Keyboard {
  /** Presses one key or combination, so many times. */
  press(keys: string, times?: number): Promise<void>
  type(text: string): Promise<void>
  /** Presses the key until that element has the focus. */
  pressUntil(keys: string, focused: Locator, most?: number): Promise<void>
  /** Ctrl+K, some letters, Enter: the way to anywhere. */
  find(words: string): Promise<void>
  /** How many times something was pressed or typed since the last question. */
  count(): number
}

const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluateAll((found) => found.some((one) => one === document.activeElement))

/** @param page of the app's window */
export const keyboardOf = (page: Page): Keyboard => {
  let acts = 0
  const press = async (keys: string, times = 1) => {
    for (let time = 0; time < times; time++) {
      acts++
      await page.keyboard.press(keys)
    }
  }
  const type = async (text: string) => {
    acts++
    await page.keyboard.type(text)
  }
  return {
    press,
    type,
    pressUntil: async (keys, focused, most = 60) => {
      for (let time = 0; time < most && !(await isFocused(focused)); time++) await press(keys)
      await expect(focused).toBeFocused()
    },
    find: async (words) => {
      const dialog = page.getByRole('dialog', { name: 'Zoeken of doen' })
      const field = dialog.getByRole('combobox')
      await press('Control+k')
      await expect(field).toBeFocused()
      await type(words)
      await expect(dialog.getByRole('option').first()).toBeVisible()
      await press('Enter')
      await expect(field).toHaveCount(0)
    },
    count: () => {
      const so = acts
      acts = 0
      return so
    },
  }
}

/** Opens the only procedure there is from the welcome screen. */
export const openProcedure = async (page: Page, keyboard: Keyboard): Promise<void> => {
  await keyboard.pressUntil('Tab', page.getByRole('button', { name: /Voorbeeld: Klinische geriatrie/ }))
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Wie ben je?' })).toBeVisible()
}

/** Unlocks the seat whose name or role fits, with the passphrase that is filled in for the example. */
export const unlockAs = async (page: Page, keyboard: Keyboard, seat: RegExp): Promise<void> => {
  await expect(page.getByRole('heading', { name: 'Wie ben je?' })).toBeVisible()
  const wanted = page.getByRole('radio', { name: seat })
  await keyboard.pressUntil('Shift+Tab', page.getByRole('radio', { checked: true }))
  await keyboard.pressUntil('ArrowDown', wanted)
  await keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Wachtzin' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Vergrendel' })).toBeVisible({ timeout: 15_000 })
  await expect(page.getByRole('heading', { name: 'Wie ben je?' })).toHaveCount(0)
}

/** A scorer reads the own feedback alone before the scores of the others; this goes on from there. */
export const readOwnFeedback = async (page: Page, keyboard: Keyboard): Promise<void> => {
  await expect(page.getByText('Alleen jij ziet dit nu')).toBeVisible()
  await keyboard.press('Control+Enter')
}

/** Locks, as one does when handing over the laptop. */
export const lock = async (page: Page, keyboard: Keyboard): Promise<void> => {
  await keyboard.press('Control+l')
  await expect(page.getByRole('heading', { name: 'Wie ben je?' })).toBeVisible()
}

/** The heading of the screen one is on. */
export const heading = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('heading', { level: 1, name })
