import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Headless, headless } from '../../electron/cli/headless.ts'
import type { Shell } from '../../shared/app/app.ts'
import { exampleCommittee, exampleDesign } from '../../shared/content/example/index.ts'
import type { SealMode } from '../../shared/domain/committee.ts'
import type { Design } from '../../shared/domain/design.ts'
import { dayOf } from '../../shared/domain/dutchTime.ts'
import { type Draft, emptyDraft, emptyEntry } from '../../shared/domain/scorecard.ts'
import { putDecision } from './deciding.ts'
import { copyOfKept } from './kept.ts'
import { type PersonKey, passphrase, peopleKeys, type ScorerKey, scorerKeys } from './people.ts'

/**
 * A small committee that plays a whole procedure through the contract: three who score, a secretary and an HRM adviser,
 * three candidates. Everything personal in it is a canary: a word that stands nowhere else.
 */

export { type PersonKey, passphrase, peopleKeys, type ScorerKey, scorerKeys }

export const stages = [
  'designed',
  'enrolled',
  'confirmed',
  'scored',
  'one sealed',
  'sealed',
  'closed',
  'opened',
  'decided',
] as const
export type Stage = (typeof stages)[number]

export interface Played extends Headless {
  readonly folder: string
  readonly id: string
  readonly cids: readonly string[]
  idOf(key: PersonKey): string
  unlock(key: PersonKey): Promise<unknown>
  remove(): void
}

/** A word that only this member wrote, about this candidate. */
export const evidenceCanary = (key: ScorerKey, cid: string): string => `Kanarie${key}${cid}bewijs`
export const notesCanary = (key: ScorerKey, cid: string): string => `Kanarie${key}${cid}notitie`
export const nameCanary = (n: number): string => `Kanariekandidaat${n}`
export const memberCanary = (key: PersonKey): string => `Kanarielid${key}`
export const motivationCanary = (cid: string): string => `Kanariemotivering${cid}`
export const reasonCanary = 'Kanariereden'
/** What the resident says in confidence, to HRM alone. */
export const pressureCanary = 'Kanariedruk'

/** A full card; `nth` is the candidate's place among all, so that the ratings do not hang on what the random codes begin with. */
export const draftFor = (
  key: ScorerKey,
  cid: string,
  nth: number,
  criteria: readonly { id: string }[],
): Draft => ({
  ...emptyDraft(criteria),
  entries: Object.fromEntries(
    criteria.map(({ id }, i) => [
      id,
      {
        ...emptyEntry,
        evidence: { ...emptyEntry.evidence, a: evidenceCanary(key, cid) },
        rating: 1 + ((scorerKeys.indexOf(key) + i + nth) % 5),
        firstEvidenceMs: 1000,
        firstRatingMs: 2000,
      },
    ]),
  ),
  overall: 3,
  notes: notesCanary(key, cid),
})

/** Who and what was made while playing, which no channel tells any more. */
export interface Cast {
  readonly id: string
  readonly cids: readonly string[]
  readonly ids: readonly (readonly [PersonKey, string])[]
}

/**
 * A procedure of its own that was played up to and including `until`; the secretary is unlocked. It is a copy of one that
 * this run of tests played once, through the contract.
 */
export const play = async (
  until: Stage,
  mode: SealMode = 'strict',
  shell: Partial<Shell> = {},
  combination: Partial<Design['combination']> = {},
  /** False for a procedure whose counts may be kept over the rounds. */
  isExample = true,
): Promise<Played> => {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-app-'))
  const start = (where: string) =>
    headless(where, { version: '0.0.0-test', workFactor: 1, example: isExample, shell })
  await copyOfKept([until, mode, combination, isExample], folder, async (fresh) => {
    const first = start(fresh)
    const cast = await playFromStart(first, until, mode, combination)
    first.close()
    writeFileSync(join(fresh, CAST), JSON.stringify(cast))
  })
  const { id, cids, ids }: Cast = JSON.parse(readFileSync(join(folder, CAST), 'utf8'))
  rmSync(join(folder, CAST))
  return standing(start(folder), folder, { id, cids, ids })
}

/** A procedure that lies in a folder, opened there; the secretary is unlocked. */
export const standing = async (run: Headless, folder: string, { id, cids, ids }: Cast): Promise<Played> => {
  const idOf = (key: PersonKey): string => new Map(ids).get(key) ?? ''
  const unlock = (key: PersonKey) => run.ask('session.unlock', { member: idOf(key), passphrase })
  await run.ask('procedure.open', { id })
  await unlock('secretary')
  return {
    ...run,
    folder,
    id,
    cids,
    idOf,
    unlock,
    remove: () => {
      run.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const CAST = 'cast.json'

const playFromStart = async (
  run: Headless,
  until: Stage,
  mode: SealMode,
  combination: Partial<Design['combination']>,
): Promise<Cast> => {
  const { ask } = run
  const reached = (stage: Stage) => stages.indexOf(until) >= stages.indexOf(stage)
  const today = dayOf(run.app.clock())
  const { id } = await ask('procedure.create', {
    template: 'leeg',
    title: 'Ronde',
    name: memberCanary('secretary'),
    passphrase,
  })
  const me = (await ask('session.get', {})).me ?? ''
  const ids = new Map<PersonKey, string>([['secretary', me]])
  for (const key of peopleKeys) if (key !== 'secretary') ids.set(key, (await ask('id.new', {})).id)
  const idOf = (key: PersonKey): string => ids.get(key) ?? ''
  const unlock = (key: PersonKey) => ask('session.unlock', { member: idOf(key), passphrase })
  const example = exampleDesign(today)
  const design = {
    ...example,
    title: 'Ronde',
    places: 1,
    combination: { ...example.combination, ...combination },
  }
  await ask('design.put', { design })
  const full = exampleCommittee(mode, today, (key) => ids.get(key as PersonKey) ?? key)
  const members = full.members.filter((m) => [...ids.values()].includes(m.id))
  const named = members.map((m) => {
    const key = peopleKeys.find((one) => idOf(one) === m.id) ?? 'hrm'
    return { ...m, name: memberCanary(key) }
  })
  const explained = [
    'several-disciplines',
    'several-groups',
    'several-clinics',
    'no-majority-group',
    'star-trained',
    'bias-trained',
  ]
  await ask('committee.put', {
    committee: {
      ...full,
      members: named,
      departures: explained.map((check) => ({ check, code: 'other', text: 'Uitgelegd.' })),
    },
  })
  const cids: string[] = []
  for (const n of [1, 2, 3])
    cids.push(
      (
        await ask('candidates.add', {
          name: nameCanary(n),
          email: `k${n}@example.nl`,
          clinic: `Kanariekliniek${n}`,
          region: '',
        })
      ).cid,
    )
  const played: Cast = { id, cids, ids: [...ids] }
  if (!reached('enrolled')) return played
  await ask('design.publish', {})
  for (const key of peopleKeys)
    if (key !== 'secretary') await ask('enrol.member', { member: idOf(key), passphrase })
  if (!reached('confirmed')) return played
  const { code } = await ask('roster.freeze', {})
  const heard = code.split('-').slice(-4).join('')
  for (const key of [...scorerKeys, ...(mode === 'twokey' ? (['hrm'] as const) : [])]) {
    await unlock(key)
    await ask('roster.confirm', { heard })
  }
  if (reached('scored'))
    for (const key of scorerKeys) {
      await unlock(key)
      for (const [nth, cid] of cids.entries()) {
        await ask('ties.put', { cid, kind: 'acquaintance', recused: false })
        await ask('card.put', { cid, draft: draftFor(key, cid, nth, design.criteria) })
      }
    }
  const sealing = reached('sealed') ? scorerKeys : reached('one sealed') ? scorerKeys.slice(0, 1) : []
  for (const key of sealing) {
    await unlock(key)
    await ask('seal.submit', {})
  }
  await unlock('secretary')
  if (!reached('closed')) return played
  await ask('round.close', {})
  if (!reached('opened')) return played
  if (mode === 'strict')
    for (const key of scorerKeys) await ask('release.give', { member: idOf(key), passphrase })
  else await ask('keeper.answer', { passphrase })
  await ask('round.reveal', {})
  await unlock('resident')
  await ask('sitting.answer', { pressure: true, text: pressureCanary })
  await unlock('secretary')
  if (!reached('decided')) return played
  await putDecision({ ask }, 1, motivationCanary, reasonCanary)
  await ask('decision.fix', { chairPassphrase: passphrase })
  return played
}
