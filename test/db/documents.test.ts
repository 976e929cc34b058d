import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createProcedure, openProcedure } from '../../db/store.ts'
import type { Documents, Store } from '../../shared/app/ports.ts'
import { at, bytes, folder, row, text } from './places.ts'

const opened = (): { store: Store; path: string } => {
  const path = join(folder(), 'p.sqlite')
  return { store: createProcedure(path, row), path }
}
const put = (documents: Documents, body: string, name = 'design') =>
  documents.put(name, bytes(body), at, '0.1.0')
const now = (documents: Documents, name = 'design') => text(documents.current(name)?.body)

test('a document that was never written is nothing, and cannot be stepped, settled or deleted into something', () => {
  const { store } = opened()
  const { documents } = store
  expect(documents.current('design')).toBeNull()
  expect(documents.step('design', -1)).toBe(false)
  expect(documents.step('design', 1)).toBe(false)
  expect(documents.reach('design')).toEqual({ undo: false, redo: false })
  documents.settle('design')
  documents.delete('design')
  expect(documents.names()).toEqual([])
  store.close()
})

test('undo and redo walk through every version, end where they must, and outlive the app', () => {
  const one = opened()
  for (const body of ['a', 'b', 'c']) put(one.store.documents, body)
  expect(one.store.documents.step('design', -1)).toBe(true)
  one.store.close()
  const store = openProcedure(one.path)
  const { documents } = store
  expect(now(documents)).toBe('b')
  expect(documents.reach('design')).toEqual({ undo: true, redo: true })
  expect(documents.step('design', -1)).toBe(true)
  expect(now(documents)).toBe('a')
  expect(documents.reach('design')).toEqual({ undo: false, redo: true })
  expect(documents.step('design', -1)).toBe(false)
  expect(now(documents)).toBe('a')
  expect(documents.step('design', 1)).toBe(true)
  expect(documents.step('design', 1)).toBe(true)
  expect(now(documents)).toBe('c')
  expect(documents.reach('design')).toEqual({ undo: true, redo: false })
  expect(documents.step('design', 1)).toBe(false)
  store.close()
})

test('a new version after an undo cuts off what was undone, and bears a number that was never given before', () => {
  const { store } = opened()
  const { documents } = store
  expect([put(documents, 'a'), put(documents, 'b'), put(documents, 'c')]).toEqual([1, 2, 3])
  documents.step('design', -1)
  documents.step('design', -1)
  expect(put(documents, 'd')).toBe(4)
  expect(documents.reach('design')).toEqual({ undo: true, redo: false })
  expect(documents.current('design')).toMatchObject({ version: 4, at })
  documents.step('design', -1)
  expect(now(documents)).toBe('a')
  documents.step('design', 1)
  expect(now(documents)).toBe('d')
  store.close()
})

test('settling keeps the current version alone, also when there is something to redo', () => {
  const { store } = opened()
  const { documents } = store
  for (const body of ['a', 'b', 'c']) put(documents, body)
  documents.step('design', -1)
  documents.settle('design')
  expect(now(documents)).toBe('b')
  expect(documents.reach('design')).toEqual({ undo: false, redo: false })
  put(documents, 'd')
  documents.step('design', -1)
  expect(now(documents)).toBe('b')
  store.close()
})

test('documents do not know each other: stepping, settling and deleting one leaves the others', () => {
  const { store } = opened()
  const { documents } = store
  put(documents, 'a')
  put(documents, 'b')
  put(documents, 'x', 'committee')
  put(documents, 'y', 'committee')
  documents.step('committee', -1)
  documents.settle('design')
  expect(documents.names()).toEqual(['committee', 'design'])
  expect(documents.reach('committee')).toEqual({ undo: false, redo: true })
  documents.delete('design')
  expect(documents.names()).toEqual(['committee'])
  expect(documents.current('design')).toBeNull()
  expect(now(documents, 'committee')).toBe('x')
  store.close()
})

test('an undone transaction undoes its step as well', () => {
  const { store } = opened()
  const { documents } = store
  put(documents, 'a')
  put(documents, 'b')
  expect(() =>
    store.transaction(() => {
      documents.step('design', -1)
      put(documents, 'c')
      throw new Error('no')
    }),
  ).toThrow('no')
  expect(now(documents)).toBe('b')
  expect(documents.reach('design')).toEqual({ undo: true, redo: false })
  store.close()
})

test('any order of writing, undoing, redoing and settling gives what a list with a cursor gives', () => {
  const { store } = opened()
  let run = 0
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('put', 'undo', 'redo', 'settle', 'delete'), { maxLength: 30 }),
      (acts) => {
        const name = `document ${run++}`
        const { documents } = store
        let list: string[] = []
        let cursor = -1
        acts.forEach((act, index) => {
          if (act === 'put') {
            put(documents, `${index}`, name)
            list = [...list.slice(0, cursor + 1), `${index}`]
            cursor = list.length - 1
          } else if (act === 'settle') {
            documents.settle(name)
            list = list.slice(cursor, cursor + 1)
            cursor = list.length - 1
          } else if (act === 'delete') {
            documents.delete(name)
            list = []
            cursor = -1
          } else {
            const to = cursor + (act === 'undo' ? -1 : 1)
            const can = cursor >= 0 && to >= 0 && to < list.length
            expect(documents.step(name, act === 'undo' ? -1 : 1)).toBe(can)
            if (can) cursor = to
          }
          expect(now(documents, name)).toBe(list[cursor] ?? null)
          expect(documents.reach(name)).toEqual({
            undo: cursor > 0,
            redo: cursor >= 0 && cursor < list.length - 1,
          })
        })
      },
    ),
    { numRuns: 60 },
  )
  store.close()
}, 30_000)
