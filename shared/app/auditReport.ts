import { nationalFigures } from '../content/nationalFigures.ts'
import { type AuditReport, auditReport, type HandedReport } from '../domain/schemas/auditReport.ts'
import { publicCommittee } from '../publish/committee.ts'
import { completeness } from '../publish/completeness.ts'
import type { RoundState } from '../sealing/state.ts'
import { publicAmendments } from './amendments.ts'
import type { App, Open } from './app.ts'
import { currentCommittee, currentDesign, readDocument } from './documents.ts'
import { logHead } from './log.ts'
import { publicLostRounds } from './lostRounds.ts'
import { mustBeOpened } from './openedRound.ts'
import { protocolState, roundNow, timesIn } from './progressOf.ts'
import { plannedRound, roundsInAll } from './roundOf.ts'

/** How an outsider checks the signed audit; the code is read aloud or stands in the minutes. */
const verifyLine = (committeeCode: string): string => `zegel verify audit.json --code ${committeeCode}`

/** What went otherwise in a round, by kind and moment: who it was about and why stay in the archive. */
const exceptionsIn = (open: Open, round: RoundState): AuditReport['happened']['exceptions'] => {
  // With an office that is handed over comes an exception, which makes the next list: one event.
  const ofOffice = new Set(
    round.rosters.flatMap(({ payload: { handover, exception } }) => (handover === null ? [] : [exception])),
  )
  const exceptions = round.exceptions.flatMap(({ id, payload: { at, kind, deciders } }) =>
    ofOffice.has(id) ? [] : [{ at, kind, signers: deciders.length }],
  )
  const handovers = protocolState(open)
    .handovers.filter(({ payload }) => payload.round === round.round)
    .map(({ payload: { at, key, signers } }) => ({
      at,
      kind: key === null ? ('deputy' as const) : ('office' as const),
      signers: signers.length,
    }))
  return [...exceptions, ...handovers].toSorted((a, b) => a.at.localeCompare(b.at))
}

/**
 * The anonymised report on the procedure as it stands now. What goes out is parsed by its own schema, so that no field
 * about a person can slip along.
 * @param numbers from auditNumbers
 * @param at of which round
 * @param handed to whom it goes where small groups are in it; null where they are not
 * @throws E_PHASE before the opening, E_LOCKED
 */
export const reportOf = (
  app: App,
  open: Open,
  numbers: AuditReport['numbers'],
  handed: HandedReport | null = null,
  at = roundNow(open),
): AuditReport => {
  const round = mustBeOpened(open, at)
  const design = currentDesign(open)
  const { id, endedAt } = open.store.procedure()
  const codes = readDocument(open, 'codes') ?? {}
  const versions = open.store.designs.all()
  const times = (type: string): string[] => timesIn(open, type, at)
  const committeeCode = codes[round.roster.id] ?? ''
  const committee = publicCommittee(currentCommittee(open), design.institution)
  const here = {
    informed: completeness(design, committee.roles).length === 0,
    residentInCommittee: committee.roles.some(({ role }) => role === 'resident'),
  }
  return auditReport.parse({
    format: 'zegel-audit-report/v1',
    madeAt: app.clock(),
    app: app.version,
    handed,
    procedure: {
      id,
      title: design.title,
      specialty: design.specialty,
      institution: design.institution,
      region: design.region,
    },
    round: { number: at, of: roundsInAll(open), kind: plannedRound(open, at).kind },
    planned: {
      dates: design.dates,
      rounds: design.rounds.map(({ kind }) => kind),
      instruments: design.instruments.map(({ kind }) => kind),
      criteria: design.criteria.map(({ name, weight }) => ({ name, weight })),
      placeRule: design.placeRule,
      amendments: publicAmendments(open).map(({ at, reason, code, deciders }) => ({
        at,
        reason,
        code,
        deciders,
      })),
    },
    happened: {
      published: versions[0]?.at ?? null,
      frozen: times('roster/v1')[0] ?? null,
      confirmed: times('confirm/v1').toSorted(),
      closed: times('close/v1').at(-1) ?? null,
      opened: times('archive/v1').at(-1) ?? null,
      decided: times('decision/v1')[0] ?? null,
      decidedAgain: times('decision/v1').slice(1),
      ended: endedAt,
      lost: publicLostRounds(open),
      exceptions: exceptionsIn(open, round),
    },
    committee,
    departures: design.departures,
    numbers,
    national: nationalFigures.map(({ what, percent, year }) => ({
      what,
      percent,
      year,
      norm: false,
      here: here[what],
    })),
    check: {
      logHead: logHead(open),
      designCode: versions.at(-1)?.code ?? '',
      committeeCode,
      archiveCode: codes[round.archive.id] ?? '',
      command: verifyLine(committeeCode),
    },
  })
}
