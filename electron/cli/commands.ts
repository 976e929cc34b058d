import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runAnalyse } from '../../shared/app/analyse/runAnalyse.ts'
import { sealModes } from '../../shared/domain/committee.ts'
import { verify } from '../../shared/sealing/verify/verify.ts'
import { demo } from './demo.ts'
import { exampleStops } from './example.ts'
import { fontCssFrom } from './fonts.ts'
import { versionIn } from './headless.ts'

/** Where a command runs and where it speaks. */
export interface Console {
  /** Folder of package.json. */
  readonly root: string
  readonly out: (line: string) => void
  readonly err: (line: string) => void
}

const usage = `zegel: the command-line tool of Zegel

  zegel demo DIR [--until ${exampleStops.join('|')}] [--mode ${sealModes.join('|')}]
      Plays the example procedure without a window and leaves everything that it makes in DIR.
  zegel verify FILE [--code COMMITTEE-CODE] [--archive ARCHIVE-CODE] [--head LOG-CODE] [--identity FILE]
      Checks an archive or an audit. Exit 0: all holds; 2: holds, but something is declared or not shown; 1: broken.
  zegel analyse FILE.csv... [--json]
      Agreement and flags of ratings in long form (candidate,rater,criterion,score), with X.ties.csv, X.order.csv and
      X.groups.csv read when they lie beside X.csv.`

const oneOf = <T extends string>(value: string | undefined, all: readonly T[], fallback: T): T => {
  if (value === undefined) return fallback
  const found = all.find((one) => one === value)
  if (found === undefined) throw new Error(`"${value}" is not one of: ${all.join(', ')}.`)
  return found
}

/** Fonts as the packages bring them: the tool runs from a checkout. */
const fontFolders = (root: string): string[] =>
  ['literata', 'atkinson-hyperlegible-next'].map((name) =>
    join(root, 'node_modules', '@fontsource-variable', name, 'files'),
  )

const runDemo = async (args: string[], { root, out }: Console): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    options: { until: { type: 'string' }, mode: { type: 'string' } },
    allowPositionals: true,
  })
  const [folder] = positionals
  if (folder === undefined || positionals.length !== 1) throw new Error('demo takes one folder.')
  const until = oneOf(values.until, exampleStops, 'decided')
  const mode = oneOf(values.mode, sealModes, 'strict')
  await demo(folder, { version: versionIn(root), until, mode, fontCss: fontCssFrom(fontFolders(root)) }, out)
  return 0
}

const readOrNull = (file: string): Uint8Array | null => {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

const runAnalysis = (args: string[], { out, err }: Console): number => {
  const { values, positionals } = parseArgs({
    args,
    options: { json: { type: 'boolean' } },
    allowPositionals: true,
  })
  const done = runAnalyse(positionals, values.json === true, readOrNull)
  for (const line of done.out) out(line)
  for (const line of done.err) err(line)
  return done.code
}

/**
 * Runs one command of the tool.
 * @returns the exit code: 0 done, 1 failed or broken, 2 holds with reservations (verify), 64 wrong use
 */
export const runCommand = async (args: readonly string[], console: Console): Promise<number> => {
  const [command, ...rest] = args
  try {
    switch (command) {
      case 'demo':
        return await runDemo(rest, console)
      case 'verify':
        return await verify(rest, console)
      case 'analyse':
        return runAnalysis(rest, console)
      case undefined:
      case 'help':
      case '--help':
        console.out(usage)
        return command === undefined ? 64 : 0
      default:
        console.err(`zegel: there is no command "${command}".\n\n${usage}`)
        return 64
    }
  } catch (error) {
    console.err(`zegel ${command}: ${error instanceof Error ? error.message : String(error)}`)
    return error instanceof TypeError ? 64 : 1
  }
}
