import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

export interface SmallDisk {
  readonly path: string
  /** Fills the disk until fewer than `bytes` are free. */
  fill(bytes: number): void
  /** Takes the filling away. */
  relieve(): void
  /** From now on nothing can be written. */
  lock(): void
}

const mount = (...input: string[]): void => {
  execFileSync('mount', input, { stdio: 'ignore' })
}

/**
 * A disk of its own of `kib` KiB, or null where none may be mounted (not root, or a container without that right). To be
 * called at the top of a test file; gone after its last test.
 */
export const smallDisk = (kib: number): SmallDisk | null => {
  const path = mkdtempSync(join(tmpdir(), 'zegel-disk-'))
  try {
    mount('-t', 'tmpfs', '-o', `size=${kib}k`, 'tmpfs', path)
  } catch {
    rmSync(path, { recursive: true, force: true })
    return null
  }
  afterAll(() => {
    execFileSync('umount', ['--lazy', path], { stdio: 'ignore' })
    rmSync(path, { recursive: true, force: true })
  })
  const filling = join(path, 'filling')
  return {
    path,
    fill: (bytes) => {
      const { bavail, bsize } = statfsSync(path)
      writeFileSync(filling, new Uint8Array(Math.max(0, bavail * bsize - bytes)))
    },
    relieve: () => rmSync(filling, { force: true }),
    lock: () => mount('-o', 'remount,ro', path),
  }
}
