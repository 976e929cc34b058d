import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { identitiesIn } from '../../db/identities.ts'
import { bytes, codeOf, folder, text } from './places.ts'

const anna = 'aaaaaaaaa0'
const bert = 'bbbbbbbbb0'

test('an identity comes back byte for byte, and writing it again replaces it', () => {
  const here = join(folder(), 'not', 'yet')
  const identities = identitiesIn(here)
  expect(identities.members()).toEqual([])
  expect(identities.read(anna)).toBeNull()
  const every = new Uint8Array(256).map((_, i) => i)
  identities.write(bert, every)
  identities.write(anna, bytes('first, and longer'))
  identities.write(anna, bytes('second'))
  const again = identitiesIn(here)
  expect(again.members()).toEqual([anna, bert])
  expect(new Uint8Array(again.read(bert)!)).toEqual(every)
  expect(text(again.read(anna))).toBe('second')
  expect(readdirSync(here).sort()).toEqual([`${anna}.age`, `${bert}.age`])
})

test.runIf(process.platform !== 'win32')('only their owner may read identities and facts', () => {
  const here = join(folder(), 'identities')
  const identities = identitiesIn(here)
  identities.write(anna, bytes('secret'))
  identities.appendFact(anna, '{}')
  const mode = (path: string) => (statSync(path).mode & 0o777).toString(8)
  expect([mode(here), mode(join(here, `${anna}.age`)), mode(join(here, `${anna}.facts`))]).toEqual([
    '700',
    '600',
    '600',
  ])
})

test('facts are kept in their order, per member, and a new identity does not forget them', () => {
  const here = folder()
  const identities = identitiesIn(here)
  expect(identities.facts(anna)).toEqual([])
  identities.appendFact(anna, '{"n":1}')
  identities.appendFact(anna, '{"n":2,"é":"ü"}')
  identities.appendFact(bert, '{"n":3}')
  identities.write(anna, bytes('a new identity'))
  identities.appendFact(anna, '{"n":1}')
  const again = identitiesIn(here)
  expect(again.facts(anna)).toEqual(['{"n":1}', '{"n":2,"é":"ü"}', '{"n":1}'])
  expect(again.facts(bert)).toEqual(['{"n":3}'])
  expect(again.members()).toEqual([anna])
})

test('adding a fact changes no byte of those before it', () => {
  const here = folder()
  const identities = identitiesIn(here)
  const path = join(here, `${anna}.facts`)
  let before = Buffer.alloc(0)
  for (let n = 0; n < 20; n++) {
    identities.appendFact(anna, `{"n":${n}}`)
    const now = readFileSync(path)
    expect(now.subarray(0, before.length).equals(before)).toBe(true)
    expect(now.length).toBe(before.length + `{"n":${n}}\n`.length)
    before = now
  }
})

test('half a fact, as a power cut may leave it, is no fact, and the next one does not grow out of it', () => {
  const here = folder()
  const identities = identitiesIn(here)
  identities.appendFact(anna, '{"n":1}')
  appendFileSync(join(here, `${anna}.facts`), '{"n":2,"content":"abc')
  expect(identities.facts(anna)).toEqual(['{"n":1}'])
  identities.appendFact(anna, '{"n":3}')
  expect(identities.facts(anna)).toEqual(['{"n":1}', '{"n":3}'])
  expect(readFileSync(join(here, `${anna}.facts`), 'utf8')).toBe('{"n":1}\n{"n":3}\n')
})

test('a fact of two lines, or of none, is refused: it would count for other facts than it says', () => {
  const identities = identitiesIn(folder())
  identities.appendFact(anna, '{"n":1}')
  expect(codeOf(() => identities.appendFact(anna, '{}\n{"n":2}'))).toBe('E_INPUT')
  expect(codeOf(() => identities.appendFact(anna, ''))).toBe('E_INPUT')
  expect(identities.facts(anna)).toEqual(['{"n":1}'])
})

test.each(['../outside00', 'a/b', '', '..', 'AAAAAAAAA0'])(
  '%j is no member: nothing is read or written outside the folder',
  (member) => {
    const here = folder()
    const identities = identitiesIn(join(here, 'identities'))
    writeFileSync(join(here, 'outside00.age'), 'not yours')
    for (const act of [
      () => identities.read(member),
      () => identities.write(member, bytes('x')),
      () => identities.delete(member),
      () => identities.facts(member),
      () => identities.appendFact(member, '{}'),
    ])
      expect(codeOf(act)).toBe('E_INPUT')
    expect(readFileSync(join(here, 'outside00.age'), 'utf8')).toBe('not yours')
  },
)

test('deleting takes the identity and its facts of one member, also what a killed process left half', () => {
  const here = folder()
  const identities = identitiesIn(here)
  for (const member of [anna, bert]) {
    identities.write(member, bytes(member))
    identities.appendFact(member, '{}')
  }
  writeFileSync(join(here, `${anna}.part`), 'half')
  identities.delete(anna)
  expect(readdirSync(here).sort()).toEqual([`${bert}.age`, `${bert}.facts`])
  identities.delete(anna)
})

test('a half-written identity of a killed process is nobody, and does not stand in the way', () => {
  const here = folder()
  const identities = identitiesIn(here)
  writeFileSync(join(here, `${anna}.part`), 'half of a much longer identity than the one that follows')
  expect(identities.members()).toEqual([])
  expect(identities.read(anna)).toBeNull()
  identities.write(anna, bytes('whole'))
  expect(text(identities.read(anna))).toBe('whole')
  expect(readdirSync(here)).toEqual([`${anna}.age`])
})
