import { statSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { readDocument } from '../../shared/app/documents.ts'
import { roundState } from '../../shared/app/progressOf.ts'
import { sealModes } from '../../shared/domain/committee.ts'
import { decryptWith } from '../../shared/sealing/age.ts'
import { openDraft } from '../../shared/sealing/drafts.ts'
import { deriveKeys } from '../../shared/sealing/keys.ts'
import { readAs } from '../../shared/sealing/message.ts'
import { peelOnion } from '../../shared/sealing/onion.ts'
import {
  evidenceCanary,
  memberCanary,
  motivationCanary,
  nameCanary,
  notesCanary,
  type Played,
  passphrase,
  peopleKeys,
  play,
  pressureCanary,
  reasonCanary,
  type ScorerKey,
  scorerKeys,
} from './committee.ts'
import { disguises, filesUnder, met as metUnder } from './files.ts'

/** The who-can-read-what table of the sealing protocol for one shared laptop, on the raw files. */

let played: Played | undefined
afterEach(() => played?.remove())

const everything = (p: Played): string[] => [
  passphrase,
  reasonCanary,
  pressureCanary,
  ...peopleKeys.map(memberCanary),
  ...[1, 2, 3].map(nameCanary),
  ...[1, 2, 3].map((n) => `Kanariekliniek${n}`),
  ...p.cids.map(motivationCanary),
  ...scorerKeys.flatMap((key) => p.cids.flatMap((cid) => [evidenceCanary(key, cid), notesCanary(key, cid)])),
]

const met = (p: Played, words: readonly string[]): string[] => metUnder(p.folder, words)

describe.each(sealModes)('the raw files, mode %s', (mode) => {
  test.each(['scored', 'one sealed', 'sealed', 'closed', 'opened', 'decided'] as const)(
    'hold no name, note, rating or reason in clear when %s, write-ahead log and backups included',
    async (stage) => {
      played = await play(stage, mode)
      expect(met(played, everything(played))).toEqual([])
      await played.ask('session.lock', {})
      expect(met(played, everything(played))).toEqual([])
    },
  )
})

test('the search finds a word that does stand in a file, plain or in base64', async () => {
  played = await play('designed')
  expect(met(played, ['Merwede Ziekenhuis'])).not.toEqual([])
  expect(
    disguises('kanarie').some((form) =>
      Buffer.from(Buffer.from('een kanarie hier').toString('base64')).includes(form),
    ),
  ).toBe(true)
})

/** The keys of somebody who is unlocked. */
const keysOf = async (p: Played, key: (typeof peopleKeys)[number]) => {
  await p.unlock(key)
  const open = p.app.open
  if (!open?.session) throw new Error('nobody is unlocked')
  return { open, keys: deriveKeys(open.session.masters, p.id), session: open.session }
}

describe('who can read what', () => {
  test('nobody but A opens a draft of A: not B, not the secretary, not the keeper', async () => {
    played = await play('scored')
    const [cid = ''] = played.cids
    const member = played.idOf('resident')
    for (const other of peopleKeys) {
      const { open, keys } = await keysOf(played, other)
      const body = open.store.drafts.get({ round: 1, member, cid })
      const place = { procedure: played.id, round: 1, member, cid, revision: 1 }
      const read = () => new TextDecoder().decode(openDraft(keys.draft, place, body ?? new Uint8Array()))
      if (other === 'resident') expect(read()).toContain(evidenceCanary('resident', cid))
      else expect(read).toThrow('E_KEY')
    }
  })

  test('a draft moved to another candidate or member does not open', async () => {
    played = await play('scored')
    const [first = '', second = ''] = played.cids
    const { open } = await keysOf(played, 'resident')
    const member = played.idOf('resident')
    const body = open.store.drafts.get({ round: 1, member, cid: first })
    open.store.drafts.put({ round: 1, member, cid: second }, body ?? new Uint8Array())
    await expect(played.ask('card.get', { cid: second })).rejects.toMatchObject({ code: 'E_KEY' })
  })

  test('drafts tell by their size nothing of who wrote what about whom', async () => {
    played = await play('confirmed')
    const sizes = () =>
      scorerKeys.flatMap((key) =>
        (played?.cids ?? []).map(
          (cid) => played?.app.open?.store.drafts.get({ round: 1, member: played.idOf(key), cid })?.length,
        ),
      )
    const before = sizes()
    expect(new Set(before).size).toBe(1)
    played.remove()
    played = await play('scored')
    expect(new Set(sizes())).toEqual(new Set(before))
  })

  test('ties lie under their owner’s key until the seal', async () => {
    played = await play('scored')
    const member = played.idOf('resident')
    const own = played.app.open?.store.documents.current(`own:${member}`)
    expect(own).not.toBeNull()
    await keysOf(played, 'resident')
    expect(readDocument(played.app.open!, 'own')?.ties).toEqual(
      Object.fromEntries(played.cids.map((cid) => [cid, 'acquaintance'])),
    )
    const { open } = await keysOf(played, 'secretary')
    open.store.documents.put(
      `own:${played.idOf('secretary')}`,
      own?.body ?? new Uint8Array(),
      played.app.clock(),
      'test',
    )
    expect(() => readDocument(open, 'own')).toThrow('E_KEY')
  })

  test.each(['secretary', 'hrm', 'director', 'external'] as const)(
    'a sealed card is not opened by %s before everybody has sealed, whatever own keys they use',
    async (other) => {
      played = await play('one sealed', 'twokey')
      const { open, keys } = await keysOf(played, other)
      const round = roundState(open)
      const row = open.store.messages.byType('seal/v1')[0]
      if (!round || !row) throw new Error('no seal')
      const cards = readAs('seal/v1', row.bytes).att['cards'] ?? new Uint8Array()
      const own = [
        keys.box.identity,
        keys.role().identity,
        ...Array.from({ length: 24 }, (_, n) => keys.slot(n).identity),
      ]
      const scorers: ScorerKey[] = ['director', 'resident', 'external']
      for (const identity of own) {
        const peeled = await peelOnion(
          round.roster,
          Object.fromEntries(scorers.map((key) => [played?.idOf(key) ?? '', identity])),
          cards,
        )
        expect('plaintext' in peeled).toBe(false)
      }
    },
  )

  test('the keeper cannot take a round key out of a seal alone: it lies around the secretary’s key', async () => {
    played = await play('one sealed', 'twokey')
    const { open, keys } = await keysOf(played, 'hrm')
    const row = open.store.messages.byType('seal/v1')[0]
    const release = readAs('seal/v1', row?.bytes ?? new Uint8Array()).att['release'] ?? new Uint8Array()
    const inner = new TextDecoder().decode(await decryptWith(keys.role().identity, release))
    expect(inner).not.toContain('AGE-SECRET-KEY')
    const wrapped = Buffer.from((JSON.parse(inner) as { key: string }).key, 'base64')
    await expect(decryptWith(keys.role().identity, wrapped)).rejects.toMatchObject({ code: 'E_KEY' })
  })

  test('after the opening every member reads the cards, and nobody who is locked', async () => {
    played = await play('opened')
    for (const key of peopleKeys) {
      const { open } = await keysOf(played, key)
      expect(readDocument(open, 'opened')).toHaveLength(9)
    }
    await played.ask('session.lock', {})
    expect(() => readDocument(played!.app.open!, 'opened')).toThrow('E_LOCKED')
  })

  test('locking leaves no write-ahead log behind', async () => {
    played = await play('scored')
    await played.ask('session.lock', {})
    const left = filesUnder(played.folder).filter(
      (path) => path.endsWith('.sqlite-wal') && path.includes(played?.id ?? ''),
    )
    expect(left.map((path) => statSync(path).size)).toEqual(left.map(() => 0))
  })
})
