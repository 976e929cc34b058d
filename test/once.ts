import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that lives as long as the run, for what many files need and is the same for all. */
    once: string
  }
}

export default function once(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-once-'))
  project.provide('once', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
