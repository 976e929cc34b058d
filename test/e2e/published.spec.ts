import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import type { Design } from '../../shared/domain/design.ts'
import { papers } from '../../shared/domain/papers.ts'
import { expectAccessible, expectAccessibleAsItIs } from './axe.ts'
import { savesTo } from './dialogs.ts'
import { heading, keyboardOf } from './keyboard.ts'
import { launch, type Running } from './launch.ts'
import { expectNumbered, expectPdf } from './pdf.ts'
import { playedFolder } from './played.ts'

/** What candidates and HRM get: the page in a browser, and the same as PDF, both in two languages. */
test.describe.configure({ timeout: 180_000 })

let zegel: Running
let folder: string
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zegel-published-'))
  zegel = await launch({ dataFolder: await playedFolder('decided') })
  await asSecretary(zegel.page)
})
test.afterAll(async () => {
  await zegel.kill()
  for (const path of [zegel.dataFolder, folder])
    await rm(path, { recursive: true, force: true, maxRetries: 10 })
})

const ask = async <T>(page: Page, channel: string, given: unknown): Promise<T> => {
  const answer = await page.evaluate(([name, data]) => window.zegel.ask(String(name), data), [
    channel,
    given,
  ] as const)
  expect(answer).toMatchObject({ ok: true })
  return (answer as { value: T }).value
}

const asSecretary = async (page: Page): Promise<void> => {
  const { rows } = await ask<{ rows: { id: string }[] }>(page, 'library.list', {})
  await ask(page, 'procedure.open', { id: rows[0]?.id })
  const { seats, procedure } = await ask<{
    seats: { id: string; coordinator: boolean }[]
    procedure: { examplePassphrase: string }
  }>(page, 'session.get', {})
  await ask(page, 'session.unlock', {
    member: seats.find((seat) => seat.coordinator)?.id,
    passphrase: procedure.examplePassphrase,
  })
}

/** Saves a file as a person would, and gives its path. */
const saved = async (kind: string, language: string, name: string): Promise<string> => {
  const path = join(folder, name)
  await savesTo(zegel.app, path)
  expect(await ask(zegel.page, 'export.save', { kind, language })).toEqual({ path })
  return path
}

/** A page as a visitor sees it: in a window of a browser that knows nothing of the app. */
const visit = async (app: ElectronApplication, file: string): Promise<Page> => {
  const window = app.waitForEvent('window')
  await app.evaluate(async ({ BrowserWindow, session }, url) => {
    const visitor = new BrowserWindow({
      width: 1280,
      height: 800,
      webPreferences: { session: session.fromPartition('visitor'), sandbox: true },
    })
    await visitor.loadURL(url)
  }, pathToFileURL(file).href)
  return window
}

for (const language of ['nl', 'en'] as const) {
  test(`the page in ${language} breaks no rule of WCAG, on screen, narrow, and on paper`, async () => {
    const page = await visit(zegel.app, await saved('description', language, `${language}.html`))
    await expect(page.locator('h1')).toBeVisible()
    await expectAccessibleAsItIs(page)
    await page.emulateMedia({ media: 'print' })
    await expectAccessibleAsItIs(page)
    await page.emulateMedia({ media: 'screen' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280)
    await page.close()
  })

  test(`the PDF in ${language} is tagged, names its language and title, and holds every word`, async () => {
    const html = await readFile(await saved('description', language, `${language}.html`), 'utf8')
    const pdf = await saved('description-pdf', language, `${language}.pdf`)
    expectNumbered(pdf)
    expectPdf(pdf, {
      language,
      html,
      title: /^(Zo kiezen we|How we choose) /,
      pages: 9,
      tags: ['H1', 'H2', 'H3', 'Table', 'TH', 'L', 'LI'],
    })
  })

  test(`the audit report in ${language} is a tagged PDF with its tables, and holds no name`, async () => {
    const pdf = await saved('audit-pdf', language, `audit-${language}.pdf`)
    expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/^Tagged:\s+yes$/m)
    expect(await readFile(pdf, 'latin1')).toContain(`/Lang (${language}`)
    const structure = execFileSync('pdfinfo', ['-struct', pdf], { encoding: 'utf8' })
    for (const tag of ['H1', 'H2', 'Table', 'TH']) expect(structure).toMatch(new RegExp(`\\b${tag}\\b`))
    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
    expect(text).toContain('zegel verify audit.json --code ')
    expect(text).toMatch(/62 %\s+2022/)
    const { candidates } = await ask<{ candidates: { name: string; code: string }[] }>(
      zegel.page,
      'candidates.get',
      {},
    )
    expect(candidates.length).toBeGreaterThan(3)
    expect(
      candidates.flatMap(({ name, code }) => [name, code]).filter((word) => text.includes(word)),
    ).toEqual([])
  })
}

/** Saves a paper about one candidate, or with null about the procedure, and gives its path. */
const savedPaper = async (
  paper: (typeof papers)[number],
  format: 'pdf' | 'html',
  language: 'nl' | 'en',
  cid: string | null,
): Promise<string> => {
  const path = join(folder, `${paper}-${language}.${format}`)
  await savesTo(zegel.app, path)
  expect(await ask(zegel.page, 'paper.save', { paper, format, language, cid })).toEqual({ path })
  return path
}

/** How long each may be about a candidate whom six members judged on five criteria. */
const paperPages = { feedback: 2, talk: 2, access: 10, complaint: 11, hired: 1, register: 2 } as const

for (const language of ['nl', 'en'] as const)
  test(`every paper in ${language} is a tagged PDF with language and title, and holds every word`, async () => {
    const { decision } = await ask<{ decision: { lines: { cid: string; outcome: string }[] } }>(
      zegel.page,
      'decision.get',
      {},
    )
    const hired = decision.lines.find(({ outcome }) => outcome === 'place')?.cid ?? ''
    for (const paper of papers) {
      const cid = paper === 'register' ? null : hired
      const html = await readFile(await savedPaper(paper, 'html', language, cid), 'utf8')
      const pdf = await savedPaper(paper, 'pdf', language, cid)
      expectPdf(pdf, { language, html, title: /\S/, pages: paperPages[paper], tags: ['H1', 'H2'] })
      expectNumbered(pdf)
    }
  })

/** What goes to a printer, as a PDF that the same window makes of it, with the page that it shows. */
const printed = async (channel: string, given: unknown): Promise<{ pdf: string; html: string }> => {
  expect(await ask(zegel.page, channel, given)).toEqual({ printed: true })
  const [pdf, html] = await zegel.app.evaluate(() => {
    const last = (globalThis as unknown as { printed: readonly string[] }).printed
    return [last[0] ?? '', last[1] ?? '']
  })
  const path = join(folder, 'printed.pdf')
  await writeFile(path, Buffer.from(pdf ?? '', 'base64'))
  return { pdf: path, html: Buffer.from(html ?? '', 'base64').toString('utf8') }
}

/** The system's dialog cannot be answered here; what would be printed is made into a tagged PDF instead. */
const catchPrinting = (): Promise<void> =>
  zegel.app.evaluate(({ app }) => {
    app.on('browser-window-created', (_event, window) => {
      window.webContents.print = (_options, done) => {
        const html = window.webContents.getURL().split('base64,')[1] ?? ''
        void window.webContents
          .printToPDF({ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true })
          .then((pdf) => {
            Object.assign(globalThis, { printed: [pdf.toString('base64'), html] })
            done?.(true, '')
          })
      }
    })
  })

test('every printed list, kit and questionnaire has every word on as many sheets as it should, under its own title', async () => {
  await catchPrinting()
  const { candidates } = await ask<{ candidates: { cid: string }[] }>(zegel.page, 'candidates.get', {})
  const lists = {
    code: [/^(Commissiecode|Committee code) – /, 1],
    design: [/^(Ontwerpcode|Design code) – /, 1],
    roster: [/^(De commissie|The committee) – /, 1],
    candidates: [/^(Kandidaten|Candidates) – /, 1],
    kit: [/^(Gesprekspapieren|Interview papers) – /, 5 * candidates.length],
  } as const
  for (const language of ['nl', 'en'] as const) {
    for (const [list, [title, pages]] of Object.entries(lists)) {
      const { pdf, html } = await printed('print.list', { list, language })
      expectPdf(pdf, { language, html, title, pages, tags: ['H1', 'H2'] })
      if (list !== 'kit') continue
      const one = join(folder, `kit-${language}.pdf`)
      await savesTo(zegel.app, one)
      await ask(zegel.page, 'kit.save', { cid: candidates[0]?.cid, language })
      expect(execFileSync('pdfinfo', [one], { encoding: 'utf8' })).toMatch(/^Pages:\s+5$/m)
      expectNumbered(one)
    }
    const survey = await printed('survey.print', { language })
    expectPdf(survey.pdf, {
      language,
      html: survey.html,
      title: /(selectie|selection)/,
      pages: 1,
      tags: ['H1'],
    })
  }
})

test('a design begun from the national example is amended, goes out as a template, and is known elsewhere', async () => {
  const home = await launch()
  const there = await launch()
  const file = join(folder, 'leidraad.zegel')
  const passphrase = 'vijf woorden die niemand raadt'
  try {
    for (const { page } of [home, there]) await ask(page, 'app.set', { language: 'nl', welcomed: true })
    await home.page.getByRole('button', { name: 'Nieuwe procedure' }).click()
    await home.page.getByRole('radio', { name: /^Huisartsgeneeskunde/ }).check({ force: true })
    const begin = {
      template: 'huisartsgeneeskunde',
      title: 'Huisartsen, najaar',
      name: 'Noor Bakker',
      passphrase,
    }
    await ask(home.page, 'procedure.create', begin)
    const { design } = await ask<{ design: Design }>(home.page, 'design.get', {})
    const practices = {
      ...{ openVacancy: true, internalPool: false, aniosPreselection: false, proceduresCounted: false },
      ...{ portfolioDemanded: false, researchRequired: false, ownClinicAbove: false },
    }
    await ask(home.page, 'design.put', {
      design: { ...design, practices, places: 2, institution: 'Opleiding Noord', contact: 'De secretaris' },
    })
    await ask(home.page, 'design.publish', {})

    const keyboard = keyboardOf(home.page)
    await keyboard.find('Publicatie')
    await home.page.getByRole('button', { name: 'Wijzig het ontwerp' }).click()
    await expect(heading(home.page, 'Wijziging na publicatie')).toBeVisible()
    await expectAccessible(home.page)
    await home.page.getByLabel('Wat bedoelen we ermee?').fill('Luistert eerst en legt dan uit.')
    await home.page.getByRole('tab', { name: 'Over de plaatsen' }).click()
    await home.page.getByRole('button', { name: 'Meer' }).first().click()
    await expect(home.page.getByText('Het aantal plaatsen gaat van 2 naar 3.')).toBeVisible()
    await home.page.getByLabel('Waarom verander je dit?').fill('Er kwam geld voor nog een plaats.')
    await home.page.keyboard.press('Control+Enter')
    const dialog = home.page.getByRole('dialog')
    await expect(dialog.getByText('Het aantal plaatsen gaat van 2 naar 3.')).toBeVisible()
    await expectAccessible(home.page)
    await dialog.getByRole('button', { name: 'Publiceer wijziging' }).click()
    await expect(home.page.getByText('Waarom: Er kwam geld voor nog een plaats.')).toBeVisible({
      timeout: 20_000,
    })

    await keyboard.find('Ontwerp')
    await home.page.getByRole('button', { name: 'Bewaar als leidraad' }).click()
    await dialog.getByRole('button', { name: 'Bewaar als leidraad' }).click()
    await home.page.getByRole('button', { name: 'Leidraden' }).click()
    await expect(heading(home.page, 'Leidraden')).toBeVisible()
    await expectAccessible(home.page)
    await savesTo(home.app, file)
    await home.page.getByRole('button', { name: 'Bewaar als bestand' }).click()
    await expect(home.page.getByText(/^Bewaard: /)).toBeVisible()

    await there.page.getByRole('button', { name: 'Leidraden' }).click()
    await there.page.locator('input[type=file]').setInputFiles(file)
    const look = there.page.getByRole('dialog')
    await expect(look.getByText(/Van deze maker las je nog niet eerder iets in/)).toBeVisible()
    await expectAccessible(there.page)
    await look.getByRole('button', { name: 'Neem over' }).click()
    await expect(there.page.getByRole('article', { name: 'Huisartsgeneeskunde' })).toBeVisible()
    const [kept] = await ask<{ id: string }[]>(there.page, 'template.list', {})
    await ask(there.page, 'procedure.create', { ...begin, template: kept?.id, title: 'Hier' })

    // A second version from home: read in there, and taken over by the open design.
    const { design: amended } = await ask<{ design: Design }>(home.page, 'design.get', {})
    await ask(home.page, 'amendment.put', {
      design: { ...amended, interviewMinutes: 60 },
      reason: 'Meer tijd.',
    })
    await ask(home.page, 'amendment.publish', { second: null })
    await ask(home.page, 'template.make', { name: 'Huisartsgeneeskunde', from: 'Opleiding Noord' })
    await home.page.getByRole('button', { name: 'Bewaar als bestand' }).click()
    await expect(home.page.getByText('versie 2')).toBeVisible()
    await keyboardOf(there.page).find('Ontwerp')
    const bytes = [...(await readFile(file))]
    await there.page.evaluate(
      (list) => window.zegel.ask('template.keep', { bytes: Uint8Array.from(list) }),
      bytes,
    )
    await there.page.getByRole('button', { name: 'Bekijk wat er anders wordt' }).click()
    await expect(
      there.page.getByRole('dialog').getByText('De duur van een gesprek in minuten gaat van 45 naar 60.'),
    ).toBeVisible()
    await expectAccessible(there.page)
    await there.page.getByRole('button', { name: 'Werk ontwerp bij' }).click()
    await expect(there.page.getByText('Het ontwerp volgt nu versie 2')).toBeVisible()
    await expect(there.page.getByText(/^Leidraad huisartsgeneeskunde, versie 2$/)).toBeVisible()
  } finally {
    for (const app of [home, there]) {
      await app.kill()
      await rm(app.dataFolder, { recursive: true, force: true, maxRetries: 10 })
    }
  }
})
