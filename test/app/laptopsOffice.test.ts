import { afterEach, describe, expect, test } from 'vitest'
import { unlocked } from '../../shared/app/app.ts'
import { briefingContents } from '../../shared/app/exchange/briefingContents.ts'
import { lastRound, protocolState, roundState } from '../../shared/app/progressOf.ts'
import { writeAudit } from '../../shared/app/signedAudit.ts'
import type { Runner } from '../../shared/app/work.ts'
import { briefing } from '../../shared/app/works/exchange.ts'
import { dayOf } from '../../shared/domain/dutchTime.ts'
import { canonicalBytes, type Json } from '../../shared/sealing/canonical.ts'
import { makeAmendment } from '../../shared/sealing/make/amendment.ts'
import { makeReceipt } from '../../shared/sealing/make/receipt.ts'
import { makeWithdraw, signWithdraw } from '../../shared/sealing/make/withdraw.ts'
import { readMessage } from '../../shared/sealing/message.ts'
import { closingOf } from '../../shared/sealing/rules/amendment.ts'
import { ask } from '../sealing/verify/asking.ts'
import { memberCanary, type PersonKey, passphrase, type ScorerKey, scorerKeys } from './committee.ts'
import { putDecision } from './deciding.ts'
import { at, confirmAs, type Laptops, openAll, scoreAs, verified } from './laptops.ts'
import { spreadUntil } from './laptopsKept.ts'

let running: Laptops | undefined
afterEach(() => running?.remove())

/** What a briefing says after a round, where nothing was decided. */
const nothingAfter = { holds: [], consents: [] }

/** Frozen, confirmed and sealed by all, with `away` on own laptops. */
const sealed = async (mode: 'strict' | 'twokey', away: readonly PersonKey[]): Promise<Laptops> => {
  const l = await spreadUntil('sealed', mode, away)
  running = l
  return l
}

/** The next list: everybody confirms it and seals the same again with one click. */
const again = async (l: Laptops, keys: readonly ScorerKey[], keepers: readonly PersonKey[] = []) => {
  for (const key of [...keys, ...keepers]) await confirmAs(await at(l, key))
  await l.settle()
  for (const key of keys) await (await at(l, key)).ask('seal.submit', {})
  await l.settle()
}

describe('the secretary is lost after everybody has sealed', () => {
  test('more than half of the scorers give the office to one of them, who makes the next list and opens', async () => {
    const l = await sealed('strict', ['resident'])
    const to = l.c.idOf('director')
    const keysOf = async (key: 'secretary' | 'external') => {
      await l.c.unlock(key)
      return l.c.app.open!.session!.keys
    }
    const [own, friend] = [await keysOf('secretary'), await keysOf('external')]
    await l.c.unlock('director')
    expect((await l.c.ask('exception.get', {})).office?.successors.find(({ id }) => id === to)?.offered).toBe(
      false,
    )
    await l.c.ask('office.offer', { member: to, office: 'coordinator', passphrase })
    await l.c.unlock('external')
    const signers = [l.c.idOf('resident'), l.c.idOf('external')]
    const propose = (who: readonly string[]) =>
      l.c.ask('office.propose', { to, reason: 'illness', text: 'Ziek.', signers: [...who] })
    await expect(propose(signers.slice(1))).rejects.toMatchObject({ code: 'E_INPUT' })
    await propose(signers)
    const [proposal] = (await l.c.ask('proposal.list', {})).proposals
    expect(proposal?.handover).toEqual({ to, office: true, reason: null })
    expect(proposal?.signers.filter((one) => !one.signed).map(({ id }) => id)).toEqual([l.c.idOf('resident')])
    await l.settle()

    const resident = l.laptop('resident')
    const [asked] = (await resident.ask('proposal.list', {})).proposals
    expect((await resident.ask('exchange.get', {})).next?.task).toBe('sign')
    expect(await resident.ask('proposal.read', { id: asked?.id ?? '' })).toMatchObject({ text: 'Ziek.' })
    await resident.ask('proposal.sign', { id: asked?.id ?? '', member: resident.member, passphrase: null })
    expect((await resident.ask('proposal.list', {})).proposals).toEqual([])
    await l.settle()

    await l.c.unlock('director')
    expect((await l.c.ask('exchange.get', {})).next).toEqual({ task: 'next-list', who: [to] })
    await l.c.ask('roster.next', { leaves: false, chair: null })
    await l.settle()
    await again(l, scorerKeys)
    await l.c.unlock('director')
    await openAll(l, scorerKeys)
    expect((await resident.ask('exchange.get', {})).alarms).toEqual([])
    const { path } = await resident.ask('exchange.get', {})
    expect(path.find(({ step }) => step === 'archive')?.state).toBe('done')
    const checked = await verified(l.c)
    expect(checked.exit, checked.text).toBe(2)
    expect(checked.text).toContain(`${to} became coordinator instead of ${l.c.idOf('secretary')}`)
    await putDecision(l.c)
    await l.c.ask('decision.fix', { chairPassphrase: passphrase })
    expect((await l.c.ask('log.list', {})).rows.some(({ kind }) => kind === 'handover')).toBe(true)

    // Whoever had the office still has a key, a friend and the list of before: with these two nobody withdraws a candidate any more.
    const [first] = protocolState(l.c.app.open!).rosters
    const [before, external] = [l.c.idOf('secretary'), l.c.idOf('external')]
    const base = { procedure: l.c.id, app: '0.0.0-test' }
    const at = l.c.app.clock()
    const said = { roster: first!, cid: l.c.cids[0] ?? '', at, signers: [before, external] as const }
    const withdrawn = signWithdraw(makeWithdraw(base, said, before, own), external, friend)
    const content = { round: 1, member: resident.member, ref: readMessage(withdrawn).id, at }
    const receipt = makeReceipt(base, { ...content, logHead: '0'.repeat(64) }, before, own)
    const files = [withdrawn, receipt].map((bytes, i) => ({
      name: `${i}.zegel`,
      bytes: new Uint8Array(bytes),
    }))
    const take = async ({ ask }: Pick<typeof resident, 'ask'>, some: typeof files) =>
      (await ask('exchange.take', { files: some })).results.map((one) => [
        one.outcome,
        one.code,
        one.waitsFor,
      ])
    expect(await take(l.c, files.slice(0, 1))).toEqual([['refused', 'E_SIGNERS', null]])
    expect((await take(resident, files))[0]).toEqual(['waits', null, 'receipt'])
    expect(protocolState(resident.app.open!).rounds[1]?.withdrawn).toEqual([])
  })

  test('and after a key is out: everybody seals just the same, and what was released to the dead key is released again', async () => {
    const l = await sealed('strict', ['resident'])
    const resident = l.laptop('resident')
    const to = l.c.idOf('director')
    const release = (key: ScorerKey) =>
      (l.own[key] ?? l.c).ask('release.give', { member: l.c.idOf(key), passphrase })
    await l.c.ask('round.close', {})
    await l.settle()
    await release('resident')
    await release('external')
    await l.settle()
    await l.c.ask('office.offer', { member: to, office: 'coordinator', passphrase })
    await l.c.unlock('external')
    const signers = [l.c.idOf('resident'), l.c.idOf('external')]
    await l.c.ask('office.propose', { to, reason: 'illness', text: '', signers })
    await l.settle()
    const [asked] = (await resident.ask('proposal.list', {})).proposals
    expect(asked?.exception?.kind).toBe('opening-mislukt')
    await resident.ask('proposal.sign', { id: asked?.id ?? '', member: resident.member, passphrase: null })
    await l.settle()
    await l.c.unlock('director')
    await l.c.ask('roster.next', { leaves: false, chair: null })
    await l.settle()
    await again(l, scorerKeys)
    await l.c.unlock('director')
    await l.c.ask('round.close', {})
    await l.settle()
    await expect(l.c.ask('round.reveal', {})).rejects.toMatchObject({ code: 'E_INCOMPLETE' })
    for (const key of scorerKeys) await release(key)
    await l.settle()
    await l.c.ask('round.reveal', {})
    await l.settle()
    expect(await resident.ask('exchange.get', {})).toMatchObject({ refused: [], alarms: [] })
    const { attempts, releases } = roundState(l.c.app.open!) ?? {}
    expect(Object.keys(attempts?.[0]?.releases ?? {}).sort()).toEqual([...signers].sort())
    expect(Object.keys(releases ?? {})).toHaveLength(scorerKeys.length)
    const checked = await verified(l.c)
    expect(checked.exit, checked.text).toBe(2)
    expect(checked.text).toContain(`${to} became coordinator instead of ${l.c.idOf('secretary')}`)
  })

  test('gives it to nobody by less than half, and to nobody who holds the second key', async () => {
    const l = await sealed('twokey', ['hrm'])
    await l.c.unlock('director')
    const { office } = await l.c.ask('exception.get', {})
    expect(office?.successors.map(({ id }) => id)).not.toContain(l.c.idOf('hrm'))
    await expect(
      l.c.ask('office.offer', { member: l.c.idOf('hrm'), office: 'coordinator', passphrase }),
    ).rejects.toMatchObject({
      code: 'E_INPUT',
    })
    await expect(
      l.c.ask('office.propose', {
        to: l.c.idOf('director'),
        reason: 'illness',
        text: '',
        signers: [l.c.idOf('resident')],
      }),
    ).rejects.toMatchObject({ code: 'E_NOT_ENROLLED' })
  })
})

describe('after a round that was broken off', () => {
  test('the office goes to somebody else by more than half, who freezes, closes and opens the next round', async () => {
    const l = await spreadUntil('confirmed', 'strict', ['resident'])
    running = l
    const resident = l.laptop('resident')
    const signOn = async () => {
      const [asked] = (await resident.ask('proposal.list', {})).proposals
      await resident.ask('proposal.sign', { id: asked?.id ?? '', member: resident.member, passphrase: null })
      await l.settle()
    }
    await l.c.unlock('external')
    const deciders = [l.c.idOf('external'), l.c.idOf('resident')]
    const abort = { kind: 'abort', who: null, reason: 'read-early', text: '' } as const
    await l.c.ask('exception.propose', { ...abort, deciders })
    await l.settle()
    await signOn()

    const to = l.c.idOf('director')
    const told = await l.c.ask('exception.get', {})
    expect([told.between, told.decided, told.kinds.filter(({ possible }) => possible)]).toEqual([
      true,
      null,
      [],
    ])
    await l.c.ask('office.offer', { member: to, office: 'coordinator', passphrase })
    const handed = { to, reason: 'illness', text: '' } as const
    const alone = [l.c.idOf('external')]
    await expect(l.c.ask('office.propose', { ...handed, signers: alone })).rejects.toMatchObject({
      code: 'E_INPUT',
    })
    await l.c.ask('office.propose', { ...handed, signers: deciders })
    await l.settle()
    const [asked] = (await resident.ask('proposal.list', {})).proposals
    expect(asked).toMatchObject({ file: 'handover', exception: null, handover: { to, office: true } })
    await signOn()

    await l.c.unlock('director')
    expect((await l.c.ask('exchange.get', {})).next).toEqual({ task: 'freeze', who: [to] })
    expect((await l.c.ask('exception.get', {})).office).toBeNull()
    const { committee, checks } = await l.c.ask('committee.get', {})
    expect(committee.members.map(({ id }) => id)).not.toContain(l.c.idOf('secretary'))
    const departures = checks.map(({ id }) => ({ check: id, code: 'other', text: 'Uitgelegd.' }))
    await l.c.ask('committee.put', { committee: { ...committee, departures } })
    await l.c.ask('roster.freeze', {})
    await l.settle()
    for (const key of scorerKeys) await confirmAs(await at(l, key))
    await l.settle()
    for (const key of scorerKeys) {
      const laptop = await at(l, key)
      await scoreAs(laptop, key)
      await laptop.ask('seal.submit', {})
    }
    await l.settle()
    await l.c.unlock('director')
    await openAll(l, scorerKeys)
    expect(await resident.ask('exchange.get', {})).toMatchObject({ refused: [], alarms: [] })
    const checked = await verified(l.c)
    expect(checked.exit, checked.text).toBe(2)
    expect(checked.text).toContain(`${to} became coordinator instead of ${l.c.idOf('secretary')}`)
  })

  test('who had it while something of theirs still ran is told so on the lock screen', async () => {
    const l = await spreadUntil('confirmed', 'strict', ['resident'])
    running = l
    const resident = l.laptop('resident')
    await l.c.unlock('secretary')
    const deciders = [l.c.idOf('secretary'), resident.member]
    const abort = { kind: 'abort', who: null, reason: 'read-early', text: '' } as const
    const { id } = await l.c.ask('exception.propose', { ...abort, deciders })
    await l.settle()
    await resident.ask('proposal.sign', { id, member: resident.member, passphrase: null })
    await l.settle()
    const to = l.c.idOf('director')
    await l.c.ask('office.offer', { member: to, office: 'coordinator', passphrase })

    const { run } = l.c.app
    let goOn = () => {}
    const gate = new Promise<void>((resolve) => {
      goOn = resolve
    })
    const slow: Runner = (name, ...rest) => gate.then(() => run(name, ...rest))
    Object.assign(l.c.app, { run: slow })
    const still = l.c.ask('recovery.make', {})
    Object.assign(l.c.app, { run })
    await l.c.ask('office.propose', { to, reason: 'illness', text: '', signers: [] })
    expect((await l.c.ask('session.get', {})).left).toEqual({ to, busy: true })
    goOn()
    await expect(still).rejects.toMatchObject({ code: 'E_LOCKED' })
  })

  test('who had it is locked out at once; who follows stops the procedure, and own laptops hear that and erase', async () => {
    const l = await spreadUntil('confirmed', 'strict', ['resident'])
    running = l
    const resident = l.laptop('resident')
    await l.c.unlock('secretary')
    const former = l.c.idOf('secretary')
    const { masters } = l.c.app.open!.session!
    const deciders = [former, resident.member]
    const abort = { kind: 'abort', who: null, reason: 'read-early', text: '' } as const
    const { id } = await l.c.ask('exception.propose', { ...abort, deciders })
    await l.settle()
    await resident.ask('proposal.sign', { id, member: resident.member, passphrase: null })
    await l.settle()
    const to = l.c.idOf('director')
    await l.c.ask('office.offer', { member: to, office: 'coordinator', passphrase })
    const contents = briefingContents(l.c.app.open!)
    await l.c.ask('office.propose', { to, reason: 'illness', text: '', signers: [] })

    // Signed and out at once: nothing of this session is left, and nobody begins another from that seat.
    const after = await l.c.ask('session.get', {})
    expect(after).toMatchObject({ me: null, left: { to, busy: false } })
    expect(after.seats.map(({ id: seat }) => seat)).not.toContain(former)
    expect(after.seats.find(({ id: seat }) => seat === to)?.name).not.toBe(null)
    await expect(l.c.ask('committee.get', {})).rejects.toMatchObject({ code: 'E_LOCKED' })
    await expect(l.c.unlock('secretary')).rejects.toMatchObject({ code: 'E_NO_SEAT' })

    // What the former secretary says from elsewhere about the end is not heard on a laptop that knows of the handover.
    await l.settle()
    const phaseOf = async () => (await resident.ask('session.get', {})).procedure?.phase
    const { roster } = lastRound(resident.app.open!)!
    const at = l.c.app.clock()
    const ended = { at, retainUntil: dayOf(at) }
    const plan = { ...(contents.plan as object), after: { ...nothingAfter, ended } }
    const said = { designs: contents.designs, plan: plan as Json, roster: roster.bytes, last: null, at }
    const from = { procedure: l.c.id, app: '0.0.0-test', masters, enrol: null }
    const forged = await briefing({ ...from, ...said })
    const { results } = await resident.ask('exchange.take', { files: [{ name: 'f.zegel', bytes: forged! }] })
    expect(results.map(({ outcome }) => outcome)).toEqual(['taken'])
    expect(await phaseOf()).toBe('published')

    await l.c.unlock('director')
    expect(await l.c.ask('session.get', {})).toMatchObject({ me: to, left: null })
    await l.c.ask('procedure.end', {})
    await l.settle()
    expect(await phaseOf()).toBe('stopped')
    expect(await resident.ask('exchange.get', {})).toMatchObject({ alarms: [], refused: [], waiting: [] })
    const { cids } = l.c
    const told = (await l.c.ask('privacy.get', {})).formers
    expect(told.map(({ id: who, name, here, cids: of }) => [who, name, here, of.toSorted()])).toEqual([
      [former, memberCanary('secretary'), true, cids.toSorted()],
    ])
    const erase = { cids: [...cids], second: resident.member, passphrase: null }
    await expect(l.c.ask('erase.run', erase)).rejects.toMatchObject({ code: 'E_FORMER_SECRETARY' })
    expect((await l.c.ask('privacy.get', {})).candidates).toHaveLength(cids.length)
    const formers = [{ member: former, passphrase }]
    expect(await l.c.ask('erase.run', { ...erase, formers })).toEqual({ erased: 0, finished: true })
    await l.settle()
    const [asked] = (await resident.ask('proposal.list', {})).proposals
    await resident.ask('proposal.sign', { id: asked?.id ?? '', member: resident.member, passphrase: null })
    await l.settle()
    for (const one of [l.c, resident]) {
      expect((await one.ask('privacy.get', {})).candidates).toEqual([])
      expect(await one.ask('exchange.get', {})).toMatchObject({ refused: [], missing: [] })
    }
  })
})

describe('a secretary who cannot go on any more', () => {
  /** The office for `to`, proposed by the external member on the secretary's laptop; the others have still to sign. */
  const proposed = async (
    l: Laptops,
    to: PersonKey,
    signers: readonly PersonKey[],
    secret = passphrase,
    travels: () => Promise<void> = l.settle,
  ) => {
    await l.c.unlock('external')
    await l.c.ask('office.offer', { member: l.c.idOf(to), office: 'coordinator', passphrase: secret })
    const made = { to: l.c.idOf(to), reason: 'illness' as const, text: '', signers: signers.map(l.c.idOf) }
    await l.c.ask('office.propose', made)
    await travels()
    return (await l.c.ask('proposal.list', {})).proposals[0]!
  }

  test('is followed by somebody who worked on another laptop and chooses a passphrase on this one', async () => {
    const l = await sealed('twokey', ['hrm', 'resident'])
    const former = unlocked(l.c.app).session
    const fresh = 'een andere zin voor deze laptop'
    const { id } = await proposed(l, 'resident', ['director', 'external'], fresh)
    await l.c.ask('proposal.sign', { id, member: l.c.idOf('director'), passphrase })
    await l.settle()
    const hrm = l.laptop('hrm')
    await hrm.ask('proposal.sign', { id, member: hrm.member, passphrase: null })
    await l.settle()
    const to = l.c.idOf('resident')
    await l.c.ask('session.unlock', { member: to, passphrase: fresh })
    await l.c.ask('roster.next', { leaves: false, chair: null })
    await l.settle()
    await again(l, ['director', 'external'], ['hrm'])
    await l.c.ask('session.unlock', { member: to, passphrase: fresh })
    await l.settle()
    // Before applying closed one person could change the design: whoever had the office says that it was then.
    const change = changedAlone(l, former)
    const { results } = await l.c.ask('exchange.take', {
      files: [{ name: 'Wijziging.zegel', bytes: change }],
    })
    expect(results.map(({ outcome, code }) => [outcome, code])).toEqual([['refused', 'E_SIGNERS']])
    expect((await l.c.ask('log.list', {})).rows.filter(({ kind }) => kind === 'amendment')).toEqual([])
    const [put] = (await l.c.ask('exchange.get', {})).refused
    await l.c.ask('exchange.dismiss', { hash: put?.hash ?? '' })
    await l.c.ask('round.close', {})
    await l.settle()
    await hrm.ask('keeper.answer', { passphrase })
    await l.settle()
    await l.c.ask('round.reveal', {})
    await l.settle()
    const checked = await verified(l.c)
    expect(checked.exit, checked.text).toBe(2)
    expect(checked.text).toContain(`${to} became coordinator instead of ${l.c.idOf('secretary')}`)
    // Written to the earlier list, which has other keys of whoever follows: the archive gives its code.
    expect(checked.text).toContain('1 reasons are given by a code alone')
    expect((await hrm.ask('exchange.get', {})).alarms).toEqual([])
    // The laptop that was left knows that the list has other keys than its own, and says so.
    expect((await l.laptop('resident').ask('exchange.get', {})).alarms).toEqual(['other-key'])
  })

  test('is followed although an app stopped between the handover and the word that says why', async () => {
    const l = await sealed('strict', ['resident'])
    const { id } = await proposed(l, 'director', ['resident', 'external'])
    const resident = l.laptop('resident')
    const { app, member } = resident
    const whole = app.run
    const signs: string[] = []
    const cut: typeof app.run = (name, input, ...more) => {
      signs.push(...(name === 'sign' ? [name] : []))
      if (signs.length === 2) throw new Error('stopped here')
      return whole(name, input, ...more)
    }
    const sign = () => resident.ask('proposal.sign', { id, member, passphrase: null })
    Object.assign(app, { run: cut })
    await expect(sign()).rejects.toThrow('stopped here')
    Object.assign(app, { run: whole })
    // The handover has everybody's signature now; the word that says why waits for this one, under the same name.
    const [left] = (await resident.ask('proposal.list', {})).proposals
    expect(left).toMatchObject({ file: 'exception', handover: { to: l.c.idOf('director'), office: true } })
    expect(left?.signers.find((one) => one.id === member)).toMatchObject({ signed: false })
    await resident.ask('proposal.sign', { id: left?.id ?? '', member, passphrase: null })
    await l.settle()
    await l.c.unlock('director')
    expect((await l.c.ask('exchange.get', {})).next?.task).toBe('next-list')
  })

  test('is followed by nobody’s hidden wish: signing the office signs no other exception about the successor', async () => {
    const l = await sealed('strict', ['resident'])
    const resident = l.laptop('resident')
    const { member } = resident
    const to = l.c.idOf('director')
    const deciders = [l.c.idOf('external'), member].sort()
    await l.c.unlock('external')
    const decide = (kind: 'drop-out' | 'key') =>
      l.c.ask('exception.propose', { kind, who: to, reason: 'illness', text: '', deciders })
    const dropOut = await decide('drop-out')
    await l.c.sync()
    const wish = l.files().map(({ name }) => name)
    await proposed(l, 'director', ['resident', 'external'], passphrase, async () => {
      // Somebody with the folder keeps back the word that belongs to the handover.
      await l.c.sync()
      const files = l.files().filter(({ name }) => wish.includes(name) || name.includes('-handover-'))
      await resident.ask('exchange.take', { files })
    })
    const shown = async () => (await resident.ask('proposal.list', {})).proposals
    const [office, other] = [...(await shown())].sort((a, b) => (a.file < b.file ? 1 : -1))
    expect([office?.file, office?.exception, other?.file, other?.handover, other?.exception?.kind]).toEqual([
      ...['handover', null, 'exception', null, 'drop-out'],
    ])
    await resident.ask('proposal.sign', { id: office?.id ?? '', member, passphrase: null })
    expect((await shown()).map(({ id }) => id)).toEqual([dropOut.id])
    expect((await shown())[0]).toMatchObject({ handover: null, exception: { kind: 'drop-out', who: to } })
  })

  test('and what was read before another word came with it is not signed', async () => {
    const l = await sealed('strict', ['resident'])
    const resident = l.laptop('resident')
    const { member } = resident
    const { id } = await proposed(l, 'director', ['resident', 'external'])
    const deciders = [l.c.idOf('external'), member].sort()
    const who = l.c.idOf('director')
    await l.c.ask('exception.propose', { kind: 'key', who, reason: 'illness', text: '', deciders })
    await l.settle()
    await expect(resident.ask('proposal.sign', { id, member, passphrase: null })).rejects.toMatchObject({
      code: 'E_MISSING',
    })
    expect((await resident.ask('proposal.list', {})).proposals).toHaveLength(3)
  })

  test('and whose laptop is gone with its log ends the round, while others read back what they sealed', async () => {
    const l = await sealed('strict', ['resident'])
    const resident = l.laptop('resident')
    const { rows, sealed: isSealed } = await resident.ask('cards.mine', {})
    expect(isSealed).toBe(true)
    const { draft } = await resident.ask('card.get', { cid: rows[0]?.cid ?? '' })
    expect(Object.values(draft.entries).every(({ rating }) => rating !== null)).toBe(true)
    expect((await resident.ask('exception.get', {})).office).toBeNull()
    await expect(
      resident.ask('office.offer', { member: resident.member, office: 'coordinator', passphrase }),
    ).rejects.toMatchObject({ code: 'E_PHASE' })
  })
})

describe('the second key holder is lost after everybody has sealed', () => {
  test('another member enrols for the second key, and answers under the next list', async () => {
    const l = await sealed('twokey', ['hrm', 'resident'])
    const who = l.c.idOf('external')
    await l.c.unlock('director')
    const deciders = [l.c.idOf('director'), l.c.idOf('resident')]
    // Too few are refused before anybody signs: neither the holder, nor more than half of those who score and do not follow.
    const few = [l.c.idOf('director'), l.c.idOf('secretary')]
    await expect(
      l.c.ask('exception.propose', { kind: 'keeper', who, reason: 'illness', text: '', deciders: few }),
    ).rejects.toMatchObject({ code: 'E_NO_MAJORITY', data: { least: 2, of: 2 } })
    // Nobody drops out who does not score.
    const hrm = l.c.idOf('hrm')
    await expect(
      l.c.ask('exception.propose', { kind: 'drop-out', who: hrm, reason: 'illness', text: '', deciders }),
    ).rejects.toMatchObject({ code: 'E_INPUT' })
    expect((await l.c.ask('proposal.list', {})).proposals).toEqual([])
    await l.c.ask('exception.propose', { kind: 'keeper', who, reason: 'illness', text: '', deciders })
    await l.settle()
    const resident = l.laptop('resident')
    const [asked] = (await resident.ask('proposal.list', {})).proposals
    await resident.ask('proposal.sign', { id: asked?.id ?? '', member: resident.member, passphrase: null })
    await l.settle()
    await l.c.unlock('secretary')
    expect((await l.c.ask('exception.get', {})).keeperToEnrol).toEqual({ id: who, here: true })
    await expect(l.c.ask('roster.next', { leaves: false, chair: null })).rejects.toMatchObject({
      code: 'E_NOT_ENROLLED',
    })
    await l.c.ask('office.offer', { member: who, office: 'keeper', passphrase })
    expect((await l.c.ask('exception.get', {})).keeperToEnrol).toBeNull()
    await l.c.ask('roster.next', { leaves: false, chair: null })
    await l.settle()
    await again(l, scorerKeys)
    await l.c.unlock('secretary')
    await l.c.ask('round.close', {})
    await l.c.ask('keeper.answer', { passphrase })
    await l.c.ask('round.reveal', {})
    await l.settle()
    expect((await resident.ask('exchange.get', {})).alarms).toEqual([])
    const checked = await verified(l.c)
    expect(checked.exit, checked.text).toBe(2)
    expect(checked.text).toContain('Keeper replaced without own statement')
    // Whoever it was is given the archive, and says that nothing was answered: only then nobody needs to be asked.
    const { text } = await ask(writeAudit(l.c.app, unlocked(l.c.app), {}))
    expect(text).toContain(`${l.laptop('hrm').member}  `)
    expect(text).toContain('found nothing')
    expect(text).not.toContain('Keeper replaced without own statement')
  })
})

/** A change of the published design that this person signs alone, dated before applying closed. */
const changedAlone = (l: Laptops, { member, keys }: ReturnType<typeof unlocked>['session']): Uint8Array => {
  const open = unlocked(l.c.app)
  const before = open.store.designs.all().at(-1)!
  const design = JSON.parse(new TextDecoder().decode(before.body))
  const body = canonicalBytes({ ...design, contact: 'Ergens anders.' })
  const content = {
    ...{ prev: before.body, design: body, reason: 'Zo maar.', at: '2020-01-01T00:00:00.000Z' },
    closing: closingOf(design.dates.applyUntil),
  }
  return makeAmendment({ procedure: open.id, app: '0.0.0-test' }, content, { member, keys }, null)
}
