import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { backup } from '../../db/backup.ts'
import {
  candidateKeys,
  evidenceSentences,
  exampleCandidates,
  examplePassphrase,
} from '../../shared/content/example/index.ts'
import type { SealMode } from '../../shared/domain/committee.ts'
import { dayOf } from '../../shared/domain/dutchTime.ts'
import { type ExampleStop, exampleStops, playExample } from './example.ts'
import { headless } from './headless.ts'

/** Cost of the example's passphrase, which everybody knows: low, so that the example is made in seconds. */
export const exampleWorkFactor = 10

/**
 * Builds the example procedure in `folder` as the app keeps procedures.
 * @returns its id
 */
export const buildExample = async (
  folder: string,
  version: string,
  progress: (done: number, total: number) => void,
): Promise<string> => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { ask, app, close } = headless(folder, { version, workFactor: exampleWorkFactor, example: true })
  try {
    return await playExample(ask, {
      mode: 'strict',
      until: 'decided',
      today: dayOf(app.clock()),
      progress,
    })
  } finally {
    close()
  }
}

/**
 * `zegel demo DIR`: the example procedure headless, and everything that it leaves behind, for whoever wants to check.
 * @throws Error with a sentence when DIR is not empty
 */
export const demo = async (
  target: string,
  { version, until, mode, fontCss }: { version: string; until: ExampleStop; mode: SealMode; fontCss: string },
  say: (line: string) => void,
): Promise<void> => {
  const folder = resolve(target)
  mkdirSync(folder, { recursive: true })
  if (readdirSync(folder).length > 0) throw new Error(`${folder} is not empty; name an empty or new folder.`)
  const work = mkdtempSync(join(dirname(folder), '.zegel-demo-'))
  try {
    const saved = new Map<string, Uint8Array>()
    const { ask, app, close } = headless(work, {
      version,
      workFactor: exampleWorkFactor,
      example: true,
      shell: {
        fontCss,
        save: async (name, bytes) => {
          saved.set(
            name.endsWith('.html') ? 'beschrijving.html' : name.startsWith('audit') ? 'audit.json' : name,
            bytes,
          )
          return name
        },
      },
    })
    const id = await playExample(ask, { mode, until, today: dayOf(app.clock()), progress: () => {} })
    const opened = exampleStops.indexOf(until) >= exampleStops.indexOf('opened')
    const codes: string[] = [`passphrase      ${examplePassphrase}`]
    if (opened) {
      await ask('export.save', { kind: 'audit', language: 'nl' })
      await ask('export.save', { kind: 'archive', language: 'nl' })
      const { archiveCode, committeeCode } = await ask('audit.codes', {})
      codes.push(`committee code  ${committeeCode}`, `archive code    ${archiveCode}`)
      await ask('export.save', { kind: 'description', language: 'nl' })
      const box = app.open?.session?.keys.box.identity ?? ''
      saved.set(
        'sleutel.txt',
        new TextEncoder().encode(`# box key of the secretary, for zegel verify --identity\n${box}\n`),
      )
    }
    mkdirSync(join(folder, 'messages'))
    app.open?.store.messages.all().forEach(({ type, bytes }, i) => {
      writeFileSync(
        join(folder, 'messages', `${String(i + 1).padStart(3, '0')}-${type.replace('/', '-')}.zegel`),
        bytes,
      )
    })
    for (const [name, bytes] of saved)
      writeFileSync(join(folder, name.endsWith('.zegel') ? 'archief.zegel' : name), bytes)
    const path = join(work, `${id}.sqlite`)
    close()
    backup(path, join(work, 'copy'), app.clock(), 'demo')
    const [copy] = readdirSync(join(work, 'copy'))
    renameSync(join(work, 'copy', copy!), join(folder, 'zegel.sqlite'))
    cpSync(join(work, 'identities', id), join(folder, 'identities'), { recursive: true })
    const clear = [...candidateKeys.map((key) => exampleCandidates[key].name), ...evidenceSentences]
    writeFileSync(join(folder, 'evidence.txt'), `${clear.join('\n')}\n`)
    writeFileSync(join(folder, 'codes.txt'), `${codes.join('\n')}\n`)
    for (const line of codes) say(line)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
