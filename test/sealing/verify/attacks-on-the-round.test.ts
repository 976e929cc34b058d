import { describe } from 'vitest'
import { type Attack, stops } from './attacks.ts'
import { attach, both, type Change, detach, on, put } from './forge/changes.ts'
import { bytes, type Draft, fileOf, made, type Value } from './forge/file.ts'
import { personOf } from './forge/keys.ts'
import { cids, coordinator, faultDraft, keeper, scorers } from './forge/plan.ts'

const [first, second] = scorers as [(typeof scorers)[0], (typeof scorers)[0]]
const stranger = personOf('stranger99', 'member')
const twokey = { mode: 'twokey' } as const
const other = 'a'.repeat(64)

const signedBy =
  (...signers: Draft['signers']) =>
  (draft: Draft): Draft => ({ ...draft, signers })

const confirm = (members: { readonly [key: string]: Value }): Change =>
  on('confirm/v1', put(members), first.id)
const seal = (members: { readonly [key: string]: Value }): Change => on('seal/v1', put(members), first.id)
const cards = (draft: Draft): Value[] => draft.payload['cards'] as Value[]

const confirmations: Attack[] = [
  [
    'a scorer who never confirmed',
    { change: on('confirm/v1', () => null, first.id) },
    'E_UNCONFIRMED',
    'sc0rer0001 has not confirmed',
  ],
  [
    'a keeper who never confirmed',
    { ...twokey, change: on('confirm/v1', () => null, keeper.id) },
    'E_UNCONFIRMED',
    'keeper0001 has not confirmed',
  ],
  [
    'a scorer who did not hear everybody',
    { change: confirm({ heard: [second.id] }) },
    'E_UNCONFIRMED',
    'has not confirmed',
  ],
  [
    'a scorer who heard no keeper',
    { ...twokey, change: confirm({ heard: scorers.slice(1).map(({ id }) => id) }) },
    'E_UNCONFIRMED',
    'has not confirmed',
  ],
  [
    'somebody who heard nobody but the own voice',
    { change: confirm({ heard: scorers.map(({ id }) => id) }) },
    'E_UNCONFIRMED',
    'not another person',
  ],
  [
    'a confirmation that names a stranger',
    { change: confirm({ heard: [second.id, scorers[2]!.id, stranger.id] }) },
    'E_UNCONFIRMED',
    'not another person',
  ],
  ['a confirmation of another roster', { change: confirm({ roster: other }) }, 'E_ROSTER', 'not in the file'],
  [
    'a confirmation of the roster before',
    { again: { kind: 'roster', who: null }, change: confirmsEarlier() },
    'E_UNCONFIRMED',
    'has not confirmed',
  ],
  [
    'a confirmation of a stranger',
    {
      change: on('confirm/v1', (draft) => signedBy(stranger)(put({ member: stranger.id })(draft)), first.id),
    },
    'E_SIGNERS',
    'not in the roster',
  ],
  [
    "a confirmation that the coordinator signed in somebody's place",
    { change: on('confirm/v1', signedBy({ id: first.id, sign: coordinator.sign }), first.id) },
    'E_SIG',
    'the confirmation of sc0rer0001',
  ],
  [
    'a signature for another kind of message',
    { change: on('confirm/v1', (draft) => ({ ...draft, namespace: 'zegel.seal/v1' }), first.id) },
    'E_SIG',
    'the confirmation of',
  ],
  [
    'a signature for another program',
    { change: on('seal/v1', (draft) => ({ ...draft, namespace: 'git' }), first.id) },
    'E_SIG',
    'the seal of',
  ],
]

const seals: Attack[] = [
  [
    'a seal that somebody else signed',
    { change: on('seal/v1', signedBy({ id: first.id, sign: second.sign }), first.id) },
    'E_SIG',
    'the seal of sc0rer0001',
  ],
  [
    'a seal that two people signed',
    { change: on('seal/v1', signedBy(first, second), first.id) },
    'E_SIGNERS',
    'the seal of',
  ],
  [
    'a seal of the coordinator',
    {
      change: on(
        'seal/v1',
        (draft) => signedBy(coordinator)(put({ member: coordinator.id })(draft)),
        first.id,
      ),
      nested: sortedSeals,
    },
    'E_SIGNERS',
    'does not score',
  ],
  ['a seal under another roster', { change: seal({ roster: other }) }, 'E_ROSTER', 'another roster'],
  ['a seal of another round', { change: seal({ round: 2 }) }, 'E_ROUND', 'another round'],
  [
    'a card that was left out',
    { change: on('seal/v1', (draft) => put({ cards: cards(draft).slice(1) })(draft), first.id) },
    'E_COVERAGE',
    'every candidate once',
  ],
  [
    'a candidate with a card and a recusal',
    { change: seal({ recusals: [{ cid: cids[0]!, late: false }] }) },
    'E_COVERAGE',
    'every candidate once',
  ],
  [
    'a card about somebody who is no candidate',
    {
      change: seal({
        cards: [
          { c: other, cid: cids[0]! },
          { c: other, cid: stranger.id },
        ],
      }),
    },
    'E_COVERAGE',
    'every candidate once',
  ],
  [
    'a card in spite of a recusal',
    { change: on('roster/v1', put({ recusals: [{ cid: cids[0]!, member: first.id }] })) },
    'E_COVERAGE',
    'excludes',
  ],
  ['a first seal that follows another', { change: seal({ prev: [other] }) }, 'E_SEQ', 'the number 0'],
  ['a later seal that follows none', { change: seal({ seq: 1 }) }, 'E_SEQ', 'the number 1'],
  [
    'a seal with a round key for a keeper, in mode strict',
    { change: on('seal/v1', attach({ release: Buffer.from('x') }), first.id) },
    'E_ATT',
    'against the mode',
  ],
  [
    'a seal without one, in mode twokey',
    { ...twokey, change: on('seal/v1', detach('release'), first.id) },
    'E_ATT',
    'against the mode',
  ],
]

const closes: Attack[] = [
  [
    'a seal that the close does not name',
    {
      change: on('close/v1', (draft) => put({ seals: (draft.payload['seals'] as Value[]).slice(1) })(draft)),
    },
    'E_INCOMPLETE',
    'one seal of every scorer',
  ],
  [
    'a scorer who never sealed',
    { change: on('seal/v1', () => null, first.id) },
    'E_INCOMPLETE',
    'one seal of every scorer',
  ],
  [
    'a seal that is left out afterwards',
    { nested: (name, list) => (name === 'seals' ? list.slice(1) : list) },
    'E_CLOSE',
    'not those that the close names',
  ],
  [
    'a close over another seal of the same member',
    {
      change: on('close/v1', (draft) =>
        put({
          seals: (draft.payload['seals'] as { [key: string]: Value }[]).map((one, i) =>
            i === 0 ? { ...one, id: other } : one,
          ),
        })(draft),
      ),
    },
    'E_CLOSE',
    'not those that the close names',
  ],
  [
    'a close of another roster',
    { change: on('close/v1', put({ roster: other })) },
    'E_ROSTER',
    'the close is about another roster',
  ],
  [
    'a close of another round',
    { change: on('close/v1', put({ round: 2 })) },
    'E_ROUND',
    'the close is of another round',
  ],
  ['a close that a member signed', { change: on('close/v1', signedBy(first)) }, 'E_SIGNERS', 'the close'],
  [
    'a forged close',
    { change: on('close/v1', signedBy({ id: coordinator.id, sign: first.sign })) },
    'E_SIG',
    'the close',
  ],
  [
    'an archive about another close',
    { change: on('archive/v1', put({ close: other })) },
    'E_CLOSE',
    'not the one that the file names',
  ],
]

const open = (members: { readonly [key: string]: Value }): Change => on('open/v1', put(members))
const release = (members: { readonly [key: string]: Value }): Change =>
  on('release/v1', put(members), first.id)

const answers: Attack[] = [
  ['an answer in mode strict', { change: answeredInStrict() }, 'E_ATT', 'does not belong'],
  ['a release of another close', { change: release({ close: other }) }, 'E_CLOSE', 'another close'],
  ['a release of another round', { change: release({ round: 3 }) }, 'E_ROUND', 'another round'],
  [
    'a release that is missing',
    { change: on('release/v1', () => null, first.id) },
    'E_INCOMPLETE',
    'one release of every scorer',
  ],
  [
    'a release of somebody who does not score',
    {
      change: on(
        'release/v1',
        (draft) => signedBy(coordinator)(put({ member: coordinator.id })(draft)),
        first.id,
      ),
      nested: sortedSeals,
    },
    'E_SIGNERS',
    'does not score',
  ],
  [
    'a forged release',
    { change: on('release/v1', signedBy({ id: first.id, sign: second.sign }), first.id) },
    'E_SIG',
    'the release of',
  ],
  [
    'releases in mode twokey',
    {
      ...twokey,
      change: both(
        on('open/v1', () => null),
        on('archive/v1', attach({ releases: Buffer.from('[]') })),
      ),
    },
    'E_ATT',
    'do not belong',
  ],
  [
    "an answer of a keeper who is not the roster's",
    {
      ...twokey,
      change: on('open/v1', (draft) => signedBy(coordinator)(put({ keeper: coordinator.id })(draft))),
    },
    'E_SIGNERS',
    'may not answer',
  ],
  ['an answer to another close', { ...twokey, change: open({ close: other }) }, 'E_CLOSE', 'another close'],
  [
    'an answer after a handover that is not there',
    { ...twokey, change: open({ handover: other }) },
    'E_SIGNERS',
    'may not answer',
  ],
  [
    'an answer without one of the keys',
    { ...twokey, change: on('open/v1', detach(`key-${first.id}`)) },
    'E_ATT',
    'one key for every scorer',
  ],
  [
    'an answer with a key too many',
    { ...twokey, change: on('open/v1', attach({ [`key-${coordinator.id}`]: Buffer.from('x') })) },
    'E_ATT',
    'one key for every scorer',
  ],
  [
    'a forged answer',
    { ...twokey, change: on('open/v1', signedBy({ id: keeper.id, sign: coordinator.sign })) },
    'E_SIG',
    "keeper's answer",
  ],
  ['neither answer nor releases', { ...twokey, change: on('open/v1', () => null) }, 'E_ATT', 'and not both'],
  [
    'answer and releases',
    { change: on('archive/v1', attach({ open: bytes(null) })) },
    'E_ATT',
    'and not both',
  ],
  [
    'a fault of a stranger',
    { faults: (close) => [faultDraft(close, stranger, first.id)] },
    'E_SIGNERS',
    'not in the roster',
  ],
  [
    'a forged fault',
    {
      faults: (close) => [
        signedBy({ id: second.id, sign: coordinator.sign })(faultDraft(close, second, first.id)),
      ],
    },
    'E_SIG',
    'the fault',
  ],
]

describe('confirmations that do not hold are found:', () => stops(confirmations))
describe('seals that do not hold are found:', () => stops(seals))
describe('closes that do not hold are found:', () => stops(closes))
describe('answers that do not hold are found:', () => stops(answers))

/** By member, as an attachment must be. */
function sortedSeals(name: string, list: readonly Value[]): readonly Value[] {
  const member = (one: Value): string => {
    const { payload } = one as { [key: string]: string }
    return (JSON.parse(Buffer.from(payload ?? '', 'base64').toString()) as { member: string }).member
  }
  return name === 'seals' || name === 'releases'
    ? list.toSorted((a, b) => (member(a) < member(b) ? -1 : 1))
    : list
}

/** Everybody confirms the first of the rosters that are made. */
function confirmsEarlier(): Change {
  let earliest: string | undefined
  return (draft) => {
    if (draft.type === 'roster/v1') earliest ??= made(draft).id
    return draft.type === 'confirm/v1' && earliest ? put({ roster: earliest })(draft) : draft
  }
}

/** A keeper who is none answers in place of the scorers. */
function answeredInStrict(): Change {
  let close: string | undefined
  const open = (payload: Draft['payload']): Buffer => {
    const { app, procedure, roster, round } = payload
    const named = { app: app!, procedure: procedure!, roster: roster!, round: round! }
    const own = { ...named, close: close!, handover: null, keeper: coordinator.id }
    return fileOf(made({ type: 'open/v1', payload: own, att: {}, signers: [coordinator] }).stripped)
  }
  return (draft) => {
    if (draft.type === 'close/v1') close = made(draft).id
    if (draft.type !== 'archive/v1') return draft
    return attach({ open: open(draft.payload) })(detach('releases')(draft))
  }
}
