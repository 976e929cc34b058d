import type { Input } from '../contract.ts'
import { ZegelError } from '../domain/error.ts'
import { reached } from '../domain/phases.ts'
import type { AuditReport } from '../domain/schemas/auditReport.ts'
import type { Language } from '../domain/text.ts'
import { sees } from '../domain/visibility.ts'
import { auditPage } from '../publish/audit/page.ts'
import { auditTables } from '../publish/audit/tables.ts'
import { description, descriptionMarkdown } from '../publish/description.ts'
import type { App, Open, Session } from './app.ts'
import { auditNumbers } from './auditNumbers.ts'
import { reportOf } from './auditReport.ts'
import { calendarOf } from './calendar.ts'
import { candidatesTemplate } from './candidatesImport/template.ts'
import { pageOf } from './descriptionOf.ts'
import { currentDesign, readDocument } from './documents.ts'
import { coordinatorOf } from './exchange/places.ts'
import { namedCandidates } from './named.ts'
import { openedCards, openedPeople } from './openedRound.ts'
import { courseOf, phaseNow, roundState } from './progressOf.ts'
import { plannedRound } from './roundOf.ts'
import { scheduleOf } from './schedule.ts'
import { settings } from './settings.ts'
import { sheetsOf } from './sheets/auditSheets.ts'
import { candidateSheet } from './sheets/candidateSheet.ts'
import { csvOf } from './sheets/csv.ts'
import { xlsxOf } from './sheets/xlsx.ts'
import { writeAudit } from './signedAudit.ts'
import type { Work } from './work.ts'

type Unlocked = Open & { session: Session }

export type ExportKind = Input<'export.save'>['kind']

/** A file that goes out, under the name that the save dialog proposes. */
export interface ExportedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const named = (open: Open, what: string, extension: string): string =>
  `${what}-${slug(currentDesign(open).title)}.${extension}`

/**
 * Whoever judges in a later round takes no earlier scores along out of the app before that is open too (docs/security.md
 * says what this keeps from nobody).
 * @throws E_STILL_JUDGING
 */
const mustNotJudgeStill = (open: Unlocked): void => {
  const { member: id } = open.session
  const judges = readDocument(open, 'mode')?.seats.find((seat) => seat.id === id)?.scorer === true
  const phase = phaseNow(open)
  const toCome = !reached(phase, 'decided') && !plannedRound(open).last
  if (!sees({ kind: 'member', id }, { kind: 'cardFile', judges, toCome }, phase))
    throw new ZegelError('E_STILL_JUDGING')
}

/** With the number of the round where there are several. */
const ofRound = (open: Open, what: string, round: number): string =>
  courseOf(open).length > 1 ? `${what}-ronde-${round}` : what

const descriptionName = { nl: 'procedurebeschrijving', en: 'procedure-description' } as const

const page = (app: App, open: Open, language: Language): string =>
  description({ ...pageOf(app, open, language), fontCss: app.shell.fontCss })

const report = async (app: App, open: Unlocked, work: Work, round: number): Promise<AuditReport> =>
  reportOf(app, open, await auditNumbers(app, open, work, round), null, round)

/** Names of candidates go out through the secretary alone. */
const candidatesSheet = (app: App, open: Unlocked, language: Language) => {
  if (coordinatorOf(open) !== open.session.member) throw new ZegelError('E_NOT_ALLOWED')
  return candidateSheet(
    namedCandidates(app),
    scheduleOf(open, currentDesign(open).interviewMinutes),
    language,
  )
}

const candidatesName = { nl: 'kandidaten', en: 'candidates' } as const

/**
 * Every file that can be saved, made from the procedure as it stands now.
 * @throws E_PHASE when there is nothing to save yet, E_NOT_ALLOWED for who may not make it, E_STILL_JUDGING
 */
export const exportFile: Readonly<
  Record<
    ExportKind,
    (
      app: App,
      open: Unlocked,
      language: Language,
      work: Work,
      round: number,
    ) => ExportedFile | Promise<ExportedFile>
  >
> = {
  description: (app, open, language) => ({
    name: named(open, descriptionName[language], 'html'),
    bytes: utf8(page(app, open, language)),
  }),
  'description-pdf': async (app, open, language) => ({
    name: named(open, descriptionName[language], 'pdf'),
    bytes: await app.shell.pdf(page(app, open, language)),
  }),
  'description-markdown': (app, open, language) => ({
    name: named(open, descriptionName[language], 'md'),
    bytes: utf8(descriptionMarkdown(pageOf(app, open, language))),
  }),
  audit: async (app, open, _language, work, round) => ({
    name: named(open, ofRound(open, 'audit', round), 'json'),
    bytes: writeAudit(app, open, await auditNumbers(app, open, work, round), round),
  }),
  'audit-report': async (app, open, _language, work, round) => ({
    name: named(open, ofRound(open, 'auditrapport', round), 'json'),
    bytes: utf8(`${JSON.stringify(await report(app, open, work, round), null, 2)}\n`),
  }),
  'audit-pdf': async (app, open, language, work, round) => ({
    name: named(open, ofRound(open, 'auditrapport', round), 'pdf'),
    bytes: await app.shell.pdf(auditPage(await report(app, open, work, round), language, app.shell.fontCss)),
  }),
  'audit-xlsx': async (app, open, language, work, round) => ({
    name: named(open, ofRound(open, 'auditrapport', round), 'xlsx'),
    bytes: await xlsxOf(sheetsOf(auditTables(await report(app, open, work, round), language))),
  }),
  'audit-csv': async (app, open, language, work, round) => ({
    name: named(open, ofRound(open, 'auditrapport', round), 'csv'),
    bytes: csvOf(
      auditTables(await report(app, open, work, round), language).flatMap(({ title, head, rows, note }) => [
        [title],
        head,
        ...rows,
        ...(note === undefined ? [] : [[note]]),
        [],
      ]),
      settings(app).csv,
    ),
  }),
  archive: (_app, open, _language, _work, round) => {
    const { archive } = roundState(open, round) ?? {}
    if (!archive) throw new ZegelError('E_PHASE')
    mustNotJudgeStill(open)
    return { name: named(open, ofRound(open, 'archief', round), 'zegel'), bytes: archive.bytes }
  },
  scores: async (_app, open, language, work) => {
    const { raters, candidates, design } = openedPeople(open)
    mustNotJudgeStill(open)
    const schedule = scheduleOf(open, design.interviewMinutes)
    const opened = openedCards(open)
    return {
      name: named(open, 'scores', 'zip'),
      bytes: await work('scores', { opened, raters, candidates, design, schedule, language }),
    }
  },
  calendar: (app, open, language) => ({
    name: named(open, language === 'nl' ? 'gesprekken' : 'interviews', 'ics'),
    bytes: utf8(calendarOf(open, app.clock(), language)),
  }),
  'candidates-xlsx': async (app, open, language) => ({
    name: named(open, candidatesName[language], 'xlsx'),
    bytes: await xlsxOf([candidatesSheet(app, open, language)]),
  }),
  'candidates-csv': (app, open, language) => {
    const { head, rows } = candidatesSheet(app, open, language)
    return {
      name: named(open, candidatesName[language], 'csv'),
      bytes: csvOf([head, ...rows], settings(app).csv),
    }
  },
  'candidates-example': (app, _open, language) => ({
    name: language === 'nl' ? 'kandidaten-voorbeeld.csv' : 'candidates-example.csv',
    bytes: csvOf(candidatesTemplate(language), settings(app).csv),
  }),
}
