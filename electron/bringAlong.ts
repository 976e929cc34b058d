import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What a data folder holds of ours; the rest in it is Electron's. */
const ours = /^(procedures|library\.sqlite(-wal|-shm)?)$/

/**
 * Copies what lies in one data folder into another, while nothing has it open; what stays behind is only a copy. What is there
 * already stays as it is. Each part gets its name when it is whole: one that was cut off is copied anew the next time.
 */
export const bringAlong = (from: string, to: string): void => {
  mkdirSync(to, { recursive: true, mode: 0o700 })
  for (const name of existsSync(from) ? readdirSync(from) : []) {
    if (!ours.test(name) || existsSync(join(to, name))) continue
    const part = join(to, `${name}.part`)
    rmSync(part, { recursive: true, force: true })
    cpSync(join(from, name), part, { recursive: true, preserveTimestamps: true })
    renameSync(part, join(to, name))
  }
}
