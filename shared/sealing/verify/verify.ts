import { basename } from 'node:path'
import { check } from './check.ts'
import { readCommand, WrongUse } from './command.ts'
import { ARCHIVE_LIMIT } from './envelope.ts'
import { bytesOf, Unreadable } from './files.ts'
import { reportOf } from './report.ts'

/** Where the verifier speaks. */
export interface Lines {
  readonly out: (line: string) => void
  readonly err: (line: string) => void
}

const usage = `zegel verify FILE [--code COMMITTEE-CODE] [--archive ARCHIVE-CODE] [--head LOG-CODE] [--identity FILE]
  Checks an archive or an audit and says what holds.
  Exit 0: all holds; 2: holds, but something is declared or not shown; 1: broken; 64: wrong use.`

/**
 * `zegel verify`: checks one archive or audit by docs/formats.md alone, sharing no code with the app that made it.
 * @returns the exit code: 0 all holds, 1 broken, 2 holds with something declared or not shown, 64 wrong use
 */
export const verify = async (args: readonly string[], { out, err }: Lines): Promise<number> => {
  try {
    const { file, ...asked } = readCommand(args)
    const bytes = bytesOf(file, ARCHIVE_LIMIT)
    const report = reportOf(printable(basename(file)), await check(bytes, asked), asked)
    for (const line of report.lines) out(line)
    return report.exit
  } catch (error) {
    if (error instanceof WrongUse) err(`zegel verify: ${error.message}\n\n${usage}`)
    else if (error instanceof Unreadable) err(`zegel verify: ${error.message}`)
    else throw error
    return 64
  }
}

/** A file name that does nothing to a terminal. */
const printable = (name: string): string => name.replace(/\p{C}/gu, '?')
