import { rm } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { heading, type Keyboard, keyboardOf, lock, openProcedure, unlockAs } from './keyboard.ts'
import { launch } from './launch.ts'
import { playedFolder } from './played.ts'

/** From the freeze to the matrix of ratings, as a committee does it on one laptop: with the keyboard and nothing else. */
test.describe.configure({ timeout: 240_000 })

const seats = {
  secretary: /Secretaris/,
  resident: /Aios/,
  last: /Praktijkopleider/,
  scorers: [/Opleider/, /Plaatsvervangend/, /Supervisor/, /Aios/, /Extern lid/, /Praktijkopleider/],
} as const

const withPlayed = async (
  dataFolder: string,
  walk: (page: Page, keyboard: Keyboard) => Promise<void>,
): Promise<void> => {
  const zegel = await launch({ dataFolder })
  try {
    const keyboard = keyboardOf(zegel.page)
    await openProcedure(zegel.page, keyboard)
    await walk(zegel.page, keyboard)
  } finally {
    await zegel.kill()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 10 })
  }
}

/** The code as it stands on the screen, group by group. */
const codeOnScreen = (page: Page): Promise<string[]> =>
  page.locator('.z-groups-large').first().locator('span[aria-hidden]').allTextContents()

const saved = (page: Page) => expect(page.getByText(/Versleuteld bewaard om/)).toBeVisible()

/** From the own cards to the own seal: review, then Ctrl+Enter three times in all, or Enter held. */
const seal = async (page: Page, keyboard: Keyboard, how: 'twice' | 'hold') => {
  await keyboard.find('Lees je formulieren na')
  await expect(heading(page, 'Nalezen')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Verzegel mijn formulieren' })).toBeVisible()
  await keyboard.press('Control+Enter')
  await expect(heading(page, 'Nu gaat het dicht')).toBeVisible()
  const button = page.getByRole('button', { name: 'Houd ingedrukt om te verzegelen' })
  await expect(button).toBeFocused()
  if (how === 'twice') {
    await keyboard.press('Control+Enter')
    await expect(page.getByText('Druk nog een keer op Ctrl Enter')).toBeVisible()
    await keyboard.press('Control+Enter')
  } else {
    await page.keyboard.down('Enter')
    await page.waitForTimeout(1200)
    await page.keyboard.up('Enter')
  }
  await expect(page.getByText('Jouw zegel is bewaard')).toBeVisible({ timeout: 20_000 })
}

test('a committee freezes, confirms the code by ear and begins to score', async () => {
  await withPlayed(await playedFolder('enrolled'), async (page, keyboard) => {
    let code: string[] = []
    await test.step('the secretary freezes and gets a code', async () => {
      await expectAccessible(page)
      await unlockAs(page, keyboard, seats.secretary)
      await keyboard.find('Vastzetten')
      await expect(heading(page, 'Vastzetten')).toBeVisible()
      await expect(page.getByText('Alle leden zijn aangemeld')).toBeVisible()
      await expectAccessible(page)
      await keyboard.press('Control+Enter')
      const dialog = page.getByRole('dialog', { name: 'Alles vastzetten?' })
      await expect(dialog).toBeVisible()
      await expect(dialog.getByRole('button', { name: 'Annuleer' })).toBeFocused()
      await keyboard.pressUntil('Shift+Tab', dialog.getByRole('button', { name: 'Zet alles vast' }), 3)
      await keyboard.press('Enter')
      await expect(page.getByRole('heading', { name: 'De commissiecode' })).toBeVisible({ timeout: 20_000 })
      code = await codeOnScreen(page)
      expect(code).toHaveLength(6)
      await expectAccessible(page)
    })

    for (const [at, seat] of seats.scorers.entries())
      await test.step(`member ${at + 1} types the last four groups as heard`, async () => {
        await lock(page, keyboard)
        await unlockAs(page, keyboard, seat)
        await keyboard.find('Vastzetten')
        await expect(page.getByLabel('Groep 1 van de laatste vier')).toBeFocused()
        expect(await codeOnScreen(page)).toEqual([...code.slice(0, 2), '····', '····', '····', '····'])
        if (at === 0) {
          await expectAccessible(page)
          await keyboard.type('ZZZZZZZZZZZZZZZZ')
          await keyboard.press('Control+Enter')
          await expect(page.getByText('Deze groepen passen niet bij de commissiecode.')).toBeVisible()
          await keyboard.pressUntil('Shift+Tab', page.getByLabel('Groep 1 van de laatste vier'), 5)
        }
        await keyboard.type(code.slice(2).join('').toLowerCase())
        await keyboard.press('Control+Enter')
        await expect(page.getByText('Bevestigd. Je kunt beginnen.')).toBeVisible()
        if (at === 0) await expectAccessible(page)
      })

    await test.step('a member reads where a judgement goes astray, and is not asked again', async () => {
      await keyboard.find('Interviews')
      const read = page.getByRole('button', { name: 'Lees dit eerst' })
      await keyboard.pressUntil('Tab', read)
      await keyboard.press('Enter')
      await expect(heading(page, 'Voor je begint')).toBeFocused()
      await expect(page.getByRole('heading', { name: 'Geen buil aan vallen' })).toBeVisible()
      await expectAccessible(page)
      await keyboard.press('Control+Enter')
      await expect(heading(page, 'Interviews')).toBeVisible()
      await expect(page.getByText('Zeg eerst van 10 kandidaten of je ze kent')).toBeVisible()
      await expect(read).toHaveCount(0)
    })

    await test.step('a member declares ties and does not judge one candidate', async () => {
      await keyboard.find('Interviews')
      await expect(page.getByText('Zeg eerst van 10 kandidaten of je ze kent')).toBeVisible()
      await expectAccessible(page)
      await keyboard.pressUntil('Tab', page.getByRole('button', { name: 'Relaties opgeven' }))
      await keyboard.press('Enter')
      await expect(heading(page, 'Relaties met kandidaten')).toBeVisible()
      const ties = page.getByRole('combobox')
      await expect(ties).toHaveCount(10)
      await keyboard.pressUntil('Tab', ties.first())
      await keyboard.type('Familie')
      await expect(ties.first()).toHaveValue('family')
      const recuse = page.getByRole('checkbox', { name: 'Ik beoordeel deze kandidaat niet' })
      await expect(recuse).toHaveCount(1)
      await expect(ties.first()).toBeFocused()
      await keyboard.press('Tab')
      await expect(recuse).toBeFocused()
      await keyboard.press('Space')
      await expect(recuse).toBeChecked()
      const rest = page.getByRole('button', { name: 'Ik ken verder niemand' })
      await keyboard.pressUntil('Shift+Tab', rest, 6)
      await keyboard.press('Enter')
      await expect(rest).toHaveCount(0)
      await expect(ties.nth(9)).toHaveValue('unknown')
      await expectAccessible(page)
      await keyboard.press('Control+Enter')
      await expect(heading(page, 'Interviews')).toBeVisible()
      await expect(page.getByRole('row').nth(1)).toContainText('beoordeelt niet mee')
    })

    await test.step('scores a candidate: evidence first, then a number, all from the fields', async () => {
      await keyboard.pressUntil('Tab', page.getByRole('row').nth(2).getByRole('button', { name: /^Open/ }))
      await keyboard.press('Enter')
      const action = page.getByRole('textbox', { name: 'Onderbouwing' })
      await expect(action).toBeFocused()
      const reminder = page.getByText(/^Schrijf eerst op wat de kandidaat deed of zei/)
      await expect(reminder).toBeVisible()
      await expectAccessible(page)
      await keyboard.type('Belde 2 collega’s, gaf 5 minuten later 1 plan; 3 van de 4 deden mee.')
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
      await expect(reminder, 'what goes away while somebody types makes the page jump').toBeVisible()
      await keyboard.press('Control+4')
      await expect(page.getByRole('radio', { name: /^4/ })).toBeChecked()
      await expect(action).toBeFocused()
      for (const [letter, part] of [
        ['s', 'Situatie'],
        ['t', 'Taak'],
        ['r', 'Resultaat'],
        ['e', 'Reflectie'],
      ] as const) {
        await keyboard.press(`Alt+${letter}`)
        await expect(page.getByRole('button', { name: part, pressed: true })).toBeVisible()
        await keyboard.type(`Over ${letter} gezegd: 1, 2, 3, 4, 5.`)
      }
      await expect(action).toBeFocused()
      const text = await action.inputValue()
      expect(text).toContain('deden mee.\nSituatie: Over s gezegd: 1, 2, 3, 4, 5.\nTaak: Over t')
      await keyboard.press('Alt+a')
      await expect(action).toHaveValue(`${text}\nActie: `)
      await keyboard.press('Control+z') // a mark is taken back as what is typed is
      await expect(action).toHaveValue(text)
      await expect(page.getByRole('radio', { name: /^4/ })).toBeChecked()
      await saved(page)
      await keyboard.press('F1')
      await expect(
        page.getByRole('complementary', { name: /Uitleg/ }).or(page.getByRole('dialog')),
      ).toBeVisible()
      await expectAccessible(page)
      await keyboard.press('Escape')

      await keyboard.press('Control+Enter')
      await expect(page.getByRole('tab', { selected: true })).toHaveAccessibleName(/Communiceren/)
      await expect(reminder).toHaveCount(0)
      await keyboard.press('Control+2')
      await expect(page.getByText('Waar steunt deze score op?')).toBeVisible()
      await expectAccessible(page)
      await keyboard.type('Onderbrak de patiënt twee keer.')
      await expect(page.getByText('Waar steunt deze score op?')).toHaveCount(0)
      const underlined = page.locator('.z-area-marks u')
      await expect(underlined).toHaveCount(0)
      await keyboard.press('Alt+r')
      await keyboard.type('Er was meteen een klik.')
      await expect(underlined).toHaveText('klik')
      await keyboard.press('Alt+w')
      await expect(page.getByText('Een klik zegt vooral hoeveel iemand op jou lijkt.')).toBeVisible()
      await expect(action).toBeFocused()
      await expectAccessible(page)
      await keyboard.press('Control+a')
      await keyboard.type('De patiënt rustte uit.')
      await expect(underlined).toHaveCount(0)
      await keyboard.press('Control+Enter')
      await keyboard.press('Control+0')
      await expect(page.getByRole('radio', { name: /Niet aan bod gekomen/ })).toBeChecked()
      for (const level of [5, 3]) {
        await keyboard.press('Control+Enter')
        await expect(page.getByRole('textbox', { name: 'Onderbouwing' })).toBeFocused()
        await keyboard.type(`Deed wat bij een ${level} hoort.`)
        await keyboard.press(`Control+${level}`)
      }
      await keyboard.press('Control+Enter')
      await expect(page.getByRole('tab', { selected: true })).toHaveAccessibleName(/Totaalindruk/)
      await keyboard.press('Control+3')
      await expectAccessible(page)
      await keyboard.press('Escape')
      await expect(heading(page, 'Interviews')).toBeVisible()
      await expect(page.getByRole('row').nth(2)).toContainText('5 van 5')
      await expectAccessible(page)
    })

    await test.step('finds a candidate by a few letters', async () => {
      const code = (await page.getByRole('row').nth(4).getByRole('rowheader').textContent()) ?? ''
      await keyboard.find(code)
      await expect(heading(page, code)).toBeVisible()
    })
  })
})

test('a committee scores, seals, closes and opens together', async () => {
  await withPlayed(await playedFolder('scoring'), async (page, keyboard) => {
    await test.step('the last member scores the last candidates', async () => {
      await unlockAs(page, keyboard, seats.last)
      await keyboard.find('Interviews')
      const open = page.getByRole('row').filter({ hasText: 'nog niet begonnen' })
      await expect(open.first()).toBeVisible()
      const states = await page.getByRole('row').allTextContents()
      const left = states.length - states.findIndex((state) => state.includes('nog niet begonnen'))
      await keyboard.pressUntil('Tab', open.first().getByRole('button', { name: /^Open/ }))
      await keyboard.press('Enter')
      for (let card = 0; card < left; card++) {
        for (let criterion = 0; criterion < 5; criterion++) {
          await expect(page.getByRole('textbox', { name: 'Onderbouwing' })).toBeFocused()
          await keyboard.type(`Kandidaat gaf bij vraag ${criterion + 1} een eigen voorbeeld.`)
          await keyboard.press(`Control+${((card + criterion) % 5) + 1}`)
          await keyboard.press('Control+Enter')
        }
        await expect(page.getByRole('textbox', { name: /^Notities/ })).toBeFocused()
        await keyboard.press('Control+3')
        await keyboard.press('Control+Enter')
      }
    })

    await test.step('reads everything once more and shifts a score', async () => {
      await expect(heading(page, 'Nalezen')).toBeVisible()
      await expect(page.getByText(/formulieren af/)).toBeVisible()
      await expectAccessible(page)
      const three = page.getByRole('region', { name: 'Score 3' }).getByRole('button')
      const code = ((await three.first().textContent()) ?? '').slice(0, 5)
      await keyboard.pressUntil('Tab', three.first())
      await keyboard.press('ArrowRight')
      const moved = page.getByRole('region', { name: 'Score 4' }).getByRole('button', { name: code })
      await expect(moved).toBeFocused()
      await expect(moved).toContainText('eerst: 3')
      await expect(page.getByText(/^\d+ scores? gewijzigd bij het nalezen/)).toBeVisible()
      await expectAccessible(page)
      await keyboard.press('ArrowLeft')
      const back = page.getByRole('region', { name: 'Score 3' }).getByRole('button', { name: code })
      await expect(back).toBeFocused()
      await expect(back).not.toContainText('eerst')
      await keyboard.press('Enter')
      await expect(heading(page, code)).toBeVisible()
      await keyboard.press('Control+4')
      await expect(page.getByRole('radio', { name: /^4/ })).toBeChecked()
      await keyboard.press('Escape')
      await expect(heading(page, 'Nalezen')).toBeVisible()
      await expect(moved).toContainText('eerst: 3')
    })

    await test.step('seals by holding Enter, and sees only who has sealed', async () => {
      await keyboard.press('Control+Enter')
      await expect(heading(page, 'Nu gaat het dicht')).toBeVisible()
      await expectAccessible(page)
      await page.keyboard.down('Enter')
      await page.waitForTimeout(400)
      await page.keyboard.up('Enter')
      await expect(heading(page, 'Nu gaat het dicht')).toBeVisible()
      await keyboard.press('Escape')
      await seal(page, keyboard, 'hold')
      await expect(heading(page, '1 van de 6 is klaar')).toBeVisible()
      await expectAccessible(page)
      const board = await page.getByRole('main').innerText()
      expect(board).not.toMatch(/\d{1,2}:\d{2}/) // no times
      await keyboard.press('Control+k')
      await keyboard.type('Opening')
      await expect(page.getByText('Niets gevonden.')).toBeVisible()
      await keyboard.press('Escape')
    })

    for (const [at, seat] of seats.scorers.slice(0, -1).entries())
      await test.step(`member ${at + 1} seals with Ctrl+Enter, twice`, async () => {
        await lock(page, keyboard)
        await unlockAs(page, keyboard, seat)
        await seal(page, keyboard, 'twice')
      })
    keyboard.count()
    const began = performance.now()

    await test.step('the secretary closes the list', async () => {
      await expect(heading(page, 'Iedereen is klaar')).toBeVisible()
      await lock(page, keyboard)
      await unlockAs(page, keyboard, seats.secretary)
      await keyboard.find('Opening')
      await expect(page.getByRole('button', { name: 'Sluit de lijst' })).toBeVisible()
      await keyboard.press('Control+Enter')
      await expect(page.getByText('6 zegels gecontroleerd')).toBeVisible()
    })
    await test.step('each member gives a key', async () => {
      for (let given = 0; given < 6; given++) {
        await expect(page.getByText(`${given} van 6 gegeven`)).toBeVisible({ timeout: 15_000 })
        await expect(page.getByLabel(/^Wachtzin van/)).toBeFocused()
        if (given === 0) {
          const meanwhile = performance.now()
          await expectAccessible(page)
          test.info().annotations.push({ type: 'axe', description: `${performance.now() - meanwhile}` })
        }
        await keyboard.press('Enter')
      }
    })
    await test.step('the secretary breaks the seals and the matrix is there', async () => {
      await expect(page.getByRole('button', { name: 'Verbreek de zegels' })).toBeFocused({ timeout: 15_000 })
      await keyboard.press('Enter')
      await expect(page.getByRole('button', { name: 'Naar de nabespreking' })).toBeFocused({
        timeout: 20_000,
      })
      await keyboard.press('Enter')
      await expect(heading(page, 'Nabespreking')).toBeVisible()
      await expect(page.getByText('Waar ben je niet zeker van?')).toBeVisible()
      await keyboard.press('Control+Enter')
      await expect(page.getByRole('grid').or(page.getByRole('table')).first()).toBeVisible()
    })
    const axe = Number(test.info().annotations[0]?.description ?? 0)
    const seconds = (performance.now() - began - axe) / 1000
    process.stdout.write(
      `    from the last seal to the matrix: ${keyboard.count()} acts at the keyboard, ${seconds.toFixed(1)} s\n`,
    )
    await expectAccessible(page)
  })
})

test('with two keys, the second key holder answers and the seals are broken', async () => {
  await withPlayed(await playedFolder('sealed', 'twokey'), async (page, keyboard) => {
    await unlockAs(page, keyboard, seats.secretary)
    await keyboard.find('Opening')
    await expect(page.getByRole('button', { name: 'Sluit de lijst' })).toBeVisible()
    await expectAccessible(page)
    await keyboard.press('Control+Enter')
    await expect(page.getByLabel(/^Wachtzin van Gül/)).toBeFocused()
    await keyboard.type('dit is niet de goede wachtzin')
    await keyboard.press('Enter')
    await expect(page.getByText(/Deze wachtzin past niet/)).toBeVisible({ timeout: 15_000 })
    await expectAccessible(page)
    await keyboard.press('Control+a')
    await keyboard.type('waterlelie stempel dijkhuis lakzegel')
    await keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Verbreek de zegels' })).toBeFocused({ timeout: 15_000 })
    await keyboard.press('Control+Enter')
    await expect(page.getByText('De zegels zijn verbroken.')).toBeVisible({ timeout: 20_000 })
    await expectAccessible(page)
    await keyboard.press('Control+Enter')
    await expect(heading(page, 'Nabespreking')).toBeVisible()
  })
})

test('at 200 % nothing falls off the page of the interview or the matrix, and nothing has to move', async () => {
  const dataFolder = await playedFolder('opened')
  const zegel = await launch({ dataFolder })
  const { app, page } = zegel
  const keyboard = keyboardOf(page)
  const zoom = (factor: number) =>
    app.evaluate(({ webContents }, to) => webContents.getAllWebContents()[0]?.setZoomFactor(to), factor)
  /** What sticks out at the right of the window, or makes the page or its main part scroll sideways. */
  const sticksOut = () =>
    page.evaluate(() => {
      const wide = [document.documentElement, document.querySelector('main')].filter(
        (one) => one !== null && one.scrollWidth > one.clientWidth + 1,
      )
      const out = [...document.querySelectorAll('button, input, textarea, h1, h2, p')].filter((one) => {
        const box = one.getBoundingClientRect()
        const scrolls = one.closest('.z-table-place, [role=grid], .z-heat-place, .z-hidden, .z-skip')
        return scrolls === null && box.width > 1 && (box.right > innerWidth + 1 || box.left < -1)
      })
      return [...wide, ...out].map(
        (one) => `${one?.tagName}.${one?.className} ${one?.textContent?.slice(0, 30)}`,
      )
    })
  try {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openProcedure(page, keyboard)
    await unlockAs(page, keyboard, seats.resident)
    await zoom(2)
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(640)
    for (const place of ['Interviews', 'Nabespreking', 'Opening', 'Verzegelen', 'Vastzetten']) {
      await keyboard.find(place)
      await expect(page.locator('main h1').first()).toBeVisible()
      await expect.poll(sticksOut, place).toEqual([])
      await expectAccessible(page)
      if (place !== 'Interviews') continue
      await keyboard.pressUntil('Tab', page.getByRole('row').nth(2).getByRole('button', { name: /^Open/ }))
      await keyboard.press('Enter')
      await expect(page.getByRole('tablist', { name: 'Criteria' })).toBeVisible()
      await expect.poll(sticksOut, 'the interview').toEqual([])
      await expectAccessible(page)
      // What it is worth lies behind a tab of its own.
      await keyboard.pressUntil('Shift+Tab', page.getByRole('tab', { name: 'Interview' }))
      await keyboard.press('ArrowRight')
      await expect(page.getByRole('radio', { checked: true })).toBeVisible()
      await expect.poll(sticksOut, 'the score').toEqual([])
    }
    const moving = await page.evaluate(
      () =>
        document.getAnimations().filter((one) => Number(one.effect?.getTiming().duration ?? 0) > 1).length,
    )
    expect(moving).toBe(0)
  } finally {
    await zegel.kill()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 10 })
  }
})
