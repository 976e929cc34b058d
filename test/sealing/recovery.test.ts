import { describe, expect, test } from 'vitest'
import { passphraseWords } from '../../shared/content/passphrase/words.ts'
import { notFinalised } from '../../shared/sealing/accept/finalise.ts'
import { acceptMessage } from '../../shared/sealing/accept.ts'
import { lockIdentity, unlockIdentity } from '../../shared/sealing/identity.ts'
import { deriveKeys, newMasters } from '../../shared/sealing/keys.ts'
import { makeFinalise } from '../../shared/sealing/make/finalise.ts'
import { readAs } from '../../shared/sealing/message.ts'
import {
  boxIdentityFile,
  makeRecovery,
  openRecovery,
  readCard,
  withoutRoundMaster,
} from '../../shared/sealing/recovery.ts'
import { sealedBench, take } from './committee.ts'
import { openAll } from './opened.ts'
import { refuses, refusesLater } from './refusal.ts'
import { seeded } from './seeded.ts'
import { ask } from './verify/asking.ts'

const random = seeded('recovery')
const masters = newMasters(random)
const whose = { procedure: 'pr0cedvre1', member: 'member0001', masters }
const common = new Set<string>()

describe('a recovery card', () => {
  test('gives back the masters, typed with or without its check group, in capitals or with commas', async () => {
    const { file, card } = await makeRecovery(whose, passphraseWords, random, 4)
    expect(card.words.length).toBe(6)
    expect(card.check).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/)
    const typed = card.words.join(' ')
    for (const way of [
      typed,
      `${typed} ${card.check}`,
      `  ${typed.toUpperCase()}  ${card.check.toLowerCase()}`,
      card.words.join(', '),
    ])
      expect(await openRecovery(file, way)).toEqual(whose)
  })

  test('tells a word typed wrongly by its check group, before any computing', async () => {
    const { file, card } = await makeRecovery(whose, passphraseWords, random, 4)
    const [first, ...rest] = card.words
    const other = passphraseWords.find((word) => word !== first)!
    expect(readCard(`${[other, ...rest].join(' ')} ${card.check}`)).toBeNull()
    await refusesLater('E_PASSPHRASE', () =>
      openRecovery(file, `${[other, ...rest].join(' ')} ${card.check}`),
    )
    await refusesLater('E_PASSPHRASE', () => openRecovery(file, [other, ...rest].join(' ')))
    await refusesLater('E_PASSPHRASE', () => openRecovery(file, rest.join(' ')))
    await refusesLater('E_PASSPHRASE', () =>
      openRecovery(file, `${card.words.join(' ')} ${card.check} ${first}`),
    )
  })

  test('is drawn anew each time, every word as likely as another, and from no short list', async () => {
    const drawn = new Map<string, number>()
    const list = Array.from({ length: 3000 }, (_, i) => `w${i}`)
    for (let i = 0; i < 100; i++) {
      const { card } = await makeRecovery(whose, list, random, 1)
      for (const word of card.words) drawn.set(word, (drawn.get(word) ?? 0) + 1)
    }
    expect(drawn.size).toBeGreaterThan(500)
    expect(Math.max(...drawn.values())).toBeLessThan(7)
    await refusesLater('E_WEAK', () => makeRecovery(whose, list.slice(0, 2000), random, 1))
  })
})

describe('an identity whose round master was destroyed', () => {
  test('still signs and reads, and gives no role and no round key', async () => {
    const file = await lockIdentity(whose, 'vier woorden zonder zin', { common, workFactor: 4 })
    const left = await withoutRoundMaster(file, 'vier woorden zonder zin', { common, workFactor: 4 })
    const found = await unlockIdentity(left, 'vier woorden zonder zin')
    expect(found).toEqual({ ...whose, masters: { main: masters.main, rounds: null } })
    const keys = deriveKeys(found.masters, whose.procedure)
    const before = deriveKeys(masters, whose.procedure)
    expect(keys.sign.publicKey).toBe(before.sign.publicKey)
    expect(keys.box).toEqual(before.box)
    refuses('E_KEY', () => keys.role())
    refuses('E_KEY', () => keys.slot(0))
    await refusesLater('E_PASSPHRASE', () => withoutRoundMaster(file, 'iets heel anders hier', { common }))
  })

  test('is confirmed by each person, and the round is final once everybody did', async () => {
    const { bench, roster } = await sealedBench('strict', { scorers: 2, candidates: 1, seed: 'finalise' })
    const { archive } = await openAll(bench, roster)
    const say = (member: (typeof bench.people)[0], signer = member) =>
      makeFinalise(
        bench.base,
        { archive: archive.id, member: member.id, at: bench.now(), sitting: null },
        signer.keys,
      )
    const [first, ...rest] = bench.people
    const forged = readAs('finalise/v1', say(first!, rest[0]!))
    refuses('E_SIG', () => acceptMessage(bench.state, forged))
    take(bench, 'finalise/v1', say(first!))
    const again = readAs('finalise/v1', say(first!))
    refuses('E_STATE', () => acceptMessage(bench.state, again))
    expect(notFinalised(bench.state.rounds[1]!)).toEqual(rest.map((one) => one.id))
    expect(bench.state.rounds[1]!.phase).toBe('revealed')
    for (const member of rest) take(bench, 'finalise/v1', say(member))
    expect(bench.state.rounds[1]!.phase).toBe('finalised')
  })
})

test('the exported box identity is what the verifier opens an archive with', async () => {
  const { bench, roster } = await sealedBench('strict', { scorers: 2, candidates: 1, seed: 'export' })
  const { archive } = await openAll(bench, roster)
  const [member] = bench.scorers
  const { text } = await ask(archive.bytes, { identity: boxIdentityFile(member!.id, member!.keys) })
  expect(text).not.toContain('The cards were not opened')
  const stranger = boxIdentityFile(member!.id, deriveKeys(newMasters(random), bench.base.procedure))
  expect((await ask(archive.bytes, { identity: stranger })).code).toBe('E_MYKEY')
})
