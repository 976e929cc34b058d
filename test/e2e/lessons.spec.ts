import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { openLibrary } from '../../db/library.ts'
import type { RoundSummary } from '../../shared/domain/schemas/lessons.ts'
import { expectAccessible } from './axe.ts'
import { savesTo } from './dialogs.ts'
import { heading, keyboardOf, openProcedure, unlockAs } from './keyboard.ts'
import { launch } from './launch.ts'
import { playedFolder } from './played.ts'

/** A candidate at home: opens the page in a window of its own, fills it in, and gets a file. */
const fillIn = (app: ElectronApplication, page: string, file: string, words: string) =>
  app.evaluate(
    async ({ BrowserWindow, session }, [from, to, typed]) => {
      const home = session.fromPartition(`home-${Math.random()}`)
      const requests: string[] = []
      home.webRequest.onBeforeRequest(({ url }, answer) => {
        requests.push(url)
        answer({})
      })
      const window = new BrowserWindow({ show: false, webPreferences: { session: home, sandbox: true } })
      await window.loadFile(from ?? '')
      const saved = new Promise<string>((resolve) =>
        home.once('will-download', (_event, item) => {
          item.setSavePath(to ?? '')
          item.once('done', (_done, state) => resolve(state))
        }),
      )
      await window.webContents.executeJavaScript(
        `document.querySelectorAll('input[value="4"]').forEach((one) => one.click());
         document.getElementById('strong').value = ${JSON.stringify(typed)};
         document.getElementById('form').requestSubmit();`,
      )
      const state = await saved
      window.destroy()
      return {
        state,
        outside: requests.filter((url) => !url.startsWith('file:') && !url.startsWith('blob:')),
      }
    },
    [page, file, words],
  )

/** Two rounds of earlier years, as the library keeps them. */
const earlier: readonly RoundSummary[] = [
  ['aaaaaaaaaa', '2024-05-14', 9, 0.71, 3.6],
  ['bbbbbbbbbb', '2025-05-20', null, null, 4.1],
].map(([id, endedOn, candidates, icc, mean]) => ({
  id: String(id),
  title: `Ronde ${String(endedOn).slice(0, 4)}`,
  institution: 'Merwede Ziekenhuis',
  endedOn: String(endedOn),
  design: null,
  candidates: candidates === null ? null : Number(candidates),
  scorers: 6,
  criteria: 5,
  places: 4,
  offered: candidates === null ? null : 4,
  revised: null,
  agreement: icc === null ? null : { icc: Number(icc), low: 0.42, high: 0.93 },
  flags: icc === null ? null : { A: 1, B: 0, C: 2, D: 0, E: 0, F: 1, G: 0, H: 1, I: 0, K: 0 },
  survey: { answers: 6, means: { fair: Number(mean), treated: Number(mean) } },
  adopted: 1,
}))

const tab = (page: Page, name: string) => page.getByRole('tab', { name })

test('candidates answer on a page without network, and lessons are written down and exchanged', async () => {
  test.setTimeout(180_000)
  const dataFolder = await playedFolder('decided')
  const library = openLibrary(join(dataFolder, 'library.sqlite'))
  for (const round of earlier) library.keep('round', round.id, JSON.stringify(round))
  library.close()
  const here = await mkdtemp(join(tmpdir(), 'zegel-lessons-'))
  const zegel = await launch({ dataFolder })
  const { app, page } = zegel
  const keyboard = keyboardOf(page)
  try {
    await openProcedure(page, keyboard)
    await unlockAs(page, keyboard, /Secretaris/)
    await page.evaluate(() => window.zegel.ask('procedure.end', {}))
    await keyboard.find('Leerpunten')
    await expect(heading(page, 'Leerpunten')).toBeVisible()
    await expectAccessible(page)

    await tab(page, 'Kandidaten').click()
    const survey = join(here, 'ervaring.html')
    await savesTo(app, survey)
    await page.getByRole('button', { name: 'Bewaar als webpagina' }).click()
    await expect(page.getByText('Bewaard in')).toBeVisible()
    const files: string[] = []
    for (const n of [1, 2, 3, 4]) {
      const file = join(here, `antwoord-${n}.json`)
      expect(await fillIn(app, survey, file, `Warm ontvangst ${n}`)).toEqual({
        state: 'completed',
        outside: [],
      })
      files.push(file)
    }
    expect(JSON.parse(await readFile(files[0] ?? '', 'utf8')).ratings.fair).toBe(4)
    await page.locator('input[type=file]').setInputFiles(files.slice(0, 3))
    await expect(page.getByText('Drie antwoorden binnen')).toBeVisible()
    await expect(page.getByText('verschijnt vanaf vier antwoorden')).toBeVisible()
    await expectAccessible(page)
    await page.locator('input[type=file]').setInputFiles(files)
    await expect(page.getByText('Vier antwoorden binnen')).toBeVisible()
    await expect(page.getByText('Warm ontvangst 4')).toBeVisible()
    await expectAccessible(page)
    await page.screenshot({ path: 'out/shots/12b-kandidaten-light.png' })

    await tab(page, 'Deze ronde').click()
    await page.getByRole('textbox', { name: 'Wat viel op?' }).fill('Daniël Rooseboomer was te laat')
    await page.getByRole('button', { name: 'Voeg toe' }).click()
    await expect(page.getByText('Haal de naam weg')).toBeVisible()
    await page.getByRole('textbox', { name: 'Wat viel op?' }).fill('Te weinig tijd tussen de gesprekken.')
    await page.getByRole('textbox', { name: 'Wat doen we een volgende keer?' }).fill('Twintig minuten pauze.')
    await page.getByRole('radio', { name: 'kan beter' }).check({ force: true })
    await page.getByRole('button', { name: 'Voeg toe' }).click()
    await expect(page.getByRole('list', { name: 'Leerpunten van deze ronde' })).toContainText(
      'Te weinig tijd',
    )
    await expectAccessible(page)
    await page.screenshot({ path: 'out/shots/12a-leerpunten-light.png' })
    const lessons = join(here, 'leerpunten.json')
    await savesTo(app, lessons)
    await page.getByRole('button', { name: 'Bewaar leerpuntenbestand' }).click()
    await expect(page.getByText('Bewaard in')).toBeVisible()

    await tab(page, 'Voor het ontwerp').click()
    await page.locator('input[type=file]').setInputFiles(lessons)
    await expect(page.getByText('Eén leerpunt ingelezen.')).toBeVisible()
    await page
      .getByRole('textbox', { name: 'Wat verandert hierdoor' })
      .fill('Pauze van twintig minuten in de planning.')
    await keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Bewaard' })).toBeVisible()
    await expectAccessible(page)
    await page.screenshot({ path: 'out/shots/12d-voor-het-ontwerp-light.png' })

    await tab(page, 'Over de rondes').click()
    await page.getByRole('textbox', { name: 'Jaar van instroom' }).fill('2021')
    await page.getByRole('textbox', { name: 'Klaar' }).fill('8')
    await page.getByRole('textbox', { name: 'In opleiding' }).fill('5')
    await keyboard.press('Enter')
    await expect(page.getByRole('row', { name: /2021/ })).toContainText('8')
    await expect(page.getByRole('row', { name: /Ronde 2025/ })).toContainText('niet getoond')
    await expect(page.getByRole('figure', { name: /Overeenstemming per ronde/ })).toBeVisible()
    await expect(page.getByRole('figure', { name: /Ervaring van kandidaten/ })).toBeVisible()
    await expectAccessible(page)
    await page.screenshot({ path: 'out/shots/12c-over-de-rondes-light.png' })
  } finally {
    await zegel.kill()
    await rm(zegel.dataFolder, { recursive: true, force: true, maxRetries: 10 })
    await rm(here, { recursive: true, force: true })
  }
})
