import { expect, type Page, test } from '@playwright/test'
import { decide, freeze, type Playing, scoreAndOpen } from '../../app/rounds.ts'
import { heading, keyboardOf } from '../keyboard.ts'
import { lettersFolder, playingIn } from '../lettersFolder.ts'
import { setTheme, shoot, step, withApp } from './shoot.ts'

/** Pictures of a procedure of several rounds: letters, a second assessor, interviews. */

const to = async (page: Page, words: string, title: string | RegExp): Promise<void> => {
  await keyboardOf(page).find(words)
  await expect(heading(page, title)).toBeVisible()
}

/** To the scores, past the round of doubts that comes first. */
const toScores = async (page: Page): Promise<void> => {
  await to(page, 'Nabespreking', 'Nabespreking')
  await expect(page.getByText('Waar ben je niet zeker van?')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('grid')).toBeVisible()
}

const overview = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press('Escape')
  await expect(page.getByText('Wie is aan zet')).toBeVisible()
  await shoot(page, name)
}

/** Letters are good in the order of the list; the second assessor finds one of those turned down better. */
const first = (at: number) => (at < 2 ? 5 : 2)

test('letters, read again, and interviews', async () => {
  test.setTimeout(400_000)
  const prepared = await lettersFolder('designed')
  await withApp(prepared.dataFolder, async ({ page }) => {
    const play: Playing = playingIn(page, prepared)
    const { ask, unlock, idOf, passphrase = '' } = play
    await setTheme(page, 'light')
    await page.getByRole('button', { name: /Klinische geriatrie/ }).click()
    await expect(heading(page, 'Wie ben je?')).toBeVisible()
    await unlock('secretary')
    await expect(page.getByText('Wie is aan zet')).toBeVisible()
    await shoot(page, '20a-brieven-procedure')
    await to(page, 'Ontwerp', 'Ontwerp')
    await page
      .getByRole('tab', { name: /Hoe we kiezen/ })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Rondes' }).scrollIntoViewIfNeeded()
    await shoot(page, '20b-rondes')
    await step(page, 'Kandidaten')
    await shoot(page, '20c-brieven-kandidaten')
    await ask('design.publish', {})
    for (const key of ['hrm', 'director', 'resident', 'external'] as const)
      await ask('enrol.member', { member: idOf(key), passphrase })
    await step(page, 'Vastzetten')
    await shoot(page, '20d-brieven-vastzetten')
    await freeze(play)
    const cids = (await ask('candidates.get', {})).candidates.map(({ cid }) => cid)
    await unlock('resident')
    await to(page, 'Brieven', 'Brieven')
    await shoot(page, '20e-brieven')
    await page.locator('.z-row-open').first().press('Enter')
    await expect(page.getByRole('textbox', { name: 'Waar in de brief of het cv?' })).toBeFocused()
    await page.keyboard.type('Brief, tweede alinea: leidde het overleg.')
    await page.keyboard.press('Control+4')
    await shoot(page, '20f-brief')
    await page.keyboard.press('Escape')
    await scoreAndOpen(play, (_, cid) => first(cids.indexOf(cid)))
    await to(page, 'Nabespreking', 'Nabespreking')
    await shoot(page, '21a-brieven-rondje')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('grid')).toBeVisible()
    await shoot(page, '21b-brieven-scores')
    await page.getByRole('rowheader').first().click()
    await expect(heading(page, /onderbouwing naast elkaar/)).toBeVisible()
    await shoot(page, '21c-brieven-onderbouwing')
    await to(page, 'Besluit', 'Besluit')
    await shoot(page, '21d-brieven-besluit')
    await decide(play, 2)
    await expect(page.getByText('Ronde 2')).toBeVisible()
    await overview(page, '22a-tweede-procedure')
    await to(page, 'Kandidaten', 'Kandidaten')
    await shoot(page, '22b-tweede-kandidaten')
    await step(page, 'Vastzetten')
    await shoot(page, '22c-tweede-vastzetten')
    await freeze(play)
    await unlock('resident')
    await to(page, 'Brieven', 'Brieven')
    await shoot(page, '22d-tweede-brieven')
    await scoreAndOpen(play, (_, cid) => (cids.indexOf(cid) === 2 ? 5 : 2))
    await toScores(page)
    await shoot(page, '22e-tweede-scores')
    await to(page, 'Besluit', 'Besluit')
    await shoot(page, '22f-tweede-besluit')
    await decide(play, 1)
    await expect(page.getByText('Ronde 3')).toBeVisible()
    await overview(page, '23a-gesprekken-procedure')
    await to(page, 'Kandidaten', 'Kandidaten')
    await shoot(page, '23b-gesprekken-kandidaten')
    await freeze(play)
    await overview(page, '23c-gesprekken-bezig')
    await scoreAndOpen(play, (_, cid) => 2 + (cids.indexOf(cid) % 3))
    await toScores(page)
    await shoot(page, '23d-gesprekken-scores')
    await page.getByRole('radio', { name: 'Ronde 1: brieven' }).check({ force: true })
    await expect(page.getByText('2 van de 6 uitgenodigd')).toBeVisible()
    await shoot(page, '23g-brieven-terug')
    await page.getByRole('rowheader').first().click()
    await expect(heading(page, /onderbouwing naast elkaar/)).toBeVisible()
    await shoot(page, '23h-brief-terug')
    await decide(play, 1)
    await to(page, 'Afsluiting', 'Afsluiting')
    await shoot(page, '23e-afsluiting')
    await to(page, 'Publicatie', 'Publicatie')
    await shoot(page, '23f-publicatie')
  })
})
