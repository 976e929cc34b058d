import { mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { headless } from '../../../electron/cli/headless.ts'
import { memberKeys } from '../../../shared/content/example/index.ts'
import { mostCandidates } from '../../../shared/domain/candidate.ts'
import { playLargeRound, title } from '../../bench/largeRound.ts'
import { keyboardOf, unlockAs } from '../keyboard.ts'
import { emptyFolder, launch } from '../launch.ts'

/**
 * The screens of a round of eight people at its opening, with 40 candidates and with as many as there may be: from the click
 * until it is painted, how long the main process answered nobody meanwhile, and how frames go while one scrolls.
 */

/** A data folder with the round; a few cards are missing, which is what takes longest. */
const largeFolder = async (count: number): Promise<string> => {
  const dataFolder = await emptyFolder()
  const procedures = join(dataFolder, 'procedures')
  mkdirSync(procedures)
  const round = headless(procedures, { version: '0.0.0-test', workFactor: 1, example: true })
  try {
    const { idOf } = await playLargeRound(round, { count, holes: true, timed: async (_, work) => work() })
    // The round of doubts is over, and the own feedback was read.
    for (const key of memberKeys) await round.ask('talk.speak', { cid: null, member: idOf(key) })
    await round.ask('attention.seen', {})
    await round.ask('procedure.leave', {})
  } finally {
    round.close()
  }
  return dataFolder
}

/** In the main process: the longest time between two turns of its loop since the last question, in milliseconds. */
const watchMain = async (app: ElectronApplication): Promise<() => Promise<number>> => {
  await app.evaluate(() => {
    const seen = globalThis as unknown as { held: number }
    seen.held = 0
    let last = performance.now()
    setInterval(() => {
      const now = performance.now()
      seen.held = Math.max(seen.held, now - last)
      last = now
    }, 5)
  })
  return () =>
    app.evaluate(() => {
      const seen = globalThis as unknown as { held: number }
      const { held } = seen
      seen.held = 0
      return held
    })
}

/** Clicks in the page and waits until so many of what is looked for are painted; milliseconds. */
const painted = (page: Page, click: string, wanted: string, least: number): Promise<number> =>
  page.evaluate(
    async ([click, wanted, least]) => {
      const frame = () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => resolve()
            port2.postMessage(null)
          })
        })
      const target = [...document.querySelectorAll<HTMLElement>('button')].find((one) =>
        (one.querySelector('.z-step-name') ?? one).textContent?.startsWith(click),
      )
      if (!target) throw new Error(`no button ${click}`)
      const begun = performance.now()
      target.click()
      while (document.querySelectorAll(wanted).length < least) {
        if (performance.now() - begun > 120_000) throw new Error(`${wanted} never came`)
        await frame()
      }
      await frame()
      return performance.now() - begun
    },
    [click, wanted, least] as const,
  )

/** Scrolls what scrolls on the screen to its end, a wheel's step a frame; how long each frame took, in milliseconds. */
const scrolled = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const longest = [...document.querySelectorAll<HTMLElement>('*')]
      .filter((one) => ['auto', 'scroll'].includes(getComputedStyle(one).overflowY))
      .toSorted((a, b) => b.scrollHeight - b.clientHeight - (a.scrollHeight - a.clientHeight))[0]
    if (!longest) return []
    const frames: number[] = []
    let last = performance.now()
    for (let n = 0; n < 120; n++) {
      longest.scrollTop += 120
      await new Promise(requestAnimationFrame)
      const now = performance.now()
      frames.push(now - last)
      last = now
    }
    return frames
  })

/** One arrow key in the middle of what is walked by rows: until the next row is painted, in milliseconds; half of ten. */
const arrowed = async (page: Page): Promise<number | null> => {
  const rows = page.locator('.z-heat tbody th, .decision-row, .z-table .z-row-open')
  const count = await rows.count()
  if (count === 0) return null
  await rows.nth(Math.floor(count / 2)).focus()
  await page.evaluate(() => {
    const seen = window as unknown as { keys?: number[] }
    const before = seen.keys
    seen.keys = []
    if (before) return // looked at already
    document.addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => seen.keys?.push(performance.now() - timeStamp)
          port2.postMessage(null)
        }),
      true,
    )
  })
  for (let n = 0; n < 10; n++) {
    await page.keyboard.press('ArrowDown')
    await page.waitForTimeout(200)
  }
  const took = await page.evaluate(() => (window as unknown as { keys: number[] }).keys)
  return took.toSorted((a, b) => a - b)[Math.floor(took.length / 2)] ?? null
}

const shown = (ms: number | null): string => (ms === null ? '–' : `${Math.round(ms)} ms`).padStart(10)

/** Screens by the name of their step, with what stands on them once for each candidate. */
const screens = [
  ['Kandidaten', '.z-table tbody tr'],
  ['Interviews', '.z-table tbody tr'],
  ['Nabespreking', '.z-heat tbody tr'],
  ['Besluit', '.decision-row'],
] as const

for (const count of [40, mostCandidates])
  test(`the screens of ${count} candidates`, async () => {
    test.setTimeout(900_000)
    const dataFolder = await largeFolder(count)
    const { app, page, kill } = await launch({ dataFolder })
    try {
      const keyboard = keyboardOf(page)
      await page.getByRole('button', { name: new RegExp(title) }).click()
      await unlockAs(page, keyboard, /Secretaris/)
      const held = await watchMain(app)
      const heads = ['painted', 'again', 'main held', 'next row'].map((head) => head.padStart(10)).join('')
      const lines = [`\n${`${count} candidates`.padEnd(18)}${heads}  frames over 25 ms while scrolling`]
      const measure = async (name: string, click: string, wanted: string, least: number) => {
        await held()
        const first = await painted(page, click, wanted, least)
        const longest = await held()
        const frames = await scrolled(page)
        const next = await arrowed(page)
        await page.keyboard.press('Escape')
        await expect(page.locator(wanted)).toHaveCount(0)
        const again = await painted(page, click, wanted, least)
        await page.keyboard.press('Escape')
        await expect(page.locator(wanted)).toHaveCount(0)
        const late = frames.filter((ms) => ms > 25).length
        const figures = [first, again, longest, next].map(shown).join('')
        lines.push(`${name.padEnd(18)}${figures}  ${late} of ${frames.length}`)
      }
      for (const [name, wanted] of screens) await measure(name, name, wanted, count)
      process.stdout.write(`${lines.join('\n')}\n`)
    } finally {
      await kill()
      await rm(dataFolder, { recursive: true, force: true, maxRetries: 10 })
    }
  })
