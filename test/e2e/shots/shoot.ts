import { appendFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { expectAccessibleAsItIs } from '../axe.ts'
import { expectFits } from '../fits.ts'
import { type Laptop, laptop } from '../laptops.ts'
import { launch, type Running } from '../launch.ts'

/**
 * Pictures of screens, light and dark, for people to look at. Only two things are asserted of them: that the screen comes,
 * and that it breaks no rule of WCAG 2.2 AA that a program can check. With ZEGEL_SHOTS=small the window has its smallest
 * size, and every screen is shown in English too.
 */
export const folder = join('out', 'shots')

type Theme = 'light' | 'dark'
type Language = 'nl' | 'en'

export const themes: readonly Theme[] = ['light', 'dark']
export const small = process.env['ZEGEL_SHOTS'] === 'small'

/** In which languages every screen is taken in this run. */
export const languages: readonly Language[] = small ? ['nl', 'en'] : ['nl']

/** Which pictures there are, a line each: `test/e2e/pictured` looks here whether every screen has one. */
export const list = join(folder, 'pictures.jsonl')

/** A line of the list: what the window was called, and the panel or dialog that lay over it. */
export interface Picture {
  readonly file: string
  readonly theme: Theme
  readonly language: Language
  readonly title: string
  readonly over: string | null
}

/** What is shown, and in what it is shown, as the page itself says it. */
const seen = (page: Page): Promise<Omit<Picture, 'file'>> =>
  page.evaluate(() => {
    const { dataset, lang } = document.documentElement
    const over = document.querySelector('dialog[open], [role=dialog], .z-help')
    const label = document.getElementById(over?.getAttribute('aria-labelledby') ?? '')
    return {
      theme: dataset['theme'] === 'dark' ? 'dark' : 'light',
      language: lang === 'en' ? 'en' : 'nl',
      title: document.title.split(' – ')[0] ?? '',
      over: over && (label?.textContent ?? over.getAttribute('aria-label')),
    }
  })

/** Takes one picture of a window, and puts it in the list. */
const take = async (page: Page, name: string): Promise<void> => {
  const file = `${name}.png`
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(folder, file), animations: 'disabled' })
  appendFileSync(list, `${JSON.stringify({ file, ...(await seen(page)) } satisfies Picture)}\n`)
}

export const setLanguage = async (page: Page, language: Language): Promise<void> => {
  await page.evaluate((value) => window.zegel.ask('app.set', { language: value }), language)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}

export const setTheme = async (page: Page, theme: Theme): Promise<void> => {
  await page.evaluate((value) => window.zegel.ask('app.set', { theme: value, welcomed: true }), theme)
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
}

const shootAsItIs = async (page: Page, name: string): Promise<void> => {
  for (const theme of themes) {
    await setTheme(page, theme)
    await page.mouse.move(0, 0)
    await take(page, `${name}-${theme}`)
    await expectAccessibleAsItIs(page)
  }
}

/** Takes the screen as it is, in every variant. */
export const shoot = async (page: Page, name: string): Promise<void> => {
  await shootAsItIs(page, name)
  await expectFits(page)
  if (!small) return
  await setLanguage(page, 'en')
  await shootAsItIs(page, `${name}-en`)
  await setLanguage(page, 'nl')
}

/** Takes the second window as it is, in every variant; what it wears is set in the first one. */
export const shootRoom = async (page: Page, room: Page, name: string): Promise<void> => {
  const html = room.locator('html')
  for (const language of languages) {
    await setLanguage(page, language)
    await expect(html).toHaveAttribute('lang', language)
    for (const theme of themes) {
      await setTheme(page, theme)
      await expect(html).toHaveAttribute('data-theme', theme)
      await take(room, `${name}${language === 'nl' ? '' : `-${language}`}-${theme}`)
      await expectAccessibleAsItIs(room)
    }
  }
  await setLanguage(page, 'nl')
}

/** Takes a screen that nobody can have set a theme for yet, as the system wears it. */
export const shootAsSystem = async (page: Page, name: string): Promise<void> => {
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    await take(page, `${name}-${theme}`)
  }
  await page.emulateMedia({ colorScheme: null })
}

/**
 * The screen in the colours that a system forces, as with high contrast on Windows. Theme and system go together, as they do
 * there: axe reads what a text was to have as its colour, which counts for nothing on the other ground.
 */
export const shootForced = async (page: Page, name: string): Promise<void> => {
  for (const theme of themes) {
    await setTheme(page, theme)
    await page.emulateMedia({ forcedColors: 'active', colorScheme: theme })
    await take(page, `${name}-forced-${theme}`)
    await expectAccessibleAsItIs(page)
  }
  await page.emulateMedia({ forcedColors: null, colorScheme: null })
}

export const step = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name }).first().click()
  await expect(page.locator('main h1').first()).toBeVisible()
}

/** Brings the column beside the main part into view, which lies behind a tab in a small window. */
export const besides = async (page: Page, name: string): Promise<void> => {
  if (small) await page.getByRole('tab', { name }).click()
}

/** Opens the played procedure and unlocks one seat with the passphrase that the example fills in. */
export const enter = async (page: Page, seat: RegExp): Promise<void> => {
  await page.getByRole('button', { name: /Voorbeeld: Klinische geriatrie/ }).click()
  await page.getByRole('radio', { name: seat }).check({ force: true })
  await page.getByRole('button', { name: 'Ontgrendel' }).click()
  await expect(page.getByRole('button', { name: 'Vergrendel' })).toBeVisible()
}

/** Gives a window the size that is asked for. */
export const sized = async ({ app }: Pick<Running, 'app'>): Promise<void> => {
  if (small)
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1180, 720))
}

/** Starts laptops in light, at the size of the pictures; each is kept among those that are removed. */
export const starting =
  (laptops: Laptop[]) =>
  async (options: Parameters<typeof laptop>[0]): Promise<Laptop> => {
    const one = await laptop(options)
    laptops.push(one)
    await sized(one)
    await setTheme(one.page, 'light')
    return one
  }

export const withApp = async (
  dataFolder: string | undefined,
  run: (zegel: Running) => Promise<void>,
): Promise<void> => {
  const zegel = await launch(dataFolder === undefined ? {} : { dataFolder })
  try {
    await sized(zegel)
    await run(zegel)
  } finally {
    await zegel.kill()
    await rm(zegel.dataFolder, { recursive: true, force: true, maxRetries: 10 })
  }
}
