import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { amendTogether } from '../amended.ts'
import { heading, keyboardOf } from '../keyboard.ts'
import {
  drop,
  enrol,
  enrolledAt,
  enter as enterLaptop,
  exchangeThrough,
  hear,
  idsOf,
  type Laptop,
  names,
  newFolder,
  passphrase,
  publishedFolder,
  removeAll,
  score,
  unheard,
  unlock,
  waitForFile,
} from '../laptops.ts'
import { emptyFolder } from '../launch.ts'
import { playedFolder } from '../played.ts'
import { enter, setTheme, shoot, shootAsSystem, starting, withApp } from './shoot.ts'

/** What several laptops show while files go between them, and what is shown when something goes otherwise. */
test.describe.configure({ timeout: 600_000 })

const toOverview = async (one: Laptop): Promise<void> => {
  await one.keyboard.find('Naar het overzicht')
}

/** The copy in another place: before there is one, kept, with its place gone, and put back on a laptop with nothing on it. */
const safetyCopy = async (c: Laptop, stick: string, start: ReturnType<typeof starting>): Promise<void> => {
  await toOverview(c)
  await shoot(c.page, '20-overzicht-zonder-kopie')
  await c.keyboard.find('Bewaar een kopie op een andere plek')
  await shoot(c.page, '20a-kopie-kiezen')
  await c.answers([stick])
  await c.click('Kies een plek')
  await expect(c.page.getByText('De kopie is gemaakt en gecontroleerd.')).toBeVisible({ timeout: 20_000 })
  await shoot(c.page, '20b-kopie')
  const [copy = ''] = readdirSync(stick)
  const b = await start({})
  await b.click('Zet een kopie terug')
  await shoot(b.page, '20d-terugzetten')
  await b.answers([join(stick, copy)])
  await b.click('Kies de kopie')
  await expect(b.page.getByLabel('Je wachtzin')).toBeVisible()
  await shoot(b.page, '20e-wat-er-in-de-kopie-zit')
  await b.page.getByLabel('Je wachtzin').fill(passphrase)
  await b.click('Zet terug en ga verder')
  await expect(b.page.getByText(/Deze procedure is teruggezet/)).toBeVisible({ timeout: 20_000 })
  await shoot(b.page, '20f-teruggezet')
  renameSync(stick, `${stick}-weg`)
  await c.ask('safety.now', {}).catch(() => {})
  await expect(c.page.getByText(/De plek is er nu niet/)).toBeVisible()
  await shoot(c.page, '20c-plek-weg')
  await toOverview(c)
  await shoot(c.page, '20g-overzicht-plek-weg')
  renameSync(`${stick}-weg`, stick)
}

test('own laptops', async () => {
  const [shared, stick] = [newFolder(), newFolder()]
  const { dataFolder } = await publishedFolder('twokey', 'resident')
  const laptops: Laptop[] = []
  const start = starting(laptops)
  try {
    const c = await start({ dataFolder })
    await enterLaptop(c, /Geriatrie, najaar/, /Secretaris/)
    const idOf = await idsOf(c)
    await c.keyboard.find('Vastzetten')
    for (const name of [names.resident, names.hrm])
      await c.ask('place.set', { member: idOf(name), place: 'own' })
    await c.click('Maak de uitnodigingen')
    await exchangeThrough(c, shared)
    await c.keyboard.find('Vastzetten')
    await expect(c.page.getByText('De uitnodigingen staan in de uitwisselmap.')).toBeVisible()
    await shoot(c.page, '05b-uitnodigingen')
    await c.click('Tekst om mee te sturen')
    await shoot(c.page, '05c-tekst-bij-uitnodiging')
    await c.page.keyboard.press('Escape')
    await safetyCopy(c, stick, start)
    const a = await start({ args: [await waitForFile(shared, 'invite', idOf(names.resident))] })
    await expect(heading(a.page, 'Je bent uitgenodigd')).toBeVisible()
    await shoot(a.page, '15a-uitgenodigd')
    await enrol(a, names.resident)
    await shoot(a.page, '15b-eigen-laptop')
    await a.keyboard.find('Bekijk de bestanden')
    await shoot(a.page, '15d-bestanden-van-een-lid')
    const k = await start({ args: [await waitForFile(shared, 'invite', idOf(names.hrm))] })
    await enrol(k, names.hrm)
    writeFileSync(join(shared, 'kapot.zegel'), 'half een bestand')
    await c.keyboard.find('Bekijk de bestanden')
    await expect(c.page.getByText('Geweigerd')).toBeVisible({ timeout: 20_000 })
    await shoot(c.page, '15c-bestanden')
    await drop(c.page, [
      { name: 'vakantie.jpg', bytes: Buffer.from('geen zegel') },
      { name: 'uitnodiging.zegel', bytes: readFileSync(await waitForFile(shared, 'invite')) },
    ])
    await expect(c.page.getByRole('dialog')).toBeVisible()
    await shoot(c.page, '15e-wat-er-binnenkwam')
    await c.page.keyboard.press('Escape')
    for (const one of [a, k]) await exchangeThrough(one, shared)
    await expect.poll(() => enrolledAt(c), { timeout: 30_000 }).toContain(idOf(names.resident))
    const screens = {
      proposed: '04x-wijziging-voorleggen',
      waiting: '04y-wijziging-wacht',
      asked: '04z-wijziging-tekenen',
    }
    await amendTogether(c, a, names.resident, ({ page }, screen) => shoot(page, screens[screen]))
    await c.ask('enrol.member', { member: idOf(names.director), passphrase })
    await toOverview(c)
    await expect(c.page.getByText(/Iedereen is aangemeld/)).toBeVisible({ timeout: 30_000 })
    await shoot(c.page, '02d-overzicht-met-laptops')
    await c.ask('roster.freeze', {})
    const { code } = await c.ask<{ code: string }>('roster.get', {})
    await toOverview(a)
    await expect(a.page.getByRole('button', { name: 'Typ de code' })).toBeVisible({ timeout: 30_000 })
    await shoot(a.page, '15f-code-horen')
    await a.click('Typ de code')
    await shoot(a.page, '15g-code-typen')
    for (const one of [a, k]) await hear(one, code)
    await c.keyboard.press('Control+l')
    await unlock(c, new RegExp(names.director))
    await hear(c, code)
    await score(c)
    await expect.poll(() => unheard(c), { timeout: 30_000 }).toBe(0)
    await c.ask('seal.submit', {})
    await c.keyboard.press('Control+l')
    await unlock(c, /Anja/)
    await toOverview(a)
    await expect(a.page.getByRole('button', { name: 'Naar je interviews' })).toBeVisible({ timeout: 30_000 })
    await shoot(a.page, '15h-scoren')
    await c.keyboard.find('Bekijk de bestanden')
    await shoot(c.page, '15i-bord')
    await toOverview(k)
    await shoot(k.page, '15j-tweede-sleutelhouder-wacht')
    await score(a)
    await a.ask('seal.submit', {})
    await toOverview(a)
    await expect(a.page.getByText('De secretaris heeft je zegel. Het bewijs is bewaard.')).toBeVisible({
      timeout: 30_000,
    })
    await shoot(a.page, '15k-bewijs')
    await c.keyboard.find('Opening')
    await expect(c.page.getByRole('button', { name: 'Sluit de lijst' })).toBeVisible()
    await c.click('Sluit de lijst')
    await expect(c.page.getByText(/wachten op een sleutel/)).toBeVisible({ timeout: 20_000 })
    await shoot(c.page, '08d-wacht-op-sleutel')
    await expect(k.page.getByRole('textbox', { name: 'Je wachtzin' })).toBeFocused({ timeout: 30_000 })
    await shoot(k.page, '15l-tweede-sleutel')
    await k.keyboard.type(passphrase)
    await k.click('Geef de tweede sleutel')
    await expect(c.page.getByRole('button', { name: 'Verbreek de zegels' })).toBeVisible({ timeout: 30_000 })
    await c.ask('round.reveal', {})
    await expect(a.page.getByText(/Het archief is er en klopt met wat jij weet/)).toBeVisible({
      timeout: 30_000,
    })
    await shoot(a.page, '15m-archief')
    const { decision } = await c.ask<{ decision: { lines: { cid: string }[] } }>('decision.get', {})
    const lines = decision.lines.map((line, i) => ({
      ...line,
      outcome: i === 0 ? 'place' : 'rejected',
      position: i === 0 ? 1 : null,
      motivation: 'U legde helder uit wat u zelf deed en waarom.',
      departure: { code: 'other', text: 'Vult het profiel aan.' },
    }))
    await c.ask('decision.put', { decision: { ...decision, lines, decidedBy: 'De opleider' } })
    await c.ask('decision.fix', { chairPassphrase: null })
    await toOverview(a)
    await expect(a.page.getByRole('button', { name: 'Bekijk en teken' })).toBeVisible({ timeout: 30_000 })
    await shoot(a.page, '15n-handtekening-gevraagd')
    await a.click('Bekijk en teken')
    await expect(a.page.getByRole('button', { name: 'Teken', exact: true })).toBeVisible()
    await shoot(a.page, '15o-tekenen')
    await a.click('Teken')
    await expect
      .poll(async () => (await c.ask<{ procedure: { phase: string } }>('session.get', {})).procedure.phase, {
        timeout: 30_000,
      })
      .toBe('decided')
    await c.ask('offers.answer', { cid: lines[0]?.cid, answer: 'refused' })
    await c.ask('decision.again', { reason: 'De kandidaat zag af van de plaats, en er was geen reserve.' })
    const further = await c.ask<{ decision: { lines: { cid: string }[] } }>('decision.get', {})
    await c.ask('decision.put', {
      decision: {
        ...further.decision,
        lines: further.decision.lines.map((line, i) => ({
          ...line,
          outcome: i === 0 ? 'place' : 'rejected',
          position: i === 0 ? 1 : null,
          motivation: 'U vertelde wat u met de terugkoppeling deed.',
        })),
      },
    })
    await c.ask('decision.fix', { chairPassphrase: null })
    await toOverview(a)
    await a.page.getByRole('button', { name: 'Bekijk en teken' }).click({ timeout: 30_000 })
    await expect(a.page.getByText(/^Vervolg op het besluit van /)).toBeVisible()
    await shoot(a.page, '15oa-vervolgbesluit-tekenen')
    await a.click('Teken')
    await expect
      .poll(async () => (await c.ask<{ procedure: { phase: string } }>('session.get', {})).procedure.phase, {
        timeout: 30_000,
      })
      .toBe('decided')
    await c.ask('procedure.end', {})
    for (const one of [a, k]) {
      await toOverview(one)
      await expect(one.page.getByText(/Vergrendel en typ je wachtzin nog één keer/)).toBeVisible({
        timeout: 30_000,
      })
    }
    await shoot(a.page, '15p-einde-wachtzin')
    for (const one of [a, k]) {
      await one.keyboard.press('Control+l')
      await unlock(one)
      await expect(one.page.getByText(/je sleutels van deze ronde zijn vernietigd/)).toBeVisible()
    }
    await shoot(a.page, '15q-einde')
    await a.keyboard.find('Afsluiting')
    await expect(heading(a.page, 'Afsluiting')).toBeVisible()
    await shoot(a.page, '15r-afsluiting-van-een-lid')
    await c.keyboard.find('Persoonsgegevens en wissen')
    await c.page.getByRole('checkbox').first().check({ force: true })
    await c.click('Wis 1 kandidaat')
    await shoot(c.page, '11f-wissen')
    await c.page.getByRole('combobox', { name: 'Wie tekent mee?' }).selectOption({ label: names.hrm })
    await c.click('Wis 1 kandidaat')
    await expect(c.page.getByText(/wacht op een handtekening/)).toBeVisible({ timeout: 20_000 })
    await shoot(c.page, '11g-wissen-wacht')
    await k.keyboard.find('Teken wat er wacht')
    await expect(k.page.getByText(/Dit is niet terug te draaien/)).toBeVisible({ timeout: 30_000 })
    await shoot(k.page, '15s-wissen-tekenen')
    await k.click('Teken')
    await expect
      .poll(
        async () => {
          const { erased, laptops: waits } = await c.ask<{ erased: unknown[]; laptops: string[] }>(
            'privacy.get',
            {},
          )
          return [erased.length, waits.length]
        },
        { timeout: 40_000 },
      )
      .toEqual([1, 0])
    await shoot(c.page, '11h-gewist')
    await c.keyboard.find('Bekijk de bestanden')
    await shoot(c.page, '15t-bord-gewist')
    await a.keyboard.find('Persoonsgegevens en wissen')
    await shoot(a.page, '15u-persoonsgegevens-van-een-lid')
    await a.click('Verwijder de procedure')
    await expect(a.page.getByRole('dialog')).toBeVisible()
    await shoot(a.page, '15v-procedure-verwijderen')
  } finally {
    await removeAll(laptops, [shared, stick])
  }
})

test('otherwise than planned', async () => {
  const dataFolder = await playedFolder('scoring')
  await withApp(dataFolder, async ({ page }) => {
    await setTheme(page, 'light')
    await enter(page, /Secretaris/)
    const keyboard = keyboardOf(page)
    await keyboard.find('Er is iets gebeurd')
    await expect(heading(page, 'Er is iets gebeurd')).toBeVisible()
    const options = page.getByRole('radio')
    for (let at = 0; at < (await options.count()); at++) {
      const option = options.nth(at)
      if ((await option.getAttribute('aria-disabled')) === 'true' || (await option.isDisabled())) continue
      await option.check({ force: true })
      await shoot(page, `16-er-is-iets-gebeurd-${String(at + 1).padStart(2, '0')}`)
    }
    await keyboard.find('Herstelkaart')
    await expect(heading(page, 'Herstelkaart')).toBeVisible()
    await shoot(page, '20a-herstelkaart')
    await page.getByRole('button', { name: 'Maak de herstelkaart' }).click()
    await expect(page.getByRole('button', { name: 'Druk de kaart af' })).toBeVisible({ timeout: 20_000 })
    await shoot(page, '20c-herstelkaart-gemaakt')
    await page.keyboard.press('Control+l')
    await page.getByText('Wachtzin kwijt?').click()
    await expect(page.getByRole('textbox', { name: 'Woorden en controlegroep' })).toBeVisible()
    await shoot(page, '20b-herstelkaart-gebruiken')
  })
  const late = await playedFolder('decided')
  await withApp(late, async ({ page }) => {
    await setTheme(page, 'light')
    await enter(page, /Aios/)
    const keyboard = keyboardOf(page)
    await keyboard.find('Er is iets gebeurd')
    await page.getByRole('radio', { name: 'Een formulier komt na het sluiten' }).check({ force: true })
    await page.getByRole('button', { name: 'Naar de late formulieren' }).click()
    await expect(heading(page, 'Late formulieren')).toBeVisible()
    await shoot(page, '21-late-formulieren')
    await keyboard.find('Teken wat er wacht')
    await shoot(page, '22-niets-te-tekenen')
  })
  const synced = await emptyFolder()
  mkdirSync(join(synced, '.stfolder'))
  await withApp(synced, async ({ page }) => {
    await shootAsSystem(page, '17-verkeerde-map')
  })
})
