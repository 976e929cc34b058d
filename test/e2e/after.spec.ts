import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type ElectronApplication, expect, type Page, test as plain } from '@playwright/test'
import { expectAccessible, expectAccessibleAsItIs } from './axe.ts'
import { savesTo } from './dialogs.ts'
import { heading, type Keyboard, keyboardOf, openProcedure, readOwnFeedback, unlockAs } from './keyboard.ts'
import { emptyFolder, launch, test } from './launch.ts'
import { playedFolder } from './played.ts'

/** What comes after the opening: the matrix, the decision and the closing, by keyboard. */
test.describe.configure({ timeout: 240_000 })

const selectedRow = (page: Page) => page.locator('[role=grid] .z-heat-chosen th')

test('the example can be read to its end: matrix, evidence, decision, closing, audit', async ({ zegel }) => {
  const { app, page } = zegel
  const keyboard = keyboardOf(page)
  await keyboard.pressUntil('Tab', page.getByRole('button', { name: 'Kijk rond in een voorbeeld' }))
  await keyboard.press('Enter')
  await expect(page).toHaveTitle(/^Overzicht/, { timeout: 60_000 })

  await test.step('the matrix is sorted by difference and walked with the arrows', async () => {
    await keyboard.find('Nabespreking')
    await expect(heading(page, 'Nabespreking')).toBeVisible()
    await expect(page.locator('[role=grid] tbody tr')).toHaveCount(10)
    const gaps = await page.locator('[role=grid] td.z-heat-gap').allTextContents()
    const numbers = gaps.map((text) => Number(text.replace(',', '.')))
    expect(numbers).toHaveLength(10)
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
    await expect(page.getByText('niet mee', { exact: true })).toHaveCount(1)
    await expect(page.getByText('Overeenstemming: nog niet te zeggen').first()).toBeVisible()
    await expect(page.getByText(/^De lijn bij 2,50 is de grens van benoembaarheid/)).toBeVisible()
    await expectAccessible(page)
    const first = await selectedRow(page).textContent()
    await keyboard.press('ArrowDown')
    await expect(selectedRow(page)).not.toHaveText(first ?? '')
    await keyboard.press('ArrowUp')
    await expect(selectedRow(page)).toHaveText(first ?? '')
  })

  await test.step('the resident speaks first, and the chair last; after the decision nobody takes a turn', async () => {
    const speakers = page.getByRole('list', { name: 'Spreekvolgorde' }).getByRole('listitem')
    await expect(speakers.first()).toContainText('Joëlle')
    await expect(speakers.nth(5)).toContainText('Hanneke')
    await keyboard.press('Space')
    await expect(speakers.last()).toContainText('De nabespreking is afgerond.')
    await expect(page.locator('.deliberation-speakers [aria-current]')).toHaveCount(0)
  })

  await test.step('columns turn from raters into criteria, and every number is explained one key away', async () => {
    await keyboard.press('w')
    await expect(page.getByRole('columnheader', { name: 'Samenwerken' })).toBeVisible()
    await expectAccessible(page)
    await keyboard.press('w')
    await keyboard.press('?')
    await expect(page.getByRole('heading', { name: 'Uitleg bij de getallen' })).toBeFocused()
    await expectAccessible(page)
    await keyboard.press('Escape')
    await expect(page.getByRole('heading', { name: 'Uitleg bij de getallen' })).toHaveCount(0)
  })

  await test.step('behind a row the evidence stands side by side, and Escape comes back to that row', async () => {
    const code = (await selectedRow(page).textContent()) ?? ''
    await keyboard.press('Enter')
    await expect(heading(page, `${code}: onderbouwing naast elkaar`)).toBeFocused()
    const raters = page.locator('.evidence-cell h2')
    await expect(raters).toHaveText(['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => `Beoordelaar ${letter}`))
    await expectAccessible(page)
    await keyboard.press('ArrowRight')
    await expect(page.getByRole('tab', { name: /^Communiceren/ })).toHaveAttribute('aria-selected', 'true')
    await keyboard.press('Escape')
    await expect(page.getByRole('rowheader', { name: code })).toBeFocused()
  })

  await test.step('the decision stands fixed, and can be read', async () => {
    await keyboard.press('Control+Enter')
    await expect(heading(page, 'Besluit')).toBeVisible()
    await expect(page.getByText(/^Vastgelegd op/)).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Wie besluit formeel?' })).toHaveAttribute('readonly')
    await keyboard.press('ArrowDown')
    await expect(page.locator('.decision-row[aria-current=true]')).toBeFocused()
    await expect(page.locator('.decision-row[aria-current=true]')).toContainText('met reden')
    await expect(page.locator('.decision-panel')).toContainText('Vooraf afgesproken regel bij gelijke scores')
    await expectAccessible(page)
  })

  await test.step('the closing shows counts, hides small ones, and saves an audit without names', async () => {
    await keyboard.press('Control+Enter')
    await expect(heading(page, 'Afsluiting')).toBeVisible()
    await expect(page.getByRole('row', { name: /verzegelde formulieren/ })).toContainText('59')
    await expect(page.getByRole('row', { name: /kandidaten met een aanbod/ })).toContainText('niet getoond')
    await expectAccessible(page)
    const folder = await emptyFolder()
    const path = join(folder, 'audit.json')
    await savesTo(app, path)
    await keyboard.press('Control+s')
    await expect(page.getByText(`Bewaard in ${path}`)).toBeVisible({ timeout: 20_000 })
    const audit = await readFile(path, 'utf8')
    expect(JSON.parse(audit)).toMatchObject({ zegel: 'audit/v1' })
    for (const name of ['Hanneke', 'Willemsteijn', 'Joëlle']) expect(audit).not.toContain(name)
    await rm(folder, { recursive: true, force: true })
  })
})

const withOpened = async (
  walk: (page: Page, keyboard: Keyboard, app: ElectronApplication) => Promise<void>,
) => {
  const dataFolder = await playedFolder('opened')
  const { page, app, kill } = await launch({ dataFolder })
  try {
    await page.evaluate(() => window.zegel.ask('app.set', { welcomed: true }))
    const keyboard = keyboardOf(page)
    await openProcedure(page, keyboard)
    await walk(page, keyboard, app)
  } finally {
    await kill()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 10 })
  }
}

plain(
  'the talk goes by keyboard: doubts, turns, another order, what if; the room sees roles and letters',
  async () => {
    await withOpened(async (page, keyboard, app) => {
      await unlockAs(page, keyboard, /Aios/)
      await keyboard.find('Nabespreking')
      await readOwnFeedback(page, keyboard)
      const doubts = page.getByRole('list', { name: 'Volgorde van het rondje twijfel' }).getByRole('listitem')
      await expect(doubts.first()).toContainText('begint en geeft het voorbeeld')
      await expectAccessible(page)
      const window = app.waitForEvent('window')
      await keyboard.pressUntil('Tab', page.getByRole('button', { name: 'Toon in de zaal' }))
      await keyboard.press('Enter')
      const room = await window
      await expect(room.getByRole('heading', { name: 'Waar ben je niet zeker van?' })).toBeVisible()
      const act = async (keys: string) => {
        await page.locator('main').focus()
        await keyboard.press(keys)
      }

      await plain.step(
        'the chair begins the round of doubts, then the resident, and a turn is taken back',
        async () => {
          await act('Space')
          await expect(doubts.nth(0)).toHaveAttribute('aria-current', 'step')
          await expect(doubts.nth(0)).toContainText('Hanneke')
          await act('Space')
          await expect(doubts.nth(1)).toHaveAttribute('aria-current', 'step')
          await expect(doubts.nth(1)).toContainText('Joëlle')
          await expect(room.locator('[aria-current=step]')).toContainText('Aios')
          await act('Shift+Space')
          await expect(page.getByText('1 van 6 aan het woord geweest')).toBeVisible()
        },
      )

      const speakers = page.getByRole('list', { name: 'Spreekvolgorde' }).getByRole('listitem')
      await plain.step('about a candidate the resident begins, and the order can be changed', async () => {
        await keyboard.press('Control+Enter')
        await expect(speakers.first()).toContainText('begint')
        await keyboard.press('o')
        const dialog = page.getByRole('dialog', { name: 'Spreekvolgorde aanpassen' })
        await expect(dialog).toBeVisible()
        await expectAccessible(page)
        await keyboard.pressUntil('Shift+Tab', dialog.getByRole('button', { name: /^Joëlle.* later/ }), 20)
        await keyboard.press('Alt+ArrowDown')
        await expect(dialog.getByRole('listitem').nth(1)).toContainText('Joëlle')
        await keyboard.press('Escape')
        await expect(speakers.first()).toContainText('Joëlle')
        await keyboard.press('o')
        await keyboard.pressUntil('Shift+Tab', dialog.getByRole('button', { name: /^Joëlle.* later/ }), 20)
        await keyboard.press('Alt+ArrowDown')
        await keyboard.pressUntil('Tab', dialog.getByRole('button', { name: 'Gebruik deze volgorde' }), 20)
        await keyboard.press('Enter')
        await expect(dialog).toHaveCount(0)
        await expect(speakers.nth(1)).toContainText('Joëlle')
        await act('Space')
        await expect(speakers.first()).toHaveAttribute('aria-current', 'step')
        await expect(room.getByRole('heading', { name: /^Kandidaat K-/ })).toBeVisible()
        await expectAccessible(page)
      })

      await plain.step('what if changes nothing and leaves a row in the log', async () => {
        const shown = await page.locator('.deliberation-ranking').textContent()
        await keyboard.pressUntil('Tab', page.getByRole('button', { name: 'Wat als we anders wogen?' }))
        await keyboard.press('Enter')
        const dialog = page.getByRole('dialog', { name: 'Wat als we anders hadden gewogen?' })
        await expect(dialog.getByRole('button', { name: 'Reken door' })).toHaveAttribute(
          'aria-disabled',
          'true',
        )
        await keyboard.press('PageUp')
        await keyboard.press('Enter')
        await expect(dialog.getByRole('row')).toHaveCount(11)
        await expectAccessible(page)
        await keyboard.press('Escape')
        expect(await page.locator('.deliberation-ranking').textContent()).toBe(shown)
        await keyboard.press('Control+j')
        await expect(page.getByRole('rowheader', { name: '“Wat als” bekeken' })).toHaveCount(1)
        await expect(page.getByRole('rowheader', { name: 'Spreekvolgorde aangepast' })).toHaveCount(1)
      })
    })
  },
)

plain('a decision is made by keyboard, kept, undone, signed by the chair and closed', async () => {
  await withOpened(async (page, keyboard) => {
    const row = page.locator('.decision-row[aria-current=true]')
    const section = (name: string) =>
      page.locator('.decision-section', { has: page.getByRole('heading', { name }) })
    const motivation = page.getByRole('textbox', { name: /^Motivering voor de kandidaat/ })
    const fix = page.getByRole('button', { name: 'Besluit vastleggen' })
    await unlockAs(page, keyboard, /Secretaris/)
    await keyboard.find('Besluit')
    await expect(heading(page, 'Besluit')).toBeVisible()
    await expect(section('Nog te kiezen').locator('.decision-row')).toHaveCount(10)
    await expect(fix).toHaveAttribute('aria-disabled', 'true')
    await expectAccessible(page)

    await plain.step(
      'P, R and N give an outcome; Alt with an arrow crosses the lines; Ctrl+Z takes it back',
      async () => {
        await keyboard.press('p')
        await expect(section('Plaats').locator('.decision-row')).toHaveCount(1)
        await keyboard.press('Alt+ArrowDown')
        await expect(section('Reserve').locator('.decision-row')).toHaveCount(1)
        await expect(row).toBeFocused()
        await keyboard.press('Control+z')
        await expect(section('Plaats').locator('.decision-row')).toHaveCount(1)
        await expect(section('Reserve').locator('.decision-row')).toHaveCount(0)
      },
    )

    await plain.step('everybody gets an outcome and a motivation', async () => {
      const outcomes = ['p', 'p', 'r', 'r', 'n', 'n', 'n', 'n', 'n', 'n']
      const codes = await page.locator('.decision-row .z-code').allTextContents()
      expect(codes).toHaveLength(10)
      for (const [i, outcome] of outcomes.entries()) {
        const wanted = page.locator('.decision-row', { hasText: codes[i] ?? '' })
        await keyboard.press('ArrowUp', 10)
        await keyboard.pressUntil('ArrowDown', wanted, 12)
        await keyboard.press(outcome)
        await expect(row).toContainText(codes[i] ?? '')
        await expect(row).toBeFocused()
        await keyboard.press('Enter')
        await expect(motivation).toBeFocused()
        await keyboard.type(`U vertelde duidelijk wat u deed (${i + 1}).`)
        await keyboard.press('Escape')
        await expect(row).toBeFocused()
      }
      await expect(page.getByText('10 van de 10 gemotiveerd')).toBeVisible()
      await expect(page.getByText(/^Bewaard om/)).toBeVisible()
    })

    await plain.step(
      'who is clearly below the line and gets a place needs a reason, that is not public',
      async () => {
        const last = section('Niet gekozen').locator('.decision-row').last()
        await keyboard.pressUntil('ArrowDown', last, 12)
        await keyboard.press('p')
        await expect(row).toContainText('schrijf reden')
        await expect(
          page.locator('.decision-todo').getByText('Er staan meer kandidaten bij “Plaats”'),
        ).toBeVisible()
        await expect(page.getByText('niet openbaar')).toBeVisible()
        await expectAccessible(page)
        await keyboard.press('n')
        await expect(row).not.toContainText('schrijf reden')
      },
    )

    await plain.step('who decides and until when, then the chair signs', async () => {
      const decidedBy = page.getByRole('textbox', { name: 'Wie besluit formeel?' })
      await decidedBy.focus()
      await keyboard.type('De opleider, namens de raad van bestuur')
      await page.getByLabel('Reserve tot en met').fill('2027-05-31')
      await expect(page.getByText('Alles is ingevuld. Het besluit kan worden vastgelegd.')).toBeVisible()
      await expect(page.locator('.decision-groups')).toHaveCount(0)
      await keyboard.press('Control+Enter')
      const passphrase = page.getByLabel(/^Wachtzin van Hanneke/)
      await expect(passphrase).toBeFocused()
      await expectAccessible(page)
      const right = await passphrase.inputValue()
      await passphrase.fill('een heel andere zin dan deze')
      await keyboard.press('Enter')
      await expect(page.getByText(/^Deze wachtzin past niet/)).toBeVisible({ timeout: 20_000 })
      await passphrase.fill(right)
      await keyboard.press('Enter')
      await expect(page.getByText(/^Vastgelegd op/)).toBeVisible({ timeout: 20_000 })
      await expect(decidedBy).toHaveAttribute('readonly')
    })

    await plain.step('a place that is refused goes to the first reserve, and can be taken back', async () => {
      const place = section('Plaats').locator('.decision-row').first()
      await page.locator('main').focus()
      await keyboard.press('ArrowUp', 12)
      await expect(place).toBeFocused()
      await keyboard.pressUntil('Tab', page.getByRole('button', { name: 'Ziet af van de plaats' }))
      await keyboard.press('Enter')
      const reserve = section('Reserve').locator('.decision-row').first()
      await expect(reserve).toContainText('doorgeschoven')
      await expect(section('Plaats').locator('.decision-row').first()).toContainText('afgezien')
      await expectAccessible(page)
      await keyboard.press('Control+z')
      await expect(reserve).not.toContainText('doorgeschoven')
      await expect(page.getByRole('row', { name: /eigen ziekenhuis/ })).toContainText('niet getoond')
      await expect(page.locator('.decision-groups')).toHaveText(
        /^Aantallen per groep.*niet getoond.*Een groep van minder dan vier wordt niet getoond, en ook niet wat die groep zou verraden\.$/s,
      )
    })

    const rows = page.locator('button.decision-row')
    const further = page.getByRole('button', { name: 'Neem een vervolgbesluit' })
    const reason = page.getByRole('textbox', { name: 'Waarom besluiten jullie opnieuw?' })
    const begin = async () => {
      await keyboard.pressUntil('Tab', further)
      await keyboard.press('Enter')
      await expect(reason).toBeFocused()
      await keyboard.type('Iedereen zag ervan af.')
      await expect(page.getByRole('dialog')).toBeVisible()
      await keyboard.pressUntil('Tab', page.getByRole('button', { name: 'Begin het vervolgbesluit' }))
    }

    await plain.step('where everybody declines, a further decision is begun, and left again', async () => {
      const refuses = page.getByRole('button', { name: 'Ziet af van de plaats' })
      for (let left = 4; left > 0; left -= 1) {
        const offered = rows.filter({ hasNotText: 'afgezien' }).first()
        await expect(further).toHaveCount(0)
        await page.locator('main').focus()
        await keyboard.press('ArrowUp', 12)
        await expect(rows.first()).toBeFocused()
        await keyboard.pressUntil('ArrowDown', offered, 12)
        await keyboard.pressUntil('Tab', refuses)
        await keyboard.press('Enter')
        await expect(rows.filter({ hasText: 'afgezien' })).toHaveCount(5 - left)
      }
      await expect(further).toBeVisible()
      await expectAccessible(page)
      await begin()
      await expectAccessible(page)
      await keyboard.press('Enter')
      await expect(page.getByText('Dit is een vervolgbesluit')).toBeVisible()
      // Nothing of it is chosen or written, and one begins at the first who is left.
      await expect(section('Nog te kiezen').locator('button.decision-row')).toHaveCount(6)
      await expect(rows.first()).toBeFocused()
      await expect(page.getByText('0 van de 6 gemotiveerd')).toBeVisible()
      await expect(motivation).toHaveValue('')
      await expect(section('Eerder gekozen').getByText('afgezien')).toHaveCount(4)
      await expect(page.getByRole('region', { name: 'Eerder gezegd tegen de kandidaat' })).toContainText(
        'U vertelde duidelijk wat u deed',
      )
      await expectAccessible(page)
      await keyboard.pressUntil('Shift+Tab', page.getByRole('button', { name: 'Toch geen vervolgbesluit' }))
      await keyboard.press('Enter')
      await expect(page.getByText(/^Vastgelegd op/)).toBeVisible()
      await expect(rows).toHaveCount(10)
      await expect(row).toBeFocused()
    })

    await plain.step(
      'a further decision is written anew, signed by both, and shown with the first',
      async () => {
        await page.locator('main').focus()
        await begin()
        await keyboard.press('Enter')
        await expect(rows.first()).toBeFocused()
        const codes = await rows.locator('.z-code').allTextContents()
        expect(codes).toHaveLength(6)
        for (const [i, code] of codes.entries()) {
          await keyboard.press('ArrowUp', 6)
          await keyboard.pressUntil('ArrowDown', rows.filter({ hasText: code }), 8)
          await keyboard.press(i === 0 ? 'p' : 'n')
          await expect(row).toContainText(code)
          await keyboard.press('Enter')
          await expect(motivation).toBeFocused()
          await keyboard.type(`Opnieuw bekeken (${i + 1}).`)
          await keyboard.press('Escape')
          await expect(row).toBeFocused()
        }
        await expect(page.getByText('6 van de 6 gemotiveerd')).toBeVisible()
        // What is written is not thrown away by one key.
        await keyboard.pressUntil('Shift+Tab', page.getByRole('button', { name: 'Toch geen vervolgbesluit' }))
        await keyboard.press('Enter')
        await expect(page.getByRole('dialog', { name: 'Toch geen vervolgbesluit nemen?' })).toBeVisible()
        await expectAccessible(page)
        await keyboard.press('Escape')
        await expect(page.getByText('Alles is ingevuld. Het besluit kan worden vastgelegd.')).toBeVisible()
        await keyboard.press('Control+Enter')
        await expect(page.getByLabel(/^Wachtzin van Hanneke/)).toBeFocused()
        await keyboard.press('Enter')
        await expect(page.getByText(/^Vastgelegd op/)).toBeVisible({ timeout: 20_000 })
        await expect(page.getByRole('table', { name: /^Besluit van / }).getByRole('row')).toHaveCount(11)
        await expect(section('Plaats').locator('button.decision-row')).toHaveCount(1)
        await expectAccessible(page)
        await keyboard.press('Control+j')
        for (const told of [
          'Vervolgbesluit begonnen',
          'Toch geen vervolgbesluit',
          'Vervolgbesluit vastgelegd',
        ])
          await expect(page.getByRole('rowheader', { name: told }).first()).toBeVisible()
        await keyboard.find('Besluit')
        await expect(heading(page, 'Besluit')).toBeVisible()
      },
    )

    await plain.step('the end is an act of its own, with a date', async () => {
      await keyboard.press('Control+Enter')
      await expect(heading(page, 'Afsluiting')).toBeVisible()
      await expect(page.getByText(/eigen ziekenhuis|Aantallen per groep/), 'shown once').toHaveCount(0)
      const end = page.getByRole('button', { name: 'Sluit de procedure af' })
      await keyboard.pressUntil('Tab', end)
      await keyboard.press('Enter')
      await expect(page.getByRole('dialog', { name: 'De procedure afsluiten?' })).toBeVisible()
      await expect(page.getByRole('button', { name: /^Annuleer/ })).toBeFocused()
      await expectAccessible(page)
      await keyboard.press('Shift+Tab')
      await keyboard.press('Enter')
      await expect(page.getByText(/^Afgesloten op/)).toBeVisible()
      await expect(
        page
          .getByText(/^Persoonsgegevens worden bewaard tot en met|Afgesloten op .*bewaard tot en met/)
          .first(),
      ).toBeVisible()
      await expectAccessible(page)
    })
  })
})

plain(
  'a member sees the own column, reads the decision and cannot write it; the room sees no names',
  async () => {
    await withOpened(async (page, keyboard, app) => {
      await unlockAs(page, keyboard, /Aios/)
      await keyboard.find('Nabespreking')
      await readOwnFeedback(page, keyboard)
      await expect(page.getByText('Waar ben je niet zeker van?')).toBeVisible()
      await keyboard.press('Control+Enter')
      await expect(page.getByRole('columnheader', { name: /jij/ })).toHaveCount(1)
      const projector = app.waitForEvent('window')
      await keyboard.pressUntil('Tab', page.getByRole('button', { name: 'Toon in de zaal' }))
      await keyboard.press('Enter')
      const room = await projector
      await expect(room.getByRole('columnheader')).toHaveText([
        'Kandidaat',
        'A',
        'B',
        'C',
        'D',
        'E',
        'F',
        'Verschil',
      ])
      await expect(room.getByText('jij')).toHaveCount(0)
      await expectAccessibleAsItIs(room)
      await keyboard.pressUntil('Tab', page.getByRole('button', { name: 'Laat mijn naam zien' }))
      await keyboard.press('Enter')
      await expect(room.getByRole('columnheader', { name: 'Joëlle' })).toHaveCount(1)
      await keyboard.press('Enter')
      await expect(room.getByRole('columnheader', { name: 'Joëlle' })).toHaveCount(0)
      await keyboard.find('Besluit')
      await expect(page.getByText('De secretaris vult het besluit in. Je kunt hier meelezen.')).toBeVisible()
      await expect(page.getByRole('button', { name: 'Besluit vastleggen' })).toHaveCount(0)
      await keyboard.press('p')
      await expect(page.locator('.decision-section').first().locator('.decision-row')).toHaveCount(0)
      await expectAccessible(page)
    })
  },
)
