import { randomBytes } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { keyboardOf, openProcedure, unlockAs } from '../keyboard.ts'
import { launch } from '../launch.ts'
import { playedFolder } from '../played.ts'
import { fillCard, mostAfter } from './interview.ts'

/**
 * From a key press to the database having it, and whether the window stays smooth meanwhile; over a whole
 * card of a scripted interview, so that what a card costs besides its text is counted too. Real window, real keys, real disk. Run it on a quiet machine.
 */

const percentile = (values: readonly number[], p: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil((p / 100) * values.length) - 1] ?? Number.NaN

interface Stored {
  /** When the main process began with it, and when it had answered. */
  readonly begun: number
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
      const begun = performance.timeOrigin + performance.now()
      const answer = await ask(event, channel, input)
      if (channel === 'card.put') {
        const { draft } = input as {
          draft: { entries: Record<string, { evidence: Record<string, string> }> }
        }
        const texts = Object.values(draft.entries).flatMap(({ evidence }) => Object.values(evidence))
        seen.stored.push({
          begun,
          at: performance.timeOrigin + performance.now(),
          characters: texts.reduce((sum, text) => sum + text.replaceAll('\n', '').length, 0),
        })
      }
      return answer
    })
  })

/** What the page saw of one letter: when its key went down, and what then stood before the cursor. */
interface Press {
  readonly at: number
  readonly text: string
}

interface Seen {
  readonly presses: Press[]
  readonly drawn: number[]
  readonly frames: number[]
}

/** In the page: when each key was pressed, when what it did was drawn, and how long each frame took. */
const watchKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen: Seen = { presses: [], drawn: [], frames: [] }
    Object.assign(window, { seen })
    let down = { key: '', timeStamp: 0 }
    document.addEventListener(
      'keydown',
      ({ key, timeStamp }) => {
        down = { key, timeStamp }
      },
      true,
    )
    document.addEventListener('input', (event) => {
      // A mark comes whole; only single letters are timed.
      if (!(event instanceof InputEvent) || event.data?.length !== 1) return
      const field = event.target
      if (!(field instanceof HTMLTextAreaElement)) return
      // A letter with an accent has no key of its own here: it counts from when it arrives.
      const at = down.key === event.data ? down.timeStamp : event.timeStamp
      const text = field.value.slice(0, field.selectionEnd).slice(-24)
      seen.presses.push({ at: performance.timeOrigin + at, text })
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

const seenIn = (page: Page): Promise<Seen> => page.evaluate(() => (window as unknown as { seen: Seen }).seen)

/**
 * What the disk itself takes meanwhile: a block as large as the commit of a draft (five pages), written in place and synced,
 * four times a second. Nothing can be stored durably sooner than that.
 */
const watchDisk = async (folder: string): Promise<() => Promise<readonly number[]>> => {
  const file = await open(join(folder, 'beside'), 'w+')
  const block = randomBytes(5 * 4096)
  const blocks = 64
  for (let at = 0; at < blocks; at++) await file.write(block, 0, block.length, at * block.length)
  await file.sync()
  const took: number[] = []
  let stopped = false
  const turns = (async () => {
    for (let turn = 0; !stopped; turn++) {
      const begun = performance.now()
      await file.write(block, 0, block.length, (turn % blocks) * block.length)
      await file.datasync()
      took.push(performance.now() - begun)
      await sleep(250)
    }
  })()
  return async () => {
    stopped = true
    await turns
    await file.close()
    return took
  }
}

const ms = (value: number): string => `${value.toFixed(1)} ms`.padStart(10)

/** One line of figures: half of them, all but a hundredth, and all are at most so long. */
const line = (what: string, values: readonly number[]): string =>
  `${what.padEnd(34)}${[50, 99, 100].map((p) => ms(percentile(values, p))).join('')}`

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
    const diskTook = await watchDisk(dataFolder)
    // Twenty keys a second: twice as fast as anybody types along, so that storing has to keep up.
    const filled = await fillCard(page, keyboard, (note) => page.keyboard.type(note, { delay: 50 }))
    await page.waitForTimeout(1500)
    const disk = await diskTook()
    const { presses, drawn, frames } = await seenIn(page)
    const stored = await app.evaluate(() => (globalThis as unknown as { stored: Stored[] }).stored)
    const reached = presses.map(({ at, text }, n) => {
      const one = stored.find(({ characters }) => characters > n)
      if (!one) throw new Error(`"${text}" was never stored`)
      return { text, way: one.begun - at, kept: one.at - one.begun, whole: one.at - at }
    })
    const of = (part: 'way' | 'kept' | 'whole') => reached.map((one) => one[part])
    const late = frames.filter((took) => took > 25).length
    const slowest = reached
      .toSorted((a, b) => b.whole - a.whole)
      .slice(0, 10)
      .map(({ whole, way, kept, text }) => `${[whole, way, kept].map(ms).join('')}  ${JSON.stringify(text)}`)
    process.stdout.write(`
${`${presses.length} keys typed`.padEnd(34)}       p50       p99      most
${line('key press to stored', of('whole'))}
${line('  until the main process begins', of('way'))}
${line('  until it is committed', of('kept'))}
${line('the disk alone, beside it', disk)}
${line('key press to drawn', drawn)}
frames over 25 ms             ${late} of ${frames.length}
key presses besides the text  ${filled.presses} on a card of 5 criteria, no click
the same at a person's pace   ${Math.round(filled.hands)} s of typing; rated afterwards, done ${Math.round(filled.after)} s after the interview
the slowest (whole, way, commit; what stood before the cursor)
${slowest.join('\n')}
`)
    expect(presses.length).toBe(filled.typed)
    expect(filled.after).toBeLessThanOrEqual(mostAfter)
  } finally {
    await kill()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 10 })
  }
})
