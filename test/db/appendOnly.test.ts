import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { procedureMigrations } from '../../db/migrations/procedure/index.ts'
import { createFile, type Db, openFile } from '../../db/open.ts'
import { createProcedure } from '../../db/store.ts'
import { designs } from '../../db/tables/designs.ts'
import { log } from '../../db/tables/log.ts'
import { messages } from '../../db/tables/messages.ts'
import type { DesignVersion, MessageRow } from '../../shared/app/ports.ts'
import { at, bytes, filesWith, folder, hashOf, logRow, row } from './places.ts'

const message: MessageRow = {
  id: 'a'.repeat(64),
  type: 'seal/v1',
  round: 1,
  generation: 1,
  member: 'm',
  bytes: bytes('sealed'),
  at,
  app: '0.1.0',
}
const design = (version: number, change: Partial<DesignVersion> = {}): DesignVersion => ({
  version,
  body: bytes(`{"v":${version}}`),
  hash: hashOf(version),
  code: 'ABCD',
  at,
  app: '0.1.0',
  reason: version === 1 ? null : 'The interviews moved a week.',
  ...change,
})

let db: Db
beforeEach(() => {
  const path = join(folder(), 'p.sqlite')
  createFile(path, 'procedure', procedureMigrations)
  db = openFile(path, 'procedure', procedureMigrations)
  for (const seq of [0, 1, 2]) log(db).add(logRow(seq))
  messages(db).add(message)
  designs(db).add(design(1))
  designs(db).add(design(2))
  return () => {
    db.close()
  }
})

const everything = () => ({ log: log(db).all(), messages: messages(db).all(), designs: designs(db).all() })

describe.each([
  ['log', "body = '{}'", 'seq = 1'],
  ['message', "bytes = x'00'", 'seq = 1'],
  ['design', "body = x'00'", 'version = 1'],
])('what stands in table %s', (table, set, where) => {
  test.each([
    ['changed', `UPDATE ${table} SET ${set} WHERE ${where}`],
    ['changed by replacing it', `INSERT OR REPLACE INTO ${table} SELECT * FROM ${table} WHERE ${where}`],
    ['changed by REPLACE', `REPLACE INTO ${table} SELECT * FROM ${table} WHERE ${where}`],
    ['changed with UPDATE OR REPLACE', `UPDATE OR REPLACE ${table} SET ${set} WHERE ${where}`],
    ['deleted', `DELETE FROM ${table} WHERE ${where}`],
    ['deleted as a whole', `DELETE FROM ${table}`],
  ])('cannot be %s', (_, sql) => {
    const before = everything()
    expect(() => db.exec(sql)).toThrow(/append only|not the next/)
    expect(everything()).toEqual(before)
  })
})

test('a message with the id of another is refused, also when it asks to replace it', () => {
  const before = everything()
  expect(() => messages(db).add({ ...message, bytes: bytes('other') })).toThrow(/UNIQUE/)
  const columns = 'id, type, round, generation, member, bytes, at, app'
  expect(() => db.exec(`INSERT OR REPLACE INTO message (${columns}) SELECT ${columns} FROM message`)).toThrow(
    'message: append only',
  )
  expect(everything()).toEqual(before)
})

test.each([
  ['that is there already', logRow(2, { hash: hashOf(9) }), /not the next row/],
  ['that skips one', logRow(4), /not the next row/],
  ['before the first', logRow(-1), /not the next row/],
  ['that does not name the last hash', logRow(3, { prev: hashOf(1) }), /does not follow/],
  ['that names no hash', logRow(3, { prev: '' }), /does not follow/],
  ['with the hash of another', logRow(3, { hash: hashOf(1) }), /UNIQUE/],
])('a log row %s is refused', (_, wrong, reason) => {
  const before = everything()
  expect(() => log(db).add(wrong)).toThrow(reason)
  expect(everything()).toEqual(before)
  log(db).add(logRow(3))
  expect(log(db).last()).toEqual(logRow(3))
})

test('the first log row follows 64 zeros and nothing else', () => {
  const path = join(folder(), 'q.sqlite')
  createFile(path, 'procedure', procedureMigrations)
  const fresh = openFile(path, 'procedure', procedureMigrations)
  const rows = log(fresh)
  expect(rows.last()).toBeNull()
  expect(() => rows.add(logRow(0, { prev: hashOf(5) }))).toThrow(/does not follow/)
  expect(() => rows.add(logRow(0, { prev: '' }))).toThrow(/does not follow/)
  expect(() => rows.add(logRow(1))).toThrow(/not the next row/)
  rows.add(logRow(0, { prev: '0'.repeat(64) }))
  expect(rows.all()).toHaveLength(1)
  fresh.close()
})

test.each([
  ['with a number that was given out', design(2, { hash: hashOf(9) }), /not the next version/],
  ['that skips a number', design(4), /not the next version/],
  ['without a reason, after the first', design(3, { reason: null }), /CHECK/],
  ['with the same content as the one before', design(3, { hash: hashOf(2) }), /nothing changed/],
])('a version of the design %s is refused', (_, wrong, reason) => {
  const before = everything()
  expect(() => designs(db).add(wrong)).toThrow(reason)
  expect(everything()).toEqual(before)
})

test('the guards hold inside a transaction too, and take the rest of it with them', () => {
  const before = everything()
  expect(() =>
    db.transaction(() => {
      log(db).add(logRow(3))
      db.exec('DELETE FROM log WHERE seq = 0')
    })(),
  ).toThrow('log: append only')
  expect(everything()).toEqual(before)
})

describe('once a purge is among the messages', () => {
  const envelope = (att: Record<string, string>, change: Record<string, unknown> = {}) =>
    bytes(
      `${JSON.stringify({ att, payload: 'cGF5', sig: [{ by: 'm', sshsig: 'x' }], zegel: 't', ...change })}\n`,
    )
  const add = (type: string, seq: number, att: Record<string, string>) => {
    const id = `${seq}`.padStart(64, 'b')
    messages(db).add({ ...message, id, type, bytes: envelope(att) })
    return id
  }
  const kept = (id: string) =>
    Buffer.from(
      messages(db)
        .all()
        .find((m) => m.id === id)!.bytes,
    ).toString()

  test.each([
    ['roster/v1', { names: 'AA==', enrols: 'AQ==' }, { enrols: 'AQ==' }],
    ['seal/v1', { cards: 'AA==', release: 'AQ==' }, {}],
    [
      'archive/v1',
      { 'card-aaaaaaaaaa': 'AA==', 'card-bbbbbbbbbb': 'AQ==', log: 'Ag==', reasons: 'AA==' },
      { 'card-bbbbbbbbbb': 'AQ==', log: 'Ag==', purges: 'Aw==' },
    ],
    [
      'decision/v1',
      { 'outcome-aaaaaaaaaa': 'AA==', 'outcome-bbbbbbbbbb': 'AQ==' },
      { 'outcome-bbbbbbbbbb': 'AQ==' },
    ],
    ['open/v1', { 'key-aaaaaaaaaa': 'AA==' }, {}],
    ['release/v1', { key: 'AA==' }, {}],
    ['revise/v1', { change: 'AA==' }, {}],
    ['late/v1', { card: 'AA==' }, {}],
    ['exception/v1', { reason: 'AA==' }, {}],
    ['fault/v1', { keys: 'AA==' }, {}],
  ])('a %s loses what is about persons, and only then', (type, before, after) => {
    const id = add(type, 1, before)
    expect(() => messages(db).erase(id, envelope(after))).toThrow('message: append only')
    add('purge/v1', 2, {})
    messages(db).erase(id, envelope(after))
    expect(kept(id)).toBe(Buffer.from(envelope(after)).toString())
  })

  test.each([
    ['another attachment changes', { names: 'AA==', enrols: 'Ag==' }, {}],
    ['another attachment goes', { names: 'AA==' }, {}],
    ['what may go is replaced instead', { names: 'AQ==', enrols: 'AQ==' }, {}],
    ['one is added', { enrols: 'AQ==', more: 'AQ==' }, {}],
    ['purges are added to what is no archive', { enrols: 'AQ==', purges: 'AQ==' }, {}],
    ['the payload changes', { enrols: 'AQ==' }, { payload: 'cGFz' }],
    ['a signature goes', { enrols: 'AQ==' }, { sig: [] }],
    ['the type changes', { enrols: 'AQ==' }, { zegel: 'seal/v1' }],
    ['something else is added', { enrols: 'AQ==' }, { more: 1 }],
  ])('a message still does not change when %s', (_, att, change) => {
    const id = add('roster/v1', 1, { names: 'AA==', enrols: 'AQ==' })
    add('purge/v1', 2, {})
    expect(() => messages(db).erase(id, envelope(att, change))).toThrow('message: append only')
    expect(() => messages(db).erase(id, bytes('no json'))).toThrow('message: append only')
  })

  test.each([
    "type = 'audit/v1'",
    "member = 'n'",
    'round = 2',
    "at = ''",
    "id = 'c'",
    "app = '9'",
    'seq = 77',
  ])('nothing but the bytes changes: not %s', (set) => {
    const id = add('roster/v1', 1, { names: 'AA==' })
    add('purge/v1', 2, {})
    expect(() => db.exec(`UPDATE message SET ${set} WHERE id = '${id}'`)).toThrow('message: append only')
    expect(() => db.exec(`DELETE FROM message WHERE id = '${id}'`)).toThrow('message: append only')
  })

  test('what a message lost leaves nothing in the raw file after a checkpoint and a compacting', () => {
    const here = folder()
    const store = createProcedure(join(here, 'p.sqlite'), row)
    const canary = 'Q0FOQVJZLXdhdC1kZS1rYW5kaWRhYXQtdmVydGVsZGU'.repeat(400)
    const id = 'd'.repeat(64)
    store.messages.add({
      ...message,
      id,
      type: 'decision/v1',
      bytes: envelope({ 'outcome-aaaaaaaaaa': canary }),
    })
    store.messages.add({ ...message, id: 'e'.repeat(64), type: 'purge/v1', bytes: envelope({}) })
    store.checkpoint()
    expect(filesWith(here, canary.slice(0, 40))).toEqual(['p.sqlite'])
    store.messages.erase(id, envelope({}))
    store.compact()
    expect(filesWith(here, canary.slice(0, 40))).toEqual([])
    store.close()
  })
})
