import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decryptWith } from '../../shared/sealing/age.ts'
import { parseCanonical } from '../../shared/sealing/canonical.ts'
import { unlockIdentity } from '../../shared/sealing/identity.ts'
import { type AnyMessage, readMessage } from '../../shared/sealing/message.ts'
import { unpad, unpadInner } from '../../shared/sealing/padding.ts'
import type { Roster } from '../../shared/sealing/rules/people.ts'
import { roundOf, sealOf } from '../../shared/sealing/state.ts'
import { type Bench, sealedBench } from './committee.ts'
import { nextGeneration, sealAll } from './generations.ts'
import { type OpenedBench, openAll, sealsAtHand } from './opened.ts'
import { run } from './programs.ts'
import { vectorBytes, vectorFiles, vectorRounds } from './vector-files.ts'

let dir = ''
let bench: Bench
let roster: Roster
let opened: OpenedBench

const put = (name: string, contents: string | Uint8Array): string => {
  const path = join(dir, name)
  writeFileSync(path, contents, { mode: 0o600 })
  return path
}

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'zegel-interop-'))
  ;({ bench, roster } = await sealedBench('twokey', { seed: 'interop' }))
  opened = await openAll(bench, roster)
}, 30_000)

afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** Text of an age file as the age program opens it with an identity file. */
const age = (identity: string, file: Uint8Array): Buffer => {
  const key = put('identity.txt', `# made for this test\n${identity}\n`)
  const { status, stdout, stderr } = run('age', ['-d', '-i', key, put('file.age', file)])
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return stdout
}

/** The keys of a round, as its invitations and enrolments give them; who changed key has two. */
const allowedIn = (messages: readonly AnyMessage[]): string => {
  const keys = messages.flatMap((message) => {
    if (message.type === 'enrol/v1') return [[message.payload.member, message.payload.sign] as const]
    if (message.type !== 'invite/v1') return []
    const { id, sign } = message.payload.coordinator
    return [[id, sign] as const]
  })
  const line = ([id, sign]: readonly [string, string]): string => {
    const blob = Buffer.concat([
      ...[Buffer.from([0, 0, 0, 11]), Buffer.from('ssh-ed25519')],
      ...[Buffer.from([0, 0, 0, 32]), Buffer.from(sign, 'base64')],
    ])
    return `${id} namespaces="zegel.*" ssh-ed25519 ${blob.toString('base64')}`
  }
  return `${[...new Set(keys.map(line))].join('\n')}\n`
}

describe('ssh-keygen', () => {
  test.each(vectorRounds)(
    'accepts every signature of the round %s and refuses each over a changed payload',
    (dir) => {
      const messages = vectorFiles(dir).map(readMessage)
      const signers = put('allowed', allowedIn(messages))
      const last = new Map(messages.map((message) => [message.type, message]))
      for (const message of last.values()) {
        for (const { by, sshsig } of message.sig) {
          const verify = (payload: Uint8Array, namespace = `zegel.${message.type}`) =>
            run(
              'ssh-keygen',
              ['-Y', 'verify', '-f', signers, '-I', by, '-n', namespace, '-s', put('sig', sshsig)],
              payload,
            )
          expect(verify(message.payloadBytes), message.type).toMatchObject({ status: 0 })
          const changed = message.payloadBytes.slice()
          changed[5]! ^= 1
          expect(verify(changed).status).not.toBe(0)
          expect(verify(message.payloadBytes, 'zegel.other/v1').status).not.toBe(0)
        }
      }
    },
  )
})

describe('age', () => {
  test('peels the onion of a seal layer by layer, given the round keys, down to the cards', () => {
    const [seal] = sealsAtHand(bench)
    let bytes: Buffer = Buffer.from(seal!.att['cards']!)
    for (const scorer of [...bench.scorers].reverse()) bytes = age(scorer.keys.slot(0).identity, bytes)
    const inside = unpadInner(new Uint8Array(bytes), bench.cids.length) as {
      member: string
      cards: unknown[]
    }
    expect(inside.member).toBe(bench.scorers[0]!.id)
    expect(inside.cards.length).toBe(bench.cids.length)
  })

  test('peels the onion of a seal of the next generation with that generation’s keys, and with no earlier ones', async () => {
    const { bench: other, roster: before } = await sealedBench('strict', {
      candidates: 1,
      seed: 'interop',
      except: [0, 1, 2],
    })
    const next = await nextGeneration(other, before, 'roster', null)
    await sealAll(other, next)
    const seal = sealOf(roundOf(other.state, 1)!, other.scorers[0]!.id)!
    let bytes: Buffer = Buffer.from(seal.att['cards']!)
    for (const scorer of [...other.scorers].reverse()) bytes = age(scorer.keys.slot(1).identity, bytes)
    expect((unpadInner(new Uint8Array(bytes), 1) as { roster: string }).roster).toBe(next.id)
    const early = put('early.txt', `${other.scorers[2]!.keys.slot(0).identity}\n`)
    expect(run('age', ['-d', '-i', early, put('file.age', seal.att['cards']!)]).status).not.toBe(0)
  })

  test('opens what was changed, decided, and said in proof of a fault, with a member’s box identity', () => {
    const opens = (dir: (typeof vectorRounds)[number], type: string, name: RegExp): unknown[] => {
      const key = Buffer.from(vectorBytes(`${dir}/identity.txt`))
        .toString()
        .split('\n')[1]!
      return vectorFiles(dir)
        .map(readMessage)
        .filter((message) => message.type === type)
        .flatMap(({ att }) => Object.entries(att).filter(([one]) => name.test(one)))
        .map(([, file]) => unpad(new Uint8Array(age(key, file))))
    }
    expect(opens('strict', 'revise/v1', /^change$/)).toMatchObject([
      { from: 3, to: 4 },
      { from: 4, to: 5 },
    ])
    expect(opens('twokey', 'decision/v1', /^outcome-/)).toMatchObject([
      { outcome: { outcome: 'place', position: 1 } },
      { outcome: { outcome: 'rejected', position: null } },
    ])
    expect(opens('again-strict', 'exception/v1', /^reason$/)).toMatchObject([
      { clear: 'Ziek.' },
      { clear: 'Ziek.' },
    ])
    expect(opens('again-twokey', 'fault/v1', /^keys$/)).toEqual([{ fileKeys: [] }])
  })

  test('opens names, and a candidate’s cards in the archive, with a member’s box identity', () => {
    const [member] = bench.scorers
    const names = unpad(new Uint8Array(age(member!.keys.box.identity, roster.att['names']!))) as {
      people: { name: string }[]
    }
    expect(names.people.map((one) => one.name)).toEqual(bench.people.map((one) => one.name))
    const cards = age(member!.keys.box.identity, opened.archive.att[`card-${bench.cids[0]}`]!)
    expect((unpad(new Uint8Array(cards)) as { cid: string }).cid).toBe(bench.cids[0])
  })

  test('opens the release of a seal for the keeper, and inside it the key for the coordinator', () => {
    const [seal] = sealsAtHand(bench)
    const outer = age(bench.keeper!.keys.role().identity, seal!.att['release']!)
    const { key } = parseCanonical(new Uint8Array(outer)) as { key: string }
    const inner = age(bench.coordinator.keys.role().identity, Buffer.from(key, 'base64'))
    expect(inner.toString()).toBe(bench.scorers[0]!.keys.slot(0).identity)
  })

  test('encrypts to our recipients what we then open', async () => {
    const { keys } = bench.scorers[0]!
    const { stdout } = run('age', ['-r', keys.box.recipient], Buffer.from('van age'))
    expect(Buffer.from(await decryptWith(keys.box.identity, new Uint8Array(stdout))).toString()).toBe(
      'van age',
    )
  })

  test('agrees on the recipient of every kind of identity', () => {
    const { keys } = bench.coordinator
    for (const { identity, recipient } of [keys.box, keys.role(), keys.slot(23)])
      expect(run('age-keygen', ['-y'], Buffer.from(identity)).stdout.toString().trim()).toBe(recipient)
  })

  test('opens an identity file with its passphrase, typed at a terminal', async () => {
    const locked = put('locked.age', vectorBytes('strict/locked-identity.age'))
    const words = Buffer.from(vectorBytes('strict/passphrase.txt')).toString()
    const out = join(dir, 'unlocked')
    // age asks for passphrases at the terminal only: script(1) is one.
    const terminal = spawn('script', ['-qec', `age -d -o '${out}' '${locked}'`, '/dev/null'], {
      stdio: 'pipe',
    })
    const status = await new Promise<number>((resolve, reject) => {
      terminal.on('error', () =>
        reject(new Error('The program script is missing: install it (Debian: apt-get install bsdutils).')),
      )
      terminal.on('exit', (code) => resolve(code ?? -1))
      terminal.stdout.on('data', (shown: Buffer) => {
        if (shown.toString().includes('passphrase')) terminal.stdin.write(words)
      })
    })
    expect(status).toBe(0)
    const { masters, member } = await unlockIdentity(vectorBytes('strict/locked-identity.age'), words.trim())
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
      member,
      main: Buffer.from(masters.main).toString('base64'),
    })
  })
})
