import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** An empty folder of its own for one test, gone when that test is. */
export const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'zegel-db-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

export * from './facts.ts'

/** Every file under `path`, each as name and bytes. */
export const rawFiles = (path: string): { name: string; bytes: Buffer }[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(path, name)).isFile())
    .map((name) => ({ name, bytes: readFileSync(join(path, name)) }))

/** Names of the files under `path` in which `canary` stands in clear. */
export const filesWith = (path: string, canary: string): string[] =>
  rawFiles(path)
    .filter((file) => file.bytes.includes(canary))
    .map((file) => file.name)
    .sort()

/** The code that `run` throws, or what it gave when it threw nothing. */
export const codeOf = (run: () => unknown): unknown => {
  try {
    return { gave: run() }
  } catch (error) {
    return (error as { code?: string }).code ?? error
  }
}
