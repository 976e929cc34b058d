import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { en } from '../../renderer/text/en/index.ts'
import { nl } from '../../renderer/text/nl/index.ts'
import { sealingAdvice } from '../../shared/sealing/errors.ts'

const sources = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return sources(path)
    return name.endsWith('.ts') ? [readFileSync(path, 'utf8')] : []
  })

/** Codes that the main process can refuse with: those thrown by name, and the closed list of the sealing core. */
const codes = [
  ...new Set([
    ...['shared/app', 'db', 'electron']
      .flatMap(sources)
      .flatMap((text) =>
        [...text.matchAll(/(?:ZegelError|refused)\('(E_[A-Z_]+)'/g)].map((match) => match[1] ?? ''),
      ),
    ...Object.keys(sealingAdvice),
  ]),
].sort()

test('every refusal has a sentence in both languages', () => {
  expect(codes.length).toBeGreaterThan(40)
  expect(codes.filter((code) => nl.errors[code] === undefined)).toEqual([])
  expect(codes.filter((code) => en.errors[code] === undefined)).toEqual([])
})
