import { parseArgs } from 'node:util'
import { canOpenAge } from './age.ts'
import { bytesOf, Unreadable } from './files.ts'
import type { Asked } from './findings.ts'
import { typedCode } from './person-code.ts'
import { type Identity, readIdentity } from './x25519.ts'

/** Wrong use of the command, with the sentence that says so. */
export class WrongUse extends Error {}

export interface Command extends Asked {
  readonly file: string
}

const IDENTITY_LIMIT = 64 * 1024

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        code: { type: 'string' },
        archive: { type: 'string' },
        head: { type: 'string' },
        identity: { type: 'string' },
      },
      allowPositionals: true,
    })
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error))
  }
}

const codeOf = (typed: string | undefined, option: string): string | null => {
  if (typed === undefined) return null
  const code = typedCode(typed)
  if (code === null)
    throw new WrongUse(`what follows --${option} is not a code: six groups of four letters and digits`)
  return code
}

const identityIn = (path: string | undefined): Identity | null => {
  if (path === undefined) return null
  if (!canOpenAge()) throw new WrongUse('--identity needs a Node that has the cipher chacha20-poly1305')
  try {
    const identity = readIdentity(bytesOf(path, IDENTITY_LIMIT).toString('utf8'))
    if (identity === null)
      throw new WrongUse('the file that follows --identity does not hold one AGE-SECRET-KEY-1 line')
    return identity
  } catch (error) {
    if (error instanceof Unreadable) throw new WrongUse(`the file that follows --identity: ${error.message}`)
    throw error
  }
}

/**
 * Reads the arguments of `zegel verify`, and the identity file.
 * @throws WrongUse
 */
export const readCommand = (args: readonly string[]): Command => {
  const { values, positionals } = parsed(args)
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new WrongUse('verify takes one file')
  return {
    file,
    code: codeOf(values.code, 'code'),
    archive: codeOf(values.archive, 'archive'),
    head: codeOf(values.head, 'head'),
    identity: identityIn(values.identity),
  }
}
