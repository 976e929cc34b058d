import { spawnSync } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { holdAnswers } from './holding.ts'
import { heading } from './keyboard.ts'
import {
  enrol,
  enter,
  exchangeThrough,
  fileOf,
  hear,
  idsOf,
  inviteResident,
  type Laptop,
  laptop,
  names,
  newFolder,
  passphrase,
  publishedFolder,
  removeAll,
  score,
  unheard,
  unlock,
  waitForFile,
} from './laptops.ts'

/** What goes otherwise, in the windows of two laptops with one folder between them. */
test.describe.configure({ timeout: 240_000 })

const rosterOf = (one: Laptop) => one.ask<{ code: string }>('roster.get', {})

const allHeard = (one: Laptop) => expect.poll(() => unheard(one), { timeout: 30_000 }).toBe(0)

const sealedHere = (one: Laptop, of: number) =>
  expect
    .poll(
      async () =>
        (await one.ask<{ people: { sealed: boolean }[] }>('seal.board', {})).people.filter(
          (who) => who.sealed,
        ).length,
      { timeout: 30_000 },
    )
    .toBe(of)

const as = async (one: Laptop, who: string | RegExp): Promise<void> => {
  await one.keyboard.press('Control+l')
  await unlock(one, typeof who === 'string' ? new RegExp(who) : who)
}

const happened = async (one: Laptop, what: string): Promise<void> => {
  await one.keyboard.find('Er is iets gebeurd')
  await expect(heading(one.page, 'Er is iets gebeurd')).toBeVisible()
  await one.page.getByRole('radio', { name: what }).check({ force: true })
}

/** Signs here what is filled in, with the resident as the other one, and opens it on the laptop of the resident. */
const proposeToResident = async (here: Laptop, own: Laptop): Promise<void> => {
  await here.page.getByRole('checkbox', { name: names.resident }).check({ force: true })
  await expectAccessible(here.page)
  await here.click('Stel voor en teken')
  await expect(here.page.getByText(`${names.resident}, nog niet`)).toBeVisible({ timeout: 20_000 })
  await own.keyboard.find('Naar het overzicht')
  await own.page.getByRole('button', { name: 'Bekijk en teken' }).click({ timeout: 30_000 })
}

test('a correction, a recusal that comes late, a replaced laptop and another secretary lead to one archive that holds', async () => {
  const { dataFolder } = await publishedFolder('strict')
  const shared = newFolder()
  const laptops: Laptop[] = []
  try {
    const c = await laptop({ dataFolder })
    laptops.push(c)
    await enter(c, /Geriatrie, najaar/, /Secretaris/)
    const idOf = await idsOf(c)
    const invitation = await inviteResident(c, shared)
    await expectAccessible(c.page)
    const accept = async () => {
      const one = await laptop({ args: [invitation] })
      laptops.push(one)
      await enrol(one, names.resident)
      await exchangeThrough(one, shared)
      return one
    }
    let a = await accept()
    await c.keyboard.find('Vastzetten')
    await expect(c.page.getByText('Alle leden zijn aangemeld')).toBeVisible({ timeout: 30_000 })
    await c.ask('roster.freeze', {})
    const first = await rosterOf(c)
    await hear(a, first.code)
    await as(c, names.director)
    await hear(c, first.code)
    await allHeard(c)
    for (const one of [a, c]) {
      await score(one)
      await one.ask('seal.submit', {})
    }

    await test.step('a member opens the sealed cards again, and finds out late not to judge a candidate', async () => {
      await happened(a, 'Ik wil mijn verzegelde formulieren verbeteren')
      await a.click('Open mijn formulieren weer')
      await expect(heading(a.page, 'Interviews')).toBeVisible()
      await a.click('Relaties bekijken')
      await a.page
        .getByRole('combobox', { name: /^Relatie/ })
        .first()
        .selectOption({ label: 'Familie of goede vriend' })
      await a.page.getByRole('checkbox', { name: 'Ik beoordeel deze kandidaat niet' }).click({ force: true })
      await expect(a.page.getByText('Laat gemeld: dat ziet de commissie, niet waarom.')).toBeVisible()
      await expectAccessible(a.page)
      await a.ask('seal.submit', {})
    })

    await test.step('the round is broken off before the close: both laptops say so, and in the next one everybody begins with what they wrote', async () => {
      const tiesOf = async (one: Laptop) => (await one.ask<{ rows: unknown[] }>('ties.get', {})).rows
      const written = await tiesOf(a)
      await as(c, /Anja/)
      await happened(c, 'Deze ronde moet stoppen')
      await proposeToResident(c, a)
      await expectAccessible(a.page)
      await a.page.getByRole('button', { name: 'Teken', exact: true }).click()
      for (const one of [a, c]) {
        await one.keyboard.find('Naar het overzicht')
        await expect(one.page.getByText('Ronde 1 is geëindigd zonder opening')).toBeVisible({
          timeout: 30_000,
        })
        await expectAccessible(one.page)
      }
      await c.click('Begin opnieuw')
      await expect(heading(c.page, 'Vastzetten')).toBeVisible()
      await c.ask('roster.freeze', {})
      const { code } = await rosterOf(c)
      expect(code).not.toBe(first.code)
      await hear(a, code)
      await as(c, names.director)
      await hear(c, code)
      await allHeard(c)
      expect(await tiesOf(a)).toEqual(written)
      await expect(a.page.getByText('begint met wat die zelf al schreef', { exact: false })).toBeVisible()
      await expectAccessible(a.page)
      await a.page.getByRole('button', { name: 'Verzegel dezelfde formulieren opnieuw' }).click()
      await c.ask('seal.submit', {})
      await sealedHere(c, 2)
    })

    await test.step('the laptop is replaced: two sign, and the next list has the new key', async () => {
      await a.kill()
      laptops.splice(laptops.indexOf(a), 1)
      a = await accept()
      await as(c, /Anja/)
      await happened(c, 'Een laptop is weg of vervangen')
      await c.page.getByRole('combobox', { name: 'Om wie gaat het?' }).selectOption({ label: names.resident })
      await c.page.getByRole('checkbox', { name: names.director }).check({ force: true })
      await expectAccessible(c.page)
      await c.click('Stel voor en teken')
      await c.page.getByLabel(`Wachtzin van ${names.director}`).fill(passphrase)
      await c.click('Teken')
      await c.click('Maak de volgende lijst')
      await expect(heading(c.page, 'Vastzetten')).toBeVisible({ timeout: 20_000 })
      const { code } = await rosterOf(c)
      await hear(a, code)
      await as(c, names.director)
      await hear(c, code)
      await allHeard(c)
      await score(a)
      for (const one of [a, c]) await one.ask('seal.submit', {})
      await sealedHere(c, 2)
    })

    await test.step('the secretary cannot go on: the scorers give the office to another member, who makes the list', async () => {
      await happened(c, 'De secretaris kan niet (meer)')
      await c.page.getByRole('combobox', { name: 'Wie wordt secretaris?' }).selectOption({ label: names.hrm })
      await c.page.getByLabel(`Wachtzin van ${names.hrm}`).fill(passphrase)
      await expectAccessible(c.page)
      await c.click('Meld aan als secretaris')
      await proposeToResident(c, a)
      await expect(a.page.getByText('Andere secretaris')).toBeVisible()
      await expectAccessible(a.page)
      // Whoever had the office works on while the last signature comes by the folder: out at once, and told to whom it went.
      await as(c, /Anja/)
      await a.click('Teken')
      await expect(a.page.getByText(/getekend/).first()).toBeVisible({ timeout: 20_000 })
      await expect(c.page.getByText(`Het secretariaat is overgedragen aan ${names.hrm}`)).toBeVisible({
        timeout: 30_000,
      })
      await expect(heading(c.page, 'Wie ben je?')).toBeVisible()
      await expect(c.page.getByRole('radio', { name: /Anja/ })).toHaveCount(0)
      expect((await c.ask<{ me: string | null }>('session.get', {})).me).toBeNull()
      await expectAccessible(c.page)
      await unlock(c, new RegExp(names.hrm))
      await c.keyboard.find('Er is iets gebeurd')
      await c.page.getByRole('button', { name: 'Maak de volgende lijst' }).click({ timeout: 30_000 })
      await expect(heading(c.page, 'Vastzetten')).toBeVisible({ timeout: 20_000 })
      const { code } = await rosterOf(c)
      await hear(a, code)
      await as(c, names.director)
      await hear(c, code)
      await allHeard(c)
      for (const one of [a, c]) await one.ask('seal.submit', {})
      await sealedHere(c, 2)
    })

    await test.step('the new secretary closes and opens, and a stranger verifies what was declared', async () => {
      await as(c, names.hrm)
      await c.ask('round.close', {})
      await c.ask('release.give', { member: idOf(names.director), passphrase })
      await expect
        .poll(async () => (await a.ask<{ next: { task: string } | null }>('exchange.get', {})).next?.task, {
          timeout: 30_000,
        })
        .toBe('release')
      await a.ask('release.give', { member: idOf(names.resident), passphrase })
      await expect
        .poll(
          async () =>
            (await c.ask<{ seals: { released: boolean }[] }>('round.state', {})).seals.filter(
              (one) => one.released,
            ).length,
          { timeout: 30_000 },
        )
        .toBe(2)
      await c.ask('round.reveal', {})
      const { code, archiveCode } = await c.ask<{ code: string; archiveCode: string }>('round.state', {})
      const archive = await waitForFile(shared, 'archive')
      const args = ['build/zegel.mjs', 'verify', archive, '--code', code, '--archive', archiveCode]
      const verified = spawnSync(process.execPath, args, { encoding: 'utf8' })
      expect(verified.status, verified.stdout + verified.stderr).toBe(2)
      expect(verified.stdout).toContain(
        `${idOf(names.hrm)} became coordinator instead of ${idOf(names.secretary)}`,
      )
      await a.keyboard.find('Er is iets gebeurd')
      await a.page.getByRole('radio', { name: 'Een formulier komt na het sluiten' }).check({ force: true })
      await a.click('Naar de late formulieren')
      await expect(heading(a.page, 'Late formulieren')).toBeVisible()
      await expectAccessible(a.page)
      expect(fileOf(shared, 'handover')).toBeDefined()
    })
  } finally {
    await removeAll(laptops, [shared])
  }
})

test('a member joins, one drops out, another holds the second key, a passphrase is lost, the opening fails, and the round stops', async () => {
  const { dataFolder } = await publishedFolder('twokey')
  const c = await laptop({ dataFolder })
  const fresh = 'Tjeerd Postma'
  const deputy = 'Petra Vos'
  const other = 'nieuwe zin na het verlies'
  try {
    await enter(c, /Geriatrie, najaar/, /Secretaris/)
    const ids = new Map<string, string>()
    const learn = async () => {
      const { seats } = await c.ask<{ seats: { id: string; name: string | null }[] }>('session.get', {})
      for (const { id, name } of seats) ids.set(name ?? '', id)
    }
    await learn()
    const idOf = (name: string) => ids.get(name) ?? ''
    const enrolHere = (name: string, secret = passphrase) =>
      c.ask('enrol.member', { member: idOf(name), passphrase: secret })
    const unlockAs = (name: string, secret = passphrase) =>
      c.ask('session.unlock', { member: idOf(name), passphrase: secret })
    await test.step('at the kick-off it is asked who opens when the second key holder is ill', async () => {
      await c.keyboard.find('Vastzetten')
      await expect(c.page.getByText(`Wie opent als ${names.hrm} ziek is`, { exact: false })).toBeVisible()
      await expectAccessible(c.page)
      await c.click('Wijs een vervanger aan')
      await c.click('Lid toevoegen')
      const dialog = c.page.getByRole('dialog')
      await dialog.getByLabel('Naam', { exact: true }).fill(deputy)
      await dialog.getByRole('combobox', { name: 'Functie' }).selectOption({ label: 'HRM-adviseur' })
      await dialog
        .getByRole('checkbox', { name: 'Vervanger van de tweede sleutelhouder' })
        .check({ force: true })
      await expectAccessible(c.page)
      await c.click('Bewaar lid')
      await expect(c.page.getByText('vervanger tweede sleutel', { exact: true })).toBeVisible()
      await expectAccessible(c.page)
      await c.keyboard.find('Vastzetten')
      await expect(c.page.getByText(`Is die ziek, dan ${deputy}.`, { exact: false })).toBeVisible()
      await learn()
    })
    for (const name of [names.director, names.resident, names.hrm, deputy]) await enrolHere(name)
    await c.ask('roster.freeze', {})

    /** Proposes what is chosen on the screen with one other, who signs with the own passphrase. */
    const decide = async (who: string | null, by: string, about = 'Om wie gaat het?'): Promise<void> => {
      if (who !== null) await c.page.getByRole('combobox', { name: about }).selectOption({ label: who })
      await c.page.getByRole('checkbox', { name: by }).check({ force: true })
      await c.click('Stel voor en teken')
      await c.page.getByLabel(`Wachtzin van ${by}`).fill(passphrase)
      await expectAccessible(c.page)
      await c.click('Teken')
    }
    const nextList = async (): Promise<void> => {
      await c.page.getByRole('button', { name: 'Maak de volgende lijst' }).click({ timeout: 20_000 })
      await expect(heading(c.page, 'Vastzetten')).toBeVisible({ timeout: 20_000 })
    }

    await test.step('a member who is added scores from the next list on', async () => {
      await happened(c, 'Er komt een lid bij')
      await c.click('Voeg het lid toe')
      const dialog = c.page.getByRole('dialog')
      await dialog.getByLabel('Naam', { exact: true }).fill(fresh)
      await expectAccessible(c.page)
      await c.click('Bewaar lid')
      await expect(
        c.page.getByText(`${fresh} staat in de commissie.`, { exact: false }).first(),
      ).toBeVisible()
      await learn()
      await enrolHere(fresh)
      await decide(fresh, names.director)
      await nextList()
    })

    await test.step('a member who drops out leaves the list', async () => {
      await happened(c, 'Een lid valt uit')
      await decide(names.resident, names.director)
      await expect(c.page.getByRole('radio', { name: 'Ja, maar het scoort niet meer' })).toBeChecked()
      await expectAccessible(c.page)
      await nextList()
    })

    await test.step('another member holds the second key', async () => {
      await happened(c, 'De tweede sleutelhouder kan niet')
      const by = c.page.getByRole('checkbox', { name: names.director })
      const about = c.page.getByRole('combobox', { name: 'Wie wordt tweede sleutelhouder?' })
      await about.selectOption({ label: names.resident })
      await by.check({ force: true })
      // One scorer is too few, and the screen says at once who there must be.
      await expect(
        c.page.getByText(`${names.hrm} zelf met één ander, of deze twee samen`).first(),
      ).toBeVisible()
      await expect(c.page.getByRole('button', { name: 'Stel voor en teken' })).toHaveAttribute(
        'aria-disabled',
        'true',
      )
      await by.uncheck({ force: true })
      await decide(names.resident, names.hrm, 'Wie wordt tweede sleutelhouder?')
      await c.page.getByLabel(`Wachtzin van ${names.resident}`).fill(passphrase)
      await expectAccessible(c.page)
      await c.click('Meld aan als tweede sleutelhouder')
      await nextList()
    })

    await test.step('a passphrase is lost without a card: the member has a new key in the next list', async () => {
      // What one person chose goes with that person: nobody enrols with a passphrase of somebody else.
      await happened(c, 'Iemand is de wachtzin kwijt')
      const whose = c.page.getByRole('combobox', { name: 'Wie zit achter het toetsenbord?' })
      const enrols = c.page.getByRole('button', { name: 'Meld aan', exact: true })
      await whose.selectOption({ label: fresh })
      await c.page.getByRole('checkbox', { name: 'Ik heb deze wachtzin opgeschreven' }).check({ force: true })
      await expect(enrols).not.toHaveAttribute('aria-disabled', 'true')
      await whose.selectOption({ label: names.director })
      await expect(enrols).toHaveAttribute('aria-disabled', 'true')
      await expectAccessible(c.page)
      await enrolHere(names.director, other)
      await c.keyboard.find('Er is iets gebeurd')
      await expect(c.page.getByText(`${names.director} heeft een nieuwe sleutel`)).toBeVisible()
      await expectAccessible(c.page)
      await c.click('Stel de nieuwe sleutel voor')
      await expect(c.page.getByRole('combobox', { name: 'Om wie gaat het?' })).toHaveValue(
        idOf(names.director),
      )
      await decide(null, fresh)
      await nextList()
    })

    await test.step('a deputy opens for the second key holder, who signs for that', async () => {
      const secrets = [
        [names.director, other],
        [fresh, passphrase],
        [names.resident, passphrase],
        [deputy, passphrase],
      ] as const
      const { code } = await rosterOf(c)
      for (const [name, secret] of secrets) {
        await unlockAs(name, secret)
        await hear(c, code)
      }
      for (const [name, secret] of secrets.slice(0, 2)) {
        await unlockAs(name, secret)
        await score(c)
        await c.ask('seal.submit', {})
      }
      await unlockAs(names.secretary)
      await c.ask('round.close', {})
      await c.keyboard.find('Opening')
      await c.click(`Kan ${names.resident} niet? Laat een vervanger openen`)
      await c.page
        .getByRole('radio', { name: 'Een vervanger opent voor de tweede sleutelhouder' })
        .check({ force: true })
      await c.page.getByRole('radio', { name: /^De leden die scoren/ }).check({ force: true })
      for (const name of [names.director, fresh])
        await c.page.getByRole('checkbox', { name }).check({ force: true })
      await c.page.getByLabel(`Wachtzin van ${names.director}`).fill(other)
      await expectAccessible(c.page)
      await c.click('Stel voor en teken')
      await expect(c.page.getByText(`getekend door ${names.director}.`, { exact: false })).toBeVisible({
        timeout: 20_000,
      })
      // The second key holder comes after all, and types while the last one signs for the deputy.
      await c.keyboard.find('Opening')
      const own = c.page.getByLabel(`Wachtzin van ${names.resident}`)
      await own.fill('half getypt')
      const { proposals } = await c.ask<{ proposals: { id: string }[] }>('proposal.list', {})
      const id = proposals[0]?.id ?? ''
      await c.ask('proposal.sign', { id, member: idOf(fresh), passphrase })
      const may = `${deputy} mag deze lijst openen in de plaats van ${names.resident}.`
      await expect(c.page.getByText(may)).toBeVisible({ timeout: 20_000 })
      await expect(own).toBeVisible()
      await expect(own).toHaveValue('half getypt')
      await expectAccessible(c.page)
      await c.keyboard.find('Bestanden')
      await expect(c.page.getByText(may)).toBeVisible()
      await expectAccessible(c.page)
      await c.keyboard.find('Opening')
      await c.page.getByLabel(`Wachtzin van ${deputy}`).fill(passphrase)
      await c.click('Antwoord')
      await expect(
        c.page.getByText(`${deputy} opende in de plaats van ${names.resident}.`).first(),
      ).toBeVisible({ timeout: 20_000 })
      await expectAccessible(c.page)
    })

    await test.step('the seals do not open: the next list is about the same cards', async () => {
      await happened(c, 'De zegels gaan niet open')
      await decide(null, fresh)
      await nextList()
    })

    await test.step('the round stops without an opening, and then the procedure', async () => {
      await happened(c, 'Deze ronde moet stoppen')
      await expectAccessible(c.page)
      await decide(null, fresh)
      await expect(c.page.getByText('Er loopt nu geen ronde.')).toBeVisible({ timeout: 20_000 })
      await expectAccessible(c.page)
      await c.click('Naar het overzicht')
      await expect(c.page.getByText('Ronde 1 is geëindigd zonder opening')).toBeVisible()
      await expectAccessible(c.page)
      await c.click('Begin opnieuw')
      await expect(heading(c.page, 'Vastzetten')).toBeVisible()
    })

    await test.step('between two rounds the secretary hands over the office and is out at once; who follows stops the procedure', async () => {
      await happened(c, 'De secretaris kan niet (meer)')
      await c.page
        .getByRole('combobox', { name: 'Wie wordt secretaris?' })
        .selectOption({ label: names.director })
      await c.page.getByLabel(`Wachtzin van ${names.director}`).fill(other)
      await c.click('Meld aan als secretaris')
      await expect(c.page.getByText('Alleen jij tekent.', { exact: false })).toBeVisible({ timeout: 20_000 })
      await expectAccessible(c.page)
      await c.click('Stel voor en teken')
      await expect(c.page.getByText(`Het secretariaat is overgedragen aan ${names.director}`)).toBeVisible({
        timeout: 20_000,
      })
      await expect(heading(c.page, 'Wie ben je?')).toBeVisible()
      for (const gone of ['Voorgesteld en door jou getekend.', 'Dit kan in deze stap niet'])
        await expect(c.page.getByText(gone, { exact: false })).toHaveCount(0)
      await expect(c.page.getByRole('radio', { name: /Anja/ })).toHaveCount(0)
      await expectAccessible(c.page)
      await c.page.getByRole('radio', { name: new RegExp(names.director) }).check({ force: true })
      await c.page.getByRole('textbox', { name: 'Wachtzin' }).fill(other)
      await c.keyboard.press('Enter')
      await expect(c.page.getByText('Ronde 1 is geëindigd zonder opening')).toBeVisible({ timeout: 20_000 })
      await expectAccessible(c.page)
      await c.click('Stop de procedure…')
      await expect(heading(c.page, 'Afsluiting')).toBeVisible()
      await c.click('Stop de procedure')
      await expect(c.page.getByRole('dialog')).toBeVisible()
      await expectAccessible(c.page)
      await c.click('Stop de procedure')
      await expect(c.page.getByText(/^Gestopt op /)).toBeVisible({ timeout: 20_000 })
      await expectAccessible(c.page)
      await c.keyboard.find('Naar het overzicht')
      await expect(c.page.getByText('De procedure is gestopt.', { exact: false })).toBeVisible()
      await c.keyboard.press('8')
      await expect(c.page.getByText('Deze procedure is gestopt')).toBeVisible()
      await expectAccessible(c.page)
    })
  } finally {
    await removeAll([c])
  }
})

test('who is left out of the list while writing on an own laptop finds the last words on the screen, to copy', async () => {
  const { dataFolder } = await publishedFolder('strict', 'director', ['external'])
  const shared = newFolder()
  const laptops: Laptop[] = []
  try {
    const c = await laptop({ dataFolder })
    laptops.push(c)
    await enter(c, /Geriatrie, najaar/, /Secretaris/)
    const idOf = await idsOf(c)
    const { seats } = await c.ask<{ seats: { id: string; name: string }[] }>('session.get', {})
    const other = seats.find(({ name }) => !Object.values<string>(names).includes(name))
    await c.ask('enrol.member', { member: other?.id, passphrase })
    const a = await laptop({ args: [await inviteResident(c, shared)] })
    laptops.push(a)
    await enrol(a, names.resident)
    await exchangeThrough(a, shared)
    await c.keyboard.find('Vastzetten')
    await expect(c.page.getByText('Alle leden zijn aangemeld')).toBeVisible({ timeout: 30_000 })
    await c.ask('roster.freeze', {})
    await hear(a, (await rosterOf(c)).code)
    const cards = () => a.ask<{ rows: { cid: string; code: string }[] }>('cards.mine', {})
    await expect.poll(async () => (await cards()).rows.length, { timeout: 30_000 }).toBeGreaterThan(0)
    const { rows } = await cards()
    for (const { cid } of rows) await a.ask('ties.put', { cid, kind: 'unknown', recused: false })
    await a.ask('primer.seen', {})
    await a.keyboard.find('Interviews')
    await a.page
      .getByRole('button', { name: new RegExp(rows[0]?.code ?? '') })
      .first()
      .click()
    const field = a.page.getByRole('textbox', { name: /Onderbouwing/ }).first()
    await field.fill('Belde zelf de dienst.')
    // The list comes while the last words are still on their way to the database.
    const letGo = await holdAnswers(a.app)
    await field.fill('Belde zelf de dienst, en bleef tot het laatste woord.')
    const deciders = [idOf(names.secretary), idOf(names.director)]
    const dropOut = { kind: 'drop-out', who: idOf(names.resident), reason: 'other', text: '', deciders }
    const { id } = await c.ask<{ id: string }>('exception.propose', dropOut)
    await c.ask('proposal.sign', { id, member: idOf(names.director), passphrase })
    await c.ask('roster.next', { leaves: true, chair: null })
    await expect(a.page.getByText('Je scoort nu niet meer')).toBeVisible({ timeout: 30_000 })
    const last = a.page.getByRole('region', { name: /Wat je het laatst typte, is niet bewaard/ })
    await expect(last).toHaveCount(0)
    await letGo()
    await expect(last).toContainText('en bleef tot het laatste woord.')
    await expectAccessible(a.page)
  } finally {
    await removeAll(laptops, [shared])
  }
})
