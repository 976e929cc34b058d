import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', 'vectors')

export const vectorBytes = (path: string): Uint8Array => new Uint8Array(readFileSync(join(root, path)))

/** A vector file as JSON, in the form the test says. */
export const vectorJson = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T
