import { describe, expect, test } from 'vitest'
import { codeIn, filesUnder, read, rowsUnder } from './sources.ts'

const glossary = read('GLOSSARY.md')
const sections = [
  'The procedure',
  'People',
  'Scoring and sealing',
  'Choosing and accounting',
  'When it goes otherwise',
]
const rows = sections.flatMap((section) => rowsUnder(glossary, section))

const textOf = (folders: readonly string[]): string =>
  folders
    .flatMap((folder) => filesUnder(folder, /\.tsx?$/))
    .map(read)
    .join('\n')

const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

const has = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[^\p{L}\p{N}\s]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu').test(
    text,
  )

/** Words inflect and compound: one also counts in the plural or inside another. */
const says = (text: string, word: string): boolean => text.toLowerCase().includes(word.toLowerCase())

const words = (cell: string): string[] => cell.split(', ').filter((word) => word !== '')

describe('the glossary', () => {
  test('has a row for every section', () => {
    expect(rows.length).toBeGreaterThan(45)
    expect(rows.filter((row) => row.length !== 4)).toEqual([])
  })

  test('names only what stands in the code', () => {
    const code = withoutComments(textOf(['shared', 'renderer']))
    const names = rows.map((row) => row[2] ?? '').flatMap(codeIn)
    expect(names.length).toBeGreaterThan(55)
    expect(names.filter((name) => !has(code, name))).toEqual([])
  })

  test('says the Dutch words that people read', () => {
    const texts = withoutComments(textOf(['renderer/text/nl', 'shared/content', 'shared/publish']))
    expect(rows.flatMap(([nl = '']) => words(nl)).filter((word) => !says(texts, word))).toEqual([])
  })

  test('says the English words that people read', () => {
    const texts = withoutComments(textOf(['renderer/text/en', 'shared/content', 'shared/publish']))
    expect(rows.flatMap(([, en = '']) => words(en)).filter((word) => !says(texts, word))).toEqual([])
  })

  test('names each thing once', () => {
    const names = rows.map(([nl]) => nl)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
})
