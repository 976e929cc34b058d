import { rm } from 'node:fs/promises'
import process from 'node:process'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import type { Part } from '../../../shared/domain/scorecard.ts'
import { keyboardOf, openProcedure, unlockAs } from '../keyboard.ts'
import { launch } from '../launch.ts'
import { playedFolder } from '../played.ts'
import { interview, secondsPerQuestion } from './interview.ts'

/**
 * From a key press to the database having it, and whether the window stays smooth meanwhile; over a whole
 * card of a scripted interview, so that what a card costs besides its text is counted too. Real window, real keys, real disk. Run it on a quiet machine.
 */

/** How fast somebody types along who looks up now and then: one key press, of which a combination counts as two, in seconds. */
const secondsPerPress = 0.25

/** Reading the levels again before rating a criterion or the whole, in seconds. */
const secondsPerRating = 12

const keyOf = { s: 'Alt+s', t: 'Alt+t', a: 'Alt+a', r: 'Alt+r', reflection: 'Alt+e' } as const

const percentile = (values: readonly number[], p: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil((p / 100) * values.length) - 1] ?? Number.NaN

interface Stored {
  readonly at: number
  /** Of all evidence that it holds, without the ends of its lines. */
  readonly characters: number
}

/** Writes down in the main process when each draft was in the database, and how much text it held. */
const watchStoring = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ ipcMain }) => {
    type Handler = (event: unknown, channel: unknown, input: unknown) => Promise<unknown>
    const inside = ipcMain as unknown as { _invokeHandlers: Map<string, Handler> }
    const ask = inside._invokeHandlers.get('ask')
    if (!ask) throw new Error('the door is elsewhere')
    const seen = globalThis as unknown as { stored: Stored[] }
    seen.stored = []
    ipcMain.removeHandler('ask')
    ipcMain.handle('ask', async (event, channel, input) => {
      const answer = await ask(event, channel, input)
      if (channel === 'card.put') {
        const { draft } = input as {
          draft: { entries: Record<string, { evidence: Record<string, string> }> }
        }
        const texts = Object.values(draft.entries).flatMap(({ evidence }) => Object.values(evidence))
        seen.stored.push({
          at: performance.timeOrigin + performance.now(),
          characters: texts.reduce((sum, text) => sum + text.replaceAll('\n', '').length, 0),
        })
      }
      return answer
    })
  })

/** In the page: when each key was pressed, when what it did was drawn, and how long each frame took. */
const watchKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = { pressed: [] as number[], drawn: [] as number[], frames: [] as number[] }
    Object.assign(window, { seen })
    document.addEventListener('input', (event) => {
      // A mark comes whole; only single letters are timed.
      if (!(event instanceof InputEvent) || event.data?.length !== 1) return
      const at = event.timeStamp
      seen.pressed.push(performance.timeOrigin + at)
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => seen.drawn.push(performance.now() - at)
        port2.postMessage(null)
      })
    })
    let last = performance.now()
    const frame = (now: number) => {
      seen.frames.push(now - last)
      last = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })

const seenIn = (page: Page) =>
  page.evaluate(
    () => (window as unknown as { seen: { pressed: number[]; drawn: number[]; frames: number[] } }).seen,
  )

test('typing reaches the disk', async () => {
  test.setTimeout(600_000)
  const dataFolder = await playedFolder('scoring')
  const { app, page, kill } = await launch({ dataFolder })
  try {
    const keyboard = keyboardOf(page)
    await openProcedure(page, keyboard)
    await unlockAs(page, keyboard, /Praktijkopleider/)
    await keyboard.find('Interviews')
    await page
      .getByRole('row')
      .filter({ hasText: 'nog niet begonnen' })
      .first()
      .getByRole('button', { name: /^Open/ })
      .click()
    await expect(page.getByRole('textbox', { name: 'Onderbouwing' })).toBeFocused()
    await watchStoring(app)
    await watchKeys(page)
    keyboard.count()
    let typed = 0
    // On the clock of the interview: a note is begun when it is said, or when the one before it is done.
    let free = 0
    let hands = 0
    for (const [question, notes] of interview.entries()) {
      let current: Part = 'a'
      for (const [at, part, note] of notes) {
        if (part !== current) await keyboard.press(keyOf[part])
        // Twenty keys a second: twice as fast as anybody types along, so that storing has to keep up.
        await page.keyboard.type(note, { delay: 50 })
        const writing = secondsPerPress * (note.length + (part === current ? 0 : 2))
        free = Math.max(free, question * secondsPerQuestion + at) + writing
        hands += writing
        typed += note.length
        current = part
      }
      await keyboard.press(`Control+${question + 1}`)
      await keyboard.press('Control+Enter')
    }
    await keyboard.press('Control+3')
    await page.waitForTimeout(1500)
    const acts = keyboard.count()
    const over = Math.max(0, free - interview.length * secondsPerQuestion)
    const card = over + (interview.length + 1) * (secondsPerRating + 4 * secondsPerPress)
    const keys = await seenIn(page)
    const stored = await app.evaluate(() => (globalThis as unknown as { stored: Stored[] }).stored)
    const until = keys.pressed.map(
      (at, n) => (stored.find((one) => one.characters > n)?.at ?? Number.NaN) - at,
    )
    const late = keys.frames.filter((ms) => ms > 25).length
    const ms = (value: number) => `${value.toFixed(1)} ms`
    const both = (values: readonly number[]) =>
      `p50 ${ms(percentile(values, 50))}, p99 ${ms(percentile(values, 99))}`
    process.stdout.write(`
keys typed                    ${keys.pressed.length}
key press to stored           ${both(until)}
key press to drawn            ${both(keys.drawn)}
frames over 25 ms             ${late} of ${keys.frames.length}
key presses besides the text  ${acts} on a card of 5 criteria, no click
the same at a person's pace    ${Math.round(hands)} s of typing; rated afterwards, done ${Math.round(card)} s after the interview
`)
    expect(keys.pressed.length).toBe(typed)
    expect(until.every(Number.isFinite)).toBe(true)
  } finally {
    await kill()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 10 })
  }
})
