import type { Ask } from '../../shared/app/dispatch.ts'
import {
  type CandidateKey,
  candidateKeys,
  criterionKeys,
  dayAfter,
  exampleCandidates,
  exampleCommittee,
  exampleDecidedBy,
  exampleDecision,
  exampleDesign,
  exampleEvidence,
  exampleNoEvidence,
  exampleNotes,
  exampleOverall,
  examplePassphrase,
  exampleProcess,
  exampleRating,
  exampleRecusals,
  exampleReserveDays,
  exampleSchedule,
  exampleSure,
  exampleTies,
  judges,
  type MemberKey,
  memberKeys,
  type ScorerKey,
  scorerKeys,
} from '../../shared/content/example/index.ts'
import type { Output } from '../../shared/contract.ts'
import type { SealMode } from '../../shared/domain/committee.ts'
import { type Draft, emptyDraft, emptyEntry } from '../../shared/domain/scorecard.ts'

/** How far the example goes; each includes the ones before it. */
export const exampleStops = ['enrolled', 'scoring', 'sealed', 'opened', 'decided'] as const
export type ExampleStop = (typeof exampleStops)[number]

interface ExampleRun {
  readonly mode: SealMode
  readonly until: ExampleStop
  /** The day it is opened on, YYYY-MM-DD; all dates count back from it. */
  readonly today: string
  readonly progress: (done: number, total: number) => void
}

const draftOf = (member: ScorerKey, candidate: CandidateKey): Draft => ({
  ...emptyDraft(criterionKeys.map((id) => ({ id }))),
  entries: Object.fromEntries(
    criterionKeys.map((criterion) => {
      const rating = exampleRating(member, candidate, criterion)
      const written = exampleEvidence(member, candidate, criterion)
      return [
        criterion,
        {
          ...emptyEntry,
          evidence: written ?? emptyEntry.evidence,
          rating,
          notObserved: rating === null,
          sure: exampleSure(member, candidate, criterion),
          withoutEvidence: rating !== null && written === null ? exampleNoEvidence.reason : null,
          ...(rating === null ? {} : exampleProcess(member, candidate, criterion)),
        },
      ]
    }),
  ),
  overall: exampleOverall(member, candidate),
  overallMs: 38 * 60_000,
  notes: exampleNotes(member, candidate),
})

/**
 * Plays the example procedure through the contract, as people would in the window: one after the other unlocks, acts
 * and locks. Needs an app with nothing open.
 * @returns id of the procedure
 */
export const playExample = async (
  ask: Ask,
  { mode, until, today, progress }: ExampleRun,
): Promise<string> => {
  const passphrase = examplePassphrase
  const reached = (stop: ExampleStop) => exampleStops.indexOf(until) >= exampleStops.indexOf(stop)
  const total = exampleStops.indexOf(until) + 2
  const design = exampleDesign(today)

  const secretary = exampleCommittee(mode, today, (key) => key).members.find((m) => m.coordinator)!
  const { id } = await ask('procedure.create', {
    template: 'leeg',
    title: design.title,
    name: secretary.name,
    passphrase,
  })
  const me = (await ask('session.get', {})).me!
  const ids = new Map<MemberKey, string>()
  for (const key of memberKeys) ids.set(key, key === 'secretary' ? me : (await ask('id.new', {})).id)
  const idOf = (key: MemberKey) => ids.get(key)!
  const unlock = (key: MemberKey) => ask('session.unlock', { member: idOf(key), passphrase })

  await ask('design.put', { design })
  await ask('committee.put', { committee: exampleCommittee(mode, today, idOf) })
  const cids = new Map<CandidateKey, string>()
  for (const key of candidateKeys) {
    const { withdrawn: _, ...fields } = exampleCandidates[key]
    cids.set(key, (await ask('candidates.add', fields)).cid)
  }
  const cidOf = (key: CandidateKey) => cids.get(key)!
  await ask('design.publish', {})
  const [first] = exampleSchedule.slots
  await ask('schedule.plan', {
    day: design.dates.interviews!,
    start: exampleSchedule.start,
    minutes: first?.minutes ?? 40,
    pause: 10,
    rest: null,
    room: exampleSchedule.room,
    order: 'random',
  })
  progress(1, total)

  for (const key of memberKeys)
    if (key !== 'secretary') await ask('enrol.member', { member: idOf(key), passphrase })
  if (!reached('scoring')) return id
  const { code } = await ask('roster.freeze', {})
  progress(2, total)

  const heard = code.split('-').slice(-4).join(' ')
  const mustConfirm = memberKeys.filter(
    (key) => scorerKeys.some((s) => s === key) || (mode === 'twokey' && key === 'hrm'),
  )
  for (const key of mustConfirm) {
    await unlock(key)
    await ask('roster.confirm', { heard })
  }
  for (const member of scorerKeys) {
    await unlock(member)
    for (const candidate of candidateKeys) {
      const tie = exampleTies.find((t) => t.member === member && t.candidate === candidate)
      const recused = exampleRecusals.some((r) => r.member === member && r.candidate === candidate)
      await ask('ties.put', { cid: cidOf(candidate), kind: tie?.kind ?? 'unknown', recused })
    }
    // Stopped in the middle of scoring, the last member has yet to begin with the last candidates.
    const seen = reached('sealed') || member !== scorerKeys.at(-1) ? candidateKeys : candidateKeys.slice(0, 4)
    for (const candidate of seen)
      if (judges(member, candidate))
        await ask('card.put', { cid: cidOf(candidate), draft: draftOf(member, candidate) })
  }
  progress(3, total)
  if (reached('sealed')) {
    for (const member of scorerKeys) {
      await unlock(member)
      await ask('seal.submit', {})
    }
    progress(4, total)
  }
  await unlock('secretary')
  if (!reached('opened')) return id

  await ask('round.close', {})
  if (mode === 'strict')
    for (const key of scorerKeys) await ask('release.give', { member: idOf(key), passphrase })
  else await ask('keeper.answer', { passphrase })
  await ask('round.reveal', {})
  progress(5, total)
  if (!reached('decided')) return id

  const decision: Output<'decision.get'>['decision'] = {
    lines: exampleDecision.map(({ candidate, ...line }) => ({ cid: cidOf(candidate), ...line })),
    reserveUntil: dayAfter(today, exampleReserveDays),
    decidedBy: exampleDecidedBy,
  }
  await ask('decision.put', { decision })
  await ask('decision.fix', { chairPassphrase: passphrase })
  progress(total, total)
  return id
}
