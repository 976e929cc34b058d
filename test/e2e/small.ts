import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { exampleWorkFactor } from '../../electron/cli/demo.ts'
import { headless } from '../../electron/cli/headless.ts'
import {
  exampleCandidates,
  exampleCommittee,
  exampleDesign,
  exampleEvidence,
  examplePassphrase,
  exampleRating,
  type MemberKey,
} from '../../shared/content/example/index.ts'
import { dayOf } from '../../shared/domain/dutchTime.ts'
import { emptyDraft, emptyEntry } from '../../shared/domain/scorecard.ts'
import { emptyFolder } from './launch.ts'

/** Who sits in the small committee: three who score, the secretary and HRM. */
const seats = ['director', 'resident', 'external', 'secretary', 'hrm'] as const
const scorers = ['director', 'resident', 'external'] as const
const candidates = ['k1', 'k3', 'k5', 'k7', 'k9', 'k10'] as const

/** How many candidates each scorer has yet to score. */
export const leftToScore = 1

/**
 * A data folder with a procedure of three members and six candidates in the middle of the interviews: everybody confirmed and
 * told their ties, and has scored all but one candidate.
 */
export const smallFolder = async (): Promise<string> => {
  const dataFolder = await emptyFolder()
  const procedures = join(dataFolder, 'procedures')
  mkdirSync(procedures)
  const run = headless(procedures, { version: '0.0.0-test', workFactor: exampleWorkFactor, example: true })
  const { ask, app } = run
  const today = dayOf(app.clock())
  const passphrase = examplePassphrase
  const design = { ...exampleDesign(today), places: 1 }
  const full = exampleCommittee('strict', today, (key) => key)
  const named = (key: MemberKey) => full.members.find((member) => member.id === key)
  try {
    await ask('procedure.create', {
      template: 'leeg',
      title: design.title,
      name: named('secretary')?.name ?? '',
      passphrase,
    })
    const ids = new Map<MemberKey, string>([['secretary', (await ask('session.get', {})).me ?? '']])
    for (const key of seats) if (key !== 'secretary') ids.set(key, (await ask('id.new', {})).id)
    const idOf = (key: MemberKey) => ids.get(key) ?? ''
    const members = seats.flatMap((key) => {
      const member = named(key)
      return member ? [{ ...member, id: idOf(key) }] : []
    })
    await ask('design.put', { design })
    await ask('committee.put', {
      committee: {
        ...full,
        members,
        departures: [
          'several-groups',
          'several-clinics',
          'several-disciplines',
          'no-majority-group',
          'star-trained',
          'bias-trained',
        ].map((check) => ({ check, code: 'other', text: 'Een kleine commissie.' })),
      },
    })
    const cids: string[] = []
    for (const key of candidates) {
      const { withdrawn: _, ...fields } = exampleCandidates[key]
      cids.push((await ask('candidates.add', fields)).cid)
    }
    await ask('design.publish', {})
    for (const key of seats)
      if (key !== 'secretary') await ask('enrol.member', { member: idOf(key), passphrase })
    const { code } = await ask('roster.freeze', {})
    const order = (await ask('candidates.get', {})).schedule.slots.map((slot) => slot.cid)
    for (const key of scorers) {
      await ask('session.unlock', { member: idOf(key), passphrase })
      await ask('roster.confirm', { heard: code.split('-').slice(-4).join('') })
      for (const cid of cids) await ask('ties.put', { cid, kind: 'unknown', recused: false })
      for (const cid of order.slice(leftToScore)) {
        const candidate = candidates[cids.indexOf(cid)] ?? 'k1'
        const entries = design.criteria.map(({ id }) => {
          const criterion = id as Parameters<typeof exampleRating>[2]
          const evidence = exampleEvidence(key, candidate, criterion) ?? {
            ...emptyEntry.evidence,
            a: 'Gaf een voorbeeld.',
          }
          const rating = exampleRating(key, candidate, criterion) ?? 3
          return [id, { ...emptyEntry, evidence, rating, firstEvidenceMs: 60_000, firstRatingMs: 90_000 }]
        })
        const draft = { ...emptyDraft(design.criteria), entries: Object.fromEntries(entries), overall: 3 }
        await ask('card.put', { cid, draft })
      }
    }
    await ask('procedure.leave', {})
  } finally {
    run.close()
  }
  return dataFolder
}
