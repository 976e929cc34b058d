import type { Headless } from '../../electron/cli/headless.ts'
import {
  exampleCommittee,
  exampleDesign,
  examplePassphrase,
  memberKeys,
} from '../../shared/content/example/index.ts'
import { dayOf } from '../../shared/domain/dutchTime.ts'
import { emptyDraft, emptyEntry } from '../../shared/domain/scorecard.ts'

/** Under which everybody is unlocked. */
export const passphrase = examplePassphrase

export const title = 'Ronde met brieven'

const sentence = 'Nam bij de overdracht het initiatief en vroeg door tot iedereen het had begrepen. '

/** Times a step of the round, or only takes it. */
export type Timed = <T>(what: string, work: () => T | Promise<T>) => Promise<T>

/** Everybody of the example's committee scores: eight. */
const prepare = async ({ ask, app }: Headless) => {
  const today = dayOf(app.clock())
  await ask('procedure.create', { template: 'leeg', title, name: 'Secretaris', passphrase })
  const ids = new Map([['secretary', (await ask('session.get', {})).me ?? '']])
  for (const key of memberKeys) if (!ids.has(key)) ids.set(key, (await ask('id.new', {})).id)
  const idOf = (key: string): string => ids.get(key) ?? ''
  const design = { ...exampleDesign(today), title, places: 12 }
  await ask('design.put', { design })
  const committee = exampleCommittee('strict', today, idOf)
  await ask('committee.put', {
    committee: {
      ...committee,
      members: committee.members.map((member) => ({ ...member, scorer: true })),
      departures: ['star-trained', 'bias-trained'].map((check) => ({
        check,
        code: 'other',
        text: 'Uitgelegd.',
      })),
    },
  })
  return { idOf, design, unlock: (key: string) => ask('session.unlock', { member: idOf(key), passphrase }) }
}

const applicants = (count: number, institution: string, region: string): Uint8Array<ArrayBuffer> => {
  const clinics = [institution, 'Ziekenhuis Oost', 'Ziekenhuis West', 'Zuiderkliniek', 'Noordzee Gasthuis']
  const rows = Array.from(
    { length: count },
    (_, i) =>
      `Kandidaat ${i};k${i}@example.nl;${clinics[i % clinics.length]};${i % 2 === 0 ? region : 'OOR Elders'}`,
  )
  return new TextEncoder().encode(['naam;e-mail;ziekenhuis;OOR', ...rows].join('\r\n'))
}

/** Some cards are missing where `holes` says so: recusals, which make the line of places a matter of a bootstrap. */
const isRecused = (holes: boolean, i: number, j: number): boolean => holes && i % 40 === j

/**
 * A round of so many candidates, from the list to the opened cards, played through the contract with real seals; eight
 * people score everybody. Leaves the secretary unlocked.
 */
export const playLargeRound = async (
  round: Headless,
  { count, holes, timed }: { count: number; holes: boolean; timed: Timed },
) => {
  const { ask } = round
  const { idOf, design, unlock } = await prepare(round)
  const bytes = applicants(count, design.institution, design.region)
  await timed('preview of the list', () => ask('candidates.preview', { bytes }))
  const { added } = await timed('import of the list', () => ask('candidates.import', { bytes }))
  const { candidates } = await timed('the list', () => ask('candidates.get', {}))
  await ask('design.publish', {})
  for (const key of memberKeys)
    if (key !== 'secretary') await ask('enrol.member', { member: idOf(key), passphrase })
  const { code } = await timed('freeze', () => ask('roster.freeze', {}))
  await timed(`${added * memberKeys.length} cards written`, async () => {
    for (const [j, key] of memberKeys.entries()) {
      await unlock(key)
      await ask('roster.confirm', { heard: code.split('-').slice(-4).join('') })
      for (const [i, { cid }] of candidates.entries()) {
        const recused = isRecused(holes, i, j)
        const kind = i % 40 === j ? ('acquaintance' as const) : ('unknown' as const)
        await ask('ties.put', { cid, kind, recused })
        if (recused) continue
        const entries = Object.fromEntries(
          design.criteria.map(({ id }, c) => [
            id,
            {
              ...emptyEntry,
              evidence: { ...emptyEntry.evidence, s: sentence, a: sentence },
              rating: 1 + ((i * 7 + j * (c + 1) + ((i * j) % 3)) % 5),
              firstEvidenceMs: 60_000,
              firstRatingMs: 120_000,
            },
          ]),
        )
        await ask('card.put', { cid, draft: { ...emptyDraft(design.criteria), entries, overall: 3 } })
      }
    }
  })
  for (const key of memberKeys) {
    await unlock(key)
    await timed(`seal of ${key}`, () => ask('seal.submit', {}))
  }
  await unlock('secretary')
  await timed('close', () => ask('round.close', {}))
  for (const key of memberKeys) await ask('release.give', { member: idOf(key), passphrase })
  await timed('opening and archive', () => ask('round.reveal', {}))
  return { idOf, design, unlock }
}
