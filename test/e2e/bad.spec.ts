import { execFileSync } from 'node:child_process'
import { copyFileSync, readdirSync, rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs'
import { cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { mountShare } from '../share.ts'
import { expectAccessible, expectAccessibleAsItIs } from './axe.ts'
import { chooses } from './dialogs.ts'
import { heading, type Keyboard, keyboardOf, openProcedure, unlockAs } from './keyboard.ts'
import { emptyFolder, launch, type Running } from './launch.ts'
import { playedFolder } from './played.ts'

/** What should not happen and does: files that are no good, a passphrase that is wrong, a disk that is full. */
test.describe.configure({ timeout: 120_000 })

const withApp = async (
  dataFolder: string,
  work: (page: Page, keyboard: Keyboard, zegel: Running) => Promise<void>,
): Promise<void> => {
  const zegel = await launch({ dataFolder })
  try {
    await work(zegel.page, keyboardOf(zegel.page), zegel)
  } finally {
    await zegel.kill()
  }
}

/** The database of the only procedure there is. */
const procedureIn = (dataFolder: string): string => {
  const folder = join(dataFolder, 'procedures')
  const [name] = readdirSync(folder).filter((file) => /^[0-9a-z]{10}\.sqlite$/.test(file))
  if (name === undefined) throw new Error(`no procedure in ${folder}`)
  return join(folder, name)
}

test('files that are no good each get a sentence, and the good one still opens', async () => {
  const dataFolder = await playedFolder('enrolled')
  const good = procedureIn(dataFolder)
  const beside = (id: string) => join(dataFolder, 'procedures', `${id}.sqlite`)
  try {
    copyFileSync(good, beside('nnnnnnnnn1'))
    const newer = new Database(beside('nnnnnnnnn1'))
    newer.pragma('user_version = 999')
    newer.close()
    writeFileSync(beside('nnnnnnnnn2'), 'Dit is een gewone tekst, met een verkeerde naam.\n'.repeat(40))
    copyFileSync(good, beside('nnnnnnnnn3'))
    truncateSync(beside('nnnnnnnnn3'), 0)
    const other = new Database(beside('nnnnnnnnn4'))
    other.exec('CREATE TABLE recept (naam TEXT)')
    other.close()
    writeFileSync(join(dataFolder, 'library.sqlite'), 'kapot '.repeat(500))

    await withApp(dataFolder, async (page, keyboard) => {
      const reason = (id: string) => page.getByText(new RegExp(`Procedure ${id}\\.`))
      await expect(reason('nnnnnnnnn1')).toContainText('Deze procedure is gemaakt met een nieuwere Zegel.')
      await expect(reason('nnnnnnnnn2')).toContainText('Dit is geen bestand van Zegel, of het is beschadigd.')
      await expect(reason('nnnnnnnnn3')).toContainText('Dit bestand is leeg.')
      await expect(reason('nnnnnnnnn4')).toContainText('Dit bestand is van een ander programma.')
      await expectAccessible(page)
      await openProcedure(page, keyboard)
      await unlockAs(page, keyboard, /Secretaris/)
    })
    expect(
      readdirSync(dataFolder).filter((name) => /^library\.sqlite\..*\.damaged$/.test(name)),
    ).toHaveLength(1)
  } finally {
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 10 })
  }
})

test('a wrong passphrase gets a sentence, and the next try needs no clearing', async () => {
  const dataFolder = await playedFolder('enrolled')
  try {
    await withApp(dataFolder, async (page, keyboard) => {
      await openProcedure(page, keyboard)
      const passphrase = page.getByRole('textbox', { name: 'Wachtzin' })
      await expect(passphrase).toBeFocused()
      const right = await passphrase.inputValue()
      await keyboard.press('Control+a')
      await keyboard.type(`${right} niet`)
      await keyboard.press('Enter')
      await expect(page.getByText('Deze wachtzin past niet.')).toBeVisible({ timeout: 15_000 })
      await expect(page.getByRole('button', { name: 'Vergrendel' })).toHaveCount(0)
      await expectAccessible(page)
      await expect(passphrase).toBeFocused()
      await keyboard.type(right)
      await expect(passphrase).toHaveValue(right)
      await expect(page.getByText('Deze wachtzin past niet.')).toHaveCount(0)
      await keyboard.press('Enter')
      await expect(page.getByRole('button', { name: 'Vergrendel' })).toBeVisible({ timeout: 15_000 })
    })
  } finally {
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 10 })
  }
})

/** A folder on a disk of its own that holds 24 MB, or null where one may not make such a disk. */
const smallDisk = async (): Promise<string | null> => {
  const folder = await emptyFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', folder], { stdio: 'ignore' })
    return folder
  } catch {
    await rm(folder, { recursive: true })
    return null
  }
}

/** Writes until nothing more fits. */
const fill = (file: string, folder: string): void => {
  const { bavail, bsize } = statfsSync(folder)
  try {
    writeFileSync(file, Buffer.alloc(bavail * bsize))
  } catch {
    // full is what it is meant to be
  }
}

test('a full disk is told in a sentence, costs no word, and saving goes on after room is made', async () => {
  const disk = await smallDisk()
  test.skip(disk === null, 'only root can make a small disk')
  if (disk === null) return
  const played = await playedFolder('scoring')
  const dataFolder = join(disk, 'data')
  const ballast = join(disk, 'ballast')
  try {
    await mkdir(dataFolder)
    await cp(played, dataFolder, { recursive: true })
    await withApp(dataFolder, async (page, keyboard) => {
      await openProcedure(page, keyboard)
      await unlockAs(page, keyboard, /Aios/)
      await keyboard.find('Interviews')
      await keyboard.pressUntil('Tab', page.getByRole('row').nth(2).getByRole('button', { name: /^Open/ }))
      await keyboard.press('Enter')
      const action = page.getByRole('textbox', { name: 'Onderbouwing' })
      await expect(action).toBeFocused()
      const code = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''

      await test.step('while it is full, the sentence stays and so do the words', async () => {
        fill(ballast, disk)
        const alert = page.getByRole('alert')
        // What is in the write-ahead log can be written over, so it may take a few saves.
        for (let round = 1; round <= 12 && !(await alert.isVisible()); round++) {
          await keyboard.type(` Zin ${round} op een volle schijf.`)
          await page.waitForTimeout(1000)
          fill(`${ballast}${round}`, disk)
        }
        await expect(alert).toContainText('De schijf is vol.')
        await expectAccessibleAsItIs(page)
      })
      const words = await action.inputValue()
      await test.step('one cannot leave the words behind', async () => {
        await keyboard.press('Escape')
        await keyboard.press('Control+ArrowDown')
        await expect(heading(page, code)).toBeVisible()
        await expect(action).toHaveValue(words)
        await keyboard.press('Control+l')
        await unlockAs(page, keyboard, /Aios/)
        await expect(heading(page, code)).toBeVisible()
        await expect(action).toHaveValue(words)
      })
      await test.step('after room is made it is saved without being asked', async () => {
        for (const name of readdirSync(disk)) if (name.startsWith('ballast')) rmSync(join(disk, name))
        await expect(page.getByText(/Versleuteld bewaard om/)).toBeVisible({ timeout: 12_000 })
        await keyboard.press('Escape')
        await expect(heading(page, 'Interviews')).toBeVisible()
        await keyboard.find(code)
        await expect(action).toHaveValue(words)
      })
    })
  } finally {
    await rm(played, { recursive: true, force: true, maxRetries: 10 })
    execFileSync('umount', ['-l', disk])
    await rm(disk, { recursive: true, force: true })
  }
})

test('data in a synced folder or on a share are refused with a reason, and move to a folder on this computer', async () => {
  const dataFolder = await playedFolder('enrolled')
  const elsewhere = await emptyFolder()
  const chosen = join(elsewhere, 'Zegel')
  const share = await mountShare()
  await mkdir(join(dataFolder, '.stfolder'))
  try {
    await withApp(dataFolder, async (page, keyboard, { app }) => {
      await expect(heading(page, 'Hier kunnen je gegevens niet staan')).toBeVisible()
      await expect(page.getByText(/wordt door Syncthing gelijk gehouden/)).toBeVisible()
      await expectAccessibleAsItIs(page)
      await chooses(app, dataFolder)
      await keyboard.press('Enter')
      await expect(page.getByText(/wordt door Syncthing gelijk gehouden/)).toBeVisible()
      if (share !== null) {
        await chooses(app, share.path)
        await keyboard.press('Enter')
        await expect(page.getByText(`${share.path} staat op een netwerkschijf`)).toBeVisible()
        await expectAccessibleAsItIs(page)
      }
      await chooses(app, elsewhere)
      await keyboard.press('Enter')
      await openProcedure(page, keyboard)
      await unlockAs(page, keyboard, /Secretaris/)
    })
    expect(readdirSync(chosen)).toContain('procedures')
    await withApp(dataFolder, async (page, keyboard) => openProcedure(page, keyboard))
  } finally {
    share?.remove()
    for (const folder of [dataFolder, elsewhere])
      await rm(folder, { recursive: true, force: true, maxRetries: 10 })
  }
})

test('a lost passphrase is replaced with the six words of a card, which are shown once', async () => {
  const dataFolder = await playedFolder('enrolled')
  try {
    await withApp(dataFolder, async (page, keyboard) => {
      await openProcedure(page, keyboard)
      await unlockAs(page, keyboard, /Aios/)
      await keyboard.find('Maak een herstelkaart')
      await expect(heading(page, 'Herstelkaart')).toBeVisible()
      await keyboard.pressUntil('Tab', page.getByRole('button', { name: 'Maak de herstelkaart' }))
      await keyboard.press('Enter')
      await expect(page.getByText('Dit zie je maar één keer.')).toBeVisible({ timeout: 20_000 })
      await expectAccessible(page)
      const words = await page.locator('.recovery-words li').allTextContents()
      expect(words).toHaveLength(6)
      const check = (await page.locator('.recovery-check').textContent()) ?? ''
      await page.getByRole('radio', { name: /kluis/ }).check({ force: true })
      await page.getByRole('button', { name: 'Klaar, de kaart is veilig' }).click()
      await keyboard.find('Maak een herstelkaart')
      await expect(page.getByText('Je hebt al een kaart.')).toBeVisible()
      await expect(page.getByText(words[0] ?? '', { exact: true })).toHaveCount(0)
      await keyboard.press('Control+l')
      await page.getByText('Wachtzin kwijt?').click()
      await page
        .getByRole('textbox', { name: 'Woorden en controlegroep' })
        .fill(`${words.join(' ')} ${check}`)
      await page.getByRole('radio', { name: 'Een eigen wachtzin' }).check({ force: true })
      await page
        .getByRole('textbox', { name: 'Wachtzin', exact: true })
        .last()
        .fill('zeven gele giraffen zingen')
      await page.getByRole('textbox', { name: 'Nog een keer' }).fill('zeven gele giraffen zingen')
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Kies deze nieuwe wachtzin' }).click()
      await expect(page.getByRole('button', { name: 'Vergrendel' })).toBeVisible({ timeout: 20_000 })
    })
  } finally {
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 10 })
  }
})
