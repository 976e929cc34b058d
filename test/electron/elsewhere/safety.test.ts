import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { elsewhere } from '../../../electron/elsewhere/elsewhere.ts'
import { type Played, play } from '../../app/committee.ts'
import { copiesIn, keepIn } from '../../app/safety.ts'
import { stoppable } from './stoppable.ts'

const { start, pids, stop, goOn, until, answered } = stoppable()

let path = ''
let p: Played
beforeEach(async () => {
  path = mkdtempSync(join(tmpdir(), 'zegel-silent-'))
  for (const name of ['een', 'ander']) mkdirSync(join(path, name))
  p = await play('confirmed')
  Object.assign(p.app, { safety: elsewhere(start, p.app.changed, 150).safety })
  await answered(() => keepIn(p, join(path, 'een')))
})
afterEach(() => {
  p.remove()
  rmSync(path, { recursive: true, force: true })
})
/** Until copies that are kept no longer are gone from wherever they were. */
const tidied = () =>
  until(async () => {
    await p.ask('safety.keep', {})
    return (await p.ask('safety.get', {})).left.length === 0
  })

test('a place that hangs is told, and can be left for none while a copy waits for it; the copy goes when it answers', async () => {
  await tidied()
  expect(copiesIn(join(path, 'een'))).toHaveLength(1)
  stop()
  await expect(p.ask('safety.now', {})).rejects.toMatchObject({ code: 'E_SILENT' })
  expect((await p.ask('safety.get', {})).fault).toBe('E_SILENT')
  await p.ask('safety.choose', { where: 'none' })
  expect(await p.ask('safety.get', {})).toMatchObject({ folder: null, left: [join(path, 'een')] })
  goOn()
  await tidied()
  expect(copiesIn(join(path, 'een'))).toEqual([])
})

test('a copy on its way to a place that hangs holds up no choice of another, and does not bring the old place back', async () => {
  stop()
  const waits = p.ask('safety.now', {})
  const ended = waits.then(
    () => 'ended',
    () => 'ended',
  )
  const other = join(path, 'ander')
  await answered(() => keepIn(p, other))
  expect((await p.ask('safety.get', {})).folder).toBe(other)
  process.kill(pids[0] ?? 0, 'SIGCONT')
  await ended
  await tidied()
  expect(await p.ask('safety.get', {})).toMatchObject({ folder: other, fault: null })
  expect(copiesIn(other)).toHaveLength(1)
  expect(copiesIn(join(path, 'een'))).toEqual([])
  expect(existsSync(join(path, 'een'))).toBe(true)
})
