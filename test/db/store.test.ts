import { statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { createProcedure, openProcedure } from '../../db/store.ts'
import type { Store } from '../../shared/app/ports.ts'
import { at, bytes, codeOf, folder, logRow, row, text } from './places.ts'

const made = (): { store: Store; path: string } => {
  const path = join(folder(), 'p.sqlite')
  return { store: createProcedure(path, row), path }
}

const reopened = ({ store, path }: { store: Store; path: string }): Store => {
  store.close()
  return openProcedure(path)
}

test('a new procedure is found again as it was made, and its folder is made with it', () => {
  const path = join(folder(), 'not', 'there', 'yet', 'p.sqlite')
  createProcedure(path, { ...row, example: true }).close()
  const store = openProcedure(path)
  expect(store.procedure()).toEqual({ ...row, example: true, endedAt: null, retainUntil: null })
  store.endProcedure('2026-04-01T00:00:00.000Z', '2026-04-29')
  expect(store.procedure()).toMatchObject({ endedAt: '2026-04-01T00:00:00.000Z', retainUntil: '2026-04-29' })
  store.close()
})

test('a procedure is never made over another', () => {
  const one = made()
  one.store.documents.put('design', bytes('first'), at, '0.1.0')
  expect(codeOf(() => createProcedure(one.path, { ...row, id: 'zzzzzzzzzz' }))).toBe('E_EXISTS')
  const store = reopened(one)
  expect(store.procedure().id).toBe(row.id)
  expect(text(store.documents.current('design')?.body)).toBe('first')
  store.close()
})

test('a transaction that throws undoes everything in it, and lets its own error pass', () => {
  const { store } = made()
  store.documents.put('design', bytes('kept'), at, '0.1.0')
  const mine = new Error('mine')
  expect(() =>
    store.transaction(() => {
      store.documents.put('design', bytes('undone'), at, '0.1.0')
      store.log.add(logRow(0))
      store.drafts.put({ round: 1, member: 'a', cid: 'c' }, bytes('undone'))
      throw mine
    }),
  ).toThrow(mine)
  expect(text(store.documents.current('design')?.body)).toBe('kept')
  expect(store.log.last()).toBeNull()
  expect(store.drafts.get({ round: 1, member: 'a', cid: 'c' })).toBeNull()
  store.close()
})

test('a transaction inside a transaction undoes only itself', () => {
  const { store } = made()
  store.transaction(() => {
    store.wraps.put('outer', bytes('o'))
    expect(() =>
      store.transaction(() => {
        store.wraps.put('inner', bytes('i'))
        throw new Error('inner')
      }),
    ).toThrow('inner')
  })
  expect(store.wraps.members()).toEqual(['outer'])
  store.close()
})

test('an asynchronous function in a transaction is refused, and nothing of it stays', () => {
  const { store } = made()
  expect(() => store.transaction(async () => store.wraps.put('a', bytes('a')))).toThrow(/promise/)
  expect(store.wraps.members()).toEqual([])
  store.close()
})

test('messages come back byte for byte in the order they came, also by type and after a reopening', () => {
  const one = made()
  const message = { type: 'enrol/v1', round: null, generation: null, member: null, at, app: '0.1.0' }
  const every = new Uint8Array(256).map((_, i) => i)
  one.store.messages.add({ ...message, id: 'zz', bytes: every })
  one.store.messages.add({
    ...message,
    id: 'aa',
    type: 'seal/v1',
    round: 1,
    generation: 2,
    member: 'm',
    bytes: bytes('2'),
  })
  one.store.messages.add({ ...message, id: 'mm', bytes: bytes('3') })
  const store = reopened(one)
  expect(store.messages.all().map((m) => m.id)).toEqual(['zz', 'aa', 'mm'])
  expect(store.messages.byType('enrol/v1').map((m) => m.id)).toEqual(['zz', 'mm'])
  expect(new Uint8Array(store.messages.all()[0]!.bytes)).toEqual(every)
  expect(store.messages.byType('seal/v1')[0]).toMatchObject({ round: 1, generation: 2, member: 'm' })
  store.close()
})

test('a draft is overwritten in its place, and deleted for one member and round only', () => {
  const { store } = made()
  const put = (round: number, member: string, cid: string, body: string) =>
    store.drafts.put({ round, member, cid }, bytes(body))
  put(1, 'a', 'x', 'first')
  put(1, 'a', 'x', 'second')
  put(1, 'a', 'y', 'other')
  put(1, 'b', 'x', 'of b')
  put(2, 'a', 'x', 'next round')
  expect(text(store.drafts.get({ round: 1, member: 'a', cid: 'x' }))).toBe('second')
  store.drafts.delete(1, 'a')
  expect(store.drafts.get({ round: 1, member: 'a', cid: 'x' })).toBeNull()
  expect(store.drafts.get({ round: 1, member: 'a', cid: 'y' })).toBeNull()
  expect(text(store.drafts.get({ round: 1, member: 'b', cid: 'x' }))).toBe('of b')
  expect(text(store.drafts.get({ round: 2, member: 'a', cid: 'x' }))).toBe('next round')
  store.close()
})

test('wrapped keys are replaced per member, and intents stay until they are deleted', () => {
  const one = made()
  one.store.wraps.put('b', bytes('1'))
  one.store.wraps.put('a', bytes('1'))
  one.store.wraps.put('b', bytes('2'))
  one.store.intents.add({ id: 'second', channel: 'round.open', at: '2026-03-02T10:00:01.000Z' })
  one.store.intents.add({ id: 'first', channel: 'round.close', at })
  const store = reopened(one)
  expect(store.wraps.members()).toEqual(['a', 'b'])
  expect(text(store.wraps.get('b'))).toBe('2')
  expect(store.wraps.get('c')).toBeNull()
  expect(store.intents.all()).toEqual([
    { id: 'first', channel: 'round.close', at },
    { id: 'second', channel: 'round.open', at: '2026-03-02T10:00:01.000Z' },
  ])
  store.intents.delete('first')
  expect(store.intents.all().map((i) => i.id)).toEqual(['second'])
  store.close()
})

test('a checkpoint leaves an empty write-ahead log, and is refused while somebody else still reads', () => {
  const one = made()
  one.store.wraps.put('a', bytes('1'))
  expect(statSync(`${one.path}-wal`).size).toBeGreaterThan(0)
  one.store.checkpoint()
  expect(statSync(`${one.path}-wal`).size).toBe(0)
  const reader = new Database(one.path)
  reader.exec('BEGIN')
  reader.prepare('SELECT * FROM key_wrap').all()
  one.store.wraps.put('b', bytes('1'))
  expect(codeOf(() => one.store.checkpoint())).toBe('E_BUSY')
  reader.close()
  one.store.checkpoint()
  expect(statSync(`${one.path}-wal`).size).toBe(0)
  one.store.close()
}, 20_000)
