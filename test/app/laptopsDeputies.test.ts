import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { headless } from '../../electron/cli/headless.ts'
import { roundState } from '../../shared/app/progressOf.ts'
import { readFacts } from '../../shared/sealing/facts.ts'
import { type PersonKey, passphrase, scorerKeys } from './committee.ts'
import { deputised, instead } from './deputies.ts'
import { confirmAs, type Laptops, undone, verified } from './laptops.ts'
import { copyIn, keepIn, lookAt, newPlace } from './safety.ts'

let running: Laptops | undefined
afterEach(() => running?.remove())

const begin = async (away: readonly PersonKey[], places: readonly ('here' | 'own')[]) =>
  deputised(away, places, (l) => {
    running = l
  })

type App = Pick<Laptops['c'], 'app'>
const factsIn = ({ app }: App, member: string) =>
  readFacts(app.open?.identities.facts(member) ?? []).filter(({ kind }) => kind !== 'slot')

describe('a second key holder who is ill when the list is closed', () => {
  test('lets a deputy open with one signature, each on an own laptop, and every screen is told where it is', async () => {
    const {
      l,
      ids: [to = ''],
      laptops: [deputy],
    } = await begin(['hrm', 'resident'], ['own'])
    if (!deputy) throw new Error('the deputy has no laptop')
    const hrm = l.laptop('hrm')
    const key = async () => (await deputy.ask('exchange.get', {})).secondKey
    expect(await key()).toMatchObject({ keeper: hrm.member, deputies: [to], instead: [], answeredBy: null })
    // A deputy sees the step, and has nothing to do in it as long as nobody asks.
    const ofDeputy = async () => {
      const { path, next } = await deputy.ask('exchange.get', {})
      return { state: path.find(({ step }) => step === 'answer')?.state, task: next?.task }
    }
    expect(await ofDeputy()).toEqual({ state: 'now', task: 'wait' })
    await l.c.ask('round.close', {})
    await l.settle()
    expect(await ofDeputy()).toEqual({ state: 'now', task: 'wait' })
    await expect(deputy.ask('keeper.answer', { member: to, passphrase })).rejects.toMatchObject({
      code: 'E_NO_HANDOVER',
    })
    await expect(deputy.ask('deputy.propose', instead(l, to))).rejects.toMatchObject({
      code: 'E_NO_IDENTITY',
    })
    expect((await hrm.ask('exchange.get', {})).next?.task).toBe('answer')

    const said = await hrm.ask('deputy.propose', { ...instead(l, to), passphrase: null })
    expect(said.complete).toBe(true)
    expect(factsIn(hrm, hrm.member)).toMatchObject([{ kind: 'answer' }])
    expect((await hrm.ask('exchange.get', {})).next?.task).not.toBe('answer')
    await l.settle()
    expect(await key()).toMatchObject({ instead: [to], answeredBy: null })
    expect((await deputy.ask('exchange.get', {})).next).toEqual({ task: 'answer', who: [to] })
    expect((await l.c.ask('exchange.get', {})).next).toEqual({ task: 'wait', who: [to] })
    const board = async () => (await l.c.ask('exchange.get', {})).board
    const answered = async (member: string) => (await board()).find((one) => one.member === member)?.answered
    expect([await answered(hrm.member), await answered(to)]).toEqual([null, false])

    expect(await ofDeputy()).toEqual({ state: 'now', task: 'answer' })
    await deputy.ask('keeper.answer', { member: to, passphrase })
    expect(factsIn(deputy, to)).toMatchObject([{ kind: 'answer' }])
    await l.settle()
    expect([await answered(hrm.member), await answered(to)]).toEqual([null, true])
    // Back again, the second key holder sees what happened, and has nothing left to answer.
    expect((await hrm.ask('exchange.get', {})).secondKey).toMatchObject({ instead: [to], answeredBy: to })
    await expect(hrm.ask('keeper.answer', { passphrase })).rejects.toMatchObject({ code: 'E_STATE' })
    await l.c.ask('round.reveal', {})
    await l.settle()
    for (const one of [hrm, deputy, l.laptop('resident')]) {
      const { path, alarms, refused, waiting } = await one.ask('exchange.get', {})
      expect([undone(path), alarms, refused, waiting]).toEqual([[], [], [], []])
    }
    const checked = await verified(l.c)
    expect(checked.exit, checked.text).toBe(2)
    expect(checked.text).toContain(`${to} answered instead of keeper ${hrm.member}; signed by ${hrm.member}`)
    const { rows } = await l.c.ask('log.list', {})
    expect(rows.map(({ kind }) => kind)).toContain('handover')
  })

  test('and cannot be reached is replaced by more than half of the scorers, who get the close on their laptops', async () => {
    const {
      l,
      ids: [to = ''],
      laptops: [deputy],
    } = await begin(['hrm', 'resident', 'external'], ['own'])
    const [resident, external] = [l.laptop('resident'), l.laptop('external')]
    await l.c.ask('round.close', {})
    await l.settle()
    expect((await resident.ask('exception.get', {})).deputy).toMatchObject({
      deputies: [to],
      here: [resident.member],
    })
    const propose = (signers: readonly PersonKey[], member: PersonKey = 'resident') =>
      resident.ask('deputy.propose', { ...instead(l, to, signers, member), passphrase: null })
    for (const few of [['resident'], ['resident', 'hrm'], ['resident', 'secretary']] as const)
      await expect(propose(few)).rejects.toMatchObject({ code: 'E_INPUT' })
    expect((await propose(['resident', 'external'])).complete).toBe(false)
    expect(factsIn(resident, resident.member)).toMatchObject([{ kind: 'release' }])
    await l.settle()
    const [asked] = (await external.ask('proposal.list', {})).proposals
    expect(asked).toMatchObject({
      file: 'handover',
      handover: { to, office: false, reason: 'illness' },
      signers: [
        { id: resident.member, signed: true },
        { id: external.member, signed: false },
      ].sort((a, b) => (a.id < b.id ? -1 : 1)),
    })
    expect(factsIn(external, external.member)).toEqual([])
    await external.ask('proposal.sign', { id: asked?.id ?? '', member: external.member, passphrase: null })
    expect(factsIn(external, external.member)).toMatchObject([{ kind: 'release' }])
    await l.settle()
    await deputy?.ask('keeper.answer', { member: to, passphrase })
    await l.settle()
    await l.c.ask('round.reveal', {})
    await l.settle()
    for (const one of [l.laptop('hrm'), resident, external])
      expect((await one.ask('exchange.get', {})).alarms).toEqual([])
    const checked = await verified(l.c)
    expect(checked.exit, checked.text).toBe(2)
    expect(checked.text).toContain(`${to} answered instead of keeper ${l.c.idOf('hrm')}`)
  })

  test('signs on the shared laptop, where the deputy then answers with the own passphrase', async () => {
    const {
      l,
      ids: [to = '', other = ''],
    } = await begin([], ['here', 'here'])
    await l.c.ask('round.close', {})
    const before = await l.c.ask('exception.get', {})
    expect(before.deputy?.here.toSorted()).toEqual([l.c.idOf('hrm'), ...before.deputy!.judges].toSorted())
    const wrong = { ...instead(l, to), passphrase: 'een heel andere wachtzin' }
    await expect(l.c.ask('deputy.propose', wrong)).rejects.toMatchObject({ code: 'E_PASSPHRASE' })
    expect(factsIn(l.c, l.c.idOf('hrm'))).toEqual([])
    expect((await l.c.ask('deputy.propose', instead(l, to))).complete).toBe(true)
    const answer = (member: string) => l.c.ask('keeper.answer', { member, passphrase })
    await expect(answer(other)).rejects.toMatchObject({ code: 'E_NO_HANDOVER' })
    await expect(answer(l.c.idOf('director'))).rejects.toMatchObject({ code: 'E_INPUT' })
    await answer(to)
    const state = await l.c.ask('round.state', {})
    expect([state.answered, state.secondKey?.answeredBy]).toEqual([true, to])
    expect((await l.c.ask('exception.get', {})).deputy).toBeNull()
    await l.c.ask('round.reveal', {})
    expect(roundState(l.c.app.open!)?.archive).not.toBeNull()
    expect((await l.c.ask('exchange.get', {})).alarms).toEqual([])
  })

  test('cannot be replaced with a key that came with a copy, which may have signed for another close', async () => {
    const { l, ids } = await begin([], ['here'])
    const [to = ''] = ids
    await l.c.ask('round.close', {})
    const { id, complete } = await l.c.ask('deputy.propose', instead(l, to, ['director', 'resident']))
    expect(complete).toBe(false)
    const place = newPlace()
    await keepIn(l.c, place)
    const folder = mkdtempSync(join(tmpdir(), 'zegel-back-'))
    const back = headless(folder, { version: '0.0.0-test', workFactor: 1 })
    await lookAt(back, copyIn(place))
    await back.ask('safety.restore', { member: l.c.idOf('secretary'), passphrase })
    const sign = { id, member: l.c.idOf('resident'), passphrase }
    await expect(back.ask('proposal.sign', sign)).rejects.toMatchObject({ code: 'E_COPIED_KEY' })
    await expect(back.ask('deputy.propose', instead(l, to))).rejects.toMatchObject({ code: 'E_COPIED_KEY' })
    expect((await l.c.ask('proposal.sign', sign)).complete).toBe(true)
    back.close()
    for (const one of [place, folder]) rmSync(one, { recursive: true })
  })
})

describe('a deputy who cannot confirm', () => {
  const except = async (l: Laptops, kind: 'key' | 'keeper', who: string, by: readonly string[]) => {
    const deciders = [l.c.idOf('secretary'), ...by]
    return l.c.ask('exception.propose', { kind, who, reason: 'illness', text: '', deciders })
  }

  test('leaves the list, and the second key holder who signed for that still opens', async () => {
    const { l } = await begin([], ['here'])
    const hrm = l.c.idOf('hrm')
    const { id } = await except(l, 'keeper', hrm, [hrm])
    await l.c.ask('proposal.sign', { id, member: hrm, passphrase })
    const same = { leaves: false, chair: null }
    await expect(l.c.ask('roster.next', same)).rejects.toMatchObject({ code: 'E_SAME_KEYS' })
    await l.c.ask('roster.next', { ...same, deputies: [] })
    await opens(l, [])
  })

  test('because the passphrase is lost stays with a new key, signed as a change of the second key', async () => {
    const {
      l,
      ids: [to = ''],
    } = await begin([], ['here'])
    const hrm = l.c.idOf('hrm')
    await expect(except(l, 'key', to, [hrm])).rejects.toMatchObject({ code: 'E_INPUT' })
    const before = await l.c.ask('roster.get', {})
    await l.c.ask('enrol.member', { member: to, passphrase })
    const { id } = await except(l, 'keeper', hrm, [hrm])
    await l.c.ask('proposal.sign', { id, member: hrm, passphrase })
    await l.c.ask('roster.next', { leaves: false, chair: null })
    expect((await l.c.ask('roster.get', {}))?.people.length).toBe(before?.people.length)
    await opens(l, [to])
  })

  test('leaves the list, and the second key holder who signed to stay and then enrols anew is proposed with the new key', async () => {
    const { l } = await begin([], ['here'])
    const hrm = l.c.idOf('hrm')
    const anewNow = async () => (await l.c.ask('exception.get', {})).anew
    const { id } = await except(l, 'keeper', hrm, [hrm])
    await l.c.ask('proposal.sign', { id, member: hrm, passphrase })
    expect(await anewNow()).toEqual([])
    await l.c.ask('enrol.member', { member: hrm, passphrase })
    expect(await anewNow()).toEqual([hrm])
    const keyOf = () => roundState(l.c.app.open!)?.roster.payload.people.find((one) => one.id === hrm)?.sign
    const old = keyOf()
    await l.c.ask('roster.next', { leaves: false, chair: null, deputies: [] })
    expect([keyOf(), await anewNow()]).toEqual([old, [hrm]])
    const judges = scorerKeys.map(l.c.idOf)
    const again = await except(l, 'keeper', hrm, judges)
    for (const member of judges) await l.c.ask('proposal.sign', { id: again.id, member, passphrase })
    expect(await anewNow()).toEqual([])
    await l.c.ask('roster.next', { leaves: false, chair: null })
    expect(keyOf()).not.toBe(old)
    await l.c.ask('session.unlock', { member: hrm, passphrase })
    await confirmAs(l.c)
    expect((await l.c.ask('roster.get', {}))?.mine).toBe(false)
  })

  test('and one who follows the second key holder opens with the key of the list before', async () => {
    const {
      l,
      ids: [to = ''],
    } = await begin([], ['here'])
    const hrm = l.c.idOf('hrm')
    const { id } = await except(l, 'keeper', to, [hrm])
    await l.c.ask('proposal.sign', { id, member: hrm, passphrase })
    await l.c.ask('roster.next', { leaves: false, chair: null })
    await opens(l, [], to)
  })
})

/** Everybody confirms the next list and seals again, and the second key holder opens; what came of it holds for whoever verifies it. */
const opens = async (l: Laptops, deputies: readonly string[], keeper = l.c.idOf('hrm')): Promise<void> => {
  for (const key of scorerKeys) {
    await l.c.unlock(key)
    await confirmAs(l.c)
  }
  for (const member of [keeper, ...deputies]) {
    await l.c.ask('session.unlock', { member, passphrase })
    await confirmAs(l.c)
  }
  for (const key of scorerKeys) {
    await l.c.unlock(key)
    await l.c.ask('seal.submit', {})
  }
  await l.c.unlock('secretary')
  await l.c.ask('round.close', {})
  await l.c.ask('keeper.answer', { member: keeper, passphrase })
  await l.c.ask('round.reveal', {})
  expect((await l.c.ask('matrix.get', {})).raters).toHaveLength(scorerKeys.length)
  expect(await verified(l.c)).toMatchObject({ exit: 0, text: expect.not.stringContaining('replaced') })
}
