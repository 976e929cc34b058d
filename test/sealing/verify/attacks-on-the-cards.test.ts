import { describe, expect, test } from 'vitest'
import { seeded } from '../seeded.ts'
import { ask } from './asking.ts'
import { type Attack, stops } from './attacks.ts'
import { ageFile } from './forge/age.ts'
import { attach, on } from './forge/changes.ts'
import { bytes, type Draft, type Value } from './forge/file.ts'
import { identityFile, personOf } from './forge/keys.ts'
import {
  cardOf,
  cids,
  committedCard,
  coordinator,
  everybody,
  type Plan,
  padded,
  reason,
  type Sealed,
  scorers,
} from './forge/plan.ts'
import { forge } from './forge/round.ts'

const [first, second] = scorers as [(typeof scorers)[0], (typeof scorers)[0]]
const [cid, otherCid] = cids as [string, string]
const identity = identityFile(second)
const random = seeded('attacks-on-the-cards')
const boxes = everybody('strict').map(({ box }) => box)

type Card = { [key: string]: Value }

/** Changes the card of the first scorer about the first candidate, after it was sealed. */
const shown = (change: (sealed: Sealed) => Sealed): Partial<Plan> => ({
  cards: (of, cards) => cards.map((one) => (of === cid && one.member === first.id ? change(one) : one)),
})

const shownCard = (members: Card): Partial<Plan> =>
  shown((sealed) => ({ ...sealed, card: { ...(sealed.card as Card), ...members } }))

/** The scorer sealed and the archive shows a card that no app makes. */
const sealedCard = (members: Card): Partial<Plan> => {
  const salt = Buffer.alloc(32, 9).toString('base64')
  const card = { ...cardOf(2), ...members }
  const c = committedCard(card, cid, first.id, salt)
  return {
    ...shown((sealed) => ({ ...sealed, card, salt })),
    change: on(
      'seal/v1',
      (draft) => {
        const cards = (draft.payload['cards'] as Card[]).map((one) =>
          one['cid'] === cid ? { ...one, c } : one,
        )
        return { ...draft, payload: { ...draft.payload, cards } }
      },
      first.id,
    ),
  }
}

const onlyOneCriterion = (value: Value): Card => ({ communication: value })

/** The file of the first candidate holds something else. */
const inside = (value: Value): Partial<Plan> => raw(padded(value))
const raw = (plain: Buffer, to = boxes): Partial<Plan> => ({
  change: on('archive/v1', attach({ [`card-${cid}`]: ageFile(to, plain, random) })),
})

const scores: Attack[] = [
  [
    'a changed score',
    shownCard({ overall: 5 }),
    'E_COMMIT',
    'the card of sc0rer0001 about candidate cand1date1',
  ],
  [
    'a changed note',
    shownCard({
      evidence: (cardOf(3)['evidence'] as Card) && {
        ...(cardOf(3)['evidence'] as Card),
        leadership: { s: 'Anders', t: '', a: '', r: '', reflection: '', none: null },
      },
    }),
    'E_COMMIT',
    'is not the one that was sealed',
  ],
  ['a changed tie', shownCard({ tie: 'family' }), 'E_COMMIT', 'is not the one that was sealed'],
  [
    'another salt',
    shown((sealed) => ({ ...sealed, salt: Buffer.alloc(32).toString('base64') })),
    'E_COMMIT',
    'is not the one that was sealed',
  ],
  [
    'a salt of 31 bytes',
    shown((sealed) => ({ ...sealed, salt: Buffer.alloc(31).toString('base64') })),
    'E_INNER',
    '32 bytes',
  ],
  ['the cards of two members swapped', swapped(), 'E_COMMIT', 'is not the one that was sealed'],
  ['the cards of two candidates swapped', swappedCandidates(), 'E_INNER', 'are those of candidate'],
  [
    'a hidden card',
    { cards: (of, cards) => (of === cid ? cards.slice(1) : cards) },
    'E_INCOMPLETE',
    'was sealed and is not there',
  ],
  [
    'a card of somebody who sealed none',
    { cards: (of, cards) => (of === cid ? [{ ...cards[0]!, member: coordinator.id }, ...cards] : cards) },
    'E_INNER',
    'no seal holds it',
  ],
  [
    'a card twice',
    { cards: (of, cards) => (of === cid ? [cards[0]!, ...cards] : cards) },
    'E_INNER',
    'sorted',
  ],
]

const forms: Attack[] = [
  ['a rating of 6', sealedCard({ overall: 6 }), 'E_CARD', 'overall'],
  [
    'a rating of 0',
    sealedCard({ ratings: { communication: 0, leadership: 2 } }),
    'E_CARD',
    'ratings.communication',
  ],
  [
    'a rating of 6 before the review',
    sealedCard({
      process: { communication: { firstEvidenceMs: null, firstRatingMs: null, changes: 0, beforeReview: 6 } },
    }),
    'E_CARD',
    'beforeReview',
  ],
  ['an unknown tie', sealedCard({ tie: 'friend' }), 'E_CARD', 'tie'],
  ['an unknown shared attribute', sealedCard({ shares: ['religion'] }), 'E_CARD', 'shares'],
  [
    'a note of 4001 units',
    sealedCard({
      evidence: { communication: { s: 'x'.repeat(4001), t: '', a: '', r: '', reflection: '', none: null } },
    }),
    'E_CARD',
    '4000',
  ],
  ['another version', sealedCard({ v: 2 }), 'E_CARD', '.v'],
  ['a member too many', sealedCard({ hint: 'x' }), 'E_CARD', 'hint'],
  ['another design', sealedCard({ design: 'e'.repeat(64) }), 'E_CARD', 'another design'],
  [
    'a criterion that only some records have',
    sealedCard({ ratings: onlyOneCriterion(3) }),
    'E_CARD',
    'same criteria throughout',
  ],
  ['no criteria', sealedCard({ ratings: {}, evidence: {}, sure: {}, process: {} }), 'E_CARD', 'size'],
  ['fewer criteria than the other cards', sealedCard(lessCriteria()), 'E_CARD', 'other criteria'],
]

const files: Attack[] = [
  ['no padding', raw(bytes({ cid, cards: [] })), 'E_INNER', 'padded'],
  [
    'padding of two pages',
    raw(Buffer.concat([padded({ cid, cards: [] }), Buffer.alloc(4096, ' ')])),
    'E_INNER',
    'padded',
  ],
  [
    'padding with zeros',
    raw(Buffer.from(padded({ cid, cards: [] }).map((byte) => (byte === 0x20 ? 0 : byte)))),
    'E_INNER',
    'padded',
  ],
  ['nothing inside', raw(Buffer.alloc(0)), 'E_INNER', 'padded'],
  [
    'text inside that is not canonical',
    raw(Buffer.from(`{ "cid":"${cid}","cards":[]}`.padEnd(4096))),
    'E_INNER',
    'canonical',
  ],
  ['a member too many inside', inside({ cid, cards: [], note: '' }), 'E_INNER', 'note'],
  [
    'no age file',
    { change: on('archive/v1', attach({ [`card-${cid}`]: Buffer.from('hello') })) },
    'E_INNER',
    'not an age file',
  ],
  [
    'cards closed for a reader too many',
    raw(padded({ cid, cards: [] }), [...boxes, personOf('stranger99', 'member').box]),
    'E_INNER',
    '5 readers',
  ],
  ['cards closed for fewer readers', raw(padded({ cid, cards: [] }), boxes.slice(1)), 'E_INNER', '3 readers'],
  [
    'cards closed for somebody else in my place',
    raw(
      padded({ cid, cards: [] }),
      boxes.map((box) => (box === second.box ? coordinator.box : box)),
    ),
    'E_INNER',
    'cannot be opened',
  ],
]

const reasons = (list: Value): Partial<Plan> => ({
  change: on('archive/v1', attach({ reasons: ageFile(boxes, padded({ reasons: list }), random) })),
})

const texts: Attack[] = [
  [
    'another text of a reason',
    reasons([{ ...reason, clear: 'Omdat ik het wil.' }]),
    'E_COMMIT',
    'the text of a reason',
  ],
  ['a text that is a number', reasons([{ ...reason, clear: 1 }]), 'E_INNER', 'is not text'],
  ['a reason that is no reason', reasons([{ clear: 'x' }]), 'E_INNER', 'salt'],
  ['a reason twice', reasons([reason, reason]), 'E_INNER', 'sorted'],
]

describe('a card that is not the one that was sealed is found:', () => stops(scores, { identity }))
describe('a sealed card that no app makes is found:', () => stops(forms, { identity }))
describe('a card file that is not what it should be is found:', () => stops(files, { identity }))
describe('texts of reasons that are not those that were given are found:', () => stops(texts, { identity }))

describe('without an identity', () => {
  test('a changed score does not show, and the report says that the cards were not opened', async () => {
    const { exit, text } = await ask(forge(shownCard({ overall: 5 })).file)
    expect(exit).toBe(2)
    expect(text).toContain('The cards were not opened')
  })
})

describe('an identity', () => {
  test('of somebody who is not in the roster is told so: the key may have been swapped', async () => {
    const { exit, code } = await ask(forge().file, {
      identity: identityFile(personOf('stranger99', 'member')),
    })
    expect([exit, code]).toEqual([1, 'E_MYKEY'])
  })

  test('is not used for an audit', async () => {
    const stranger = identityFile(personOf('stranger99', 'member'))
    expect((await ask(forge({ file: 'audit' }).file, { identity: stranger })).exit).toBe(2)
  })
})

function swapped(): Partial<Plan> {
  return {
    cards: (_, cards) =>
      cards.map((one, i) => ({ ...one, card: cards[(i + 1) % 2]!.card, salt: cards[(i + 1) % 2]!.salt })),
  }
}

/** The file of one candidate under the name of the other. */
function swappedCandidates(): Partial<Plan> {
  const names = [`card-${cid}`, `card-${otherCid}`] as const
  return {
    change: on('archive/v1', (draft: Draft) =>
      attach({ [names[0]]: draft.att[names[1]]!, [names[1]]: draft.att[names[0]]! })(draft),
    ),
  }
}

function lessCriteria(): Card {
  const card = cardOf(2)
  const less = (name: string): Card => onlyOneCriterion((card[name] as Card)['communication']!)
  return {
    ratings: less('ratings'),
    evidence: less('evidence'),
    sure: less('sure'),
    process: less('process'),
  }
}
