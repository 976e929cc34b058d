import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { type Element, named, read, textOf } from '../publish/tags.ts'

/** For a screen reader alone, or for the screen alone: a questionnaire on paper has no button. */
const isUnseen = ({ name, attributes }: Element): boolean =>
  name === 'button' || 'hidden' in attributes || ['hidden', 'how'].includes(attributes['class'] ?? '')

/** What stands in the main part to be read; what only a screen reader gets is clipped, and so no text on paper. */
const visible = (page: Element): string => {
  const heads = named(page, 'table')
    .filter((table) => table.attributes['class'] !== 'wide')
    .flatMap((table) => (table.attributes['class'] === 'list' ? [] : named(table, 'thead')))
  const isClipped = (e: Element): boolean => isUnseen(e) || heads.includes(e)
  return named(page, 'main')
    .map((main) => textOf(main, isClipped))
    .join(' ')
}

const words = (text: string): string[] =>
  text
    .replaceAll('\u00ad', '')
    .split(/[^\p{L}\p{N}@.]+/u)
    .filter((word) => word !== '')

const poppler = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8' })

interface Expected {
  readonly language: 'nl' | 'en'
  readonly title: RegExp
  /** How many pages at most; a page too many is mostly an empty one. */
  readonly pages: number
  readonly tags: readonly string[]
  /** The page that it was made of: every word of it must be there. */
  readonly html: string
}

/** Poppler's opinion of a PDF: tagged, with language and title, as long as it should be, and with every word of its page. */
export const expectPdf = (path: string, { language, title, pages, tags, html }: Expected): void => {
  const info = poppler('pdfinfo', path)
  expect(info).toMatch(/^Tagged:\s+yes$/m)
  expect(/^Title:\s+(.*)$/m.exec(info)?.[1]).toMatch(title)
  expect(info).toMatch(/^Page size:\s+59\d\.\d+ x 84\d\.\d+ pts \(A4\)$/m)
  const count = Number(/^Pages:\s+(\d+)$/m.exec(info)?.[1])
  expect(count).toBeLessThanOrEqual(pages)
  expect(readFileSync(path, 'latin1')).toContain(`/Lang (${language}`)
  const structure = poppler('pdfinfo', '-struct', path)
  for (const tag of tags) expect(structure).toMatch(new RegExp(`\\b${tag}\\b`))
  // Lines and pages break words; what is looked for is their letters. The moment of making may be another.
  const letters = words(poppler('pdftotext', path, '-')).join('')
  // What is bold stands alone, also where a line breaks after it and not a space.
  const said = words(visible(read(html.replaceAll('</b>', '</b> '))))
  expect(said.length).toBeGreaterThan(30)
  expect([...new Set(said)].filter((word) => !letters.includes(word) && !/^\d/.test(word))).toEqual([])
}

/** The last sheet says which of how many it is. */
export const expectNumbered = (path: string): void => {
  const count = /^Pages:\s+(\d+)$/m.exec(poppler('pdfinfo', path))?.[1] ?? ''
  expect(poppler('pdftotext', '-f', count, path, '-')).toMatch(new RegExp(`\\b${count}\\s*/\\s*${count}\\b`))
}
