import { renameSync, rmSync, writeFileSync } from 'node:fs'

/** Writes a file whole or not at all: never half a file under its final name. */
export const writeWhole = (path: string, bytes: Uint8Array): void => {
  const part = `${path}.part`
  try {
    writeFileSync(part, bytes, { flush: true })
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}
