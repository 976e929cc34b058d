import { afterEach, describe, expect, test } from 'vitest'
import { roundState } from '../../shared/app/progressOf.ts'
import { candidateCode } from '../../shared/domain/candidate.ts'
import { auditReport } from '../../shared/domain/schemas/auditReport.ts'
import {
  draftFor,
  evidenceCanary,
  memberCanary,
  type PersonKey,
  passphrase,
  scorerKeys,
} from './committee.ts'
import { putDecision } from './deciding.ts'
import {
  at,
  confirmAll,
  confirmAs,
  type Laptops,
  openAll,
  scoreAll,
  scoreAs,
  undone,
  verified,
} from './laptops.ts'
import { spreadUntil } from './laptopsKept.ts'

let running: Laptops | undefined
afterEach(() => running?.remove())

/** Frozen and confirmed, with resident and external on own laptops and the director at the secretary's. */
const confirmed = async (): Promise<Laptops> => {
  const l = await spreadUntil('confirmed', 'strict', ['resident', 'external'])
  running = l
  return l
}

/** An exception that secretary and `other` sign: on the own laptop of `other` when there is one. */
const except = async (
  l: Laptops,
  kind: 'drop-out' | 'key' | 'withdraw' | 'added',
  who: string,
  other: PersonKey,
): Promise<void> => {
  const deciders = [l.c.idOf('secretary'), l.c.idOf(other)]
  const { id } = await l.c.ask('exception.propose', {
    kind,
    who,
    reason: 'illness',
    text: 'Griep.',
    deciders,
  })
  await l.settle()
  const own = l.own[other]
  if (own) {
    expect((await own.ask('exchange.get', {})).next?.task).toBe('sign')
    expect(await own.ask('proposal.read', { id })).toEqual({
      ...{ text: 'Griep.', lines: null, terms: null, before: null, against: [], design: null },
    })
  }
  await (own ?? l.c).ask('proposal.sign', {
    id,
    member: l.c.idOf(other),
    passphrase: own ? null : passphrase,
  })
  await l.settle()
  expect((await l.c.ask('exchange.get', {})).next?.task).toBe('next-list')
}

describe('a drop-out before the own seal', () => {
  test('is signed on two laptops, and the others seal the same again with one click and open', async () => {
    const l = await confirmed()
    await scoreAll(l, ['director', 'resident'])
    const before = await sealOf(l, 'resident')
    await except(l, 'drop-out', l.c.idOf('external'), 'resident')
    await l.c.ask('roster.next', { leaves: false, chair: null })
    await l.settle()
    const resident = l.laptop('resident')
    expect((await resident.ask('exchange.get', {})).next?.task).toBe('confirm')
    await confirmAll(l, ['director', 'resident'])
    expect((await resident.ask('exchange.get', {})).next?.task).toBe('reseal')
    await resident.ask('seal.submit', {})
    await l.c.unlock('director')
    await l.c.ask('seal.submit', {})
    await l.c.unlock('secretary')
    await l.settle()
    expect((await sealOf(l, 'resident')).cards).toEqual(before.cards)
    await openAll(l, ['director', 'resident'])
    for (const laptop of Object.values(l.own)) {
      const told = await laptop.ask('exchange.get', {})
      expect(told).toMatchObject({ alarms: [], refused: [], waiting: [] })
    }
    expect((await l.c.ask('matrix.get', {})).raters).toHaveLength(2)
    const files: string[] = []
    const save = async (_: string, bytes: Uint8Array) => {
      files.push(new TextDecoder().decode(bytes))
      return null
    }
    Object.assign(l.c.app.shell, { save })
    for (const kind of ['audit-report', 'audit-csv'] as const)
      await l.c.ask('export.save', { kind, language: 'nl' })
    const [json = '', csv = ''] = files
    const { exceptions } = auditReport.parse(JSON.parse(json)).happened
    expect(exceptions).toEqual([{ at: expect.any(String), kind: 'drop-out', signers: 2 }])
    expect(csv).toContain('"Een lid viel uit"')
    // Who it was, and that illness was the reason, HRM does not read here.
    for (const word of [l.c.idOf('external'), 'illness', 'Griep', memberCanary('external')])
      expect(json + csv).not.toContain(word)
  })

  test('of the chair, who leaves the committee, asks who presides now', async () => {
    const l = await confirmed()
    const chair = (await l.c.ask('session.get', {})).seats.find((seat) => seat.chair)?.id ?? ''
    expect(chair).toBe(l.c.idOf('director'))
    await except(l, 'drop-out', chair, 'resident')
    await expect(l.c.ask('roster.next', { leaves: true, chair: null })).rejects.toMatchObject({
      code: 'E_COMMITTEE',
      data: { fault: 'one-chair' },
    })
    await l.c.ask('roster.next', { leaves: true, chair: l.c.idOf('external') })
    await l.settle()
    const { seats } = await l.c.ask('session.get', {})
    expect(seats.filter((seat) => seat.chair).map(({ id }) => id)).toEqual([l.c.idOf('external')])
    await confirmAll(l, ['resident', 'external'])
  })

  test('reaches who writes on an own laptop: what was kept stays, nothing more is taken, and the laptop says since when', async () => {
    const l = await confirmed()
    const external = l.laptop('external')
    const [row] = (await external.ask('cards.mine', {})).rows
    const cid = row?.cid ?? ''
    const { draft } = await external.ask('card.get', { cid })
    const write = (notes: string) => external.ask('card.put', { cid, draft: { ...draft, notes } })
    await write('nog juist op tijd')
    await except(l, 'drop-out', external.member, 'resident')
    await l.c.ask('roster.next', { leaves: true, chair: null })
    await l.settle()
    await expect(write('te laat')).rejects.toMatchObject({ code: 'E_NOT_SCORER' })
    expect(await external.ask('cards.mine', {})).toMatchObject({ scorer: false, mayScore: false })
    // The laptop stays its owner's: who has still to erase there what is asked, and may delete it.
    expect(await external.ask('session.get', {})).toMatchObject({ me: external.member, left: null })
    expect(await external.ask('exchange.get', {})).toMatchObject({
      ...{ gone: { kind: 'drop-out' }, path: [], next: null, missing: [], alarms: [] },
    })
    expect((await l.laptop('resident').ask('exchange.get', {})).gone).toBeNull()
    // Nobody else might have a laptop to whom that list goes: it is given to who is left out, and nobody waits for an answer.
    const { outbox } = await l.c.ask('exchange.get', {})
    const list = outbox.find(({ kind }) => kind === 'roster')
    expect([list?.to.includes(external.member), list?.open.includes(external.member)]).toEqual([true, false])
  })

  test('is not decided by the secretary alone', async () => {
    const l = await confirmed()
    const deciders = [l.c.idOf('secretary'), l.c.idOf('resident')]
    const who = l.c.idOf('external')
    await l.c.ask('exception.propose', { kind: 'drop-out', who, reason: 'illness', text: '', deciders })
    await expect(l.c.ask('roster.next', { leaves: false, chair: null })).rejects.toMatchObject({
      code: 'E_PHASE',
    })
    const told = await l.c.ask('exception.get', {})
    expect(told.decided).toBeNull()
    const { proposals } = await l.c.ask('proposal.list', {})
    expect(proposals[0]?.signers.filter(({ signed }) => !signed)).toEqual([
      { id: l.c.idOf('resident'), signed: false, here: false },
    ])
  })
})

/** Commitments of the last seal of a member that the secretary's laptop knows. */
const sealOf = async (l: Laptops, key: PersonKey) => {
  const row = l.c.app.open?.store.messages.byType('seal/v1').findLast((one) => one.member === l.c.idOf(key))
  const payload = JSON.parse(
    Buffer.from(JSON.parse(new TextDecoder().decode(row?.bytes)).payload, 'base64').toString(),
  ) as { cards: { c: string }[]; seq: number; prev: string[] }
  return { ...payload, cards: payload.cards.map(({ c }) => c) }
}

describe('a correction before the close', () => {
  test('replaces the seal, changes every commitment, and is what is opened', async () => {
    const l = await confirmed()
    await scoreAll(l, scorerKeys)
    const before = await sealOf(l, 'resident')
    const resident = l.laptop('resident')
    const [cid = ''] = l.c.cids
    await expect(
      resident.ask('card.put', { cid, draft: (await resident.ask('card.get', { cid })).draft }),
    ).rejects.toMatchObject({ code: 'E_SEALED' })
    await resident.ask('seal.correct', {})
    const { draft } = await resident.ask('card.get', { cid })
    await resident.ask('card.put', { cid, draft: { ...draft, overall: 5 } })
    await resident.ask('seal.submit', {})
    await l.settle()
    const after = await sealOf(l, 'resident')
    expect(after.seq).toBe(1)
    expect(after.prev).toHaveLength(1)
    expect(after.cards.filter((c) => before.cards.includes(c))).toEqual([])
    await openAll(l, scorerKeys)
    const opened = (await resident.ask('cards.review', {})).cards.find((one) => one.cid === cid)
    expect(opened?.draft.overall).toBe(5)
    expect((await resident.ask('exchange.get', {})).alarms).toEqual([])
  })

  test('that is begun and left leaves the seal as it was', async () => {
    const l = await confirmed()
    await scoreAll(l, scorerKeys)
    const resident = l.laptop('resident')
    await resident.ask('seal.correct', {})
    expect((await resident.ask('cards.mine', {})).sealed).toBe(false)
    await resident.ask('seal.keep', {})
    expect((await resident.ask('cards.mine', {})).sealed).toBe(true)
    await openAll(l, scorerKeys)
  })
})

describe('a replaced laptop', () => {
  test('enrols anew from the same invitation after it had sealed: the member scores again, the others seal the same, and that is opened', async () => {
    const l = await confirmed()
    await scoreAll(l, scorerKeys)
    const member = l.c.idOf('external')
    const lost = roundState(l.c.app.open!)?.seals[member]?.[0]?.payload.cards
    await l.replace('external')
    await l.settle()
    await except(l, 'key', l.c.idOf('external'), 'director')
    await l.c.ask('roster.next', { leaves: false, chair: null })
    await l.settle()
    const fresh = l.laptop('external')
    await fresh.unlock()
    await l.settle()
    await confirmAll(l, scorerKeys)
    // What was sealed there is under keys that nobody has any more.
    expect(await fresh.ask('cards.mine', {})).toMatchObject({ sealed: false })
    await expect(fresh.ask('seal.submit', {})).rejects.toMatchObject({ code: 'E_CARDS_OPEN' })
    await scoreAs(fresh, 'external')
    await fresh.ask('seal.submit', {})
    await l.laptop('resident').ask('seal.submit', {})
    await l.c.unlock('director')
    await l.c.ask('seal.submit', {})
    await l.c.unlock('secretary')
    await l.settle()
    await openAll(l, scorerKeys)
    expect(undone((await fresh.ask('exchange.get', {})).path)).toEqual([])
    for (const one of [fresh, l.laptop('resident')])
      expect(await one.ask('exchange.get', {})).toMatchObject({ refused: [], alarms: [] })
    const archived = roundState(l.c.app.open!)?.archived.find(({ payload }) => payload.member === member)
    expect(archived?.payload.cards).toHaveLength(lost?.length ?? 0)
    expect(archived?.payload.cards).not.toEqual(lost)
    const checked = await verified(l.c)
    expect(checked.exit, checked.text).toBe(2)
  })
})

describe('a candidate who withdraws', () => {
  test('leaves the list with an exception, and is neither shown nor opened', async () => {
    const l = await confirmed()
    await scoreAll(l, scorerKeys)
    const [gone = '', ...rest] = l.c.cids
    await except(l, 'withdraw', gone, 'director')
    await l.c.ask('roster.next', { leaves: false, chair: null })
    await l.settle()
    await confirmAll(l, scorerKeys)
    for (const key of scorerKeys) await (await at(l, key)).ask('seal.submit', {})
    await l.c.unlock('secretary')
    await l.settle()
    await openAll(l, scorerKeys)
    const rows = (await l.laptop('resident').ask('matrix.get', {})).rows.map(({ cid }) => cid)
    expect(rows.sort()).toEqual([...rest].sort())
  })
})

describe('somebody who is added', () => {
  test('enrols on an own laptop after the freeze and scores from the next list on', async () => {
    const l = await confirmed()
    await scoreAll(l, ['director'])
    const newcomer = await l.invite('observer')
    await l.settle()
    await except(l, 'added', newcomer.member, 'director')
    await l.c.ask('roster.next', { leaves: false, chair: null })
    await l.settle()
    await confirmAs(newcomer)
    await confirmAll(l, scorerKeys)
    expect((await newcomer.ask('cards.mine', {})).rows).toHaveLength(3)
  })
})

describe('a recusal that comes late', () => {
  test('takes the card back after it was sealed, says to everybody that it came late, and never why', async () => {
    const l = await confirmed()
    await scoreAll(l, scorerKeys)
    const resident = l.laptop('resident')
    const [cid = '', other = ''] = l.c.cids
    await resident.ask('seal.correct', {})
    await resident.ask('ties.put', { cid, kind: 'family', recused: true })
    await resident.ask('seal.submit', {})
    await l.settle()
    await openAll(l, scorerKeys)
    const member = l.c.idOf('resident')
    const { seals } = await l.c.ask('round.state', {})
    expect(seals.map((seal) => [seal.member, seal.recusals])).toEqual(
      seals.map((seal) => [
        seal.member,
        seal.member === member ? [{ code: candidateCode(cid), late: true }] : [],
      ]),
    )
    const external = l.laptop('external')
    const { rows } = await external.ask('matrix.get', {})
    const shown = (of: string) => rows.find((row) => row.cid === of)
    expect(shown(cid)?.recused.filter(Boolean)).toEqual([true])
    expect(shown(cid)?.late).toEqual(shown(cid)?.recused)
    expect(shown(other)?.late).toEqual([false, false, false])
    expect(JSON.stringify(await external.ask('matrix.get', {}))).not.toContain('family')
  })

  test('is not one before the candidate was met', async () => {
    const l = await confirmed()
    const resident = l.laptop('resident')
    const [cid = ''] = l.c.cids
    await resident.ask('ties.put', { cid, kind: 'family', recused: true })
    const late = async () => (await resident.ask('ties.get', {})).rows.find((row) => row.cid === cid)?.late
    expect(await late()).toBe(false)
    await resident.ask('ties.put', { cid, kind: 'family', recused: false })
    const { draft } = await resident.ask('card.get', { cid })
    await resident.ask('card.put', { cid, draft: { ...draft, notes: 'Wij kennen elkaar.' } })
    await resident.ask('ties.put', { cid, kind: 'family', recused: true })
    expect(await late()).toBe(true)
  })
})

describe('a card that comes late', () => {
  test('is read by the committee at the secretary’s, marked, and counts in no number', async () => {
    const l = await confirmed()
    await scoreAll(l, ['director', 'resident'])
    const external = l.laptop('external')
    const [cid = '', other = ''] = l.c.cids
    const { design } = await external.ask('design.get', {})
    await external.ask('ties.put', { cid, kind: 'acquaintance', recused: false })
    await external.ask('card.put', { cid, draft: draftFor('external', cid, 0, design.criteria) })
    await expect(external.ask('late.send', { cid })).rejects.toMatchObject({ code: 'E_PHASE' })
    await except(l, 'drop-out', l.c.idOf('external'), 'resident')
    await l.c.ask('roster.next', { leaves: false, chair: null })
    await l.settle()
    await confirmAll(l, ['director', 'resident'])
    await l.laptop('resident').ask('seal.submit', {})
    await l.c.unlock('director')
    await l.c.ask('seal.submit', {})
    await l.c.unlock('secretary')
    await l.settle()
    await openAll(l, ['director', 'resident'])
    const before = await l.c.ask('matrix.get', {})
    const mine = await external.ask('late.mine', {})
    expect(mine.rows.map(({ state }) => state).sort()).toEqual(['complete', 'empty', 'empty'])
    await expect(external.ask('late.send', { cid: other })).rejects.toMatchObject({ code: 'E_CARDS_OPEN' })
    await external.ask('late.send', { cid })
    await expect(
      external.ask('late.put', { cid, draft: await draftOf(external, other) }),
    ).rejects.toMatchObject({
      code: 'E_PHASE',
    })
    await l.settle()
    const { late } = await l.c.ask('matrix.candidate', { cid })
    expect(late.map(({ name }) => name)).toEqual([memberCanary('external')])
    expect(
      late[0]?.criteria?.every(({ evidence }) => evidence.a.includes(evidenceCanary('external', cid))),
    ).toBe(true)
    expect((await l.c.ask('matrix.candidate', { cid: other })).late).toEqual([])
    expect(await l.c.ask('matrix.get', {})).toEqual(before)
    expect((await l.laptop('resident').ask('matrix.candidate', { cid })).late).toEqual([])
    expect((await external.ask('late.mine', {})).rows.find((row) => row.cid === cid)?.state).toBe('sent')
    const checked = await verified(l.c)
    expect(checked.exit, checked.text).toBe(0)
    expect(checked.text).not.toContain(evidenceCanary('external', cid))
    await decidedWithout(l, cid, other)
  })
})

/**
 * Another late card, a changed rating and a seal are made on laptops that are not connected; meanwhile it is decided, and then they come.
 */
const decidedWithout = async (l: Laptops, cid: string, other: string): Promise<void> => {
  const external = l.laptop('external')
  const resident = l.laptop('resident')
  const { design } = await external.ask('design.get', {})
  await external.ask('late.put', { cid: other, draft: draftFor('external', other, 1, design.criteria) })
  await external.ask('late.send', { cid: other })
  const to = await changeFirst(resident, cid)
  const decidedOn = await l.c.ask('matrix.get', {})
  await putDecision(l.c)
  await l.c.ask('decision.fix', { chairPassphrase: passphrase })
  expect((await l.c.ask('decision.get', {})).after).toEqual({ changed: [], late: [] })
  await l.settle()
  const after = { changed: [candidateCode(cid)], late: [candidateCode(other)] }
  expect((await l.c.ask('decision.get', {})).after).toEqual(after)
  expect((await resident.ask('decision.get', {})).after).toEqual({ ...after, late: [] })
  for (const laptop of [l.c, resident]) {
    const { ranking, rows } = await laptop.ask('matrix.get', {})
    expect({ ranking, rows }).toEqual({ ranking: decidedOn.ranking, rows: decidedOn.rows })
    const cells = (await laptop.ask('matrix.candidate', { cid })).criteria[0]?.cells ?? []
    const changed = cells.filter(({ changes }) => changes.length > 0)
    expect(changed).toMatchObject([{ changes: [{ to, afterDecision: true }] }])
    expect(changed[0]?.rating, 'as it was sealed').toBe(changed[0]?.sealed)
  }
  const shown = async (of: string) => (await l.c.ask('matrix.candidate', { cid: of })).late
  expect((await shown(cid)).map(({ afterDecision }) => afterDecision)).toEqual([false])
  expect((await shown(other)).map(({ afterDecision }) => afterDecision)).toEqual([true])
  const { rows } = await external.ask('late.mine', {})
  expect(Object.fromEntries(rows.map(({ cid: of, state }) => [of, state]))).toEqual({
    [cid]: 'sent',
    [other]: 'after-decision',
  })
  const { numbers } = await l.c.ask('audit.numbers', {})
  expect(numbers).toMatchObject({ scoreChanges: 0, changesAfter: 1, lateCards: 2, lateAfter: 1 })
  for (const laptop of [l.c, resident, external])
    expect(await laptop.ask('exchange.get', {})).toMatchObject({ waiting: [], refused: [], alarms: [] })
}

/** Changes the own rating of a candidate's first criterion. @returns the new one */
const changeFirst = async (app: Pick<Laptops['c'], 'ask'>, cid: string): Promise<number> => {
  const letter = (await app.ask('matrix.get', {})).raters.find(({ mine }) => mine)?.letter ?? ''
  const [first] = (await app.ask('matrix.candidate', { cid })).criteria
  const to = first?.cells.find((cell) => cell.letter === letter)?.rating === 5 ? 4 : 5
  await app.ask('card.revise', {
    ...{ cid, letter, passphrase, criterion: first?.id ?? '', evidence: null },
    rating: { to, code: 'slip', text: '' },
  })
  return to
}

const draftOf = async (app: Pick<Laptops['c'], 'ask'>, cid: string) =>
  (await app.ask('late.get', { cid })).draft
