import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'

/**
 * Copies to `folder` what `make` once wrote for `key` in this run of tests, in whichever file that was first: sealing a round
 * takes a second, and dozens of tests begin with the same one.
 */
export const copyOfKept = async (
  key: unknown,
  folder: string,
  make: (folder: string) => Promise<void>,
): Promise<void> => {
  const once = inject('once')
  const kept = join(once, createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 16))
  if (!existsSync(kept)) {
    const fresh = mkdtempSync(join(once, 'making-'))
    await make(fresh)
    try {
      renameSync(fresh, kept) // whole or not at all: another worker may be making the same
    } catch {
      rmSync(fresh, { recursive: true, force: true })
    }
  }
  cpSync(kept, folder, { recursive: true })
}
