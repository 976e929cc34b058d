import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLibrary, setLibraryAside } from '../../db/library.ts'
import type { LibraryRow } from '../../shared/app/ports.ts'
import { codeOf, filesWith, folder, rawFiles } from './places.ts'

const row = (id: string, change: Partial<LibraryRow> = {}): LibraryRow => ({
  id,
  title: `Procedure ${id}`,
  institution: 'Ziekenhuis',
  phase: 'design',
  sealed: 0,
  scorers: 6,
  example: false,
  touchedAt: '2026-03-02T10:00:00.000Z',
  due: null,
  ...change,
})

test('the library lists procedures by what was touched last, and keeps them and the settings over a restart', () => {
  const path = join(folder(), 'new', 'library.sqlite')
  const first = openLibrary(path)
  expect(first.rows()).toEqual([])
  expect(first.setting('language')).toBeNull()
  first.put(row('b'))
  first.put(row('a'))
  first.put(
    row('c', {
      touchedAt: '2026-03-03T10:00:00.000Z',
      example: true,
      sealed: 2,
      due: { kind: 'erase', on: '2026-04-01' },
    }),
  )
  first.setSetting('language', 'nl')
  first.setSetting('language', 'en')
  first.close()
  const again = openLibrary(path)
  expect(again.rows()).toEqual([
    row('c', {
      touchedAt: '2026-03-03T10:00:00.000Z',
      example: true,
      sealed: 2,
      due: { kind: 'erase', on: '2026-04-01' },
    }),
    row('a'),
    row('b'),
  ])
  expect(again.setting('language')).toBe('en')
  again.close()
})

test('a procedure that is put again replaces its row, and one that is deleted is gone from the raw file', () => {
  const here = folder()
  const path = join(here, 'library.sqlite')
  const library = openLibrary(path)
  library.put(row('a', { title: 'CANARY old title' }))
  library.put(row('a', { title: 'new title', phase: 'frozen' }))
  expect(library.rows()).toEqual([row('a', { title: 'new title', phase: 'frozen' })])
  library.put(row('b', { title: 'CANARY other' }))
  library.delete('b')
  expect(library.rows().map((r) => r.id)).toEqual(['a'])
  library.close()
  expect(filesWith(here, 'CANARY')).toEqual([])
  expect(filesWith(here, 'new title')).toEqual(['library.sqlite'])
})

test('a library that cannot be read is set aside with its log, whole, and the next opening begins a new one', () => {
  const here = folder()
  const path = join(here, 'library.sqlite')
  writeFileSync(path, 'broken '.repeat(1000))
  writeFileSync(`${path}-wal`, 'its log')
  expect(codeOf(() => openLibrary(path))).toBe('E_NOT_DATABASE')
  setLibraryAside(path, '2026-03-02T10:00:00.000Z')
  const library = openLibrary(path)
  expect(library.rows()).toEqual([])
  library.close()
  expect(rawFiles(here).map((file) => [file.name, file.bytes.toString('utf8').slice(0, 7)])).toEqual(
    expect.arrayContaining([
      ['library.sqlite.20260302T100000000Z.damaged', 'broken '],
      ['library.sqlite.20260302T100000000Z.damaged-wal', 'its log'],
    ]),
  )
  expect(codeOf(() => setLibraryAside(join(here, 'no.sqlite'), '2026-03-02T10:00:00.000Z'))).toBe('E_MISSING')
})
