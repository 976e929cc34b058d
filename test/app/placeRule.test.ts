import { afterEach, expect, test } from 'vitest'
import { unlocked } from '../../shared/app/app.ts'
import { currentDesign, writeDocument } from '../../shared/app/documents.ts'
import { briefedDesigns } from '../../shared/app/exchange/briefingContents.ts'
import { exampleDesign } from '../../shared/content/example/index.ts'
import { sha256Hex } from '../../shared/sealing/hash.ts'
import { type Played, play } from './committee.ts'

let played: Played | undefined
afterEach(() => played?.remove())

const unknown = 'all-pairs-99-v7'
const refusal = expect.objectContaining({ code: 'E_PLACE_RULE', data: { rule: unknown } })

test('the rule for the line of places is fixed with the published design', async () => {
  played = await play('opened')
  const { design, frozen } = await played.ask('design.get', {})
  const body = unlocked(played.app).store.designs.all().at(-1)!.body
  expect(sha256Hex(body)).toBe(frozen?.hash)
  expect(JSON.parse(new TextDecoder().decode(body)).placeRule).toBe(design.placeRule)
  const change = { design: { ...design, placeRule: unknown }, reason: 'Toch liever een andere.' }
  await expect(played.ask('amendment.put', change)).rejects.toEqual(
    expect.objectContaining({ code: 'E_FROZEN' }),
  )
})

test('a version that does not know the rule of a design publishes no such design and shows no page about it', async () => {
  played = await play('designed')
  const { design } = await played.ask('design.get', {})
  await played.ask('design.put', { design: { ...design, placeRule: unknown } })
  await expect(played.ask('design.publish', {})).rejects.toEqual(refusal)
  await expect(played.ask('description.html', { language: 'nl' })).rejects.toEqual(refusal)
})

test('a version that does not know the rule of a design orders nobody by another one', async () => {
  played = await play('opened')
  const open = unlocked(played.app)
  expect((await played.ask('matrix.get', {})).ranking).not.toEqual([])
  writeDocument(played.app, open, 'design', { ...currentDesign(open), placeRule: unknown })
  await expect(played.ask('matrix.get', {})).rejects.toEqual(refusal)
  await expect(played.ask('decision.get', {})).rejects.toEqual(refusal)
})

test('a briefing with a design from before it named a rule keeps it as it was signed', () => {
  const { placeRule: _, ...body } = exampleDesign('2026-11-20')
  const version = { app: '0.1.0', at: '2026-11-20T09:00:00.000Z', body, reason: null, version: 1 }
  expect(briefedDesigns.parse([version])).toEqual([version])
  const broken = { ...version, body: { ...body, places: 'veel' } }
  expect(briefedDesigns.safeParse([broken]).success).toBe(false)
})
