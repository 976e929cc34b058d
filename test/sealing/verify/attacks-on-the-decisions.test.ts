import { describe, expect, test } from 'vitest'
import { type Change, findsOut, HASH, moveRow, remade, rosterOf } from './dishonest.ts'
import type { Apart, Members } from './remake.ts'

/** The rows of the decisions, two upon the archive of each round, as a coordinator could tell them otherwise. */
const places = (own: Apart): number[] => own.rows.flatMap(({ kind }, at) => (kind === 'decision' ? [at] : []))
const saidAt = (own: Apart, at: number): Members => own.rows[at]!.body as Members

/** Something else in the further decision of the first round. */
const further =
  (change: (body: Members, own: Apart) => void): Change =>
  (own) =>
    change(saidAt(own, places(own)[1]!), own)
const leftOut =
  (which: number): Change =>
  (own) => {
    own.rows.splice(places(own)[which]!, 1)
  }
const follows = 'does not follow on the last decision upon its archive'

const attacks: readonly (readonly [name: string, change: Change, code: string, says: string])[] = [
  ['a first decision that is left out', leftOut(0), 'E_LOG', follows],
  [
    'a further decision that names none before it',
    further((body) => {
      body['prev'] = null
    }),
    'E_LOG',
    follows,
  ],
  [
    'a further decision that names one that nobody knows',
    further((body) => {
      body['prev'] = HASH
    }),
    'E_LOG',
    follows,
  ],
  [
    'two decisions on one',
    (own) => {
      const at = places(own)[1]!
      own.rows.splice(at + 1, 0, own.row('decision', HASH, { ...saidAt(own, at) }))
    },
    'E_LOG',
    follows,
  ],
  [
    'the first decision told once more as a second',
    (own) => {
      const at = places(own)[0]!
      own.rows.splice(at + 1, 0, own.row('decision', String(own.rows[at]!.ref), { ...saidAt(own, at) }))
    },
    'E_LOG',
    follows,
  ],
  [
    'the further decision told before the first',
    (own) => moveRow(own, places(own)[1]!, places(own)[0]!),
    'E_LOG',
    follows,
  ],
  [
    'a decision upon an archive of which the log does not tell',
    further((body) => {
      body['archive'] = HASH
    }),
    'E_LOG',
    'decides upon an archive that no row before it tells of',
  ],
  [
    'a further decision after the next round began',
    (own) => {
      const began = own.rows.findIndex(({ ref }) => ref === rosterOf(own).id)
      moveRow(own, places(own)[1]!, began)
    },
    'E_STATE',
    'decides once more after the next round had begun',
  ],
]

describe('an archive of a later round that tells of', () => {
  for (const [name, change, code, says] of attacks)
    test(`${name} is refused by verifier and app, for just that`, async () => {
      const { verifier, app, text } = await remade('archive', change, false)
      expect({ verifier, app }, text).toEqual({ verifier: code, app: code })
      expect(text).toContain(says)
    })
})

describe('an audit that tells of', () => {
  for (const [name, change, code, says] of attacks)
    test(`${name} is refused by verifier and app, for just that`, async () => {
      const { verifier, app, text } = await remade('audit', change, false)
      expect({ verifier, app }, text).toEqual({ verifier: code, app: code })
      expect(text).toContain(says)
    })

  test('the decisions without what they rest on is refused, for that is not about persons', async () => {
    const { verifier, app } = await remade(
      'audit',
      (own) => {
        own.rows[places(own)[0]!]!.body = HASH
      },
      false,
    )
    expect({ verifier, app }).toEqual({ verifier: 'E_LOG', app: 'E_LOG' })
  })

  test('nothing otherwise says how often it was decided once more', async () => {
    const { text } = await remade('audit', () => {}, false)
    expect(text).toContain('It was decided once more upon the same cards, after an earlier decision: 2.')
  })
})

const late: Change = (own) => {
  const confirmed = own.rows.findIndex(({ kind }) => kind === 'confirm')
  moveRow(own, confirmed, own.rows.length - 1)
}
const noArchive = further((body) => {
  body['archive'] = HASH
})
const tooLate: Change = (own) => moveRow(own, places(own)[1]!, own.rows.length - 1)

describe('of two things that are wrong in a log, app and verifier name', () =>
  findsOut([
    [
      '11 before 12: a further decision after the next round began, and a late confirmation',
      'archive',
      (own) => {
        tooLate(own)
        late(own)
      },
      'E_STATE',
    ],
    [
      '4 before 11: a void round, and a decision upon no archive',
      'archive',
      (own) => {
        noArchive(own)
        own.rows.push(own.row('void', HASH, { round: own.payload['round']! }))
      },
      'E_STATE',
    ],
  ]))
