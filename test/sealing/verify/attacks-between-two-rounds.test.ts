import { describe, expect, test } from 'vitest'
import {
  type Attack,
  add,
  type Change,
  findsOut,
  HASH,
  last,
  MOMENT,
  remade,
  rosterOf,
  scorersOf,
} from './dishonest.ts'
import type { Apart, Nested } from './remake.ts'

/**
 * The office goes from one to the other between two rounds, and the design is changed about then: who of them may sign that follows
 * from where the row of the change stands. All of it is made anew, as somebody with everybody's keys could.
 */

const NEXT = 'cd'.repeat(32)
const CLOSING = '2026-03-02T11:00:00.000Z'

const handover = (own: Apart): Nested => own.of('handover/v1')[0]!
const former = (own: Apart): string => String(handover(own).payload['from'])
const successor = (own: Apart): string => String(handover(own).payload['to'])
/** Somebody who scores under the list that the handover names, and is neither of the two. */
const other = (own: Apart): string => {
  const list = own.of('roster/v1').find(({ id }) => id === handover(own).payload['roster'])!
  return scorersOf(list).find((id) => id !== former(own) && id !== successor(own))!
}
const published = (own: Apart, at: number): string =>
  last(
    own.rows
      .slice(0, at)
      .flatMap(({ kind, body }) =>
        ['design', 'amendment'].includes(kind) && typeof body !== 'string' ? String(body['design']) : [],
      ),
  )

type Who = (own: Apart) => string
type Place = (own: Apart) => number

/** A change of the design whose row stands at a place, by these people, and one back again after it, so that the list names what holds. */
const amended =
  (place: Place, deciders: readonly Who[], { at = MOMENT, signing = deciders } = {}): Change =>
  (own) => {
    const seq = place(own)
    const prev = published(own, seq)
    const signers = deciders.map((who) => who(own)).sort()
    for (const [i, { from, to }] of [
      { from: prev, to: NEXT },
      { from: NEXT, to: prev },
    ].entries()) {
      const att = Object.fromEntries(
        Object.entries({ design: to, prev: from, reason: HASH }).map(([name, sha256]) => [
          name,
          { bytes: 9, sha256 },
        ]),
      )
      const content = { at, att, closing: CLOSING, design: to, prev: from, reason: HASH, signers }
      const file = own.file(
        'amendment/v1',
        'amendments',
        content,
        signing.map((who) => who(own)),
      )
      add(own, file, { design: to, prev: from, signers }, seq + i)
    }
  }

const afterHandover: Place = (own) => own.at(handover(own)) + 1
const beforeHandover: Place = (own) => own.at(handover(own))
/** After the list of the round that follows, which names who has the office since. */
const afterNextList: Place = (own) =>
  own.at(own.of('roster/v1').find(({ payload }) => payload['handover'])!) + 1
/** While the round of the list runs that the handover names: both rows stand before the end of it. */
const beforeEnd = (own: Apart): number =>
  own.rows.findIndex(
    ({ kind, body }) => kind === 'archive' && typeof body !== 'string' && body['round'] === 1,
  )
const handedInRound =
  (change: Change): Change =>
  (own) => {
    const [enrol] = own.of('enrol/v1').filter(({ payload }) => payload['member'] === successor(own))
    for (const one of [enrol!, handover(own)]) {
      const [row] = own.rows.splice(own.at(one), 1)
      own.rows.splice(beforeEnd(own), 0, row!)
    }
    change(own)
  }

const EARLY = '2026-03-01T09:00:00.000Z'

describe('a change of the design between two rounds holds', () => {
  const honest: readonly (readonly [string, Change])[] = [
    ['by who has the office, with a second person', amended(afterHandover, [successor, other])],
    [
      'by who has the office alone, before applying closes',
      amended(afterHandover, [successor], { at: EARLY }),
    ],
    ['by who had it, before the handover', amended(beforeHandover, [former, other])],
    ['by who has it, after the next list', amended(afterNextList, [successor, other])],
    [
      'by who had it after a handover, while the round still ran',
      handedInRound(amended(beforeEnd, [former, other])),
    ],
    [
      'by who has it by a handover from while the round ran',
      handedInRound(amended((own) => beforeEnd(own) + 1, [successor, other])),
    ],
  ]
  test.each(honest)('%s', async (_, change) => {
    const { verifier, app, text } = await remade('archive', change, false)
    expect({ verifier, app }, text).toEqual({ verifier: 'exit 2', app: 'taken in' })
  })
})

describe('a change of the design between two rounds is refused by verifier and app', () => {
  const attacks: Attack[] = (
    [
      ['by who had the office, with a friend, after it went', amended(afterHandover, [former, other])],
      ['by who had it alone, dated before applying closed', amended(afterHandover, [former], { at: EARLY })],
      ['by who had it, after the next list', amended(afterNextList, [former, other])],
      ['by the successor before the office went', amended(beforeHandover, [successor, other])],
      ['by the successor alone before it went', amended(beforeHandover, [successor], { at: EARLY })],
      [
        'by the successor while the round of the handover runs',
        handedInRound(amended(beforeEnd, [successor, other])),
      ],
      [
        'by two without either of them',
        amended(afterHandover, [
          other,
          (own) =>
            scorersOf(rosterOf(own)).find((id) => ![other(own), former(own), successor(own)].includes(id))!,
        ]),
      ],
      [
        'in the name of the successor, who never signed',
        amended(afterHandover, [successor, other], { signing: [other] }),
      ],
    ] as const
  ).map(([name, change]) => [name, 'archive', change, 'E_SIGNERS'])
  findsOut(attacks)
})

describe('in an audit of the round before, which has of the handover the row alone,', () => {
  test('the successor’s signature is named and not taken for one', async () => {
    const { verifier, app, text } = await remade('firstAudit', () => {}, false)
    expect({ verifier, app }, text).toEqual({ verifier: 'exit 2', app: 'taken in' })
    expect(text).toContain('names svccess0r0, whose signature cannot be shown here')
  })

  /** The changes that are there, by these people. */
  const by =
    (who: (own: Apart) => readonly string[]): Change =>
    (own) => {
      const signers = [...who(own)].sort()
      for (const one of own.of('amendment/v1')) {
        Object.assign(own.rows[own.at(one)]!.body, { signers })
        Object.assign(one, { payload: { ...one.payload, signers }, signers })
      }
    }
  const list = (own: Apart): Nested => rosterOf(own)
  const scorer = (own: Apart, n: number): string => scorersOf(list(own))[n]!
  findsOut([
    [
      'whoever had the office signs no change any more',
      'firstAudit',
      by((own) => [String(list(own).payload['coordinator']), scorer(own, 0)]),
      'E_SIGNERS',
    ],
    ['nor do two others', 'firstAudit', by((own) => [scorer(own, 0), scorer(own, 1)]), 'E_SIGNERS'],
    [
      'nor does the successor with a second person who never signed',
      'firstAudit',
      (own) => {
        by(() => ['svccess0r0', scorer(own, 0)])(own)
        for (const one of own.of('amendment/v1')) one.signers = ['svccess0r0']
      },
      'E_SIGNERS',
    ],
  ])
})
