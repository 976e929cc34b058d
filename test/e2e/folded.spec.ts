import { expect } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { test } from './launch.ts'

/**
 * A walk once stood still until its time was up: in what is folded away no colour ever comes to the end of its change, and the
 * check of a screen waits for that.
 */
test('a colour that changes in a part that is folded away holds up no check of the screen', async ({
  zegel: { page },
}) => {
  const changing = await page.evaluate(() => {
    const folded = document.createElement('details')
    const button = document.createElement('button')
    button.textContent = 'Antwoord'
    button.style.transition = 'background-color 150ms'
    folded.append(document.createElement('summary'), button)
    folded.querySelector('summary')?.append('Iemand anders')
    document.querySelector('main')?.append(folded)
    for (const colour of ['white', 'black']) {
      button.style.backgroundColor = colour
      button.computedStyleMap().get('background-color') // as axe does, which makes the change begin
    }
    return document.getAnimations().length
  })
  expect(changing).toBe(1)
  await expectAccessible(page)
})
