import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { LogRow, ProcedureRow } from '../../shared/app/ports.ts'

/** An empty folder of its own for one test, gone when that test is. */
export const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'zegel-db-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

export const at = '2026-03-02T10:00:00.000Z'

export const row: Pick<ProcedureRow, 'id' | 'createdAt' | 'app' | 'example'> = {
  id: '0123456789',
  createdAt: at,
  app: '0.1.0',
  example: false,
}

export const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'))
export const text = (body: Uint8Array | null | undefined): string | null =>
  body ? Buffer.from(body).toString('utf8') : null

/** A hash that needs no hashing: the number of its row, 64 digits long. */
export const hashOf = (seq: number): string => `${seq + 1}`.padStart(64, '0')

/** A row that fits behind row `seq - 1`. */
export const logRow = (seq: number, change: Partial<LogRow> = {}): LogRow => ({
  seq,
  prev: hashOf(seq - 1),
  at,
  actor: 'app',
  kind: 'note',
  ref: null,
  body: '{}',
  hash: hashOf(seq),
  ...change,
})

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
