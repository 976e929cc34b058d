import { type AnalyseInput, analyseFile } from './analyseFile.ts'
import { asText } from './asText.ts'
import { InputError } from './inputError.ts'
import { textOf } from './readRows.ts'

export interface AnalyseOutput {
  readonly code: 0 | 1
  /** Lines for standard output: one JSON object per file and line, or text for people. Empty on an error. */
  readonly out: readonly string[]
  /** Lines for standard error: one naming file, row and reason. */
  readonly err: readonly string[]
}

const KINDS = ['ties', 'order', 'groups'] as const

/** The name of what may lie beside X.csv: X.ties.csv, X.order.csv, X.groups.csv. */
function besideName(file: string, kind: (typeof KINDS)[number]): string {
  return `${file.replace(/\.csv$/i, '')}.${kind}.csv`
}

/**
 * `zegel analyse FILE.csv... [--json]`: every file in the order given, with what lies beside it. Files that lie beside
 * another one that was given are not analysed themselves, so that `*.csv` does what it looks like.
 *
 * @param files names as given
 * @param json one object per line instead of text
 * @param read bytes of a file, or null where there is none; may throw for one that cannot be read
 */
export function runAnalyse(
  files: readonly string[],
  json: boolean,
  read: (file: string) => Uint8Array | null,
): AnalyseOutput {
  const beside = new Set(files.flatMap((file) => KINDS.map((kind) => besideName(file, kind))))
  const out: string[] = []
  let current = ''
  try {
    for (const file of files.filter((name) => !beside.has(name))) {
      current = file
      const bytes = read(file)
      if (bytes === null) throw new InputError(file, null, 'there is no such file.')
      const others = KINDS.flatMap((kind) => {
        const name = besideName(file, kind)
        current = name
        const found = read(name)
        return found === null ? [] : [[kind, { file: name, text: textOf(found) }] as const]
      })
      const input: AnalyseInput = { file, ratings: textOf(bytes), ...Object.fromEntries(others) }
      const analysis = analyseFile(input)
      out.push(json ? JSON.stringify(analysis) : asText(analysis))
    }
    return { code: 0, out, err: [] }
  } catch (error) {
    if (error instanceof InputError) return { code: 1, out: [], err: [error.message] }
    const { code } = error as { code?: unknown }
    if (typeof code !== 'string') throw error
    return { code: 1, out: [], err: [new InputError(current, null, `it cannot be read (${code}).`).message] }
  }
}
