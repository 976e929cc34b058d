import { describe, expect, test } from 'vitest'
import { changedAfterDecision } from '../../../shared/sealing/verify/decisions.ts'
import type { Row } from '../../../shared/sealing/verify/log-rows.ts'
import { ask, codeOf, type Options } from './asking.ts'
import { type Attack, stops } from './attacks.ts'
import { both, on, put } from './forge/changes.ts'
import { type Draft, fileOf, type Value } from './forge/file.ts'
import { identityFile, type Person, personOf } from './forge/keys.ts'
import {
  cids,
  compareDraft,
  coordinator,
  everybody,
  faultDraft,
  fileKeysFor,
  handoverDraft,
  keeper,
  type Plan,
  purgeDraft,
  type RowDraft,
  scorers,
  withdrawDraft,
} from './forge/plan.ts'
import { type Envelope, forge } from './forge/round.ts'

const [first, second] = scorers as [(typeof scorers)[0], (typeof scorers)[0]]
const [cid] = cids as [string]
const identity = identityFile(second)

/** The archive as it lies there after the cards of a candidate, or other attachments, were erased. */
const erased = (wanted: Partial<Plan>, ...names: readonly string[]): Buffer => {
  const { envelope } = forge(wanted)
  const att = Object.entries(envelope['att'] as Envelope).filter(([name]) => !names.includes(name))
  return fileOf({ ...envelope, att: Object.fromEntries(att) })
}

const purgeRow = (rows: readonly RowDraft[]): readonly RowDraft[] => [
  ...rows,
  { kind: 'purge', ref: 'c'.repeat(64), body: { cids: [cid] } },
]

const hidden = (kind: string) => (rows: readonly RowDraft[]) =>
  rows.map((row) => (row.kind === kind ? { ...row, body: null } : row))

const recused = (late: boolean): Partial<Plan> => ({
  change: on(
    'seal/v1',
    (draft) => put({ recusals: [{ cid, late }], cards: (draft.payload['cards'] as Value[]).slice(1) })(draft),
    first.id,
  ),
  cards: (of, cards) => (of === cid ? cards.slice(1) : cards),
})

const hiddenCard: Partial<Plan> = { cards: (of, cards) => (of === cid ? cards.slice(1) : cards) }
const name = `card-${cid}`

describe('a whole archive ends with 2, and says why, when', () => {
  test.each<[string, Buffer, string]>([
    [
      'a purge is attached',
      erased({ purges: () => [purgeDraft([cid])] }, name),
      `The cards of candidate ${cid} are erased`,
    ],
    [
      'a purge of this archive is attached',
      erased({ purges: (id) => [purgeDraft([cid], id)] }, name),
      'are erased',
    ],
    [
      'a purge is asked for and not yet done',
      forge({ purges: () => [purgeDraft([cid])] }).file,
      'whose cards are still in this file',
    ],
    [
      'a member does not judge a candidate',
      forge(recused(false)).file,
      `${first.id} does not judge candidate ${cid}.`,
    ],
    [
      'a member found out late not to judge a candidate',
      forge(recused(true)).file,
      `${first.id} does not judge candidate ${cid}, found out after meeting or judging.`,
    ],
    ['texts of reasons are erased', erased({}, 'reasons'), 'The texts of reasons are erased'],
    [
      'a body about a person is erased',
      forge({ rows: hidden('explain') }).file,
      '1 rows of the log about persons',
    ],
    [
      'a fault excuses a card that is missing',
      forge({ ...hiddenCard, faults: (close) => [faultDraft(close, second, first.id)] }).file,
      `The card of ${first.id} about candidate ${cid} is missing`,
    ],
    [
      'the text of a reason is not told',
      forge({ rows: (rows) => [...rows, untold] }).file,
      '1 reasons are given by a code alone',
    ],
  ])('%s', async (_, file, sentence) => {
    const { exit, text } = await ask(file, { identity })
    expect(exit, text).toBe(2)
    expect(text).toContain(sentence)
  })

  test('an audit comes after a purge', async () => {
    const { exit, text } = await ask(forge({ file: 'audit', rows: purgeRow }).file)
    expect(exit, text).toBe(2)
    expect(text).toContain('The log has a purge')
  })
})

const purge = (change: (draft: Draft) => Draft) => (): Draft[] => [change(purgeDraft([cid]))]

const signedBy =
  (...people: readonly Person[]) =>
  (draft: Draft): Draft => ({
    ...put({ signers: people.map(({ id }) => id).sort() })(draft),
    signers: people,
  })

const purges: Attack[] = [
  [
    'a purge that the coordinator signed alone',
    { purges: purge(signedBy(coordinator)) },
    'E_SIGNERS',
    'an attached purge',
  ],
  [
    'a purge that two members signed',
    { purges: purge(signedBy(first, second)) },
    'E_SIGNERS',
    'an attached purge',
  ],
  [
    'a forged purge',
    {
      purges: purge((draft) => ({
        ...draft,
        signers: [coordinator, { id: first.id, sign: coordinator.sign }],
      })),
    },
    'E_SIG',
    'an attached purge',
  ],
  [
    'an answer to a purge that two people signed',
    { purges: purge(put({ answers: 'a'.repeat(64) })) },
    'E_SIGNERS',
    'as an answer by one',
  ],
  [
    'a purge of another archive',
    { purges: purge(put({ archive: 'a'.repeat(64) })) },
    'E_ATT',
    'another archive',
  ],
]

describe('a purge that nobody may make is found:', () => stops(purges))

describe('a card that is gone is not excused by', () => {
  const answer = (draft: Draft): Draft => signedBy(second)(put({ answers: 'a'.repeat(64) })(draft))
  test.each<[string, Buffer, string]>([
    ['nothing', erased({}, name), 'E_ATT'],
    ['the answer to a purge that is not there', erased({ purges: purge(answer) }, name), 'E_SEQ'],
    ['a purge of another candidate', erased({ purges: () => [purgeDraft([cids[1]!])] }, name), 'E_ATT'],
    ['a row of a purge that nobody sees', erased({ rows: purgeRow }, name), 'E_ATT'],
    [
      'a purge in the log whose body is erased',
      erased({ rows: (rows) => hidden('purge')(purgeRow(rows)) }, name),
      'E_ATT',
    ],
    ['its never having been in the archive', neverListed(), 'E_INCOMPLETE'],
    [
      'a fault about a close that is not there',
      forge({ ...hiddenCard, faults: () => [faultDraft('a'.repeat(64), second, first.id)] }).file,
      'E_CLOSE',
    ],
    ['a fault without its evidence', forge({ ...faulty, evidence: () => ({}) }).file, 'E_INCOMPLETE'],
    [
      'a fault whose file keys open nothing',
      forge({ ...hiddenCard, faults: (close) => [withKeys(close, [Buffer.alloc(16).toString('base64')])] })
        .file,
      'E_INCOMPLETE',
    ],
    [
      'a fault about another layer than the one that is broken',
      forge({
        ...hiddenCard,
        faults: (close) => [put({ layer: 1 })(faultDraft(close, second, first.id))],
      }).file,
      'E_INCOMPLETE',
    ],
    ['a fault whose evidence was taken out without a purge', erased(faulty, `keys-${first.id}`), 'E_ATT'],
    [
      'a fault with the evidence of another one',
      forge({ ...faulty, evidence: (att) => ({ ...att, [`keys-${second.id}`]: Buffer.from('x') }) }).file,
      'E_ATT',
    ],
    [
      'a fault that names somebody else',
      forge({ ...hiddenCard, faults: (close) => [faultDraft(close, first, second.id)] }).file,
      'E_INCOMPLETE',
    ],
  ])('%s', async (_, file, code) => {
    const report = await ask(file, { identity })
    expect({ exit: report.exit, code: report.code }, report.text).toEqual({ exit: 1, code })
  })
})

const faulty: Partial<Plan> = { ...hiddenCard, faults: (close) => [faultDraft(close, second, first.id)] }

const withKeys = (close: string, fileKeys: readonly string[]): Draft => {
  const draft = faultDraft(close, second, first.id)
  return { ...draft, att: { ...draft.att, keys: fileKeysFor(fileKeys) } }
}

const withdrawing: Partial<Plan> = { withdrawals: (roster) => [withdrawDraft(roster, cid)] }

describe('a candidate who withdrew', () => {
  test('is not shown, which is said', async () => {
    const { exit, text } = await ask(forge(withdrawing).file, { identity })
    expect(exit, text).toBe(2)
    expect(text).toContain(`The cards of candidate ${cid} are not shown: withdrawn.`)
  })

  const withdrawal = (change: (draft: Draft) => Draft): Partial<Plan> => ({
    withdrawals: (roster) => [change(withdrawDraft(roster, cid))],
  })
  stops([
    [
      'although shown',
      { ...withdrawing, change: on('archive/v1', shownAll) },
      'E_ATT',
      'who is not a candidate',
    ],
    [
      'as the coordinator says alone',
      withdrawal((draft) => ({ ...draft, signers: [coordinator] })),
      'E_SIGNERS',
      'must be signed by',
    ],
    ['as two members say', withdrawal(signedBy(first, second)), 'E_SIGNERS', 'not signed by the coordinator'],
    ['who is none', withdrawal(put({ cid: first.id })), 'E_COVERAGE', 'nobody who is a candidate'],
    ['from another round', withdrawal(put({ round: 2 })), 'E_ROUND', 'another round'],
  ])
})

const twokey: Partial<Plan> = { mode: 'twokey' }
const deputy = personOf('keeper0002', 'keeper')
const deputised: Partial<Plan> = {
  ...twokey,
  people: [...everybody('twokey'), deputy].sort((a, b) => (a.id < b.id ? -1 : 1)),
  change: on('roster/v1', put({ deputies: [deputy.id] })),
}
const handed = (...signers: readonly Person[]): Partial<Plan> => ({
  ...deputised,
  handovers: (roster, close) => [handoverDraft(roster, close, deputy, signers)],
})

describe('a deputy who answers', () => {
  test.each<[string, Partial<Plan>]>([
    ['as the keeper said', handed(keeper)],
    ['as more than half of the scorers said', handed(first, second)],
  ])('%s is declared', async (_, wanted) => {
    const { exit, text } = await ask(forge(wanted).file)
    expect(exit, text).toBe(2)
    expect(text).toContain(`${deputy.id} answered instead of keeper ${keeper.id}; signed by`)
  })

  const changed = (change: (draft: Draft) => Draft): Partial<Plan> => ({
    ...deputised,
    handovers: (roster, close) => [change(handoverDraft(roster, close, deputy))],
  })
  stops([
    ['as one scorer said', handed(first), 'E_SIGNERS', 'neither by'],
    ['as the coordinator and one scorer said', handed(coordinator, first), 'E_SIGNERS', 'neither by'],
    ['as the deputy and scorers said', handed(first, second, deputy), 'E_SIGNERS', 'neither by'],
    ['for another close', changed(put({ close: 'a'.repeat(64) })), 'E_SIGNERS', 'may not answer'],
    ['in another round', changed(put({ round: 2 })), 'E_ROUND', 'another round'],
    ['who is none', { ...handed(keeper), change: (draft) => draft }, 'E_ROSTER', 'role'],
    [
      'whose key nobody heard',
      {
        ...handed(keeper),
        change: both(
          on('roster/v1', put({ deputies: [deputy.id] })),
          on('confirm/v1', () => null, deputy.id),
        ),
      },
      'E_UNCONFIRMED',
      'has not confirmed',
    ],
    ['for no reason', changed(put({ reason: null })), 'E_SCHEMA', 'a deputy comes with a reason'],
    [
      'under a forged handover',
      changed((draft) => ({ ...draft, signers: [{ id: keeper.id, sign: first.sign }] })),
      'E_SIG',
      'handover',
    ],
  ])
})

describe('what people found in the archive', () => {
  const audit = (...found: readonly string[]): Partial<Plan> => ({
    file: 'audit',
    compared: (roster, archive) => [compareDraft(roster, archive, first, found)],
  })

  test('is an alarm in the audit', async () => {
    const { exit, text } = await ask(forge(audit('answer-other', 'seal-missing')).file)
    expect(exit, text).toBe(2)
    expect(text).toContain(`Alarm: the app of ${first.id} says that the archive differs`)
  })

  test('is told when it is nothing', async () => {
    const { text } = await ask(forge(audit()).file)
    expect(text).toContain(`${first.id}  2026-03-02T20:00:00.000Z  found nothing`)
    expect(text).not.toContain('Alarm')
  })

  stops([
    [
      'of another archive',
      { ...audit(), change: on('compare/v1', put({ archive: 'a'.repeat(64) })) },
      'E_CLOSE',
      'another archive',
    ],
    [
      'as somebody else signed',
      { ...audit(), change: on('compare/v1', (draft) => ({ ...draft, signers: [second] })) },
      'E_SIGNERS',
      'must be signed',
    ],
    [
      'under a roster that is not there',
      { ...audit(), change: on('compare/v1', put({ roster: 'a'.repeat(64) })) },
      'E_ROSTER',
      'not in the file',
    ],
  ])
})

describe('codes', () => {
  const { file, rosterId, archiveId, logHead } = forge({ file: 'audit' })
  const given = async (): Promise<Required<Omit<Options, 'identity'>>> => ({
    code: await codeOf(rosterId),
    archive: await codeOf(archiveId),
    head: await codeOf(logHead),
  })

  test.each(['code', 'archive', 'head'] as const)('that differ break an audit: --%s', async (option) => {
    const right = await given()
    const wrong = option === 'code' ? right.archive : right.code
    const { exit, code } = await ask(file, { ...right, [option]: wrong })
    expect([exit, code]).toEqual([1, 'E_CODE'])
  })

  test('may be typed in lower case, with other hyphens, and with O, I and L for 0 and 1', async () => {
    const right = await given()
    const typed = right.code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
    expect((await ask(file, { code: typed, head: right.head })).exit).toBe(0)
  })

  test('of an invented procedure are others, so that it does not pass', async () => {
    const { code } = await given()
    const invented = forge({ file: 'audit', change: on('roster/v1', put({ chair: second.id })) })
    expect((await ask(invented.file)).exit).toBe(2)
    expect((await ask(invented.file, { code })).code).toBe('E_CODE')
  })

  test('tell of a rating changed once it was decided, and of none that was changed before', async () => {
    const body = { cid, archive: 'a'.repeat(64), member: first.id }
    const change = { kind: 'revise', ref: 'c'.repeat(64), body }
    const decided = { kind: 'decision', ref: 'd'.repeat(64), body: { archive: 'a'.repeat(64), prev: null } }
    const told = async (...added: readonly RowDraft[]) =>
      (await ask(forge({ file: 'audit', rows: (rows) => decidedUpon(rows, added) }).file)).text
    expect(await told(change, decided)).not.toContain('came after the decision')
    expect(await told(change, decided, { ...change, ref: 'e'.repeat(64) })).toContain(
      'Changed ratings that came after the decision, which does not rest on them: 1.',
    )
  })

  test('count the changes that came once it was decided, until there is a later archive, of a log however long', () => {
    const kinds = [
      ...['revise', 'archive', 'revise', 'decision', 'revise', 'decision', 'revise', 'archive', 'revise'],
      ...['decision', ...Array.from({ length: 200_000 }, () => 'revise')],
    ]
    const rows = kinds.map((kind) => ({ kind }) as Row)
    const began = performance.now()
    expect(changedAfterDecision(rows)).toBe(200_002)
    // For each row all before it would be 20,000 million.
    expect(performance.now() - began).toBeLessThan(5000)
  })

  test('show a log that was cut at its end', async () => {
    const { head } = await given()
    const longer = forge({
      file: 'audit',
      rows: (rows) => [...rows, { kind: 'restore', ref: null, body: {} }],
    })
    expect((await ask(longer.file)).exit).toBe(2)
    expect((await ask(longer.file, { head })).code).toBe('E_CODE')
  })
})

/** Rows that follow on those of the file, upon the archive that these tell of. */
function decidedUpon(rows: readonly RowDraft[], added: readonly RowDraft[]): readonly RowDraft[] {
  const archive = rows.find(({ kind }) => kind === 'archive')?.ref ?? ''
  return [...rows, ...added.map((row) => ({ ...row, body: row.body && { ...row.body, archive } }))]
}

const untold: RowDraft = {
  kind: 'remark',
  ref: null,
  body: { reason: { code: 'other', text: 'c'.repeat(64) } },
}

/** The coordinator shows the cards of somebody who withdrew. */
function shownAll(draft: Draft): Draft {
  return { ...draft, att: { ...draft.att, [name]: Buffer.from('x') } }
}

/** The coordinator lists no cards of a candidate from the beginning. */
function neverListed(): Buffer {
  const change = on('archive/v1', (draft) => ({
    ...draft,
    att: Object.fromEntries(Object.entries(draft.att).filter(([one]) => one !== name)),
  }))
  return forge({ change }).file
}
