import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'

/** Is the file at `path` still the one with this SHA-256? One that cannot be read counts as changed: it is let be. */
export const findFile = (path: string, sha256: string): 'there' | 'changed' | 'gone' => {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex') === sha256 ? 'there' : 'changed'
  } catch (error) {
    return (error as { code?: string }).code === 'ENOENT' ? 'gone' : 'changed'
  }
}

/** Removes the file at `path`, but only when it still is what was saved there. */
export const removeFile = (path: string, sha256: string): 'removed' | 'changed' | 'gone' => {
  const found = findFile(path, sha256)
  if (found !== 'there') return found
  rmSync(path, { force: true })
  return 'removed'
}
