import { describe, expect, test } from 'vitest'
import { en } from '../../renderer/text/en/index.ts'
import { nl } from '../../renderer/text/nl/index.ts'
import { steps } from '../../shared/domain/phases.ts'
import { filesUnder, read } from './sources.ts'

const manuals = [
  ['docs/handleiding.md', 'nl', nl],
  ['docs/manual.md', 'en', en],
] as const

const headings = (markdown: string, level: number): string[] =>
  [...markdown.matchAll(new RegExp(`^#{${level}} (.+)$`, 'gm'))].map(([, heading = '']) => heading)

/** What the manual calls a label of the screen; sentences in bold end in a full stop. */
const labels = (markdown: string): string[] =>
  [...markdown.matchAll(/\*\*([^*]+)\*\*/g)]
    .map(([, label = '']) => label.replace(/\s+/g, ' '))
    .filter((label) => !label.endsWith('.'))

describe.each(manuals)('%s', (path, language, text) => {
  const manual = read(path)

  test('has a page for each step, in order, under the name that it has on screen', () => {
    const numbered = headings(manual, 2).filter((heading) => /^\d/.test(heading))
    expect(numbered).toEqual(steps.map(([step], at) => `${at + 1}. ${text.common.stepNames[step]}`))
  })

  test('says on every page what to do, who sees it, and what when it goes wrong', () => {
    const pages = manual.split(/^## (?=\d)/m).slice(1)
    const parts = pages.map((page) => headings(page.split(/^## /m)[0] ?? '', 3).length)
    expect(parts).toEqual(steps.map(() => 3))
  })

  test('puts in bold only what stands on the screen like that', () => {
    const screen = filesUnder(`renderer/text/${language}`, /\.ts$/).map(read).join('\n').toLowerCase()
    const others = ['vet', 'bold', 'één laptop', 'one laptop'] // what is bold for another reason
    const found = labels(manual)
    expect(found.length).toBeGreaterThan(50)
    expect(found.filter((label) => !others.includes(label) && !screen.includes(label.toLowerCase()))).toEqual(
      [],
    )
  })
})

test('both manuals have the same pages and tables', () => {
  const [dutch, english] = manuals.map(([path]) => read(path))
  for (const level of [2, 3])
    expect(headings(english ?? '', level).length).toBe(headings(dutch ?? '', level).length)
  const rows = (markdown = '') => markdown.split('\n').filter((line) => line.startsWith('|')).length
  expect(rows(english)).toBe(rows(dutch))
})
