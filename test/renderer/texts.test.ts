import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { en } from '../../renderer/text/en/index.ts'
import { nl } from '../../renderer/text/nl/index.ts'

type Tree = { readonly [key: string]: unknown }

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every text with its path: `design.title`. */
const leaves = (tree: Tree, path: readonly string[] = []): [path: readonly string[], value: unknown][] =>
  Object.entries(tree).flatMap(([key, value]): [readonly string[], unknown][] =>
    isTree(value) ? leaves(value, [...path, key]) : [[[...path, key], value]],
  )

const dutch = leaves(nl)
const english = new Map(leaves(en).map(([path, value]) => [path.join('.'), value]))

const sources = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return path.endsWith(join('renderer', 'text')) ? [] : sources(path)
    return /\.tsx?$/.test(name) ? [readFileSync(path, 'utf8')] : []
  })

const code = sources('renderer').join('\n')

/** Is a text used: by its own name, or because somebody picks from its group with a computed key? */
const isUsed = (path: readonly string[]): boolean => {
  const [own = '', ...groups] = path.toReversed()
  const named = (key: string) => new RegExp(`(\\.|\\b)${key.replace(/[^\w]/g, '\\$&')}\\b`).test(code)
  const picked = (group: string) =>
    new RegExp(`\\b${group}(\\)|!|\\?\\.)?\\[`).test(code) ||
    new RegExp(`\\b${group}\\b[^.\\w]*\\bas\\b`).test(code)
  return (
    (/^\w+$/.test(own) && !/^\d/.test(own) && named(own)) ||
    groups.some((group) => /^\w+$/.test(group) && picked(group))
  )
}

describe('the texts on screen', () => {
  test('have the same keys and kinds in Dutch and English', () => {
    expect([...english.keys()].sort()).toEqual(dutch.map(([path]) => path.join('.')).sort())
    for (const [path, value] of dutch)
      expect([path.join('.'), typeof english.get(path.join('.'))]).toEqual([path.join('.'), typeof value])
  })

  test('are never empty', () => {
    expect(dutch.filter(([, value]) => value === '').map(([path]) => path.join('.'))).toEqual([])
    expect([...english].filter(([, value]) => value === '').map(([path]) => path)).toEqual([])
  })

  test('are all used', () => {
    expect(
      dutch
        .map(([path]) => path)
        .filter((path) => !isUsed(path))
        .map((path) => path.join('.')),
    ).toEqual([])
  })

  test('speak to members as "je", never as "u", and know no forbidden word', () => {
    const words = dutch.flatMap(([path, value]) =>
      typeof value === 'string' ? [[path.join('.'), value] as const] : [],
    )
    expect(
      words
        .filter(([, text]) => /(?<![-\w])(u|uw)(?![-\w])/i.test(text))
        .map(([path, text]) => `${path}: ${text}`),
    ).toEqual([])
    expect(
      words.filter(([, text]) => /afvinklijst|bias gedetecteerd/i.test(text)).map(([path]) => path),
    ).toEqual([])
  })
})
