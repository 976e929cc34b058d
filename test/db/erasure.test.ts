import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { createProcedure } from '../../db/store.ts'
import type { Store } from '../../shared/app/ports.ts'
import { at, bytes, filesWith, folder, row } from './places.ts'

const canary = 'CANARY-wat-de-kandidaat-vertelde'
/** Long enough to spill over several pages, with the canary at both ends and in the middle. */
const long = `${canary}${'.'.repeat(9000)}${canary}${'.'.repeat(9000)}${canary}`

const opened = (): { store: Store; here: string } => {
  const path = join(folder(), 'p.sqlite')
  return { store: createProcedure(path, row), here: dirname(path) }
}

/** Rows around the one that goes, so that pages are shared, split and merged as in a used file. */
const neighbours = (store: Store) => {
  for (let n = 0; n < 60; n++) store.documents.put(`other ${n}`, new Uint8Array(700).fill(n), at, '0.1.0')
}

const put = (store: Store, name: string, body: string) => store.documents.put(name, bytes(body), at, '0.1.0')

/** Does `act`, and tells in which files the canary stood before and stands after the checkpoint. */
const around = ({ store, here }: { store: Store; here: string }, act: () => void) => {
  store.checkpoint()
  const before = filesWith(here, canary)
  act()
  store.checkpoint()
  const after = filesWith(here, canary)
  store.close()
  return { before, after, closed: filesWith(here, canary) }
}

const gone = { before: ['p.sqlite'], after: [], closed: [] }

test.each([
  ['short', canary],
  ['of many pages', long],
])('a deleted document, %s, leaves nothing in the raw files after a checkpoint', (_, body) => {
  const one = opened()
  neighbours(one.store)
  put(one.store, 'names', body)
  neighbours(one.store)
  expect(around(one, () => one.store.documents.delete('names'))).toEqual(gone)
})

test('settling leaves nothing of the versions before and after the current one', () => {
  const one = opened()
  neighbours(one.store)
  put(one.store, 'names', long)
  put(one.store, 'names', 'kept')
  put(one.store, 'names', canary)
  one.store.documents.step('names', -1)
  expect(around(one, () => one.store.documents.settle('names'))).toEqual(gone)
})

test('writing after an undo leaves nothing of what was undone', () => {
  const one = opened()
  put(one.store, 'names', 'first')
  put(one.store, 'names', long)
  one.store.documents.step('names', -1)
  expect(around(one, () => put(one.store, 'names', 'second'))).toEqual(gone)
})

test.each([
  [
    'overwritten',
    (store: Store) => store.drafts.put({ round: 1, member: 'm', cid: 'c' }, new Uint8Array(4096)),
  ],
  [
    'overwritten by a shorter one',
    (store: Store) => store.drafts.put({ round: 1, member: 'm', cid: 'c' }, new Uint8Array(1)),
  ],
  ['deleted', (store: Store) => store.drafts.delete(1, 'm')],
])('a draft that is %s leaves nothing', (_, act) => {
  const one = opened()
  neighbours(one.store)
  one.store.drafts.put({ round: 1, member: 'm', cid: 'c' }, bytes(canary.padEnd(4096)))
  expect(around(one, () => act(one.store))).toEqual(gone)
})

test('a key that is wrapped anew leaves nothing of the old wrap', () => {
  const one = opened()
  one.store.wraps.put('m', bytes(canary))
  expect(around(one, () => one.store.wraps.put('m', bytes('new')))).toEqual(gone)
})

test('before the checkpoint the write-ahead log still holds what was deleted: erasing needs both', () => {
  const { store, here } = opened()
  put(store, 'names', canary)
  store.documents.delete('names')
  expect(filesWith(here, canary)).toContain('p.sqlite-wal')
  store.checkpoint()
  expect(filesWith(here, canary)).toEqual([])
  store.close()
})

test('a transaction that was undone leaves nothing after a checkpoint', () => {
  const one = opened()
  neighbours(one.store)
  const undone = () =>
    one.store.transaction(() => {
      for (let n = 0; n < 300; n++) put(one.store, `names ${n}`, long)
      throw new Error('undone')
    })
  one.store.checkpoint()
  expect(undone).toThrow('undone')
  one.store.checkpoint()
  one.store.close()
  expect(filesWith(one.here, canary)).toEqual([])
})
