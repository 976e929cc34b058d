import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface WithAxe {
  readonly axe: { run(context: Document, options: RunOptions): Promise<AxeResults> }
}

/** WCAG 2.2, levels A and AA, by axe's tags. */
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const violations = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return page.evaluate(async (values) => {
    const { axe } = window as unknown as WithAxe
    const found = await axe.run(document, {
      runOnly: { type: 'tag', values },
      rules: { 'target-size': { enabled: true } }, // 2.5.8, which axe leaves out unless it is asked for
      resultTypes: ['violations'],
    })
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    )
  }, levels)
}

/** Colours that still change would be measured halfway. In what is folded away time stands still: those never come to an end. */
const still = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect instanceof KeyframeEffect && effect.target?.checkVisibility())
        .map((one) => one.finished.catch(() => {})),
    ),
  )

const inTheme = async (page: Page, theme: 'light' | 'dark'): Promise<void> => {
  await page.evaluate((value) => window.zegel.ask('app.set', { theme: value }), theme)
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
  await still(page)
}

/** The screen as it is now breaks no rule of WCAG 2.2 AA that a program can check, light nor dark. */
export const expectAccessible = async (page: Page): Promise<void> => {
  for (const theme of ['light', 'dark'] as const) {
    await inTheme(page, theme)
    expect(await violations(page), `${theme}, ${await page.title()}`).toEqual([])
  }
  await inTheme(page, 'light')
}

/** The same, in the colours that it has. */
export const expectAccessibleAsItIs = async (page: Page): Promise<void> => {
  await still(page)
  expect(await violations(page), await page.title()).toEqual([])
}
