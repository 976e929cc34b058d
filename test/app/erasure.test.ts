import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { Store } from '../../shared/app/ports.ts'
import { protocolState, roundState } from '../../shared/app/progressOf.ts'
import { sealModes } from '../../shared/domain/committee.ts'
import { laterDay } from '../../shared/domain/days.ts'
import { decryptWith } from '../../shared/sealing/age.ts'
import { deriveKeys } from '../../shared/sealing/keys.ts'
import { readKept } from '../../shared/sealing/message.ts'
import { verify } from '../../shared/sealing/verify/verify.ts'
import {
  evidenceCanary,
  memberCanary,
  motivationCanary,
  nameCanary,
  type Played,
  passphrase,
  peopleKeys,
  play,
  scorerKeys,
} from './committee.ts'
import { filesUnder, met } from './files.ts'
import { pieces, standing } from './pieces.ts'

let played: Played | undefined
afterEach(() => played?.remove())

const ended = async (mode: (typeof sealModes)[number] = 'strict'): Promise<Played> => {
  played = await play('decided', mode)
  await played.ask('procedure.end', {})
  return played
}

const erase = (p: Played, cids: readonly string[]) =>
  p.ask('erase.run', { cids: [...cids], second: p.idOf('hrm'), passphrase })

const storeOf = (p: Played): Store => {
  const { open } = p.app
  if (!open) throw new Error('nothing is open')
  return open.store
}

/** Everything that everybody's keys together open in the procedure file, as one text. */
const allThatOpens = async (p: Played): Promise<string> => {
  const texts: string[] = []
  for (const key of peopleKeys) {
    await p.unlock(key)
    const { session, store } = p.app.open!
    const keys = deriveKeys(session!.masters, p.id)
    const identities = [keys.box.identity]
    if (session!.masters.rounds)
      identities.push(keys.role().identity, ...[0, 1, 2].map((n) => keys.slot(n).identity))
    for (const row of store.messages.all())
      for (const bytes of Object.values(readKept(row.bytes).att))
        for (const identity of identities) {
          const clear = await decryptWith(identity, bytes).catch(() => null)
          if (clear) texts.push(new TextDecoder().decode(clear))
        }
    for (const channel of [
      'candidates.get',
      'decision.get',
      'committee.get',
      'cards.review',
      'privacy.get',
    ] as const)
      texts.push(
        JSON.stringify(await p.ask(channel, {}).catch((error: unknown) => (error as { code?: string }).code)),
      )
  }
  await p.unlock('secretary')
  return texts.join('\n')
}

const about = (cid: string, n: number): string[] => [
  nameCanary(n),
  `Kanariekliniek${n}`,
  motivationCanary(cid),
  ...scorerKeys.map((key) => evidenceCanary(key, cid)),
]

describe.each(sealModes)('erasing one candidate, mode %s', (mode) => {
  test('leaves nothing that any key opens, and no piece of it in database, log or backups; of the others everything', async () => {
    const p = await ended(mode)
    const [cid = '', other = ''] = p.cids
    const folder = p.folder
    const before = pieces(storeOf(p), cid)
    const names = new Set([...before.keys()].map((name) => name.split(' #')[0]))
    expect([...names].filter((name) => name?.endsWith(cid))).toHaveLength(2)
    const stood = standing(folder, before)
    expect([...names].filter((name) => !stood.some((line) => line.startsWith(`${name} #`)))).toEqual([])
    expect(stood.some((line) => line.includes('/backups/'))).toBe(true)
    expect(await erase(p, [cid])).toEqual({ erased: 1, finished: true })
    expect(standing(folder, before)).toEqual([])
    const text = await allThatOpens(p)
    expect(about(cid, 1).filter((word) => text.includes(word))).toEqual([])
    expect(about(other, 2).filter((word) => !text.includes(word))).toEqual([])
    const copies = await p.ask('backup.list', { id: p.id })
    expect(copies.map((copy) => copy.before)).toEqual(['erase'])
  })
})

test('round keys go with the first passphrase that each person types after the end, and the round is final when all are gone', async () => {
  const p = await ended('twokey')
  const phase = () => roundState(p.app.open!)?.phase
  for (const key of peopleKeys) {
    expect(phase()).toBe('revealed')
    await p.unlock(key)
    expect(p.app.open?.session?.masters.rounds).toBeNull()
  }
  expect(phase()).toBe('finalised')
  const rows = (await p.ask('log.list', {})).rows.filter(
    ({ kind, ref }) => kind === 'finalise' && ref !== null,
  )
  expect(rows).toHaveLength(peopleKeys.length)
  // The passphrase opens the new file, once and again; nothing is said twice.
  await p.unlock('hrm')
  await p.unlock('secretary')
  expect((await p.ask('log.list', {})).rows.filter(({ kind }) => kind === 'finalise')).toHaveLength(
    rows.length + 1,
  )
  expect(await erase(p, p.cids.slice(0, 1))).toEqual({ erased: 1, finished: true })
})

const told = async (args: readonly string[]): Promise<{ exit: number; text: string }> => {
  const lines: string[] = []
  const say = (line: string) => {
    lines.push(line)
  }
  return { exit: await verify(args, { out: say, err: say }), text: lines.join('\n') }
}

test('archive and audit still verify, before and after everybody is gone, and the archive says who was erased', async () => {
  const p = await ended()
  const exports = join(p.folder, 'exports')
  mkdirSync(exports)
  const saved = async (kind: 'archive' | 'audit', name: string): Promise<string> => {
    const path = join(exports, name)
    const shell = {
      save: async (_: string, bytes: Uint8Array) => {
        writeFileSync(path, bytes)
        return path
      },
    }
    Object.assign(p.app.shell, shell)
    await p.ask('export.save', { kind, language: 'nl' })
    return path
  }
  const { committeeCode, archiveCode } = await p.ask('audit.codes', {})
  const { numbers } = await p.ask('audit.numbers', {})
  const identity = join(exports, 'box.txt')
  const keys = deriveKeys(p.app.open!.session!.masters, p.id)
  writeFileSync(identity, `${keys.box.identity}\n`)
  const codes = ['--code', committeeCode, '--archive', archiveCode]
  const check = async (at: string) => ({
    archive: await told([await saved('archive', `a-${at}.zegel`), ...codes, '--identity', identity]),
    audit: await told([await saved('audit', `b-${at}.json`), ...codes]),
  })
  const whole = await check('whole')
  expect([whole.archive.exit, whole.audit.exit]).toEqual([0, 0])
  const [cid = '', ...others] = p.cids
  await erase(p, [cid])
  const less = await check('less')
  expect([less.archive.exit, less.audit.exit]).toEqual([2, 2])
  expect(less.archive.text).toContain(cid)
  await erase(p, others)
  const none = await check('none')
  expect([none.archive.exit, none.audit.exit]).toEqual([2, 2])
  expect(roundState(p.app.open!)?.phase).toBe('purged')
  expect((await p.ask('audit.numbers', {})).numbers).toEqual(numbers)
  // What was saved before still verifies too: nobody can take it back, which is why it is on the list.
  expect((await told([join(exports, 'a-whole.zegel'), ...codes, '--identity', identity])).exit).toBe(0)
})

test('once nobody is left the committee has seats without people, and the procedure still opens', async () => {
  const p = await ended()
  await erase(p, p.cids)
  const text = await allThatOpens(p)
  const words = [...p.cids.flatMap((cid, i) => about(cid, i + 1)), ...peopleKeys.map(memberCanary)]
  expect(words.filter((word) => text.includes(word))).toEqual([])
  expect(met(p.folder, words)).toEqual([])
  const { seats } = await p.ask('session.get', {})
  expect(seats.filter((seat) => seat.name)).toEqual([])
  await p.ask('procedure.leave', {})
  await p.ask('procedure.open', { id: p.id })
  await p.unlock('secretary')
  expect((await p.ask('privacy.get', {})).erased).toHaveLength(3)
  expect((await p.ask('log.list', {})).whole).toBe(true)
  const { rows } = await p.ask('library.list', {})
  expect(rows.find((row) => row.id === p.id)?.due).toBeNull()
})

describe('erasing', () => {
  test('is refused before the end, while a hold runs, without a second person, and for who is nobody here', async () => {
    played = await play('decided')
    const p = played
    const [cid = '', other = ''] = p.cids
    await expect(erase(p, [cid])).rejects.toMatchObject({ code: 'E_PHASE' })
    await p.ask('procedure.end', {})
    const { today } = await p.ask('privacy.get', {})
    await p.ask('hold.put', { cid, ground: 'Kanariegrond', reviewOn: laterDay(today, 30) })
    await expect(erase(p, [cid, other])).rejects.toMatchObject({ code: 'E_ON_HOLD' })
    const run = (change: object) =>
      p.ask('erase.run', { cids: [other], second: p.idOf('hrm'), passphrase, ...change })
    await expect(run({ second: p.idOf('secretary') })).rejects.toMatchObject({ code: 'E_NO_IDENTITY' })
    await expect(run({ second: '0000000000' })).rejects.toMatchObject({ code: 'E_NO_IDENTITY' })
    await expect(run({ passphrase: 'een heel andere zin' })).rejects.toMatchObject({ code: 'E_PASSPHRASE' })
    await expect(run({ cids: ['0000000000'] })).rejects.toMatchObject({ code: 'E_INPUT' })
    await p.unlock('hrm')
    await expect(run({})).rejects.toMatchObject({ code: 'E_NOT_ALLOWED' })
    await p.unlock('secretary')
    expect((await p.ask('privacy.get', {})).candidates).toHaveLength(3)
    expect(protocolState(p.app.open!).purges).toEqual([])
    await p.ask('hold.end', { cid })
    expect(await erase(p, [cid])).toEqual({ erased: 1, finished: true })
    await expect(erase(p, [cid])).rejects.toMatchObject({ code: 'E_INPUT' })
  })

  test('leaves every screen of the app working', async () => {
    const p = await ended()
    const [cid = ''] = p.cids
    await erase(p, [cid])
    for (const key of ['secretary', 'resident'] as const) {
      await p.unlock(key)
      // `resident` has cards, the secretary has none to review.
      for (const [channel, input] of [
        ['procedure.overview', {}],
        ['candidates.get', {}],
        ['committee.get', {}],
        ['cards.mine', {}],
        ['cards.review', {}],
        ['ties.get', {}],
        ['seal.board', {}],
        ['round.state', {}],
        ['roster.get', {}],
        ['matrix.get', {}],
        ['decision.get', {}],
        ['audit.codes', {}],
        ['audit.numbers', {}],
        ['privacy.get', {}],
        ['search.find', { text: 'Kanarie' }],
        ['log.list', {}],
      ] as const)
        if (key === 'resident' || !['cards.review', 'ties.get'].includes(channel))
          await expect(p.ask(channel, input as never), channel).resolves.toBeDefined()
    }
    expect((await p.ask('matrix.get', {})).rows.map((row) => row.cid)).not.toContain(cid)
    const { cards } = await p.ask('cards.review', {})
    expect(JSON.stringify(cards)).toContain(evidenceCanary('resident', p.cids[1] ?? ''))
  })
})

test('files that somebody saved go one by one, unless they were changed; after that no file holds a candidate', async () => {
  const p = await ended()
  const exports = join(p.folder, 'exports')
  mkdirSync(exports)
  const save = async (name: string, bytes: Uint8Array, before: (path: string) => void = () => {}) => {
    before(join(exports, name))
    writeFileSync(join(exports, name), bytes)
    return join(exports, name)
  }
  Object.assign(p.app.shell, { save })
  const [cid = ''] = p.cids
  for (const paper of ['access', 'complaint', 'feedback'] as const)
    await p.ask('paper.save', { paper, cid, language: 'nl', format: 'html' })
  await p.ask('export.save', { kind: 'archive', language: 'nl' })
  const words = [nameCanary(1), motivationCanary(cid), evidenceCanary('resident', cid)]
  expect(met(exports, words)).not.toEqual([])
  const saved = async () => (await p.ask('privacy.get', {})).outside.filter(({ kind }) => kind === 'file')
  expect((await saved()).map(({ what, file }) => [what, file])).toEqual(
    ['access', 'complaint', 'feedback', 'archive'].map((what) => [what, 'there']),
  )
  const [first] = await saved()
  const path = first?.path ?? ''
  const before = readFileSync(path)
  writeFileSync(path, 'somebody wrote something else here')
  expect(await p.ask('outside.remove', { id: first?.id ?? '' })).toEqual({ found: 'changed' })
  writeFileSync(path, before)
  for (const { id } of await saved())
    expect(await p.ask('outside.remove', { id })).toEqual({ found: 'removed' })
  expect((await saved()).every(({ done }) => done !== null)).toBe(true)
  await erase(p, p.cids)
  expect(filesUnder(exports)).toEqual([])
  // Database, write-ahead log, backups and what was saved.
  expect(met(p.folder, words)).toEqual([])
})
