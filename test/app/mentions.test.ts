import { afterEach, expect, test } from 'vitest'
import { candidateCode } from '../../shared/domain/candidate.ts'
import { laterDay } from '../../shared/domain/days.ts'
import { evidenceCanary, nameCanary, type Played, passphrase, play, scorerKeys } from './committee.ts'
import { putDecision } from './deciding.ts'

let played: Played | undefined
afterEach(() => played?.remove())

/** Played to the end, with the name of the second candidate in what is kept about the first. */
const named = async (): Promise<Played> => {
  played = await play('scored')
  const { ask, cids, unlock, idOf } = played
  const [first, second] = cids as [string, string, string]
  const [scorer] = scorerKeys
  await unlock(scorer)
  const { draft } = await ask('card.get', { cid: first })
  const [criterion] = Object.keys(draft.entries)
  const entry = draft.entries[criterion!]!
  const evidence = { ...entry.evidence, r: `Werkte met ${nameCanary(2)} en met ${candidateCode(second)}.` }
  await ask('card.put', {
    cid: first,
    draft: { ...draft, entries: { ...draft.entries, [criterion!]: { ...entry, evidence } } },
  })
  for (const key of scorerKeys) {
    await unlock(key)
    await ask('seal.submit', {})
  }
  await unlock('secretary')
  await ask('round.close', {})
  for (const key of scorerKeys) await ask('release.give', { member: idOf(key), passphrase })
  await ask('round.reveal', {})
  const words = (cid: string): string =>
    cid === first ? 'U vertelde over uw werk.' : `Dank u, ${nameCanary(2)}.`
  await putDecision({ ask }, 1, words)
  await ask('decision.fix', { chairPassphrase: passphrase })
  await ask('procedure.end', {})
  return played
}

test('who is erased is looked for in what stays about others: told where it is signed, blacked out where it is not', async () => {
  const p = await named()
  const { ask, cids } = p
  const [first, second, third] = cids as [string, string, string]
  const text = `Beste kandidaat, ${nameCanary(1)} en ${nameCanary(2)} spraken u. Mail niet@${'example'}.nl.`
  await ask('letter.put', { cid: first, text })
  await ask('hold.put', {
    cid: first,
    ground: `Klacht, ook over ${nameCanary(2)}`,
    reviewOn: laterDay((await ask('privacy.get', {})).today, 30),
  })
  const mentions = async (...gone: string[]) => (await ask('erase.mentions', { cids: gone })).mentions
  const found = await mentions(second)
  expect(found.toSorted((a, b) => (a.code ?? '').localeCompare(b.code ?? ''))).toEqual(
    [
      { code: candidateCode(first), names: [candidateCode(second)], places: ['evidence'] },
      { code: candidateCode(third), names: [candidateCode(second)], places: ['decision'] },
    ].toSorted((a, b) => a.code.localeCompare(b.code)),
  )
  expect(await mentions(third)).toEqual([])
  expect(await mentions(first, second, third)).toEqual([])

  await ask('erase.run', { cids: [second], second: p.idOf('hrm'), passphrase })
  const letter = await ask('letter.get', { cid: first, language: 'nl' })
  expect(letter.letter?.text).toContain(`${nameCanary(1)} en █████ spraken u. Mail niet@example.nl.`)
  const { candidates } = await ask('privacy.get', {})
  expect(candidates.find(({ cid }) => cid === first)?.hold?.ground).toBe('Klacht, ook over █████')
  // What was sealed is as it was: it proves what it proved. A letter quotes two of the three, in the chance order of the list.
  const quoted = scorerKeys.filter((key) => letter.proposal.includes(evidenceCanary(key, first)))
  expect(quoted).toHaveLength(2)
})
