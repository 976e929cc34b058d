import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', 'vectors')

export const vectorBytes = (path: string): Uint8Array => new Uint8Array(readFileSync(join(root, path)))

/** A vector file as JSON, in the form the test says. */
export const vectorJson = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T

/** Folders of whole rounds among the vectors. */
export const vectorRounds = ['strict', 'twokey', 'again-strict', 'again-twokey'] as const

/** Every file of such a round in the order in which they were taken in: its messages, archive and audit. */
export const vectorFiles = (dir: (typeof vectorRounds)[number]): Uint8Array[] => {
  const names = readdirSync(join(root, dir, 'messages')).sort()
  const archived = names.findIndex((name, i) => Number(name.slice(0, 2)) !== i)
  const paths = names.map((name) => `${dir}/messages/${name}`)
  const at = archived < 0 ? paths.length : archived
  return [...paths.toSpliced(at, 0, `${dir}/archive.zegel`), `${dir}/audit.zegel`].map(vectorBytes)
}
