import { rm } from 'node:fs/promises'
import { expect, type Locator, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { fillCard, mostAfter } from './bench/interview.ts'
import { holdAnswers } from './holding.ts'
import { heading, keyboardOf, openProcedure, unlockAs } from './keyboard.ts'
import { launch } from './launch.ts'
import { playedFolder } from './played.ts'
import { smallFolder } from './small.ts'

/** The room in which a member spends the day: practising and the interview itself. */
test.describe.configure({ timeout: 180_000 })

test('a member practises alone, by keyboard, and sees how far from the reference', async () => {
  const dataFolder = await playedFolder('enrolled')
  const { page, kill } = await launch({ dataFolder })
  try {
    const keyboard = keyboardOf(page)
    await openProcedure(page, keyboard)
    await unlockAs(page, keyboard, /Aios/)
    await keyboard.find('Oefen met scoren')
    await expect(heading(page, 'Samen ijken')).toBeVisible()
    await expect(page.getByText('Antwoord 1 van 3.')).toBeVisible()
    await expect(page.getByText('Waarom deze ijkscore?')).toHaveCount(0)
    await expectAccessible(page)
    for (const [at, level] of [4, 2, 3].entries()) {
      await keyboard.press('Control+Enter') // nothing was chosen yet: stays
      await expect(page.getByText(`Antwoord ${at + 1} van 3.`)).toBeVisible()
      await keyboard.press(`Control+${level}`)
      await expect(page.getByRole('radio', { checked: true })).toHaveValue(String(level))
      await keyboard.press('Control+Enter')
    }
    await expect(page.getByText('Je zit gemiddeld 1,0 punt van de ijkscore af.')).toBeVisible()
    await expect(page.getByText('1 van de 6 leden heeft geoefend.')).toBeVisible()
    await expectAccessible(page)
    const show = page.getByRole('checkbox', { name: /Toon mijn scores/ })
    await keyboard.pressUntil('Tab', show)
    await keyboard.press('Space')
    await expect(show).toBeChecked()
    await page.screenshot({ path: 'out/practice-result.png' })
  } finally {
    await kill()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 10 })
  }
})

test('the impression of the whole waits for the criteria, and notes for oneself are one key away', async () => {
  const dataFolder = await playedFolder('scoring')
  const { page, kill } = await launch({ dataFolder })
  try {
    const keyboard = keyboardOf(page)
    await openProcedure(page, keyboard)
    await unlockAs(page, keyboard, /Praktijkopleider/)
    await keyboard.find('Interviews')
    const open = page.getByRole('row').filter({ hasText: 'nog niet begonnen' }).first()
    // Anywhere in the row.
    await open.getByText('nog niet begonnen').click()
    const action = page.getByRole('textbox', { name: 'Onderbouwing' })
    await expect(action).toBeFocused()
    await keyboard.type('Belde zelf.')
    await expect(page.getByText(/deze vraag 00:0\d, richttijd 8 min/)).toBeVisible()

    await keyboard.press('Alt+n')
    const notes = page.getByRole('textbox', { name: 'Notities voor jezelf' })
    await expect(notes).toBeFocused()
    await keyboard.type('Vraag naar de stage.')
    await expectAccessible(page)
    await keyboard.press('Alt+n')
    await expect(action).toBeFocused()
    await expect(action).toHaveValue('Actie: Belde zelf.')
    await expect(page.getByRole('button', { name: 'Notities voor jezelf: er staat iets' })).toBeVisible()

    await keyboard.press('Control+4')
    await keyboard.press('Alt+3')
    await expect(page.getByRole('radio', { name: 'Zeker', exact: true })).toBeChecked()
    await keyboard.press('Control+Enter')
    const onward = page.getByRole('button', { name: 'Naar Organiseren' })
    const stood = await onward.boundingBox()
    await keyboard.press('Control+2')
    await expect(page.getByText(/^Waar steunt deze score op/)).toBeVisible()
    expect(await onward.boundingBox(), 'what a score asks pushes the way on from its place').toEqual(stood)
    await keyboard.press('Alt+2')
    await expect(page.getByRole('radio', { name: 'Geen tijd' })).toBeChecked()

    for (let more = 0; more < 4; more++) await keyboard.press('Control+Enter')
    await expect(page.getByRole('tab', { selected: true })).toHaveAccessibleName(/Totaalindruk/)
    await expect(page.getByText(/Je totaalindruk komt het laatst/)).toBeVisible()
    await keyboard.press('Control+4')
    await expect(page.getByRole('radio')).toHaveCount(0)
    await expectAccessible(page)

    await keyboard.pressUntil('Tab', page.getByRole('button', { name: 'Ik beoordeel deze kandidaat niet' }))
    await keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: /^Toch niet beoordelen: K-/ })
    await expect(dialog.getByRole('combobox')).toBeFocused()
    await expectAccessible(page)
    await keyboard.type('Ik was')
    await keyboard.pressUntil('Tab', dialog.getByRole('button', { name: 'Beoordeel niet mee' }))
    await keyboard.press('Enter')
    await expect(heading(page, 'Interviews')).toBeVisible()
    await expect(page.getByRole('row').filter({ hasText: 'beoordeelt niet mee' })).toHaveCount(1)
  } finally {
    await kill()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 10 })
  }
})

test('who never did it fills a first card by what the screen offers, within two minutes after the interview, kept once it says so', async () => {
  const dataFolder = await smallFolder()
  const { app, page, kill } = await launch({ dataFolder })
  try {
    const keyboard = keyboardOf(page)
    const take = async (button: Locator) => {
      await keyboard.pressUntil('Tab', button)
      await keyboard.press('Enter')
    }
    await openProcedure(page, keyboard)
    await unlockAs(page, keyboard, /Aios/)
    await take(page.getByRole('button', { name: 'Ga verder' }))
    const begin = page.getByRole('button', { name: /^Begin met K-/ })
    const code = ((await begin.textContent()) ?? '').replace('Begin met ', '').trim()
    await take(begin)

    await test.step('nothing is said to be kept while the database has not answered', async () => {
      const evidence = page.getByRole('textbox', { name: 'Onderbouwing' })
      await expect(evidence).toBeFocused()
      const kept = page.getByText(/Versleuteld bewaard om|Alles is bewaard/)
      const letGo = await holdAnswers(app)
      await keyboard.type('x')
      // Said only after a time that is longer than the pause in which "kept" would appear.
      await expect(page.getByText('Bezig met bewaren')).toBeVisible()
      await expect(kept).toHaveCount(0)
      await letGo()
      await expect(kept).toBeVisible()
      await expect(page.getByText('Bezig met bewaren')).toHaveCount(0)
      await keyboard.press('Backspace')
      await expect(evidence).toHaveValue('Actie: ')
    })

    await test.step('a script of forty minutes, with every score after it', async () => {
      const { after, ...rest } = await fillCard(page, keyboard, (note) => page.keyboard.insertText(note))
      test.info().annotations.push({ type: 'card', description: `${JSON.stringify(rest)}, ${after} s after` })
      expect(after).toBeLessThanOrEqual(mostAfter)
      await keyboard.press('Escape')
      await expect(page.getByRole('row', { name: code })).toContainText('5 van 5')
    })

    await test.step('a clock that has run out is as quiet as before, and never red', async () => {
      await page.evaluate(async (wanted) => {
        const ask = async <T>(channel: string, input: unknown): Promise<T> => {
          const answer = (await window.zegel.ask(channel, input)) as { ok: boolean; value: T; code: string }
          if (!answer.ok) throw new Error(answer.code)
          return answer.value
        }
        const { rows } = await ask<{ rows: { cid: string; code: string }[] }>('cards.mine', {})
        const cid = rows.find((row) => row.code === wanted)?.cid ?? ''
        const { draft } = await ask<{ draft: object }>('card.get', { cid })
        const beganAt = Date.now() - 3 * 3_600_000
        await ask('card.put', { cid, draft: { ...draft, beganAt } })
      }, code)
      await take(page.getByRole('row', { name: code }).getByRole('button', { name: /^Open/ }))
      const said = page.getByText('de geplande tijd is om')
      await expect(said).toBeVisible()
      const colour = (place: Locator) => place.evaluate((one) => getComputedStyle(one).color)
      expect(await colour(page.getByRole('timer'))).toBe(await colour(heading(page, code)))
      expect(await colour(said)).toBe(await colour(page.locator('.card-place')))
    })

    await test.step('on a screen that is touched, what one taps while scoring is as large as a fingertip', async () => {
      const devtools = await page.context().newCDPSession(page)
      await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 })
      await expect.poll(() => page.evaluate(() => matchMedia('(any-pointer: coarse)').matches)).toBe(true)
      await keyboard.press('Alt+ArrowLeft')
      await expect(page.getByRole('textbox', { name: 'Onderbouwing' })).toBeVisible()
      const targets = page.locator(
        '.card :is(button, label.z-choice), .card-score :is(button, label), .card-rail-row',
      )
      const small = await targets.evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility())
          .map((one) => [one.textContent, one.getBoundingClientRect()] as const)
          .filter(([, box]) => box.height < 44 || box.width < 44)
          .map(([name, box]) => `${name}: ${box.width} x ${box.height}`),
      )
      expect(small).toEqual([])
      await page.screenshot({ path: 'out/interview-touch.png' })
    })
  } finally {
    await kill()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 10 })
  }
})
