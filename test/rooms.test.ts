import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { circlesAmong } from './rooms/circles.ts'
import { type Import, importsOf, importsUnder, ROOT } from './rooms/imports.ts'
import { complaint } from './rooms/table.ts'

const IMPORTS = ['shared', 'db', 'electron', 'renderer'].flatMap(importsUnder)

/** The type of a document comes from its schema, which takes the words of it from here; that of the texts from the Dutch ones. */
const isForm = ({ to, typeOnly }: Import): boolean =>
  typeOnly && (to.startsWith('shared/domain/schemas/') || to === 'renderer/text/index.ts')

describe('the rooms', () => {
  test('import only what the table allows them', () => {
    expect(IMPORTS.length).toBeGreaterThan(100)
    expect(IMPORTS.map(complaint).filter((sentence) => sentence !== undefined)).toEqual([])
  })

  test('inside shared/app, know use cases from their table alone: what others need lies beside them', () => {
    const into = IMPORTS.filter(
      ({ from, to }) =>
        to.startsWith('shared/app/use/') &&
        from.startsWith('shared/app/') &&
        !from.startsWith('shared/app/use/'),
    )
    expect([...new Set(into.map(({ from }) => from))]).toEqual(['shared/app/handlers.ts'])
  })

  test('stand on each other in one direction: no file needs one that needs it', () => {
    expect(circlesAmong(IMPORTS.filter((one) => !isForm(one)))).toEqual([])
  })

  test('import no package that package.json does not declare', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    const declared = new Set(Object.keys({ ...dependencies, ...devDependencies }))
    const packages = IMPORTS.filter(({ to }) => !/^(shared|db|electron|renderer)\/|^node:/.test(to))
    expect(
      packages.filter(({ to }) => !declared.has(to)).map(({ from, to }) => `${from} imports ${to}`),
    ).toEqual([])
  })
})

describe('the table', () => {
  test.each([
    [
      'shared/stats/icc.ts',
      "import { z } from 'zod'",
      'imports zod, but shared/stats may import only itself',
    ],
    [
      'shared/sealing/verify/run.ts',
      "export * from '../canonical.ts'",
      'imports shared/sealing/canonical.ts',
    ],
    [
      'shared/sealing/roster.ts',
      "import { a } from '../domain/text.ts'",
      'imports more than types from shared/domain',
    ],
    ['shared/domain/design.ts', "import { z } from 'zod'", 'imports zod, but shared/domain may import only'],
    [
      'shared/domain/design.ts',
      "import { design } from './schemas/design.ts'",
      'imports more than types from shared/domain/schemas/design.ts',
    ],
    [
      'renderer/screens/a.tsx',
      "import { design } from '../../shared/domain/schemas/design.ts'",
      'imports more than types from shared/domain/schemas/design.ts',
    ],
    [
      'renderer/screens/a.tsx',
      "import { readFileSync } from 'fs'",
      'imports node:fs, but renderer may import only',
    ],
    [
      'renderer/ask.ts',
      "const a = import('../shared/contract.ts')",
      'imports more than types from shared/contract.ts',
    ],
    [
      'electron/preload.ts',
      "import { z } from 'zod'",
      'imports zod, but electron/preload.ts may import only',
    ],
    [
      'electron/cli.ts',
      "import { app } from 'electron'",
      'imports electron, but electron/cli.ts may import only',
    ],
    [
      'electron/main.ts',
      "import '../renderer/app.tsx'",
      'imports renderer/app.tsx, but electron may import only',
    ],
    ['elsewhere/a.ts', "import './b.ts'", 'lies in no room of the table'],
  ])('refuses, in %s, %s', (file, source, sentence) => {
    expect(importsOf(file, source).map(complaint)).toEqual([expect.stringContaining(sentence)])
  })

  test.each([
    ['shared/sealing/roster.ts', "import type { Text } from '../domain/text.ts'"],
    ['shared/domain/design.ts', "export type { Design } from './schemas/design.ts'"],
    ['renderer/ask.ts', "import { type Channel, type Input } from '../shared/contract.ts'"],
    ['db/open.ts', "import Database from 'better-sqlite3'"],
    ['renderer/main.tsx', "import './theme/tokens.css'"],
  ])('allows, in %s, %s', (file, source) => {
    expect(importsOf(file, source).map(complaint)).toEqual([undefined])
  })

  test('does not accept an import whose address is computed', () => {
    expect(() => importsOf('db/open.ts', 'const a = import(name)')).toThrow('imports something computed')
  })
})

test('finds a circle of files, however long, once', () => {
  const arrow = (from: string, to: string): Import => ({ from, to, typeOnly: false })
  const line = [arrow('a', 'b'), arrow('b', 'c'), arrow('a', 'c')]
  expect(circlesAmong(line)).toEqual([])
  expect(circlesAmong([...line, arrow('c', 'a'), arrow('d', 'a')])).toEqual([['a', 'b', 'c']])
  expect(circlesAmong([arrow('a', 'a')])).toEqual([['a']])
})
