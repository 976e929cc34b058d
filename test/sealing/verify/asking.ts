import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../../../shared/sealing/verify/check.ts'
import type { Asked } from '../../../shared/sealing/verify/findings.ts'
import { personCode, typedCode } from '../../../shared/sealing/verify/person-code.ts'
import { type Report, reportOf } from '../../../shared/sealing/verify/report.ts'
import { readIdentity } from '../../../shared/sealing/verify/x25519.ts'

const vectors = join(import.meta.dirname, '../../vectors')

export const vector = (path: string): Buffer => readFileSync(join(vectors, path))

const told = new Map<string, Promise<string>>()

/** The code of a hash, made once a test file: each takes a tenth of a second on purpose. */
export const codeOf = (hash: string): Promise<string> => {
  const code = told.get(hash) ?? personCode(hash)
  told.set(hash, code)
  return code
}

/** Where nobody gives a code, nobody looks at the codes either. */
const noCodeOf = (hash: string): Promise<string> => Promise.resolve(hash)

/** What can be asked with a file; `identity` is the text of an identity file. */
export interface Options {
  readonly code?: string
  readonly archive?: string
  readonly head?: string
  readonly identity?: string
}

const asked = ({ code, archive, head, identity }: Options): Asked => ({
  code: code === undefined ? null : typedCode(code),
  archive: archive === undefined ? null : typedCode(archive),
  head: head === undefined ? null : typedCode(head),
  identity: identity === undefined ? null : readIdentity(identity),
})

/** What `zegel verify` answers about these bytes, and the code of the rule that fails. */
export const ask = async (
  bytes: Uint8Array,
  options: Options = {},
): Promise<Report & { readonly code: string | null; readonly text: string }> => {
  const asking = asked(options)
  const coded = asking.code ?? asking.archive ?? asking.head
  const report = reportOf('the-file', await check(bytes, asking, coded ? codeOf : noCodeOf), asking)
  const text = report.lines.join('\n')
  return { ...report, text, code: /^broken, (E_[A-Z_]+)/.exec(text)?.[1] ?? null }
}
