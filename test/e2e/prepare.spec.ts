import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ElectronApplication, expect, type Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { savesTo } from './dialogs.ts'
import { heading, type Keyboard, keyboardOf } from './keyboard.ts'
import { type Running, test } from './launch.ts'

/** As Excel in the Netherlands writes it: semicolons, Windows-1252, lines that end as in Windows; one bad row. */
const excelFile = Buffer.from(
  [
    'Naam;E-mail;Werkplek;OOR;Geboortedatum',
    'Zoë Bakker;zoe@voorbeeld.example;Merwede Ziekenhuis;Rivierenland;1-2-1993',
    'Piet Jansen;piet.voorbeeld.example;Ziekenhuis Tiel;Rivierenland;3-4-1992',
    'Anaïs Künneke;anais@voorbeeld.example;"UMC Noord; afdeling 3";Noord;5-6-1994',
    'Fatima Aydın;fatima@voorbeeld.example;Merwede Ziekenhuis;Rivierenland;7-8-1993',
    '',
  ]
    .join('\r\n')
    .replace('ı', 'i'),
  'latin1',
)

interface Person {
  readonly name: string
  readonly role: string
  readonly clinic: string
  readonly discipline: string
  readonly chair?: true
}

const people: readonly Person[] = [
  {
    name: 'Hanneke Vermeulen',
    role: 'Opleider',
    clinic: 'Geriatrie',
    discipline: 'Geriatrie',
    chair: true,
  },
  { name: 'Sietse Boonstra', role: 'Plaatsvervangend', clinic: 'Geriatrie', discipline: 'Geriatrie' },
  { name: 'Yasmina El Amrani', role: 'Supervisor', clinic: 'Geriatrie', discipline: 'Geriatrie' },
  { name: 'Ruben Kok', role: 'Supervisor', clinic: 'Psychiatrie', discipline: 'Psychiatrie' },
  { name: 'Joris de Wit', role: 'Aios', clinic: 'Geriatrie', discipline: 'Geriatrie' },
  { name: 'Koen Hartog', role: 'Extern', clinic: 'Interne, Tiel', discipline: 'Interne geneeskunde' },
  { name: 'Marloes Tak', role: 'HRM', clinic: 'P&O', discipline: '' },
]

/** Month and day are the same number, so that it does not matter in which order the system asks for them. */
const day = (both: '03' | '08' | '09' | '10' | '11' | '12', year: number) => `${both}${both}${year}`

interface Walk extends Running {
  readonly keyboard: Keyboard
  readonly field: (name: string | RegExp) => ReturnType<Page['getByRole']>
  readonly button: (name: string | RegExp) => ReturnType<Page['getByRole']>
}

const create = async ({ page, keyboard, field }: Walk) => {
  await keyboard.press('Control+n')
  await expect(heading(page, 'Nieuwe procedure')).toBeVisible()
  await keyboard.pressUntil('Tab', field('Naam van de procedure'))
  await keyboard.type('Klinische geriatrie, najaar 2026')
  await keyboard.pressUntil('Tab', field('Je eigen naam'))
  await keyboard.type('Anja Willemsen')
  await keyboard.pressUntil('Tab', page.getByRole('radio', { name: 'Deze vijf woorden' }))
  await keyboard.press('ArrowRight')
  await keyboard.pressUntil('Tab', field('Wachtzin'))
  await keyboard.type('zes paarse olifanten dansen')
  await keyboard.press('Tab')
  await keyboard.type('zes paarse olifanten dansen')
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: 'Vergrendel' })).toBeVisible({ timeout: 20_000 })
}

const criteria = async ({ page, keyboard, field, button }: Walk) => {
  const weight = page.getByRole('spinbutton', { name: 'Weging van Communiceren' })
  const rows = page.getByRole('table', { name: 'De criteria met hun weging' }).getByRole('rowheader')
  await keyboard.press('ArrowDown')
  await expect(heading(page, 'Ontwerp')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Communiceren' })).toBeVisible()
  await keyboard.press('+', 2)
  await expect(weight).toHaveValue('22')
  await expect(page.getByText('De weging telt op tot 102, niet tot 100.')).toBeVisible()
  await expect(page.getByText(/^Bewaard om/)).toBeVisible()
  await keyboard.press('Control+z')
  await expect(page.getByText('Ongedaan gemaakt')).toBeVisible()
  await expect(weight).toHaveValue('20')
  await keyboard.press('Alt+ArrowUp')
  await expect(rows.first()).toHaveText('Communiceren')
  await expect(page.getByText(/^Bewaard om/)).toBeVisible()

  await keyboard.press('n')
  await expect(page.getByRole('dialog', { name: 'Criterium toevoegen' })).toBeVisible()
  await expectAccessible(page)
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(rows).toHaveCount(6)
  await keyboard.pressUntil('Tab', button('Haal weg'), 120)
  await keyboard.press('Enter')
  await expect(rows).toHaveCount(5)
  await expect(page.getByText('is weggehaald')).toBeVisible()
  await keyboard.pressUntil('Shift+Tab', page.locator('#criterion-collaborate'), 120)
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Samenwerken' })).toBeVisible()

  const asked = field('Vraag 1')
  const whether = ' Heb je kinderen?'
  await keyboard.pressUntil('Tab', asked, 120)
  await keyboard.press('Control+End')
  await keyboard.type(whether)
  await expect(page.getByText(/Deze vraag raakt aan gezin/)).toBeVisible()
  await keyboard.press('Backspace', whether.length)
  await expect(page.getByText(/Deze vraag raakt aan gezin/)).toHaveCount(0)
}

const practices = async ({ page, keyboard, field, button }: Walk) => {
  const answer = async (question: RegExp, yes: boolean) => {
    const radios = page.getByRole('group', { name: question })
    await keyboard.pressUntil('Tab', radios.getByRole('radio', { name: 'Ja' }), 120)
    await keyboard.press(yes ? 'Space' : 'ArrowDown')
  }
  await answer(/^Staat de vacature/, false)
  await answer(/^Kiezen jullie rechtstreeks/, false)
  await answer(/^Telt werken als anios/, false)
  await answer(/^Telt het aantal verrichtingen/, false)
  await answer(/^Moeten kandidaten een portfolio/, false)
  await answer(/^Is onderzoek of promotie een eis/, false)
  await answer(/^Weegt ervaring in jullie eigen kliniek/, false)
  const vacancy = page.locator('#check-open-vacancy')
  await expect(vacancy).toContainText('De vacature is niet openbaar.')
  await keyboard.pressUntil('Shift+Tab', vacancy.getByRole('button', { name: 'Waarom?' }), 120)
  await keyboard.press('Enter')
  await expect(vacancy).toContainText('Bron:')
  await keyboard.pressUntil('Tab', vacancy.getByRole('button', { name: 'Leg uit' }))
  await keyboard.press('Enter')
  await expect(field(/Onze uitleg/)).toBeFocused()
  await expectAccessible(page)
  await field(/Onze uitleg/).focus()
  await keyboard.type('De plaats kwam drie weken voor de start vrij.')
  await keyboard.pressUntil('Shift+Tab', vacancy.getByRole('combobox', { name: 'Reden' }))
  await keyboard.type('De plaats')
  await keyboard.pressUntil('Tab', button('Klaar'))
  await keyboard.press('Enter')
  await expect(vacancy).toContainText('Uitgelegd: De plaats kwam drie weken voor de start vrij.')
}

const facts = async ({ page, keyboard, field }: Walk) => {
  await keyboard.pressUntil('Shift+Tab', page.getByRole('tab', { name: 'Criteria en vragen' }), 200)
  await keyboard.press('ArrowRight')
  await expectAccessible(page)
  await keyboard.pressUntil('Shift+Tab', page.getByRole('tab', { name: 'Hoe we kiezen' }), 200)
  await keyboard.press('ArrowRight')
  const write = async (name: string | RegExp, words: string) => {
    await keyboard.pressUntil('Tab', field(name))
    await keyboard.type(words)
  }
  await write('Instelling', 'Merwede Ziekenhuis')
  await write('OOR', 'OOR Rivierenland')
  await keyboard.pressUntil('Tab', page.getByRole('spinbutton', { name: 'Opleidingsplaatsen' }))
  await keyboard.press('ArrowUp')
  const date = async (name: string, digits: string) => {
    await keyboard.pressUntil('Tab', page.getByLabel(name, { exact: true }))
    await keyboard.type(digits)
  }
  await date('Vacature open vanaf', day('08', 2026))
  await date('Reageren tot en met', day('09', 2026))
  await date('Bericht over de brief', day('10', 2026))
  await date('Gesprekken', day('11', 2026))
  await date('Uitslag', day('12', 2026))
  await date('Start van de opleiding', day('03', 2027))
  await write('Website van de opleiding', 'https://www.voorbeeld.example/geriatrie')
  await write(/^Aan wie stelt/, 'Secretaris van de commissie, opleiding@voorbeeld.example')
  await write(/^Waar kan een kandidaat/, 'Centrale opleidingscommissie, coc@voorbeeld.example')
  await write('Bij wie kan een kandidaat terecht over gegevens?', 'Privacyloket, privacy@voorbeeld.example')
  await write('Waar staat de vacature?', 'Website van het ziekenhuis')
  await expectAccessible(page)
}

const addMember = async ({ page, keyboard, field }: Walk, person: Person) => {
  await keyboard.press('n')
  const dialog = page.getByRole('dialog', { name: 'Lid toevoegen' })
  await expect(field('Naam')).toBeFocused()
  await keyboard.type(person.name)
  await keyboard.press('Tab')
  await keyboard.type(person.role)
  await keyboard.pressUntil('Tab', dialog.getByLabel('Vakgebied'))
  await keyboard.type(person.discipline)
  await keyboard.press('Tab')
  await keyboard.type(person.clinic)
  // Chosen from what is there: a list of the field's own.
  await expect(dialog.getByLabel('Vakgebied')).toHaveAttribute('list', /-list$/)
  const years = dialog.getByLabel('Jaren geregistreerd als specialist')
  await expect(years).toHaveCount(/Aios|HRM|Secretaris|Vertrouwens/.test(person.role) ? 0 : 1)
  for (const training of ['Laatste training in STAR', 'Laatste training over vooroordelen']) {
    await keyboard.pressUntil('Tab', dialog.getByLabel(training))
    await keyboard.type(day('03', 2026))
  }
  if (person.chair) {
    await keyboard.pressUntil('Tab', page.getByRole('checkbox', { name: 'Voorzitter' }))
    await keyboard.press('Space')
  }
  await keyboard.pressUntil('Tab', page.getByRole('button', { name: 'Bewaar lid' }))
  await keyboard.press('Enter')
  await expect(page.getByRole('rowheader', { name: new RegExp(person.name) })).toBeVisible()
}

const committee = async (walk: Walk) => {
  const { page, keyboard, field } = walk
  await expect(page.getByText('Er scoren minder dan twee leden.')).toBeVisible()
  await expectAccessible(page)
  for (const person of people) await addMember(walk, person)
  await expect(page.getByText('8 leden uit 6 groepen')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Waarin lijken beoordelaars op elkaar?' })).toBeVisible()
  await expect(page.getByText('Zo kan de commissie nog niet beginnen')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Haal Anja Willemsen weg' })).toHaveCount(0)

  await keyboard.pressUntil('Tab', page.getByRole('button', { name: 'Haal Ruben Kok weg' }), 120)
  await keyboard.press('Enter')
  await expect(page.getByText('Ruben Kok is weggehaald')).toBeVisible()
  await keyboard.press('Control+z')
  await expect(page.getByRole('rowheader', { name: /Ruben Kok/ })).toBeVisible()

  await keyboard.pressUntil('Tab', field(/Verklaring van de commissie/), 120)
  await keyboard.type(
    'Wij verschillen in vak, leeftijd en opleiding. Iemand van buiten de regio missen we nog.',
  )
  await expect(page.locator('#check-diversity')).toContainText(
    'De commissie heeft beschreven hoe zij verschilt.',
  )
  await expect(page.getByText(/^Bewaard om/)).toBeVisible()
  await expectAccessible(page)
}

const resize = (app: ElectronApplication, [width, height]: readonly number[] = []): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w ?? 0, h ?? 0),
    [width, height],
  )

const publish = async ({ app, page, keyboard, dataFolder, button }: Walk) => {
  await expect(page.getByText('De beschrijving is compleet.')).toBeVisible()
  await expect(
    page.getByRole('heading', { name: 'Zo kiezen we twee aiossen klinische geriatrie' }),
  ).toBeVisible()
  await expectAccessible(page)
  await keyboard.pressUntil('Tab', page.getByRole('radio', { name: 'Nederlands' }))
  await keyboard.press('ArrowRight')
  await expect(page.getByRole('heading', { name: /^How we choose two residents/ })).toBeVisible()
  await keyboard.press('ArrowLeft')
  // In the smallest window too, where the column with the button lies behind a tab and the page does not show.
  const wide = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getContentSize())
  await resize(app, [1180, 720])
  await keyboard.pressUntil('Shift+Tab', page.getByRole('tab', { selected: true }), 200)
  await keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { selected: true })).toHaveAccessibleName('Voor je publiceert')
  await keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog', { name: 'Het ontwerp publiceren?' })
  await expect(dialog).toBeVisible()
  await resize(app, wide)
  await expectAccessible(page)
  await keyboard.pressUntil('Shift+Tab', dialog.getByRole('button', { name: 'Publiceer ontwerp' }))
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'De ontwerpcode' })).toBeVisible({ timeout: 30_000 })
  await expectAccessible(page)

  const file = join(dataFolder, 'beschrijving.html')
  await savesTo(app, file)
  await keyboard.pressUntil('Tab', button('Bewaar als webpagina'))
  await keyboard.press('Enter')
  await expect(page.getByText(`Bewaard: ${file}`)).toBeVisible()
  const html = readFileSync(file, 'utf8')
  const code = await page.locator('.z-groups > [aria-hidden]').allTextContents()
  expect(code).toHaveLength(6)
  expect(html).toContain(code.join(' '))
  expect(html).toContain('De plaats kwam drie weken voor de start vrij.')
  expect(html).not.toContain('Vertel over een keer dat je het niet eens was')
}

const candidates = async ({ app, page, keyboard, dataFolder, field, button }: Walk) => {
  await expect(page.getByText('Nog geen kandidaten')).toBeVisible()
  await expectAccessible(page)
  const file = join(dataFolder, 'kandidaten.csv')
  const chooseFile = async (path: string, name: string) => {
    const opened = page.waitForEvent('filechooser')
    await keyboard.pressUntil('Tab', button(name), 120)
    await keyboard.press('Enter')
    await (await opened).setFiles(path)
  }
  const choose = (bytes: Uint8Array, name: string) => {
    writeFileSync(file, bytes)
    return chooseFile(file, name)
  }
  await choose(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'Kies een lijst')
  await expect(page.getByText(/Zegel leest lijsten uit Excel \(xlsx\) en CSV/)).toBeVisible()
  await choose(excelFile, 'Kies een ander bestand')
  await expect(page.getByText('3 in orde, 1 niet.')).toBeVisible()
  const bad = page.getByRole('row', { name: /Piet Jansen/ })
  await expect(bad).toContainText('Dit is geen e-mailadres. Verbeter het of laat het leeg.')
  await expect(page.getByText(/Kolom “Geboortedatum” nemen we bewust niet over/)).toBeVisible()
  await expect(page.getByRole('cell', { name: 'UMC Noord; afdeling 3' })).toBeVisible()
  await expectAccessible(page)
  await keyboard.press('Control+Enter')
  await expect(page.getByText('3 kandidaten zijn overgenomen')).toBeVisible()
  await expect(page.getByRole('cell', { name: 'Anaïs Künneke' })).toBeVisible()
  await expect(page.getByRole('cell', { name: 'Piet Jansen' })).toHaveCount(0)

  await keyboard.press('Control+z')
  await expect(page.getByText('Nog geen kandidaten')).toBeVisible()
  await keyboard.press('Control+Shift+z')
  await expect(page.getByRole('cell', { name: 'Zoë Bakker' })).toBeVisible()

  await keyboard.press('n')
  await expect(field('Naam')).toBeFocused()
  await keyboard.type('Piet Jansen')
  await keyboard.pressUntil('Tab', field('E-mail'))
  await keyboard.type('zoe@voorbeeld.example')
  await expect(page.getByText(/Dit e-mailadres is al van kandidaat K-/).first()).toBeVisible()
  await keyboard.press('Control+a')
  await keyboard.type('piet@voorbeeld.example')
  await expectAccessible(page)
  await keyboard.pressUntil('Tab', button('Bewaar kandidaat'))
  await keyboard.press('Enter')
  await expect(page.getByRole('cell', { name: 'Piet Jansen' })).toBeVisible()

  // Out as a workbook and in again: whoever is there already is known, whoever was taken away comes back.
  const book = join(dataFolder, 'kandidaten.xlsx')
  await savesTo(app, book)
  await keyboard.pressUntil('Tab', button('Bewaar als Excel'), 120)
  await keyboard.press('Enter')
  await expect(page.getByText(`Bewaard: ${book}`)).toBeVisible()
  const piet = page.getByRole('row', { name: /Piet Jansen/ })
  await keyboard.pressUntil('Shift+Tab', piet.getByRole('button', { name: /^Haal K-/ }), 120)
  await keyboard.press('Enter')
  await expect(page.getByRole('cell', { name: 'Piet Jansen' })).toHaveCount(0)
  await chooseFile(book, 'Kies een lijst')
  await expect(page.getByText('1 in orde, 3 niet.')).toBeVisible()
  await expect(page.getByRole('row', { name: /Zoë Bakker/ })).toContainText('K-')
  await keyboard.press('Control+Enter')
  await expect(page.getByText('1 kandidaat is overgenomen')).toBeVisible()
  await expect(page.getByRole('cell', { name: 'Piet Jansen' })).toBeVisible()

  await keyboard.pressUntil('Tab', button('Plan de gesprekken'), 120)
  await keyboard.press('Enter')
  await expect(page.getByText('4 gesprekken, van 09:00 tot 12:10.')).toBeVisible()
  await keyboard.pressUntil('Tab', page.getByLabel('Lange pauze om'))
  await keyboard.type('12:00')
  await expect(page.getByText('4 gesprekken, van 09:00 tot 13:25.')).toBeVisible()
  await keyboard.pressUntil('Tab', field('Kamer'))
  await keyboard.type('B 12')
  await expectAccessible(page)
  await keyboard.pressUntil(
    'Tab',
    page.getByRole('dialog').getByRole('button', { name: 'Plan de gesprekken' }),
  )
  await keyboard.press('Enter')
  await expect(page.getByText('Gepland op 11 november 2026. De volgorde is geloot.')).toBeVisible()
  await expect(page.getByText('nog niet gepland', { exact: true })).toHaveCount(0)
  await keyboard.pressUntil('Tab', button('Kamers'))
  await keyboard.press('Enter')
  const rooms = page.getByRole('dialog', { name: 'Kamers' })
  await expect(rooms.getByRole('textbox').first()).toBeFocused()
  await keyboard.press('Control+a')
  await keyboard.type('Zaal 9')
  await expectAccessible(page)
  await keyboard.pressUntil('Tab', rooms.getByRole('button', { name: 'Bewaar de kamers' }))
  await keyboard.press('Enter')
  await expect(page.getByRole('cell', { name: /· Zaal 9$/ })).toHaveCount(1)
  await expect(page.getByRole('cell', { name: /· B 12$/ })).toHaveCount(3)
  await expectAccessible(page)
}

test('a procedure is prepared by keyboard alone, from its design to its candidates', async ({ zegel }) => {
  test.setTimeout(300_000)
  const { page } = zegel
  const keyboard = keyboardOf(page)
  const walk: Walk = {
    ...zegel,
    keyboard,
    field: (name) =>
      page.getByRole('textbox', { name, ...(typeof name === 'string' ? { exact: true } : {}) }),
    button: (name) => page.getByRole('button', { name }),
  }
  await test.step('the secretary makes a procedure from the template', () => create(walk))
  await keyboard.find('Ontwerp')
  await expect(heading(page, 'Ontwerp')).toBeVisible()
  await expectAccessible(page)
  await test.step('weighs, moves, adds, removes and undoes criteria', () => criteria(walk))
  await test.step('answers the checks and explains one departure', () => practices(walk))
  await test.step('fills in what candidates need to know', () => facts(walk))
  await keyboard.press('Control+Enter')
  await expect(heading(page, 'Commissie')).toBeVisible()
  await test.step('puts a committee of six together, with somebody from HRM', () => committee(walk))
  await keyboard.press('Control+Enter')
  await expect(heading(page, 'Publicatie')).toBeVisible()
  await test.step('publishes, and gets a code and a page', () => publish(walk))
  await keyboard.press('Control+Enter')
  await expect(heading(page, 'Kandidaten')).toBeVisible()
  await test.step('takes in candidates, the bad row by hand, and plans them', () => candidates(walk))
  await keyboard.find('Ontwerp')
  await expect(page.getByText(/Het ontwerp ligt vast sinds/)).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await expectAccessible(page)
  await keyboard.press('Control+Enter')
  await expect(heading(page, 'Commissie')).toBeVisible()
  await keyboard.press('Escape')
  await keyboard.find('Vastzetten')
  await expect(heading(page, 'Vastzetten')).toBeVisible()
})
