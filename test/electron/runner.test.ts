import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { workerRunner } from '../../electron/runner.ts'

/** A thread that answers what it was asked, and ends or stays silent where it is told to. */
const thread = `
const { parentPort } = require('node:worker_threads')
parentPort.on('message', ({ id, procedure }) => {
  if (procedure === 'exit') process.exit(0)
  if (procedure === 'throw') throw new Error('out of order')
  if (procedure === 'answer') parentPort.postMessage({ kind: 'done', id, value: procedure })
})
`

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zegel-runner-'))
  file = join(folder, 'worker.cjs')
  writeFileSync(file, thread)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test.each(['exit', 'throw'])(
  'work in a thread that ends (%s) is refused, all of it, and the next has a thread of its own',
  async (how) => {
    const { copy } = workerRunner(file)
    expect(await copy('', 'answer')).toBe('answer')
    const other = expect(copy('', 'silent')).rejects.toMatchObject({ code: 'E_UNEXPECTED' })
    await expect(copy('', how)).rejects.toMatchObject({ code: 'E_UNEXPECTED' })
    await other
    expect(await copy('', 'answer')).toBe('answer')
  },
)

test('the end of a thread that was stopped refuses nothing that the next thread does', async () => {
  const { run, copy } = workerRunner(file)
  const stop = new AbortController()
  const stopped = expect(run('openIdentity', {} as never, () => {}, stop.signal)).rejects.toMatchObject({
    code: 'E_CANCELLED',
  })
  stop.abort()
  await stopped
  const after = Array.from({ length: 20 }, () => copy('', 'answer'))
  expect(await Promise.all(after)).toEqual(after.map(() => 'answer'))
})

test('what cannot be given to a thread is refused, and the next work is done', async () => {
  const { run, copy } = workerRunner(file)
  const impossible = { procedure: () => {} } as never
  await expect(run('openIdentity', impossible, () => {}, new AbortController().signal)).rejects.toThrow(
    /could not be cloned/,
  )
  expect(await copy('', 'answer')).toBe('answer')
})
