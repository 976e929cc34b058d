import { afterEach, expect, test } from 'vitest'
import { draftFor, type Played, passphrase, play, scorerKeys } from './committee.ts'

let played: Played | undefined
afterEach(() => played?.remove())

test('words of the list in notes are counted in the audit, and nothing of the notes is in it', async () => {
  const p = await play('scored')
  played = p
  const [cid = ''] = p.cids
  const { design } = await p.ask('design.get', {})
  const [first = ''] = design.criteria.map(({ id }) => id)
  const draft = draftFor('director', cid, 0, design.criteria)
  const entry = draft.entries[first]!
  const evidence = { ...entry.evidence, t: 'Meteen een klik.', reflection: 'Doet aan topsport.' }
  const entries = { ...draft.entries, [first]: { ...entry, evidence } }
  await p.unlock('director')
  await p.ask('card.put', { cid, draft: { ...draft, entries } })
  for (const key of scorerKeys) {
    await p.unlock(key)
    await p.ask('seal.submit', {})
  }
  await p.unlock('secretary')
  await p.ask('round.close', {})
  await expect(p.ask('audit.numbers', {})).rejects.toMatchObject({ code: 'E_PHASE' })
  for (const key of scorerKeys) await p.ask('release.give', { member: p.idOf(key), passphrase })
  await p.ask('round.reveal', {})
  await p.ask('attention.explain', { point: 'h', code: 'discussed', text: 'Samen teruggelezen.' })
  expect((await p.ask('audit.numbers', {})).numbers).toMatchObject({ notedWords: 2, explained: 1 })
  let audit = ''
  Object.assign(p.app.shell, {
    save: async (name: string, bytes: Uint8Array) => {
      audit = new TextDecoder().decode(bytes)
      return name
    },
  })
  await p.ask('export.save', { kind: 'audit', language: 'nl' })
  const { payload, att } = JSON.parse(audit) as { payload: string; att: Record<string, string> }
  const clear = [payload, ...Object.values(att)].map((part) => Buffer.from(part, 'base64').toString())
  expect(clear[0]).toContain('"notedWords":2')
  for (const text of ['klik', 'topsport', 'teruggelezen']) expect(clear.join('\n')).not.toContain(text)
})
