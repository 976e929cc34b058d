import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** The text of a file of the checkout. */
export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** Every file under `folder` whose name fits, as paths in the checkout. */
export const filesUnder = (folder: string, fits: RegExp): string[] =>
  readdirSync(join(ROOT, folder))
    .flatMap((name) => {
      const path = `${folder}/${name}`
      if (statSync(join(ROOT, path)).isDirectory()) return filesUnder(path, fits)
      return fits.test(name) ? [path] : []
    })
    .sort()

/** Every document that people read: those at the top, those of docs/, and that of the test vectors. */
export const documents = (): string[] => [
  ...readdirSync(ROOT)
    .filter((name) => name.endsWith('.md'))
    .sort(),
  ...filesUnder('docs', /\.md$/),
  ...filesUnder('test', /\.md$/),
]

/** The cells of every row of the tables under a heading; the rows of heads and rules are left out. */
export const rowsUnder = (markdown: string, heading: string): string[][] => {
  const [, after = ''] = markdown.split(`\n## ${heading}\n`)
  const [section = ''] = after.split('\n## ')
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .filter(
      (_, at, lines) => !/^\|[-|: ]+\|$/.test(lines[at] ?? '') && !/^\|[-|: ]+\|$/.test(lines[at + 1] ?? ''),
    )
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
}

/** What stands between backticks. */
export const codeIn = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)
