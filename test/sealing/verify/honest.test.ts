import { describe, expect, test } from 'vitest'
import { ask, codeOf } from './asking.ts'
import { identityFile } from './forge/keys.ts'
import { coordinator, scorers } from './forge/plan.ts'
import { forge } from './forge/round.ts'

describe('the verifier finds whole', () => {
  test.each([
    ['an archive of mode strict', { mode: 'strict' }],
    ['an archive of mode twokey', { mode: 'twokey' }],
    ['an audit of mode strict', { mode: 'strict', file: 'audit' }],
    ['an audit of mode twokey', { mode: 'twokey', file: 'audit' }],
    ['an archive of a second round', { round: 2 }],
    ['an audit of a second round', { round: 2, file: 'audit' }],
    ['an archive with two generations of the roster', { again: { kind: 'roster', who: null } }],
    ['an audit with two generations of the roster', { again: { kind: 'roster', who: null }, file: 'audit' }],
  ] as const)('%s', async (_, wanted) => {
    const { exit, text } = await ask(forge(wanted).file, { identity: identityFile(scorers[1]!) })
    expect(exit, text).toBe(2)
  })

  test('an archive with nothing left to show, and ends with 0', async () => {
    const { file, rosterId, archiveId } = forge()
    const codes = { code: await codeOf(rosterId), archive: await codeOf(archiveId) }
    const { exit, text } = await ask(file, { ...codes, identity: identityFile(coordinator) })
    expect(exit, text).toBe(0)
    expect(text).toMatch(/^whole, and the procedure you know\n/)
  })
})
