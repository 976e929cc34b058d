import { expect, type Page } from '@playwright/test'

/**
 * What a screen does when a person enlarges it as far as the app goes, or sets the letters wider (WCAG 2.2: 1.4.4, 1.4.10 and
 * 1.4.12), which axe cannot see: nothing sticks out at the side, nothing is cut off. These sizes the window of 1280 x 800 has then.
 */
const enlarged = {
  'at 200 %': { width: 640, height: 400 },
  'at 400 %': { width: 320, height: 200 },
} as const

/** What 1.4.12 asks that a text can bear. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-bottom: 2em !important }`

/** What lies beyond the sides of the window without a place of its own to scroll in, and text that is cut off. */
export const faults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const said = (one: Element) =>
      `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} "${(one.textContent ?? '').slice(0, 40)}"`
    const seen = (one: Element) => {
      const box = one.getBoundingClientRect()
      return (
        box.width > 1 &&
        box.height > 1 &&
        one.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
    }
    const mayScroll = (one: Element) => {
      for (let at: Element | null = one; at; at = at.parentElement) {
        if (
          at.matches(
            '.z-bar, .z-hidden, .z-skip, [hidden], .z-table-place, .z-heat-place, [role=grid], svg, iframe',
          )
        )
          return true
      }
      return false
    }
    const all = [...document.querySelectorAll('body *')].filter((one) => seen(one) && !mayScroll(one))
    const out = all.filter((one) => {
      const box = one.getBoundingClientRect()
      return box.right > innerWidth + 1 || box.left < -1
    })
    const scrolls = [
      document.documentElement,
      ...document.querySelectorAll('.z-frame, main, .z-side, [role=dialog]'),
    ].filter((one) => one.scrollWidth > one.clientWidth + 1 && seen(one))
    const cut = all.filter((one) => {
      const style = getComputedStyle(one)
      const own = [...one.childNodes].some(
        (node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
      )
      const hides = (way: string) => way === 'hidden' || way === 'clip'
      const shortened = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none' // whole elsewhere on the screen
      return (
        own &&
        !shortened &&
        ((hides(style.overflowX) && one.scrollWidth > one.clientWidth + 1) ||
          (hides(style.overflowY) && one.scrollHeight > one.clientHeight + 2))
      )
    })
    const widest = (place: Element): string => {
      const { right } = place.getBoundingClientRect()
      const beyond = [...place.querySelectorAll('*')].filter(
        (one) =>
          seen(one) &&
          one.getBoundingClientRect().right >
            right - (place as HTMLElement).offsetWidth + place.clientWidth + 1,
      )
      return beyond
        .filter((one) => !beyond.some((other) => other !== one && one.contains(other)))
        .map(said)
        .join(' | ')
    }
    const outermost = out.filter((one) => !out.some((other) => other !== one && other.contains(one)))
    return [
      ...outermost.map((one) => `sticks out: ${said(one)}`),
      ...scrolls.map((one) => `scrolls sideways: ${said(one)} by ${widest(one)}`),
      ...cut.map((one) => `is cut: ${said(one)}`),
    ]
  })

/** Nothing of the screen as it is now gets lost at 200 %, at 400 % and with letters set wide. What is measured again first settles. */
export const expectFits = async (page: Page): Promise<void> => {
  const usual = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  const name = await page.title()
  const nothingLost = (how: string) =>
    expect
      .configure({ soft: true })
      .poll(() => faults(page), { message: `${name}, ${how}`, timeout: 5_000 })
      .toEqual([])
  // By a sheet that a script makes, which the security policy of the app lets through as its own.
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets.push(sheet)
  }, spacing)
  await nothingLost('wide letters')
  await page.evaluate(() => document.adoptedStyleSheets.pop())
  for (const [how, size] of Object.entries(enlarged)) {
    await page.setViewportSize(size)
    await nothingLost(how)
  }
  await page.setViewportSize(usual)
}
