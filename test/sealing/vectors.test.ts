import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { makeVectors, type Vectors } from '../vectors/source/index.ts'

const root = join(import.meta.dirname, '..', 'vectors')
const generated = ['strict', 'twokey', 'again-strict', 'again-twokey', 'two-rounds', 'invented', 'broken']

/** `ZEGEL_WRITE_VECTORS=1 npx vitest run test/sealing/vectors.test.ts` writes them anew, after a change of the formats. */
const write = (vectors: Vectors): void => {
  for (const dir of generated) rmSync(join(root, dir), { recursive: true, force: true })
  for (const [path, contents] of Object.entries(vectors)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), contents)
  }
}

let vectors: Vectors = {}

beforeAll(async () => {
  vectors = await makeVectors()
  if (process.env['ZEGEL_WRITE_VECTORS'] === '1') write(vectors)
}, 120_000)

test('the vectors on disk are, byte for byte, what this code makes from the same seeds', () => {
  for (const [path, contents] of Object.entries(vectors)) {
    const onDisk = readFileSync(join(root, path))
    expect(onDisk.equals(Buffer.from(contents)), path).toBe(true)
  }
})

test('no vector lies there that this code does not make', () => {
  const files = generated.flatMap((dir) =>
    readdirSync(join(root, dir), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
  )
  expect(files.filter((file) => !Object.hasOwn(vectors, file))).toEqual([])
})
