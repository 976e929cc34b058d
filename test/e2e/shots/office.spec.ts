import { expect, test } from '@playwright/test'
import { heading } from '../keyboard.ts'
import {
  enrol,
  enter,
  exchangeThrough,
  hear,
  idsOf,
  inviteResident,
  type Laptop,
  names,
  newFolder,
  passphrase,
  publishedFolder,
  removeAll,
  unlock,
} from '../laptops.ts'
import { shoot, starting } from './shoot.ts'

/** Who has no seat or no place in the list any more, and who takes the secretary's office between two rounds. */
test.describe.configure({ timeout: 300_000 })

test('the office changes hands', async () => {
  const { dataFolder } = await publishedFolder('strict', 'director', ['external'])
  const shared = newFolder()
  const laptops: Laptop[] = []
  const start = starting(laptops)
  try {
    const c = await start({ dataFolder })
    await enter(c, /Geriatrie, najaar/, /Secretaris/)
    const idOf = await idsOf(c)
    const { seats } = await c.ask<{ seats: { id: string; name: string }[] }>('session.get', {})
    const other = seats.find(({ name }) => !Object.values<string>(names).includes(name))
    await c.ask('enrol.member', { member: other?.id, passphrase })
    const a = await start({ args: [await inviteResident(c, shared)] })
    await enrol(a, names.resident)
    await exchangeThrough(a, shared)
    await c.keyboard.find('Vastzetten')
    await expect(c.page.getByText('Alle leden zijn aangemeld')).toBeVisible({ timeout: 30_000 })
    await c.ask('roster.freeze', {})
    const code = async () => (await c.ask<{ code: string }>('roster.get', {})).code
    await hear(a, await code())
    /** Signed by the secretary and the director, here. */
    const decide = async (kind: string, who: string | null) => {
      const deciders = [idOf(names.secretary), idOf(names.director)]
      const { id } = await c.ask<{ id: string }>('exception.propose', {
        ...{ kind, who, reason: 'other', text: '', deciders },
      })
      await c.ask('proposal.sign', { id, member: idOf(names.director), passphrase })
    }

    await test.step('a list leaves out who is writing a card', async () => {
      await expect
        .poll(async () => (await a.ask<{ rows: unknown[] }>('cards.mine', {})).rows.length, {
          timeout: 30_000,
        })
        .toBeGreaterThan(0)
      const { rows } = await a.ask<{ rows: { cid: string; code: string }[] }>('cards.mine', {})
      for (const { cid } of rows) await a.ask('ties.put', { cid, kind: 'unknown', recused: false })
      await a.ask('primer.seen', {})
      await a.keyboard.find('Interviews')
      await a.page
        .getByRole('button', { name: new RegExp(rows[0]?.code ?? '') })
        .first()
        .click()
      const field = a.page.getByRole('textbox', { name: /Onderbouwing/ }).first()
      await field.fill('Belde zelf de dienst, en bleef tot de overdracht klaar was.')
      await decide('drop-out', idOf(names.resident))
      await c.ask('roster.next', { leaves: true, chair: null })
      await expect(a.page.getByText('Je scoort nu niet meer')).toBeVisible({ timeout: 30_000 })
      await shoot(a.page, '23a-formulier-van-wie-uitviel')
      await a.click('Naar het overzicht')
      await expect(a.page.getByText('Je staat niet meer in de lijst van leden')).toBeVisible()
      await shoot(a.page, '23b-eigen-laptop-van-wie-uitviel')
    })

    await test.step('between two rounds the secretary hands it over', async () => {
      await decide('abort', null)
      await c.keyboard.find('Er is iets gebeurd')
      await c.page.getByRole('radio', { name: 'De secretaris kan niet (meer)' }).check({ force: true })
      await c.page
        .getByRole('combobox', { name: 'Wie wordt secretaris?' })
        .selectOption({ label: names.director })
      await shoot(c.page, '23c-wie-wordt-secretaris')
      await c.page.getByLabel(`Wachtzin van ${names.director}`).fill(passphrase)
      await c.click('Meld aan als secretaris')
      await expect(c.page.getByText('Alleen jij tekent.', { exact: false })).toBeVisible({ timeout: 20_000 })
      await shoot(c.page, '23d-secretaris-tekent-alleen')
      await c.click('Stel voor en teken')
      await expect(c.page.getByText(`Het secretariaat is overgedragen aan ${names.director}`)).toBeVisible({
        timeout: 20_000,
      })
      await shoot(c.page, '23e-vergrendeld-na-de-overdracht')
    })

    await test.step('who follows looks around, stops the procedure and erases', async () => {
      await unlock(c, new RegExp(names.director))
      await expect(c.page.getByText('Ronde 1 is geëindigd zonder opening')).toBeVisible()
      await shoot(c.page, '23f-overzicht-van-de-opvolger')
      await c.keyboard.find('Commissie')
      await expect(heading(c.page, 'Commissie')).toBeVisible()
      await shoot(c.page, '23g-commissie-van-de-opvolger')
      await c.keyboard.find('Vastzetten')
      await expect(heading(c.page, 'Vastzetten')).toBeVisible()
      await shoot(c.page, '23h-vastzetten-door-de-opvolger')
      await c.keyboard.find('Er is iets gebeurd')
      await shoot(c.page, '23i-er-is-iets-gebeurd')
      await c.keyboard.find('Naar het overzicht')
      await c.click('Stop de procedure…')
      await expect(heading(c.page, 'Afsluiting')).toBeVisible()
      await shoot(c.page, '23j-stoppen')
      await c.ask('procedure.end', {})
      await c.keyboard.find('Persoonsgegevens')
      await c.page.getByRole('checkbox').first().check({ force: true })
      await shoot(c.page, '23k-persoonsgegevens')
      await c.page.getByRole('button', { name: /^Wis/ }).first().click()
      await expect(c.page.getByRole('dialog')).toBeVisible()
      await expect(c.page.getByLabel(`Wachtzin van ${names.secretary}`)).toBeVisible()
      await shoot(c.page, '23l-wissen-met-de-vorige-secretaris')
    })
  } finally {
    await removeAll(laptops, [shared])
  }
})
