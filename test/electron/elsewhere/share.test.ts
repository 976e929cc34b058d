import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { placeFault } from '../../../db/place.ts'
import { elsewhere } from '../../../electron/elsewhere/elsewhere.ts'
import { mountShare, type Share } from '../../share.ts'
import { stoppable } from './stoppable.ts'

/** A share that is really mounted, where that may be done: its server is another process, which can be made to hang. */
const { start, until, answered } = stoppable()
let share: Share | null = null
beforeAll(async () => {
  share = await mountShare()
})
afterEach(() => share?.goOn())
afterAll(() => share?.remove())

test('a share whose server hangs holds the process that asks it, and nobody here; it goes on when the server does', async (context) => {
  if (share === null) return context.skip()
  const away = elsewhere(start, () => {}, 150)
  const folder = away.exchange(share.path)
  expect(await answered(() => folder.list())).toEqual([])
  share.hang()
  // The system keeps answers for a second, so it may take some looks until it asks the server again.
  const hangs = async () => {
    const code = await folder.list().then(
      () => '',
      (error: { code?: string }) => error.code ?? '',
    )
    return code === 'E_SILENT'
  }
  await until(hangs)
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
  }, 5)
  await until(() => turns > 3) // this process answers
  clearInterval(timer)
  expect(folder.fault()).toBe('E_SILENT')
  share.goOn()
  await until(() => folder.fault() === null)
  expect(await answered(() => folder.list())).toEqual([])
  // Nobody foresaw a folder that cannot do this: what it says is kept for whoever mends it.
  await expect(answered(() => folder.write('a.zegel', new Uint8Array([1])))).rejects.toThrow('ENOSYS')
})

test('a share that is mounted is no place for a database, nor is a folder in it that is not there yet', (context) => {
  if (share === null) return context.skip()
  expect(placeFault(share.path)).toEqual({ kind: 'network' })
  expect(placeFault(`${share.path}/nog/niet`)).toEqual({ kind: 'network' })
})
