import { mayGoOn } from '../domain/check.ts'
import { committeeChecks, committeeFaults } from '../domain/committeeChecks.ts'
import { designChecks } from '../domain/designChecks.ts'
import { dayOf } from '../domain/dutchTime.ts'
import { type Ready, reached } from '../domain/phases.ts'
import { sealedMembers, unconfirmed } from '../sealing/state.ts'
import type { App, Open, Session } from './app.ts'
import { currentCandidates, currentCommittee, currentDesign } from './documents.ts'
import { enrolledMembers } from './exchange/enrolled.ts'
import { unanswered } from './exchange/standing.ts'
import { practisedOn } from './practised.ts'
import { phaseNow, protocolState, roundNow, roundState } from './progressOf.ts'
import { plannedRound } from './roundOf.ts'

type Unlocked = Open & { session: Session }

/**
 * What of the preparing is ready: the design and the committee by the same rules that publishing and the freeze hold to, the candidates
 * when there are any. In a later round the secretary looks at the candidates first.
 */
export const readyOf = (app: App, open: Unlocked): Ready => {
  const committee = currentCommittee(open)
  const checks = committeeChecks(committee, dayOf(app.clock()), practisedOn(open))
  return {
    design: mayGoOn(designChecks(currentDesign(open))),
    committee: committeeFaults(committee).length === 0 && mayGoOn(checks),
    candidates: roundNow(open) === 1 && currentCandidates(open).some(({ withdrawn }) => !withdrawn),
  }
}

/** What has to be done next and by whom, the first thing first, at most four. */
export const turnOf = (app: App, open: Unlocked): { task: string; who: string[] }[] => {
  const committee = currentCommittee(open)
  const { letters } = plannedRound(open)
  const secretary = committee.members.filter((m) => m.coordinator).map((m) => m.id)
  const chair = committee.members.filter((m) => m.chair).map((m) => m.id)
  const everybody = committee.members.map((m) => m.id)
  const phase = phaseNow(open)
  const ready = readyOf(app, open)
  const round = roundState(open)
  const scoring = committee.members.filter((m) => m.scorer).map((m) => m.id)
  const task = (name: string, who: string[]) => (who.length > 0 ? [{ task: name, who }] : [])
  const after = (point: Parameters<typeof reached>[1]) => !reached(phase, point)
  const silent = round ? unconfirmed(round) : []
  const enrolled = new Set(enrolledMembers(open))
  const sealed = new Set(round ? sealedMembers(round) : [])
  const released = new Set(Object.keys(round?.releases ?? {}))
  return [
    ...(after('published') && !ready.design ? task('design', secretary) : []),
    ...(after('frozen') && !ready.committee ? task('committee', secretary) : []),
    ...(after('published') ? task('publish', secretary) : []),
    ...(after('frozen')
      ? [
          ...(currentCandidates(open).length === 0 ? task('candidates', secretary) : []),
          ...task(
            'enrol',
            everybody.filter((id) => !enrolled.has(id)),
          ),
          ...task('freeze', secretary),
        ]
      : []),
    ...(phase === 'frozen'
      ? [
          ...task('confirm', silent),
          ...task(
            letters ? 'read' : 'score',
            scoring.filter((id) => !sealed.has(id)),
          ),
        ]
      : []),
    ...(after('sealed') && reached(phase, 'frozen')
      ? task(
          'seal',
          scoring.filter((id) => !sealed.has(id)),
        )
      : []),
    ...(phase === 'frozen' || phase === 'sealed' ? task('close', secretary) : []),
    ...(phase === 'closed'
      ? committee.mode === 'strict'
        ? task(
            'release',
            scoring.filter((id) => !released.has(id)),
          )
        : round?.open
          ? []
          : task('answer', round ? unanswered(protocolState(open), round) : [])
      : []),
    ...(phase === 'closed' ? task('reveal', secretary) : []),
    ...(phase === 'revealed'
      ? [...task('deliberate', everybody), ...task('decide', [...secretary, ...chair])]
      : []),
    ...(phase === 'again' ? task('decide', [...secretary, ...chair]) : []),
    ...(phase === 'decided' ? task('end', secretary) : []),
  ].slice(0, 4)
}
