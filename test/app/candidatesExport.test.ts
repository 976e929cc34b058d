import { afterEach, expect, test } from 'vitest'
import { nameCanary, type Played, play } from './committee.ts'

let played: Played | undefined
afterEach(() => played?.remove())

test('the list with names goes out to the secretary alone, in the way that was chosen, and stands on the list of what to remove', async () => {
  const files = new Map<string, string>()
  played = await play('designed', 'strict', {
    save: async (name, bytes, record) => {
      record?.(name)
      files.set(name, new TextDecoder().decode(bytes))
      return name
    },
  })
  const { ask, unlock, cids } = played
  const save = () => ask('export.save', { kind: 'candidates-csv', language: 'nl' })
  await save()
  const [[name, csv] = ['', '']] = files
  expect(name).toBe('kandidaten-ronde.csv')
  expect(csv).toContain(`"naam";"e-mail";"werkplek";"OOR";"code"`)
  expect(csv).toContain(`"${nameCanary(1)}";"k1@example.nl";"Kanariekliniek1";`)
  const { outside } = await ask('privacy.get', {})
  expect(outside).toMatchObject([{ kind: 'file', what: 'candidates-csv', path: name }])

  await ask('app.set', { csv: 'comma' })
  await save()
  expect(files.get(name)).toContain(`"naam","e-mail","werkplek","OOR","code"`)
  expect(cids).toHaveLength(3)

  await ask('design.publish', {})
  await ask('enrol.member', { member: played.idOf('hrm'), passphrase: 'kanarie in de kolenmijn' })
  await unlock('hrm')
  await expect(save()).rejects.toMatchObject({ code: 'E_NOT_ALLOWED' })
})
