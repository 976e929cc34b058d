import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type ElectronApplication, expect, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { savesTo } from './dialogs.ts'
import { heading, keyboardOf, openProcedure, unlockAs } from './keyboard.ts'
import { launch } from './launch.ts'
import { playedFolder } from './played.ts'

interface Held {
  countAgain?: () => void
}

/** Counting as it is when it takes long: what is asked of the worker waits. */
const holdCounting = (app: ElectronApplication): Promise<void> =>
  app.evaluate(() => {
    const held = globalThis as unknown as Held
    if (held.countAgain) return
    const { Worker } = process.getBuiltinModule('node:worker_threads')
    const { postMessage } = Worker.prototype
    const kept: (() => void)[] = []
    Worker.prototype.postMessage = function (message: { name?: string }, transfer) {
      const send = () => postMessage.call(this, message, transfer)
      if (message.name === 'attention') kept.push(send)
      else send()
    }
    held.countAgain = () => {
      Worker.prototype.postMessage = postMessage
      // To a worker that was stopped this does nothing.
      for (const send of kept.splice(0)) send()
    }
  })

test('the procedure ends, one candidate is put off and another erased, by keyboard', async () => {
  test.setTimeout(180_000)
  const dataFolder = await playedFolder('decided')
  const zegel = await launch({ dataFolder })
  const { page } = zegel
  const keyboard = keyboardOf(page)
  try {
    await openProcedure(page, keyboard)
    await unlockAs(page, keyboard, /Secretaris/)
    await keyboard.find('Persoonsgegevens')
    await expect(page.getByText('De procedure loopt nog')).toBeVisible()
    await expectAccessible(page)
    await holdCounting(zegel.app)
    await keyboard.press('Escape')
    await expect(heading(page, 'Afsluiting')).toBeVisible()
    await expect(page.getByText('De aantallen worden geteld.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeVisible()
    await keyboard.pressUntil('Tab', page.getByRole('button', { name: 'Stop', exact: true }))
    await keyboard.press('Enter')
    await expect(page.getByText('Het tellen is gestopt.')).toBeVisible()
    await expectAccessible(page)
    await zegel.app.evaluate(() => (globalThis as unknown as Held).countAgain?.())
    await expect(page.getByRole('button', { name: 'Stop', exact: true })).toHaveCount(0)
    await keyboard.pressUntil('Tab', page.getByRole('button', { name: 'Tel opnieuw' }))
    await keyboard.press('Enter')
    await expect(page.getByRole('row', { name: /Verzegelde formulieren/i })).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText('Het tellen is gestopt.')).toHaveCount(0)
    await page.screenshot({ path: 'out/shots/11a-afsluiting-rapporten-light.png' })
    await savesTo(zegel.app, join(dataFolder, 'coc.pdf'))
    await keyboard.pressUntil('Tab', page.getByRole('button', { name: 'Maak rapport…' }))
    await keyboard.press('Enter')
    await expect(page.getByLabel('Wie krijgt het?')).toBeVisible()
    await expectAccessible(page)
    await keyboard.pressUntil('Tab', page.getByLabel('Wie krijgt het?'))
    await keyboard.type('Secretaris van de COC')
    await keyboard.pressUntil('Tab', page.getByLabel('Waarvoor?'))
    await keyboard.type('Jaarlijkse evaluatie')
    await page.screenshot({ path: 'out/shots/11e-kleine-groepen-light.png' })
    await keyboard.press('Enter')
    await expect(page.getByText(/Bewaard in .*coc.pdf/)).toBeVisible({ timeout: 30_000 })
    await keyboard.pressUntil('Tab', page.getByRole('button', { name: 'Sluit de procedure af' }))
    await keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await keyboard.pressUntil('Tab', page.getByRole('dialog').getByRole('button', { name: /Sluit/ }))
    await keyboard.press('Enter')
    await expect(page.getByText(/^Afgesloten op/)).toBeVisible()
    await keyboard.find('Persoonsgegevens')
    await expect(page.getByText('Nog 28 dagen')).toBeVisible()
    await expect(page.getByText(/^Aan Secretaris van de COC, op/)).toBeVisible()
    await expect(page.getByRole('checkbox', { name: /uitwisselmap/ })).toBeVisible()
    await expectAccessible(page)

    const rows = page.getByRole('table').getByRole('row')
    const held = rows.nth(1)
    await keyboard.pressUntil('Tab', held.getByRole('button', { name: 'Stel uit' }))
    await keyboard.press('Enter')
    await expect(page.getByLabel('Grond')).toBeFocused()
    await keyboard.type('Klacht van 3 maart')
    await expectAccessible(page)
    await keyboard.press('Enter')
    await expect(held).toContainText('wissen uitgesteld')
    await expect(held.getByRole('checkbox')).toBeDisabled()

    const code = (await rows.nth(2).locator('.z-code').textContent()) ?? ''
    await keyboard.pressUntil('Tab', rows.nth(2).getByRole('checkbox'))
    await keyboard.press('Space')
    await keyboard.pressUntil('Tab', page.getByRole('button', { name: 'Wis 1 kandidaat' }))
    await keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText(code)
    await expectAccessible(page)
    await expect(dialog.getByText('maakt Zegel de namen zwart')).toBeVisible()
    await page.screenshot({ path: 'out/shots/11f-wissen-light.png' })
    await dialog.getByLabel('Wie tekent mee?').selectOption({ index: 1 })
    await keyboard.pressUntil('Tab', dialog.getByRole('button', { name: 'Wis 1 kandidaat' }))
    await keyboard.press('Enter')
    await expect(page.getByText('Gewist: één kandidaat.')).toBeVisible({ timeout: 30_000 })
    await expect(page.getByRole('listitem').filter({ hasText: `${code}, op` })).toBeVisible()
    await expect(page.getByRole('table')).not.toContainText(code)
    await page.screenshot({ path: 'out/shots/11c-gewist-light.png' })

    await keyboard.find('Aan de kandidaat')
    const letter = page.getByRole('textbox', { name: 'Brief' })
    await expect(letter).toHaveValue(/^Geachte /)
    await expectAccessible(page)
    await keyboard.pressUntil('Tab', letter)
    await keyboard.press('Control+End')
    await keyboard.type(' Veel succes gewenst.')
    await expect(page.getByText('Bewaard', { exact: true })).toBeVisible()
    await keyboard.find('Overzicht')
    await expect(heading(page, 'Voorbeeld: Klinische geriatrie')).toBeVisible()
    await keyboard.find('Aan de kandidaat')
    await expect(letter).toHaveValue(/Veel succes gewenst\.$/)
    await page.screenshot({ path: 'out/shots/11d-aan-de-kandidaat-light.png' })
    await keyboard.find('Overzicht')
    await expect(heading(page, 'Voorbeeld: Klinische geriatrie')).toBeVisible()
  } finally {
    await zegel.kill()
    await rm(zegel.dataFolder, { recursive: true, force: true, maxRetries: 10 })
  }
})
