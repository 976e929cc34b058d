import { afterEach, describe, expect, test } from 'vitest'
import { readDocument } from '../../shared/app/documents.ts'
import { commitText } from '../../shared/sealing/commitment.ts'
import { readRevision } from '../../shared/sealing/make/revise.ts'
import { readAs } from '../../shared/sealing/message.ts'
import { evidenceCanary, type Played, passphrase, play } from './committee.ts'

let played: Played | undefined
afterEach(() => played?.remove())

const cellOf = async (p: Played, cid: string, letter: string, at = 0) => {
  const { criteria } = await p.ask('matrix.candidate', { cid })
  const cell = criteria[at]?.cells.find((one) => one.letter === letter)
  if (!cell) throw new Error('no such cell')
  return { ...cell, criterion: criteria[at]?.id ?? '' }
}

/** The letter behind which a member sits. */
const letterFor = async (p: Played, key: 'director' | 'resident' | 'external') => {
  await p.unlock(key)
  return (await p.ask('matrix.get', {})).raters.find(({ mine }) => mine)?.letter ?? ''
}

const slip = (to: number | null) => ({ to, code: 'slip' as const, text: 'Ik klikte ernaast.' })
const other = (rating: number | null) => (rating === 1 ? 2 : 1)

describe('a changed rating', () => {
  test('is signed by whoever gave it, counts from then on, and leaves the sealed one beside it', async () => {
    played = await play('opened')
    const [cid = ''] = played.cids
    const letter = await letterFor(played, 'resident')
    await played.unlock('secretary')
    const before = await played.ask('matrix.get', {})
    const { criterion, rating } = await cellOf(played, cid, letter)
    const to = other(rating)
    const input = { cid, criterion, letter, passphrase, evidence: null }
    await played.ask('card.revise', { ...input, rating: slip(to) })

    const now = await cellOf(played, cid, letter)
    expect([now.sealed, now.rating]).toEqual([rating, to])
    expect(now.changes).toMatchObject([
      { from: rating, to, code: 'slip', text: 'Ik klikte ernaast.', after: [] },
    ])
    const after = await played.ask('matrix.get', {})
    const at = before.raters.findIndex((one) => one.letter === letter)
    const row = (matrix: typeof before) => matrix.rows.find((one) => one.cid === cid)
    expect(row(after)?.sealed[at]).toBe(row(before)?.scores[at])
    expect(row(after)?.scores[at]).not.toBe(row(before)?.scores[at])
    expect(after.changed).toEqual([
      {
        cid,
        code: row(before)?.code,
        was: before.ranking.find((one) => one.cid === cid)?.score,
      },
    ])

    const open = played.app.open
    const message = readAs(
      'revise/v1',
      open?.store.messages.byType('revise/v1')[0]?.bytes ?? new Uint8Array(),
    )
    expect(message.payload.member).toBe(played.idOf('resident'))
    expect(await readRevision(message, open?.session?.keys.box.identity ?? '')).toEqual({
      criterion,
      from: rating,
      to,
      reason: 'slip\nIk klikte ernaast.',
    })
    const { rows, whole } = await played.ask('log.list', {})
    expect(rows.filter((one) => one.kind === 'revise').map((one) => one.actor)).toEqual([
      played.idOf('resident'),
    ])
    expect(whole).toBe(true)
  })

  test('can be changed again: every version stays, and what it says it came from is the one before', async () => {
    played = await play('opened')
    const [cid = ''] = played.cids
    const { criterion, rating } = await cellOf(played, cid, 'A')
    const input = { cid, criterion, letter: 'A', passphrase, evidence: null }
    const first = other(rating)
    await played.ask('card.revise', { ...input, rating: slip(first) })
    await played.ask('card.revise', { ...input, rating: slip(null) })
    await played.ask('card.revise', { ...input, rating: slip(rating) })
    const { changes, sealed, rating: now } = await cellOf(played, cid, 'A')
    expect(changes.map(({ from, to }) => [from, to])).toEqual([
      [rating, first],
      [first, null],
      [null, rating],
    ])
    expect(now).toBe(sealed)
    expect((await played.ask('matrix.get', {})).changed).toEqual([])
  })

  test('says who senior had spoken about that candidate before it, from the recorded turns', async () => {
    played = await play('opened')
    const [cid = '', another = ''] = played.cids
    const letter = await letterFor(played, 'resident')
    const { criterion, rating } = await cellOf(played, cid, letter)
    const input = { cid, criterion, letter, passphrase, evidence: null }
    await played.ask('talk.speak', { cid: another, member: played.idOf('director') })
    await played.ask('card.revise', { ...input, rating: slip(other(rating)) })
    await played.ask('talk.speak', { cid, member: played.idOf('director') })
    await played.ask('card.revise', { ...input, rating: slip(rating) })
    const { changes } = await cellOf(played, cid, letter)
    expect(changes.map(({ after }) => after)).toEqual([[], ['programDirector']])
  })

  test('is nothing that somebody else can sign, and nothing when nothing changes', async () => {
    played = await play('opened')
    const [cid = ''] = played.cids
    const { criterion, rating } = await cellOf(played, cid, 'A')
    const input = { cid, criterion, letter: 'A', passphrase, evidence: null }
    await expect(
      played.ask('card.revise', { ...input, passphrase: `${passphrase}!`, rating: slip(other(rating)) }),
    ).rejects.toMatchObject({ code: 'E_PASSPHRASE' })
    await expect(played.ask('card.revise', { ...input, rating: slip(rating) })).rejects.toMatchObject({
      code: 'E_INPUT',
    })
    await expect(played.ask('card.revise', { ...input, letter: 'Z', rating: slip(1) })).rejects.toMatchObject(
      { code: 'E_INPUT' },
    )
    const bare = { to: other(rating), code: 'other' as const, text: ' \u200b' }
    await expect(
      played.ask('card.revise', { ...input, rating: bare }),
      'another reason, which nobody wrote',
    ).rejects.toMatchObject({ code: 'E_INPUT' })
    expect((await cellOf(played, cid, 'A')).changes).toEqual([])
    expect(played.app.open?.store.messages.byType('revise/v1')).toEqual([])
  })

  test('is too late once the decision is signed', async () => {
    played = await play('decided')
    const [cid = ''] = played.cids
    const { criterion, rating } = await cellOf(played, cid, 'A')
    await expect(
      played.ask('card.revise', {
        cid,
        criterion,
        letter: 'A',
        passphrase,
        rating: slip(other(rating)),
        evidence: null,
      }),
    ).rejects.toMatchObject({ code: 'E_PHASE' })
  })
})

test('a note written anew is a dated second version, bound to the log by a commitment', async () => {
  played = await play('opened')
  const [cid = ''] = played.cids
  const letter = await letterFor(played, 'external')
  const { criterion, evidence } = await cellOf(played, cid, letter)
  const anew = { s: '', t: '', a: 'Belde zelf de apotheker.', r: '', reflection: '' }
  await played.ask('card.revise', { cid, criterion, letter, passphrase, rating: null, evidence: anew })
  const now = await cellOf(played, cid, letter)
  expect(now.evidence).toEqual(evidence)
  expect(now.evidence?.a).toBe(evidenceCanary('external', cid))
  expect(now.notes.map((note) => note.evidence)).toEqual([anew])
  const open = played.app.open
  if (!open) throw new Error('nothing is open')
  const row = open.store.log.all().findLast(({ kind }) => kind === 'note')
  const [version] = readDocument(open, 'noteVersions') ?? []
  const { reason } = JSON.parse(row?.body ?? '{}') as { reason: { text: string } }
  expect(reason.text).toBe(commitText(version?.salt ?? '', JSON.stringify(anew)))
  expect(row?.body).not.toContain('apotheker')
})
