import { cpuUsage } from 'node:process'
import { describe, expect, test } from 'vitest'
import { lockIdentity, unlockIdentity } from '../../shared/sealing/identity.ts'
import { newMasters } from '../../shared/sealing/keys.ts'
import { checkPassphrase } from '../../shared/sealing/passphrase.ts'
import { refuses, refusesLater } from './refusal.ts'
import { seeded } from './seeded.ts'
import { vectorBytes } from './vector-files.ts'

const common = new Set(['wachtwoord123', 'welkom2026!!'])
const person = { procedure: '0123456789', member: 'abcdefghjk', masters: newMasters(seeded('identity')) }
const passphrase = 'zeven blauwe paraplu’s'
const quick = { common, workFactor: 4 }

describe('an identity file', () => {
  test('gives back the masters for its passphrase', async () => {
    const file = await lockIdentity(person, passphrase, quick)
    expect(await unlockIdentity(file, passphrase)).toEqual(person)
  })

  test('at its real work factor of 17 opens too', async () => {
    const file = await lockIdentity(person, passphrase, { common })
    expect(Buffer.from(file).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 17\n/)
    expect(await unlockIdentity(file, passphrase)).toEqual(person)
  }, 20_000)

  test('is locked and unlocked beside whatever else the program does, which goes on meanwhile', async () => {
    let turns = 0
    const beat = setInterval(() => {
      turns += 1
    }, 1)
    await unlockIdentity(await lockIdentity(person, passphrase, { common }), passphrase)
    clearInterval(beat)
    // Each takes half a second. Computed where it is asked for there would be a turn or two between them.
    expect(turns).toBeGreaterThan(10)
  }, 20_000)

  test('without the second master opens as such', async () => {
    const later = { ...person, masters: { ...person.masters, rounds: null } }
    expect(await unlockIdentity(await lockIdentity(later, passphrase, quick), passphrase)).toEqual(later)
  })

  test('says E_PASSPHRASE to a wrong passphrase', async () => {
    const file = await lockIdentity(person, passphrase, quick)
    await refusesLater('E_PASSPHRASE', () => unlockIdentity(file, `${passphrase} `))
  })

  test('opens with the same passphrase typed on another keyboard (NFKC)', async () => {
    const file = await lockIdentity(person, 'caf\u00e9 zonder suiker', quick)
    expect(await unlockIdentity(file, 'cafe\u0301 zonder suiker')).toEqual(person)
  })

  test('does not hold the masters in clear', async () => {
    const file = Buffer.from(await lockIdentity(person, passphrase, quick))
    expect(file.includes(Buffer.from(person.masters.main))).toBe(false)
    expect(file.includes(person.member)).toBe(false)
  })

  test('with a changed byte anywhere never opens', async () => {
    const file = await lockIdentity(person, passphrase, { common, workFactor: 1 })
    for (let place = 0; place < file.length; place += 7) {
      const changed = file.slice()
      changed[place]! ^= 1
      const found = await unlockIdentity(changed, passphrase).then(
        () => 'opened',
        (error: { code: string }) => error.code,
      )
      expect(['E_KEY', 'E_PASSPHRASE', 'E_WORK']).toContain(found)
    }
  })

  test('that asks for an enormous work factor is refused before any work is done', async () => {
    const text = Buffer.from(await lockIdentity(person, passphrase, quick)).toString('latin1')
    for (const factor of ['19', '20', '30', '99']) {
      const bomb = new Uint8Array(Buffer.from(text.replace(/^(-> scrypt \S+) 4$/m, `$1 ${factor}`), 'latin1'))
      const begin = cpuUsage()
      await refusesLater('E_WORK', () => unlockIdentity(bomb, passphrase))
      expect(cpuUsage(begin).user).toBeLessThan(500_000) // microseconds; factor 19 takes a second and more
    }
  })

  test('is not taken from any other file', async () => {
    await refusesLater('E_KEY', () => unlockIdentity(vectorBytes('strict/archive.zegel'), passphrase))
    await refusesLater('E_KEY', () => unlockIdentity(new Uint8Array(0), passphrase))
  })

  test('of the vectors opens with the passphrase beside it', async () => {
    const words = Buffer.from(vectorBytes('strict/passphrase.txt')).toString('utf8').trim()
    const { masters } = await unlockIdentity(vectorBytes('strict/locked-identity.age'), words)
    expect(masters.main.length).toBe(32)
  })
})

describe('a passphrase', () => {
  test('of eleven characters is too short, of twelve is enough', () => {
    refuses('E_WEAK', () => checkPassphrase('elf letters', common))
    expect(checkPassphrase('twaalfletter', common)).toBe('twaalfletter')
  })

  test('that is common is refused in any case', () => {
    refuses('E_WEAK', () => checkPassphrase('Welkom2026!!', common))
  })

  test('is counted in characters, not in code units', () => {
    refuses('E_WEAK', () => checkPassphrase('🦀🦀🦀🦀🦀🦀', common))
  })
})
