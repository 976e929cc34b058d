import { existsSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { complaint, ROOMS } from '../rooms/table.ts'
import { codeIn, documents, filesUnder, ROOT, read, rowsUnder } from './sources.ts'

const manifest = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  license: string
}
const contributing = read('CONTRIBUTING.md')
const texts = new Map(documents().map((path) => [path, read(path)]))

/** Every document with every match of a pattern in it, as "document: match". */
const matches = (pattern: RegExp, keep: (match: string, path: string) => boolean): string[] =>
  [...texts].flatMap(([path, text]) =>
    [...text.matchAll(pattern)]
      .map((match) => match[1] ?? match[0])
      .filter((match) => keep(match, path))
      .map((match) => `${path}: ${match}`),
  )

/** The anchor that a heading gets on the usual hosts of repositories. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')

const anchorsOf = (path: string): string[] =>
  [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))

describe('the documents', () => {
  test('are all found', () => {
    expect([...texts.keys()]).toEqual(
      expect.arrayContaining([
        'CHANGELOG.md',
        'CONTRIBUTING.md',
        'GLOSSARY.md',
        'README.md',
        'docs/formats.md',
        'docs/handleiding.md',
        'docs/manual.md',
        'docs/sealing.md',
        'docs/security.md',
        'docs/statistics.md',
      ]),
    )
  })

  test('link to files and headings that are there', () => {
    const broken = matches(/\]\(([^)\s]+)\)/g, (target, path) => {
      if (/^https?:/.test(target)) return false
      const [file = '', anchor] = target.split('#')
      const at = file === '' ? path : posix.join(posix.dirname(path), file)
      if (!existsSync(join(ROOT, at))) return true
      return anchor !== undefined && !anchorsOf(at).includes(anchor)
    })
    expect(broken).toEqual([])
  })

  test('name only files and folders that are there', () => {
    const rooms = /^(electron|renderer|shared|db|build|test|docs)\/[\w./*-]*$/
    const gone = matches(/`([^`\n]+)`/g, (code, path) => {
      if (!rooms.test(code)) return false
      const stem = code.split('*')[0] ?? ''
      const folder = join(ROOT, stem.endsWith('/') || !code.includes('*') ? stem : dirname(stem))
      // formats.md and sealing.md name messages, which look like paths of one word and a version.
      return !existsSync(folder) && !(path.startsWith('docs/') && /\/v\d$/.test(code))
    })
    expect(gone).toEqual([])
  })

  test('are each reached from README or CONTRIBUTING', () => {
    const linked = ['README.md', 'CONTRIBUTING.md'].map(read).join('\n')
    const lost = [...texts.keys()].filter((path) => path !== 'README.md' && !linked.includes(`(${path})`))
    expect(lost).toEqual(['test/vectors/README.md'])
  })

  test('send nobody to a host but those of the standards they build on', () => {
    const hosts = ['age-encryption.org', 'keepachangelog.com', 'semver.org']
    expect(matches(/https?:\/\/([\w.-]+)/g, (host) => !hosts.includes(host))).toEqual([])
  })

  test('name no path of anybody’s machine', () => {
    expect(matches(/(?<![\w.~$%}])\/(?:home|root|tmp|work|mnt|srv|Users)\/\S*/g, () => true)).toEqual([])
    expect(matches(/[A-Z]:\\\S*/g, () => true)).toEqual([])
  })

  test('show pictures of at most 250 KB', () => {
    const pictures = filesUnder('docs', /\.png$/)
    expect(pictures.filter((path) => statSync(join(ROOT, path)).size > 250_000)).toEqual([])
    const shown = [...texts.values()].join('\n')
    expect(pictures.filter((path) => !shown.includes(path.replace(/^docs\//, '')))).toEqual([])
  })
})

describe('the comments in the code', () => {
  test('cite documents that the project has', () => {
    const sources = ['build', 'db', 'electron', 'renderer', 'shared', 'test'].flatMap((room) =>
      filesUnder(room, /\.(tsx?|mjs|css)$/),
    )
    const cited = sources.flatMap((path) =>
      [...read(path).matchAll(/(?<![\w'/.-])(?:[\w-]+\/)*[\w-]+\.md\b(?!')/g)].map(([name]) => ({
        path,
        name,
      })),
    )
    expect(cited.length).toBeGreaterThan(5)
    const lost = cited.filter(({ name }) => ![name, `docs/${name}`].some((at) => existsSync(join(ROOT, at))))
    expect(lost.map(({ path, name }) => `${path} cites ${name}`)).toEqual([])
  })
})

describe('the commands', () => {
  const named = (command: string): string | undefined =>
    /^npm (?:run (?:--silent )?)?([\w:-]+)/.exec(command)?.[1]

  test('that documents name are scripts of package.json', () => {
    const isScript = (name: string): boolean => name in manifest.scripts
    const unknown = [
      ...matches(/npm run (?:--silent )?([\w:-]+)/g, (name) => !isScript(name)),
      ...matches(/(?:`|^|&& )npm (?!run|ci)([\w:-]+)/gm, (name) => !isScript(name)),
    ]
    expect(unknown).toEqual([])
  })

  test('of package.json each have a line', () => {
    const lines = rowsUnder(contributing, 'Commands').map(([command = '']) => named(codeIn(command)[0] ?? ''))
    expect(lines.toSorted()).toEqual(Object.keys(manifest.scripts).toSorted())
  })
})

describe('the dependencies', () => {
  const rows = rowsUnder(contributing, 'Dependencies')

  test('each have one line that says what for', () => {
    const named = rows.map(([name = '']) => codeIn(name)[0])
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(named.toSorted()).toEqual(declared.toSorted())
    expect(rows.filter(([, what = '']) => what === '')).toEqual([])
  })

  test('have exact versions', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })
})

describe('the rooms', () => {
  const [, after = ''] = contributing.split('\n### Who may import what\n')
  const rows = rowsUnder(`\n## Imports\n${after}`, 'Imports')

  test('in CONTRIBUTING are those of the table that is enforced, each with what it may import', () => {
    const told = rows.map(([room = '', may = '']) => [codeIn(room)[0], codeIn(may).toSorted()])
    const held = ROOMS.map(({ room, may, mayTypes = [] }) => [
      room,
      [...new Set([...may, ...mayTypes])].toSorted(),
    ])
    // The preload script may use the package electron and its types; that is said once.
    expect(told.toSorted()).toEqual(held.toSorted())
  })

  test('say types where only types may be imported', () => {
    for (const { room, may, mayTypes = [] } of ROOMS) {
      const row = rows.find(([name = '']) => codeIn(name)[0] === room)
      const [, types = ''] = (row?.[1] ?? '').split(/;? ?types of /)
      const only = mayTypes.filter((place) => !may.includes(place))
      expect([room, codeIn(types).toSorted()]).toEqual([room, only.toSorted()])
    }
    expect(complaint({ from: 'renderer/app.tsx', to: 'zod', typeOnly: false })).toContain('may import only')
  })
})

describe('the licence', () => {
  test('is the EUPL 1.2, whole, as package.json says', () => {
    const licence = read('LICENSE')
    expect(manifest.license).toBe('EUPL-1.2')
    expect(licence.startsWith('EUROPEAN UNION PUBLIC LICENCE v. 1.2\n')).toBe(true)
    expect([...licence.matchAll(/^(\d+)\. [A-Z]/gm)].map(([, number]) => Number(number))).toEqual(
      Array.from({ length: 15 }, (_, at) => at + 1),
    )
    expect(licence).toContain(
      'All other changes or additions to this Appendix require the production of a new EUPL',
    )
  })
})
