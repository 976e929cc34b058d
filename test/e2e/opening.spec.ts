import { expect, type Page, test } from '@playwright/test'
import {
  enter,
  fileOf,
  type Laptop,
  laptop,
  newFolder,
  openedInTime,
  passphrase,
  removeAll,
  reveal,
  withProjector,
} from './laptops.ts'
import { type Sealed, sealedFolders } from './sealed.ts'

/** Opening in the room without a folder that carries the files; with one: laptops.spec.ts. */
test.describe.configure({ timeout: 180_000 })

const begin = async (sealed: Sealed): Promise<{ c: Laptop; projector: Page }> => {
  const c = await laptop({ dataFolder: sealed.secretary })
  await enter(c, /Geriatrie, najaar/, /Secretaris/)
  const projector = await withProjector(c)
  await c.keyboard.find('Opening')
  await expect(c.page.getByRole('button', { name: 'Sluit de lijst' })).toBeVisible()
  return { c, projector }
}

test('by one stick: the list goes out on it, the answer comes back on it, and the matrix is shown', async () => {
  const sealed = await sealedFolders('twokey')
  const stick = newFolder()
  const { c, projector } = await begin(sealed)
  const k = await laptop({ dataFolder: sealed.keeper ?? '' })
  try {
    await enter(k, /Geriatrie, najaar/)
    // The key was also taken along on a stick: where it is given, the screen asks whether that was not done with it already.
    const second = newFolder()
    await k.answers([second])
    await k.ask('identity.save', {})
    await openedInTime([c, k], async () => {
      await c.answers([stick])
      await c.click('Sluit de lijst')
      await expect.poll(() => fileOf(stick, 'close'), { timeout: 20_000 }).toBeDefined()
      await k.answers([fileOf(stick, 'close') ?? ''])
      await k.click('Open bestanden')
      const field = k.page.getByRole('textbox', { name: 'Je wachtzin' })
      await expect(field).toBeFocused({ timeout: 20_000 })
      await expect(k.page.getByText(/Je sleutel staat sinds .* ook op een stick/)).toBeVisible()
      // No click of the ordinary way, so none that is counted.
      await k.page.getByRole('checkbox', { name: 'Met de stick is niet geantwoord' }).check({ force: true })
      await field.focus()
      await k.answers([stick])
      await k.keyboard.type(passphrase)
      await k.click('Geef de tweede sleutel')
      await expect.poll(() => fileOf(stick, 'open'), { timeout: 20_000 }).toBeDefined()
      await c.answers([fileOf(stick, 'open') ?? ''])
      await c.click('Open bestanden')
      await reveal(c, projector)
    })
  } finally {
    await removeAll([c, k], [stick])
  }
})

test('with the second key brought on an own stick to the laptop of the secretary', async () => {
  const sealed = await sealedFolders('twokey')
  const { c, projector } = await begin(sealed)
  try {
    const identity = `${sealed.keeper}/procedures/identities/${sealed.id}/${sealed.idOf('hrm')}.age`
    const stick = newFolder()
    await openedInTime([c], async () => {
      await c.answers([stick])
      await c.click('Sluit de lijst')
      await c.tap(c.page.getByText('De sleutel staat op een eigen stick'))
      const chooser = c.page.waitForEvent('filechooser')
      await c.click('Kies het sleutelbestand')
      await (await chooser).setFiles(identity)
      await expect(c.page.getByRole('textbox', { name: /Wachtzin van/ })).toBeFocused()
      await c.keyboard.type(passphrase)
      await c.keyboard.press('Enter')
      await reveal(c, projector)
    })
  } finally {
    await removeAll([c], [sealed.keeper ?? ''])
  }
})

test('without a second key holder, in strict: each scorer types the passphrase once more', async () => {
  const sealed = await sealedFolders('strict')
  const { c, projector } = await begin(sealed)
  try {
    await openedInTime([c], async () => {
      await c.click('Sluit de lijst')
      for (const left of [2, 1]) {
        await expect(c.page.getByRole('textbox', { name: /Wachtzin van/ })).toBeFocused({ timeout: 20_000 })
        await c.keyboard.type(passphrase)
        await c.click('Geef sleutel')
        if (left > 1) await expect(c.page.getByText('1 van 2 gegeven')).toBeVisible({ timeout: 20_000 })
      }
      await reveal(c, projector)
    })
  } finally {
    await removeAll([c])
  }
})
