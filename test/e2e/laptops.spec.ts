import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { amendTogether } from './amended.ts'
import { expectAccessible } from './axe.ts'
import { heading } from './keyboard.ts'
import {
  boxKey,
  confirmCode,
  drop,
  enrol,
  enrolledAt,
  enter,
  exchangeFolders,
  exchangeThrough,
  fileOf,
  folderPids,
  hanging,
  idsOf,
  inviteResident,
  isRunning,
  type Laptop,
  laptop,
  names,
  newFolder,
  openedInTime,
  passphrase,
  publishedFolder,
  removeAll,
  reveal,
  score,
  seal,
  unheard,
  unlock,
  waitForFile,
  withProjector,
} from './laptops.ts'

/** A committee on several real laptops: each an app with an own profile, with one folder between them. */
test.describe.configure({ timeout: 240_000 })

test('three laptops go from the invitation to an archive that a stranger with the code can verify, and on to the end', async () => {
  const { dataFolder, id } = await publishedFolder('twokey', 'resident')
  const [shared, theirs] = exchangeFolders()
  const laptops: Laptop[] = []
  const hung: Awaited<ReturnType<typeof hanging>>[] = []
  const start = async (options: Parameters<typeof laptop>[0]) => {
    const one = await laptop(options)
    laptops.push(one)
    return one
  }
  try {
    const c = await start({ dataFolder })
    let code = ''
    await test.step('the secretary invites two members to their own laptops', async () => {
      await enter(c, /Geriatrie, najaar/, /Secretaris/)
      await c.keyboard.find('Vastzetten')
      for (const who of [names.resident, names.hrm])
        await c.page
          .getByRole('group', { name: `Laptop van ${who}` })
          .getByRole('radio', { name: 'eigen' })
          .check({ force: true })
      await c.click('Maak de uitnodigingen')
      await c.answers([shared])
      await c.click('Kies een uitwisselmap')
      await expect(c.page.getByText('De uitnodigingen staan in de uitwisselmap.')).toBeVisible()
      await expectAccessible(c.page)
    })
    const idOf = await idsOf(c)

    const a = await start({ args: [await waitForFile(theirs, 'invite', idOf(names.resident))] })
    await test.step('a member double-clicks the invitation and is asked for a passphrase at once', async () => {
      await expect(heading(a.page, 'Je bent uitgenodigd')).toBeVisible()
      await expectAccessible(a.page)
      await enrol(a, names.resident)
      await exchangeThrough(a, theirs)
    })

    const k = await start({})
    await test.step('the second key holder drops the same kind of file on the window', async () => {
      const invitation = await waitForFile(theirs, 'invite', idOf(names.hrm))
      await drop(k.page, [{ name: 'Uitnodiging.zegel.json', bytes: readFileSync(invitation) }])
      await enrol(k, names.hrm)
      await exchangeThrough(k, theirs)
    })

    await test.step('applying has closed: the member signs a change of the design on the own laptop', async () => {
      await expect.poll(() => enrolledAt(c)).toContain(idOf(names.resident))
      await amendTogether(c, a, names.resident, ({ page }) => expectAccessible(page))
      await c.keyboard.find('Vastzetten')
    })

    await test.step('both enrolments come in by themselves; the third member enrols here, and all is frozen', async () => {
      await c.ask('enrol.member', { member: idOf(names.director), passphrase })
      await expect(c.page.getByText('Alle leden zijn aangemeld')).toBeVisible({ timeout: 30_000 })
      await c.keyboard.press('Control+Enter')
      await c.click('Zet alles vast')
      await expect(c.page.getByRole('heading', { name: 'De commissiecode' })).toBeVisible({ timeout: 20_000 })
      code = (await c.ask<{ code: string }>('roster.get', {})).code
    })

    await test.step('everybody types the code as heard, each on the own laptop', async () => {
      await expect(a.page.getByText('De secretaris heeft je aanmelding.')).toHaveCount(0)
      for (const one of [a, k]) {
        await one.keyboard.find('Naar het overzicht')
        await expect(one.page.getByRole('button', { name: 'Typ de code' })).toBeVisible({ timeout: 30_000 })
        await confirmCode(one, code, true)
      }
      await expectAccessible(k.page)
      await c.keyboard.press('Control+l')
      await unlock(c, new RegExp(names.director))
      await confirmCode(c, code, true)
    })

    await test.step('the members score and seal, also while the folder of the secretary hangs', async () => {
      hung.push(await hanging(c))
      await score(c)
      await seal(c)
      await a.keyboard.find('Naar het overzicht')
      await score(a)
      await seal(a)
      await c.keyboard.press('Control+l')
      await unlock(c, /Anja/)
      await c.keyboard.find('Bekijk de bestanden')
      const silent = c.page.getByText(/^De uitwisselmap antwoordt niet\. Er is niets verloren/)
      await expect(silent).toBeVisible({ timeout: 30_000 })
      await expectAccessible(c.page)
      await c.keyboard.find('Naar het overzicht')
      await expect(silent).toBeVisible()
      await expectAccessible(c.page)
      hung[0]?.goOn()
    })

    await test.step('once it answers again all goes on by itself, and the one far away gets a receipt', async () => {
      await expect(c.page.getByText(/^De uitwisselmap antwoordt niet/)).toHaveCount(0, { timeout: 30_000 })
      await a.keyboard.find('Naar het overzicht')
      await expect(a.page.getByText('De secretaris heeft je zegel. Het bewijs is bewaard.')).toBeVisible({
        timeout: 30_000,
      })
      await c.keyboard.find('Bekijk de bestanden')
      const row = c.page.getByRole('row', { name: new RegExp(names.resident) })
      await expect(row).toContainText('eigen laptop')
      await expect(row.getByText('ja')).toHaveCount(4)
      await expectAccessible(c.page)
    })

    await test.step('the list is closed, the second key is given far away, and the seals are broken', async () => {
      const projector = await withProjector(c)
      await k.keyboard.find('Naar het overzicht')
      await expect(k.page.getByText(/^Wacht tot iedereen heeft ingediend/)).toBeVisible()
      await c.keyboard.find('Opening')
      await openedInTime([c, k], async () => {
        await c.click('Sluit de lijst')
        await expect(k.page.getByRole('textbox', { name: 'Je wachtzin' })).toBeFocused({ timeout: 30_000 })
        await k.keyboard.type(passphrase)
        await k.click('Geef de tweede sleutel')
        await reveal(c, projector)
      })
      await expect(k.page.getByText('Je hebt de tweede sleutel gegeven.')).toBeVisible()
    })

    await test.step('the archive opens on every laptop and agrees with what each knows', async () => {
      await waitForFile(theirs, 'archive')
      for (const one of [a, k])
        await expect(one.page.getByText(/Het archief is er en klopt met wat jij weet/)).toBeVisible({
          timeout: 30_000,
        })
      await a.click('Bekijk de scores')
      await expect(a.page.getByText('Alleen jij ziet dit nu')).toBeVisible()
      await a.page.keyboard.press('Control+Enter')
      await expect(heading(a.page, 'Nabespreking')).toBeVisible()
      await a.click('Naar de scores')
      await expect(a.page.locator('[role=grid] tbody tr')).toHaveCount(3)
    })

    await test.step('a stranger with the code and a member with a key verify it without the app', async () => {
      const { archiveCode } = await c.ask<{ archiveCode: string }>('round.state', {})
      const identity = join(dataFolder, 'sleutel.txt')
      writeFileSync(identity, await boxKey(a, id, idOf(names.resident)))
      const archive = fileOf(theirs, 'archive') ?? ''
      const verified = spawnSync(
        process.execPath,
        [
          'build/zegel.mjs',
          'verify',
          archive,
          '--code',
          code,
          '--archive',
          archiveCode,
          '--identity',
          identity,
        ],
        { encoding: 'utf8' },
      )
      expect(verified.status, verified.stdout + verified.stderr).toBe(0)
    })

    await test.step('the chair reads the decision on the own laptop and signs it there', async () => {
      await decide(c)
      await c.keyboard.find('Besluit')
      await c.click('Besluit vastleggen')
      await expect(c.page.getByText(`${names.resident} tekent op de eigen laptop.`)).toBeVisible()
      await c.click('Besluit vastleggen')
      await expect(c.page.getByText(`Wacht op de handtekening van ${names.resident}`)).toBeVisible()
      await expectAccessible(c.page)
      await a.keyboard.find('Naar het overzicht')
      await a.page.getByRole('button', { name: 'Bekijk en teken' }).click({ timeout: 30_000 })
      await expect(a.page.getByText('Daarom.').first()).toBeVisible()
      await expectAccessible(a.page)
      await a.click('Teken')
      await expect(c.page.getByText('Het besluit ligt vast.')).toBeVisible({ timeout: 30_000 })
      await a.keyboard.find('Naar het overzicht')
      await expect(a.page.getByText('Het besluit is getekend en ligt vast.')).toBeVisible({ timeout: 30_000 })
    })

    await test.step('the place is declined: the chair signs a further decision beside what was decided before', async () => {
      const { decision } = await c.ask<{ decision: { lines: Line[] } }>('decision.get', {})
      await c.ask('offers.answer', { cid: decision.lines[0]?.cid, answer: 'refused' })
      await c.ask('decision.again', { reason: 'De plaats kwam weer vrij.' })
      await decide(c, 'Opnieuw bekeken.')
      await c.click('Besluit vastleggen')
      await c.click('Besluit vastleggen')
      await expect(c.page.getByText(`Wacht op de handtekening van ${names.resident}`)).toBeVisible()
      await a.page.getByRole('button', { name: 'Bekijk en teken' }).click({ timeout: 30_000 })
      await expect(a.page.getByText(/^Vervolg op het besluit van /)).toBeVisible()
      await expect(a.page.getByText('Waarom: De plaats kwam weer vrij.')).toBeVisible()
      await expect(a.page.getByRole('row', { name: /afgezien of weg/ })).toContainText('Plaats')
      await expect(a.page.getByRole('row', { name: /Opnieuw bekeken/ })).toHaveCount(
        decision.lines.length - 1,
      )
      await expectAccessible(a.page)
      await a.click('Teken')
      await expect(c.page.getByText('Het besluit ligt vast.')).toBeVisible({ timeout: 30_000 })
      await a.keyboard.find('Besluit')
      await expect(a.page.getByRole('heading', { name: 'Eerder besloten' })).toBeVisible({ timeout: 30_000 })
      await expectAccessible(a.page)
      await a.keyboard.find('Naar het overzicht')
    })

    await test.step('the end comes to every laptop, and the round keys go with the next passphrase', async () => {
      await c.click('Naar de afsluiting')
      await c.click('Sluit de procedure af')
      await c.click('Sluit de procedure af')
      for (const one of [a, k]) {
        await one.keyboard.find('Naar het overzicht')
        await expect(one.page.getByText(/Vergrendel en typ je wachtzin nog één keer/)).toBeVisible({
          timeout: 30_000,
        })
        await one.keyboard.press('Control+l')
        await unlock(one)
        await expect(one.page.getByText(/je sleutels van deze ronde zijn vernietigd/)).toBeVisible()
      }
    })

    await test.step('a candidate is erased with a signature from afar, on every laptop, and each says so', async () => {
      await c.keyboard.find('Persoonsgegevens en wissen')
      await c.page.getByRole('checkbox').first().check({ force: true })
      await c.click('Wis 1 kandidaat')
      await c.page.getByRole('combobox', { name: 'Wie tekent mee?' }).selectOption({ label: names.hrm })
      await c.click('Wis 1 kandidaat')
      await expect(c.page.getByText(/wacht op een handtekening/)).toBeVisible({ timeout: 20_000 })
      await k.keyboard.find('Naar het overzicht')
      await expect(k.page.getByText('Er wacht iets op jouw handtekening.')).toBeVisible({ timeout: 30_000 })
      await k.keyboard.find('Teken wat er wacht')
      await expect(k.page.getByText(/Dit is niet terug te draaien/)).toBeVisible()
      await k.click('Teken')
      await expect.poll(async () => erasedAt(c), { timeout: 40_000 }).toEqual({ erased: 1, laptops: [] })
      await expectAccessible(c.page)
      for (const one of [a, k]) expect((await erasedAt(one)).erased).toBe(1)
      await c.keyboard.find('Bekijk de bestanden')
      await expect(c.page.getByRole('row', { name: new RegExp(names.resident) }).getByText('ja')).toHaveCount(
        2,
      )
      await expectAccessible(c.page)
    })

    await test.step('a member takes the procedure off the own laptop, after reading what is lost', async () => {
      await a.keyboard.find('Persoonsgegevens en wissen')
      await a.click('Verwijder de procedure')
      await expectAccessible(a.page)
      await a.page.getByRole('checkbox', { name: /niet terug te draaien/ }).check({ force: true })
      await a.click('Verwijder de procedure')
      await expect(a.page.getByRole('button', { name: 'Vergrendel' })).toHaveCount(0)
      expect(readdirSync(join(a.dataFolder, 'procedures')).filter((name) => name.includes(id))).toEqual([])
    })

    await test.step('a power cut also ends the process in which the folder is asked', async () => {
      const pids = await folderPids(k)
      expect(pids).not.toEqual([])
      await k.kill()
      await expect.poll(() => pids.filter(isRunning)).toEqual([])
    })
  } finally {
    for (const one of hung) one.goOn()
    await removeAll(laptops, [shared, theirs])
  }
})

test('two laptops in strict: a candidate withdraws after the seals, both sign, seal the same again and open', async () => {
  const { dataFolder } = await publishedFolder('strict')
  const shared = newFolder()
  const laptops: Laptop[] = []
  try {
    const c = await laptop({ dataFolder })
    laptops.push(c)
    await enter(c, /Geriatrie, najaar/, /Secretaris/)
    const a = await laptop({ args: [await inviteResident(c, shared)] })
    laptops.push(a)
    await enrol(a, names.resident)
    await exchangeThrough(a, shared)
    await c.keyboard.find('Vastzetten')
    await expect(c.page.getByText('Alle leden zijn aangemeld')).toBeVisible({ timeout: 30_000 })
    const toPath = async () => {
      await a.keyboard.find('Naar het overzicht')
      await expect(a.page.getByRole('heading', { name: 'Commissiecode' })).toBeVisible()
    }
    const both = async (run: (one: Laptop) => Promise<void>) => {
      await c.keyboard.press('Control+l')
      await unlock(c, new RegExp(names.director))
      await run(c)
      await run(a)
      await c.keyboard.press('Control+l')
      await unlock(c, /Anja/)
    }
    const heard = async () => {
      const { code } = await c.ask<{ code: string }>('roster.get', {})
      await toPath()
      await expect(a.page.getByRole('button', { name: 'Typ de code' })).toBeVisible({ timeout: 30_000 })
      await both((one) => confirmCode(one, code, true))
    }
    await c.ask('roster.freeze', {})
    await heard()
    await expect.poll(() => unheard(c), { timeout: 20_000 }).toBe(0)
    await both(async (one) => {
      await score(one)
      await seal(one)
    })

    await test.step('the exception says what it costs, and two people sign it', async () => {
      await c.keyboard.find('Er is iets gebeurd')
      await expect(heading(c.page, 'Er is iets gebeurd')).toBeVisible()
      await c.page.getByRole('radio', { name: /Een kandidaat trekt zich terug/ }).check({ force: true })
      await expect(c.page.getByText(/worden niet getoond en niet bewaard/)).toBeVisible()
      await c.page.getByRole('combobox', { name: 'Om welke kandidaat gaat het?' }).selectOption({ index: 1 })
      await c.page.getByRole('checkbox', { name: names.resident }).check({ force: true })
      await expectAccessible(c.page)
      await c.click('Stel voor en teken')
      await expect(c.page.getByText(`${names.resident}, nog niet`)).toBeVisible({ timeout: 20_000 })
      await a.keyboard.find('Er is iets gebeurd')
      await a.click('Teken')
      await expect(a.page.getByText('Iedereen heeft getekend.').first()).toBeVisible({ timeout: 20_000 })
      await c.click('Maak de volgende lijst')
      await expect(heading(c.page, 'Vastzetten')).toBeVisible({ timeout: 20_000 })
    })

    await test.step('everybody hears the new code and seals the same cards with one click', async () => {
      await heard()
      await toPath()
      await a.click('Verzegel dezelfde formulieren opnieuw')
      await expect(a.page.getByText('Je formulieren zijn verzegeld.')).toBeVisible({ timeout: 20_000 })
      await c.keyboard.press('Control+l')
      await unlock(c, new RegExp(names.director))
      await expect.poll(() => unheard(c), { timeout: 30_000 }).toBe(0)
      await c.ask('seal.submit', {})
      await c.keyboard.press('Control+l')
      await unlock(c, /Anja/)
    })

    await test.step('each gives the own key, one of them far away, and two candidates are opened', async () => {
      await toPath()
      await a.keyboard.press('Control+k')
      const palette = a.page.getByRole('dialog', { name: 'Zoeken of doen' })
      await expect(palette.getByRole('combobox')).toBeFocused()
      await c.keyboard.find('Opening')
      await c.click('Sluit de lijst')
      await c.page.getByRole('textbox', { name: /Wachtzin van/ }).fill(passphrase)
      await c.click('Geef sleutel')
      // The close came while something else was being looked for: what it asks for has the focus once that is done.
      const field = a.page.getByLabel('Je wachtzin')
      await expect(field).toBeVisible({ timeout: 30_000 })
      await expect(palette.getByRole('combobox')).toBeFocused()
      await a.keyboard.press('Escape')
      await expect(field).toBeFocused()
      await a.keyboard.type(passphrase)
      await a.keyboard.press('Enter')
      await expect(c.page.getByRole('button', { name: 'Verbreek de zegels' })).toBeVisible({
        timeout: 30_000,
      })
      await c.click('Verbreek de zegels')
      await expect(a.page.getByText(/Het archief is er en klopt met wat jij weet/)).toBeVisible({
        timeout: 30_000,
      })
      expect((await a.ask<{ rows: unknown[] }>('matrix.get', {})).rows).toHaveLength(2)
    })
  } finally {
    await removeAll(laptops, [shared])
  }
})

interface Line {
  readonly cid: string
}

/** Writes a whole decision: the first gets the place. */
const decide = async (c: Laptop, motivation = 'Daarom.'): Promise<void> => {
  const { decision } = await c.ask<{ decision: { lines: Line[] } }>('decision.get', {})
  const lines = decision.lines.map((line, i) => ({
    ...line,
    outcome: i === 0 ? 'place' : 'rejected',
    position: i === 0 ? 1 : null,
    motivation,
    departure: { code: 'other', text: 'Zo.' },
  }))
  await c.ask('decision.put', { decision: { ...decision, lines, decidedBy: 'De opleider' } })
}

/** How many candidates are erased on a laptop, and on which laptops that has not been done as far as it knows. */
const erasedAt = async (one: Laptop): Promise<{ erased: number; laptops: string[] }> => {
  const { erased, laptops } = await one.ask<{ erased: unknown[]; laptops: string[] }>('privacy.get', {})
  return { erased: erased.length, laptops }
}
