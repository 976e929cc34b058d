import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { proposalsOf } from '../../shared/app/exchange/proposals.ts'
import { exampleDesign } from '../../shared/content/example/index.ts'
import type { Design } from '../../shared/domain/design.ts'
import { canonicalBytes, type Json } from '../../shared/sealing/canonical.ts'
import { addSignature } from '../../shared/sealing/compose.ts'
import { decodeEnvelope, encodeEnvelope } from '../../shared/sealing/envelope.ts'
import { sha256Hex } from '../../shared/sealing/hash.ts'
import { type AnyMessage, readMessage } from '../../shared/sealing/message.ts'
import { passphrase, scorerKeys } from './committee.ts'
import { confirmAll, type Laptop, type Laptops, openAll, scoreAll, spread, verified } from './laptops.ts'

/**
 * After the closing date a change of the design needs a second signature, and whoever gives it sits at an own laptop. One procedure
 * from before its first list to its archive.
 */
let l: Laptops
let director: Laptop
let resident: Laptop

const designs = (one: Pick<Laptop, 'app'>) => one.app.open?.store.designs.all() ?? []
const proposals = async (one: Pick<Laptop, 'ask'>) => (await one.ask('proposal.list', {})).proposals

const propose = async (change: (design: Design) => Design, reason: string, second: string) => {
  const { published } = await l.c.ask('amendment.get', {})
  await l.c.ask('amendment.put', { design: change(published!), reason })
  return l.c.ask('amendment.publish', { second: { member: second, passphrase: null } })
}

const signOn = async (laptop: Laptop): Promise<void> => {
  const [only, ...others] = await proposals(laptop)
  expect(others).toEqual([])
  await laptop.ask('proposal.sign', { id: only?.id ?? '', member: laptop.member, passphrase: null })
}

/** The proposal that waits on this laptop. */
const fileOn = (laptop: Laptop): AnyMessage => proposalsOf(laptop.app.open!)[0]!

beforeAll(async () => {
  l = await spread('strict', ['director', 'resident'], async (c) => {
    const { design } = await c.ask('design.get', {})
    // Applying closed long ago.
    await c.ask('design.put', { design: { ...design, dates: exampleDesign('2020-05-01').dates } })
  })
  director = l.laptop('director')
  resident = l.laptop('resident')
  await l.settle()
})
afterAll(() => l.remove())

describe('before the first list', () => {
  test('a change goes to the one who is asked, with both designs and the reason, and nobody changes it meanwhile', async () => {
    const seconds = (await l.c.ask('amendment.get', {})).seconds
    expect(seconds.find(({ id }) => id === director.member)).toEqual({ id: director.member, here: false })
    const made = await propose((d) => ({ ...d, places: 2 }), 'Er kwam geld bij.', director.member)
    expect(made).toEqual({ code: null })
    expect(await l.c.ask('amendment.get', {})).toMatchObject({ proposed: director.member, editable: false })
    const { draft } = await l.c.ask('amendment.get', {})
    await expect(l.c.ask('amendment.put', draft!)).rejects.toMatchObject({ code: 'E_PROPOSED' })
    await expect(l.c.ask('amendment.drop', {})).rejects.toMatchObject({ code: 'E_PROPOSED' })
    await expect(l.c.ask('amendment.publish', { second: null })).rejects.toMatchObject({ code: 'E_PROPOSED' })
    await l.settle()
    expect(await proposals(resident)).toEqual([])
    const [asked] = await proposals(director)
    expect(asked).toMatchObject({ file: 'amendment', exception: null, handover: null })
    expect((await director.ask('exchange.get', {})).next?.task).toBe('sign')
    const { text, design } = await director.ask('proposal.read', { id: asked?.id ?? '' })
    expect([text, design?.from.places, design?.to.places]).toEqual(['Er kwam geld bij.', 1, 2])
    // The code that the page for candidates shows is the one that the other can compare.
    expect(design?.before).toBe((await l.c.ask('design.get', {})).frozen?.code)
  })

  test('a file that was changed after the secretary signed, or that somebody else signed, is refused and not shown', async () => {
    const { bytes, payload, id } = fileOn(director)
    const envelope = decodeEnvelope(bytes)
    const { sign } = resident.app.open!.session!.keys
    const other = canonicalBytes({
      ...(await l.c.ask('design.get', {})).design,
      places: 9,
    } as unknown as Json)
    const listed = { bytes: other.length, sha256: sha256Hex(other) }
    const named = { ...payload, design: listed.sha256, att: { ...payload.att, design: listed } }
    const att = { ...envelope.att, design: other }
    const renamed = { ...envelope, att, payload: canonicalBytes(named as unknown as Json) }
    const forged = decodeEnvelope(
      addSignature(encodeEnvelope(renamed), { by: l.c.idOf('secretary'), key: sign }),
    )
    const files = {
      'Ander ontwerp.zegel': encodeEnvelope({ ...envelope, att }),
      'Ander ontwerp genoemd.zegel': encodeEnvelope(renamed),
      'Nagemaakt.zegel': encodeEnvelope(forged),
      'Van de bewoner.zegel': addSignature(bytes, { by: resident.member, key: sign }),
      'Bedorven.zegel': addSignature(bytes, { by: director.member, key: sign }),
    }
    const brought = Object.entries(files).map(([name, file]) => ({ name, bytes: file }))
    for (const one of [l.c, director]) await one.ask('exchange.take', { files: brought })
    const { refused } = await director.ask('exchange.get', {})
    expect(refused.map(({ name, code }) => [name, code]).sort()).toEqual([
      ['Ander ontwerp genoemd.zegel', 'E_SIG'],
      ['Ander ontwerp.zegel', 'E_ATT'],
      ['Bedorven.zegel', 'E_SIG'],
      ['Nagemaakt.zegel', 'E_SIG'],
      ['Van de bewoner.zegel', 'E_SIGNERS'],
    ])
    expect((await proposals(director)).map((one) => one.id)).toEqual([id])
    expect((await proposals(l.c)).map((one) => one.id)).toEqual([id])
    expect(designs(l.c)).toHaveLength(1)
    for (const one of [l.c, director])
      for (const { hash } of (await one.ask('exchange.get', {})).refused)
        await one.ask('exchange.dismiss', { hash })
  })

  test('taken back it publishes nothing, also when it was signed meanwhile; not signed, it is gone there', async () => {
    const [first] = await proposals(l.c)
    await l.c.ask('proposal.drop', { id: first?.id ?? '' })
    await signOn(director)
    await l.settle()
    expect(designs(l.c)).toHaveLength(1)
    expect(await l.c.ask('amendment.get', {})).toMatchObject({ proposed: null, editable: true })
    await propose((d) => ({ ...d, places: 3 }), 'Nog meer geld.', resident.member)
    await l.settle()
    const [second] = await proposals(resident)
    await resident.ask('proposal.drop', { id: second?.id ?? '' })
    await l.settle()
    expect(await proposals(resident)).toEqual([])
    expect(designs(l.c)).toHaveLength(1)
    await l.c.ask('proposal.drop', { id: second?.id ?? '' })
  })

  test('signed and come back, twice in a row, it is published once, with a code and who decided', async () => {
    await propose((d) => ({ ...d, places: 2 }), 'Er kwam geld bij.', director.member)
    await l.settle()
    const { id } = fileOn(director)
    await signOn(director)
    await director.sync()
    const back = l
      .files()
      .filter(({ bytes, name }) => name.includes('-amendment-') && readMessage(bytes).id === id)
    const { results } = await l.c.ask('exchange.take', { files: [...back, ...back] })
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['taken']))
    await l.settle()
    const { frozen, design, amendments } = await l.c.ask('design.get', {})
    expect([frozen?.version, design.places]).toEqual([2, 2])
    expect(amendments).toMatchObject([
      { reason: 'Er kwam geld bij.', deciders: [l.c.idOf('secretary'), director.member].sort() },
    ])
    expect(await l.c.ask('amendment.get', {})).toMatchObject({ draft: null, proposed: null, editable: true })
    const { html } = await l.c.ask('description.html', { language: 'nl' })
    expect(html).toContain(frozen?.code.replaceAll('-', ' '))
    expect(html).toContain('Hierover besloten twee mensen samen')
  })

  test('what the freeze has fixed meanwhile is not changed any more by a signature that comes after it', async () => {
    await propose((d) => ({ ...d, interviewMinutes: 55 }), 'Langer praten.', director.member)
    await l.settle()
    await l.c.ask('roster.freeze', {})
    await signOn(director)
    await l.settle()
    expect(designs(l.c)).toHaveLength(2)
    expect(await proposals(director)).toEqual([])
    const { proposed, draft } = await l.c.ask('amendment.get', {})
    expect([proposed, draft?.reason]).toEqual([null, 'Langer praten.'])
    await l.c.ask('amendment.drop', {})
  })
})

describe('after the freeze', () => {
  test('every laptop has the change, with who decided', async () => {
    await confirmAll(l, scorerKeys)
    for (const one of [director, resident]) {
      const { design, amendments } = await one.ask('design.get', {})
      expect([design.places, amendments.map(({ deciders }) => deciders.length)]).toEqual([2, [2]])
      expect(await one.ask('exchange.get', {})).toMatchObject({ refused: [], alarms: [] })
    }
  })

  test('nobody is asked to sign a change of a design that the own laptop was not told of', async () => {
    const { published } = await l.c.ask('amendment.get', {})
    await l.c.ask('amendment.put', { design: { ...published!, contact: 'Iemand anders' }, reason: 'Nieuw.' })
    await l.c.ask('amendment.publish', { second: { member: l.c.idOf('external'), passphrase } })
    await propose((d) => ({ ...d, places: 4 }), 'Weer meer geld.', director.member)
    await l.c.sync()
    const isAmendment = ({ name }: { name: string }): boolean => name.includes('-amendment-')
    await director.ask('exchange.take', { files: l.files().filter(isAmendment) })
    expect(await proposals(director)).toEqual([])
    const { waiting } = await director.ask('exchange.get', {})
    expect(waiting.map(({ waitsFor }) => waitsFor)).toContain('design')
    await l.settle()
    const [asked] = await proposals(director)
    const { design } = await director.ask('proposal.read', { id: asked?.id ?? '' })
    expect([design?.from.contact, design?.from.places, design?.to.places]).toEqual(['Iemand anders', 2, 4])
    await signOn(director)
    await l.settle()
    for (const one of [l.c, director, resident])
      expect((await one.ask('design.get', {})).design.places).toBe(4)
  })

  test('the archive holds every change, and the verifier finds them signed', async () => {
    await scoreAll(l, scorerKeys)
    await openAll(l, scorerKeys)
    const { exit, text } = await verified(l.c)
    expect(exit, text).not.toBe(1)
    expect(text.match(/to design [0-9a-f]{16}…, decided by/g)).toHaveLength(3)
    for (const one of [director, resident])
      expect(await one.ask('exchange.get', {})).toMatchObject({ refused: [], alarms: [] })
  })
})
