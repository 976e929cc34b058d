import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fontFace } from '../../shared/publish/fonts.ts'

/** The bundled fonts that a page which stands alone carries with it, by the beginning of their file names. */
const embedded = [
  {
    family: 'Literata',
    file: 'literata-latin-wght-normal',
    weights: '200 900',
    range: 'U+0000-00FF,U+0131,U+2000-206F,U+20AC',
  },
  {
    family: 'Literata',
    file: 'literata-latin-ext-wght-normal',
    weights: '200 900',
    range: 'U+0100-02FF,U+1E00-1EFF',
  },
  {
    family: 'Atkinson Hyperlegible Next',
    file: 'atkinson-hyperlegible-next-latin-wght-normal',
    weights: '200 800',
    range: 'U+0000-00FF,U+0131,U+2000-206F,U+20AC,U+2212',
  },
  {
    family: 'Atkinson Hyperlegible Next',
    file: 'atkinson-hyperlegible-next-latin-ext-wght-normal',
    weights: '200 800',
    range: 'U+0100-02FF,U+1E00-1EFF',
  },
] as const

/**
 * CSS that embeds the fonts found in `folders` (built assets, or the font packages); a page stays readable without.
 */
export const fontCssFrom = (folders: readonly string[]): string => {
  const files = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => ({ name, path: join(folder, name) })))
  return embedded
    .flatMap(({ family, file, weights, range }) => {
      const found = files.find(({ name }) => name.startsWith(file) && name.endsWith('.woff2'))
      return found
        ? [fontFace({ family, base64: readFileSync(found.path).toString('base64'), weights, range })]
        : []
    })
    .join('\n')
}
