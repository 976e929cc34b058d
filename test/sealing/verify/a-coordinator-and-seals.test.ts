import { describe, expect, test } from 'vitest'
import {
  type Attack,
  add,
  bodyOf,
  drop,
  findsOut,
  HASH,
  moveRow,
  officeOf,
  put,
  remade,
  resealed,
  rosterOf,
  sealBody,
  sealsUnder,
} from './dishonest.ts'
import type { Members } from './remake.ts'

const seals: Attack[] = [
  [
    'a close that takes the seal that somebody corrected',
    'archive',
    (own) => {
      const close = own.of('close/v1')[0]!
      const corrected = sealsUnder(own).find(({ payload }) => payload['seq'] === 1)!
      const older = sealsUnder(own).find(({ id }) => id === (corrected.payload['prev'] as string[])[0])!
      const named = (close.payload['seals'] as Members[]).find(({ id }) => id === corrected.id)!
      named['id'] = older.id
      corrected.list = 'earlier-seals'
      older.list = 'seals'
    },
    'E_CLOSE',
  ],
  [
    'one of two seals with one number, which nobody but the author may choose',
    'archive',
    (own) => {
      const [seal] = sealsUnder(own).filter(({ list, payload }) => list === 'seals' && payload['seq'] === 0)
      const twin = resealed(own, seal!, { app: '9.9.9' })
      add(own, twin, sealBody(twin), own.at('close') < 0 ? undefined : own.at(own.of('close/v1')[0]!))
    },
    'E_CONFLICT',
  ],
  [
    'a later seal that the close passes over',
    'archive',
    (own) => {
      const [seal] = sealsUnder(own).filter(({ list, payload }) => list === 'seals' && payload['seq'] === 0)
      const later = resealed(own, seal!, { seq: 1, prev: [seal!.id] })
      add(own, later, sealBody(later), own.at(own.of('close/v1')[0]!))
    },
    'E_CLOSE',
  ],
  [
    'a seal that came after the close, and is in the log',
    'archive',
    (own) => {
      const [seal] = sealsUnder(own).filter(({ list, payload }) => list === 'seals' && payload['seq'] === 0)
      const later = resealed(own, seal!, { seq: 1, prev: [seal!.id] })
      add(own, later, sealBody(later))
    },
    'E_CLOSE',
  ],
  [
    'a correction that names nothing before it',
    'archive',
    (own) => {
      put(
        sealsUnder(own).find(({ payload }) => payload['seq'] === 1),
        { prev: [HASH] },
      )
    },
    'E_SEQ',
  ],
  [
    'a seal with a number that was jumped over',
    'archive',
    (own) => {
      const seal = sealsUnder(own).find(({ payload }) => payload['seq'] === 1)!
      put(seal, { seq: 2 })
      bodyOf(own, seal)['seq'] = 2
    },
    'E_SEQ',
  ],
  [
    'the corrected seal left out',
    'archive',
    (own) => {
      drop(own, sealsUnder(own).find(({ list }) => list === 'earlier-seals')!)
    },
    'E_SEQ',
  ],
  [
    'a seal of the generation before left out',
    'archive',
    (own) => {
      drop(own, own.of('seal/v1').find(({ payload }) => payload['roster'] !== rosterOf(own).id)!)
    },
    'E_LOG',
  ],
  [
    'a seal that lacks a candidate',
    'archive',
    (own) => {
      const seal = sealsUnder(own).find(({ list }) => list === 'seals')!
      put(seal, { cards: (seal.payload['cards'] as Members[]).slice(1) })
    },
    'E_COVERAGE',
  ],
  [
    'a seal signed by the coordinator for somebody',
    'archive',
    (own) => {
      sealsUnder(own).find(({ list }) => list === 'seals')!.signers = [officeOf(own)]
    },
    'E_SIGNERS',
  ],
  [
    'a seal before its author had confirmed',
    'archive',
    (own) => {
      const seal = sealsUnder(own)[0]!
      const confirm = own.of('confirm/v1').find(({ payload }) => {
        return payload['roster'] === rosterOf(own).id && payload['member'] === seal.payload['member']
      })!
      moveRow(own, own.at(confirm), own.at(seal))
    },
    'E_LOG',
  ],
  [
    'a seal of the generation before, of somebody who never confirmed that list',
    'archive',
    (own) => {
      const seal = own.of('seal/v1').find(({ payload }) => payload['roster'] !== rosterOf(own).id)!
      const confirm = own.of('confirm/v1').find(({ payload }) => {
        return payload['roster'] === seal.payload['roster'] && payload['member'] === seal.payload['member']
      })!
      own.rows.splice(own.at(confirm), 1)
      drop(own, confirm)
    },
    'E_UNCONFIRMED',
  ],
  [
    'a close before everybody had confirmed',
    'keeper',
    (own) => {
      const { keeper } = rosterOf(own).payload
      const confirm = own.of('confirm/v1').find(({ payload }) => payload['member'] === keeper)!
      moveRow(own, own.at(confirm), own.at(own.of('close/v1')[0]!))
    },
    'E_LOG',
  ],
  [
    'a close without one of the scorers',
    'archive',
    (own) => {
      const close = own.of('close/v1')[0]!
      put(close, { seals: (close.payload['seals'] as Members[]).slice(1) })
      const seal = sealsUnder(own).find(({ list }) => list === 'seals')!
      seal.list = 'earlier-seals'
    },
    'E_INCOMPLETE',
  ],
  [
    'a close that was sent with other seals',
    'archive',
    (own) => {
      const close = own.of('close/v1')[0]!
      put(close, { att: { seals: { bytes: 2, sha256: HASH } } })
      close.keepsAtt = true
    },
    'E_CLOSE',
  ],
  [
    'a second close, under the list before',
    'archive',
    (own) => {
      const close = own.of('close/v1')[0]!
      const before = own.of('roster/v1').at(-2)!
      const other = own.file(
        'close/v1',
        'earlier-closes',
        { ...close.payload, roster: before.id },
        close.signers,
      )
      add(own, other, { roster: before.id, round: 2 })
    },
    'E_INCOMPLETE',
  ],
  [
    'a second answer to one close',
    'keeper',
    (own) => {
      const open = own.of('open/v1')[0]!
      const other = own.file('open/v1', 'earlier-answers', { ...open.payload, app: '9.9.9' }, open.signers)
      const { close, keeper, roster, round } = open.payload
      add(own, other, { close: close!, keeper: keeper!, roster: roster!, round: round! })
    },
    'E_STATE',
  ],
  [
    'a release that counts although its author made it again',
    'archive',
    (own) => {
      const release = own.of('release/v1')[0]!
      const other = own.file(
        'release/v1',
        'earlier-answers',
        { ...release.payload, app: '9.9.9' },
        release.signers,
      )
      const { close, member, roster, round } = release.payload
      add(own, other, { close: close!, member: member!, roster: roster!, round: round! })
    },
    'E_LOG',
  ],
  [
    'an answer of a deputy whom nobody asked',
    'keeper',
    (own) => put(own.of('open/v1')[0], { handover: null }),
    'E_SIGNERS',
  ],
  [
    'a handover to a deputy that is bound to no close',
    'keeper',
    (own) => {
      const handover = own.of('handover/v1')[0]!
      const other = own.file(
        'handover/v1',
        'handovers',
        { ...handover.payload, close: HASH },
        handover.signers,
      )
      const { from, roster, round, to } = handover.payload
      add(own, other, { from: from!, roster: roster!, round: round!, to: to! })
    },
    'E_CLOSE',
  ],
]

describe('a coordinator who changes seals, closes and answers is found out by verifier and app:', () =>
  findsOut(seals))

test('a card that was corrected before there was another list is not told as changed after it', async () => {
  const sentence = 'sealed something else'
  const said = async (corrected: boolean): Promise<string> => {
    const { text } = await remade(
      'archive',
      (own) => {
        const [seal] = sealsUnder(own, own.of('roster/v1').at(-2))
        const other = (seal!.payload['cards'] as Members[]).map((card) => ({ ...card, c: HASH }))
        const [old, now] = corrected ? [other, seal!.payload['cards']!] : [seal!.payload['cards']!, other]
        const later = resealed(own, seal!, { seq: 1, prev: [seal!.id], cards: now })
        put(seal, { cards: old })
        add(own, later, sealBody(later), own.at(own.of('exception/v1')[0]!))
      },
      false,
    )
    return text
  }
  expect(await said(true)).not.toContain(sentence)
  expect(await said(false)).toContain(sentence)
})
