import { describe, expect, test } from 'vitest'
import {
  type Attack,
  add,
  bytesOf,
  type Change,
  cidsOf,
  drop,
  everybodyOf,
  exceptionUnder,
  findsOut,
  HASH,
  officeOf,
  purgeOf,
  put,
  remade,
  rosterOf,
  STRANGER,
  scorersOf,
  sealsUnder,
  underLast,
  type Which,
} from './dishonest.ts'
import { type Apart, apart, type Members, type Nested, together } from './remake.ts'

const withoutCard = (own: Apart, isListed: boolean, cid = cidsOf(own)[0]!): void => {
  delete own.others[`card-${cid}`]
  if (!isListed)
    own.payload['att'] = Object.fromEntries(
      Object.entries(own.payload['att'] as Members).filter(([name]) => name !== `card-${cid}`),
    )
}
const purges = (own: Apart): Nested[] => own.nested.filter(({ list }) => list === 'purges')
const accused = (own: Apart): string => String(own.of('fault/v1')[0]!.payload['member'])
const asking = (own: Apart): string[] => [officeOf(own), scorersOf(rosterOf(own))[0]!]
/** The candidate about whom the seal that did not open holds no card, and the one about whom it does. */
const candidatesOf = (own: Apart): { recused: string; judged: string } => {
  const { payload } = sealsUnder(own).find((one) => one.payload['member'] === accused(own))!
  const of = (list: string): string => String((payload[list] as Members[])[0]!['cid'])
  return { recused: of('recusals'), judged: of('cards') }
}
const withoutEvidence = (own: Apart, ...parts: string[]): void => {
  for (const part of parts) delete own.others[`${part}-${accused(own)}`]
}

const erasures: Attack[] = [
  [
    'cards taken out for a purge that the coordinator alone wrote down',
    'archive',
    (own) => {
      withoutCard(own, true)
      own.rows.push(own.row('purge', HASH, { cids: [cidsOf(own)[0]!] }))
    },
    'E_ATT',
  ],
  [
    'cards never listed for a purge that the coordinator alone wrote down',
    'archive',
    (own) => {
      withoutCard(own, false)
      own.rows.push(own.row('purge', HASH, { cids: [cidsOf(own)[0]!] }))
    },
    'E_INCOMPLETE',
  ],
  [
    'a purge that the coordinator signed alone',
    'purged',
    (own) => {
      const [asked] = purges(own).filter(({ payload }) => payload['answers'] === null)
      put(asked, { signers: [officeOf(own)] })
      asked!.signers = [officeOf(own)]
    },
    'E_SIGNERS',
  ],
  [
    'a purge that two scorers signed',
    'purged',
    (own) => {
      const [asked] = purges(own).filter(({ payload }) => payload['answers'] === null)
      const two = scorersOf(rosterOf(own)).slice(0, 2)
      put(asked, { signers: two })
      asked!.signers = two
    },
    'E_SIGNERS',
  ],
  [
    'the answer to a purge that nobody asked for',
    'purged',
    (own) => {
      drop(own, purges(own).find(({ payload }) => payload['answers'] === null)!)
    },
    'E_SEQ',
  ],
  [
    'the answer for another candidate than was asked',
    'purged',
    (own) => {
      put(
        purges(own).find(({ payload }) => payload['answers'] !== null),
        { cids: [cidsOf(own)[1]!] },
      )
    },
    'E_COVERAGE',
  ],
  [
    'a purge of somebody who was never a candidate',
    'archive',
    (own) => {
      own.nested.push(purgeOf(own, [STRANGER], asking(own)))
    },
    'E_COVERAGE',
  ],
  [
    'the proof of a fault taken out for a purge of nobody',
    'keeper',
    (own) => {
      withoutEvidence(own, 'keys', 'onion')
      own.nested.push(purgeOf(own, [STRANGER], asking(own)))
    },
    'E_COVERAGE',
  ],
  [
    'the proof of a fault taken out for a candidate on whom that seal holds no card',
    'keeper',
    (own) => {
      withoutEvidence(own, 'keys', 'onion')
      own.nested.push(purgeOf(own, [candidatesOf(own).recused], asking(own)))
    },
    'E_ATT',
  ],
  [
    'half of the proof of a fault',
    'keeper',
    (own) => {
      withoutEvidence(own, 'keys')
      own.nested.push(purgeOf(own, [candidatesOf(own).judged], asking(own)))
    },
    'E_ATT',
  ],
  [
    'a fault about other bytes than were sealed',
    'keeper',
    (own) => {
      const fault = own.of('fault/v1')[0]!
      const other = Buffer.from('other')
      own.others[`onion-${accused(own)}`] = other
      put(fault, {
        att: { ...(fault.payload['att'] as Members), onion: { bytes: 5, sha256: '5'.repeat(64) } },
      })
    },
    'E_ATT',
  ],
  [
    'one fault told twice',
    'keeper',
    (own) => {
      const fault = own.of('fault/v1')[0]!
      const other = own.file('fault/v1', 'faults', { ...fault.payload, app: '9.9.9' }, fault.signers)
      add(own, other, { close: fault.payload['close']!, round: 1 })
    },
    'E_STATE',
  ],
  ['a withdrawal left out, with the cards', 'keeper', (own) => drop(own, own.of('withdraw/v1')[0]!), 'E_LOG'],
  [
    'a candidate who withdrew twice',
    'keeper',
    (own) => {
      const withdrawal = own.of('withdraw/v1')[0]!
      const other = own.file(
        'withdraw/v1',
        'withdrawals',
        { ...withdrawal.payload, app: '9.9.9' },
        withdrawal.signers,
      )
      add(own, other, { cid: withdrawal.payload['cid']!, round: 1 })
    },
    'E_STATE',
  ],
]

describe('a coordinator who changes what was erased is found out by verifier and app:', () =>
  findsOut(erasures))

test('a file that is taken apart and put together unchanged is the same, byte for byte', () => {
  for (const which of ['archive', 'audit', 'first', 'purged', 'keeper'] as const) {
    const own = apart(bytesOf(which))
    expect(together(own, everybodyOf(which)).equals(bytesOf(which)), which).toBe(true)
  }
})

const declared: [name: string, which: Which, change: Change, words: string][] = [
  [
    'an exception after the opening that no list followed',
    'archive',
    (own) => {
      const [scorer] = scorersOf(rosterOf(own))
      const exception = exceptionUnder(own, 'opening-mislukt', null, [officeOf(own), scorer!])
      add(own, exception, { kind: 'opening-mislukt', ...underLast(own) })
    },
    'no roster followed it',
  ],
  [
    'an erasure that two people asked for',
    'archive',
    (own) => {
      withoutCard(own, true)
      own.nested.push(purgeOf(own, [cidsOf(own)[0]!], asking(own)))
    },
    'a purge asked for it',
  ],
  [
    'what showed why a seal does not open, erased with a candidate',
    'keeper',
    (own) => {
      const { judged } = candidatesOf(own)
      withoutEvidence(own, 'keys', 'onion')
      withoutCard(own, true, judged)
      own.nested.push(purgeOf(own, [judged], asking(own)))
    },
    'cause not proven here',
  ],
]

describe('what people may do, and a reader must know, is declared:', () => {
  test.each(declared)('%s', async (_name, which, change, words) => {
    const { verifier, app, text } = await remade(which, change, true)
    expect({ verifier, app }, text).toEqual({ verifier: 'exit 2', app: 'taken in' })
    expect(text).toContain(words)
  })
})
