import { candidateCode } from '../../domain/candidate.ts'
import { dayOf, timeOf } from '../../domain/dutchTime.ts'
import { ZegelError } from '../../domain/error.ts'
import { reached } from '../../domain/phases.ts'
import { isAsked } from '../../domain/sitting.ts'
import type { Language } from '../../domain/text.ts'
import { completeness, completenessReason } from '../../publish/completeness.ts'
import { descriptionDocument } from '../../publish/description/document.ts'
import { description } from '../../publish/description.ts'
import { candidateList } from '../../publish/print/candidateList.ts'
import { certificate } from '../../publish/print/certificate.ts'
import { codeSheet } from '../../publish/print/codeSheet.ts'
import { interviewKit } from '../../publish/print/interviewKit.ts'
import { printPage } from '../../publish/print/page.ts'
import { rosterList } from '../../publish/print/rosterList.ts'
import { type App, type Open, type Session, unlocked } from '../app.ts'
import { auditNumbers } from '../auditNumbers.ts'
import { pageOf } from '../descriptionOf.ts'
import { currentCommittee, currentDesign, readDocument } from '../documents.ts'
import { exportFile } from '../exporting.ts'
import { door, type Handlers, job } from '../handler.ts'
import { logHead } from '../log.ts'
import { left } from '../outside.ts'
import { phaseNow, roundNow, roundState, timesIn } from '../progressOf.ts'
import { copyFirst } from '../safety/keep.ts'
import { scheduleOf } from '../schedule.ts'
import { savingFor, whileUnlocked } from '../whileUnlocked.ts'

type Unlocked = Open & { session: Session }

const listNames = {
  code: ['Commissiecode', 'Committee code'],
  design: ['Ontwerpcode', 'Design code'],
  roster: ['De commissie', 'The committee'],
  candidates: ['Kandidaten', 'Candidates'],
  kit: ['Gesprekspapieren', 'Interview papers'],
  certificate: ['Bewijs van deelname', 'Certificate'],
} as const

/** Printed lists that somebody has to destroy afterwards. */
const isAboutPeople = (list: string): boolean => ['roster', 'candidates', 'kit'].includes(list)

/** Files that somebody has to remove afterwards. */
const isFileAboutPeople = (kind: string): boolean =>
  ['archive', 'scores', 'candidates-xlsx', 'candidates-csv'].includes(kind)

const clockOf = (at: string | null, plusMinutes = 0): string | null => {
  if (at === null) return null
  return timeOf(new Date(new Date(at).getTime() + plusMinutes * 60_000).toISOString())
}

/** What the unlocked resident takes along: from the freeze to the decision, or to today. @throws E_PHASE, E_NOT_ALLOWED */
const ownCertificate = (app: App, open: Unlocked, language: Language): string => {
  if (!reached(phaseNow(open), 'revealed')) throw new ZegelError('E_PHASE')
  const { members } = currentCommittee(open)
  const member = members.find(({ id }) => id === open.session.member)
  if (!member || !isAsked(member)) throw new ZegelError('E_NOT_ALLOWED')
  const at = (type: string) => timesIn(open, type, roundNow(open)).map(dayOf).at(-1)
  const today = dayOf(app.clock())
  const signers = members.filter(({ chair, coordinator }) => chair || coordinator)
  const period = { from: at('roster/v1') ?? today, until: at('decision/v1') ?? today }
  return certificate({ member, design: currentDesign(open), ...period, signers, language })
}

const printed = (
  app: App,
  open: Unlocked,
  list: keyof typeof listNames,
  language: Language,
  /** Of one candidate alone; null for all. */
  cid: string | null = null,
) => {
  const design = currentDesign(open)
  const { slots } = scheduleOf(open, design.interviewMinutes)
  const round = roundState(open)
  const codes = readDocument(open, 'codes') ?? {}
  const designCode = open.store.designs.all().at(-1)?.code ?? null
  const committeeCode = round ? (codes[round.roster.id] ?? null) : null
  const code = list === 'design' ? designCode : committeeCode
  const first = slots.find((slot) => slot.at !== null)?.at ?? design.dates.interviews
  const day = first && dayOf(first)
  const chosen = slots.filter((slot) => cid === null || slot.cid === cid)
  if (chosen.length === 0 && cid !== null) throw new ZegelError('E_INPUT')
  const candidates = chosen.map((slot) => ({
    code: candidateCode(slot.cid),
    start: clockOf(slot.at),
    end: clockOf(slot.at, slot.minutes),
    room: slot.room,
  }))
  const body = {
    code: () => {
      if (!code) throw new ZegelError('E_PHASE')
      return codeSheet({ code, kind: 'committee', language })
    },
    design: () => {
      if (!code) throw new ZegelError('E_PHASE')
      return codeSheet({ code, kind: 'design', language })
    },
    roster: () => rosterList({ members: currentCommittee(open).members, language }),
    candidates: () => candidateList({ candidates, day, language }),
    kit: () => interviewKit({ design, candidates, day, language }),
    certificate: () => ownCertificate(app, open, language),
  }[list]()
  return printPage({
    what: listNames[list][language === 'nl' ? 0 : 1],
    title: design.title,
    code,
    at: app.clock(),
    language,
    body,
    fontCss: app.shell.fontCss,
  })
}

/** List and archive of the round that is now. @throws E_PHASE before the opening */
const archived = (open: Open) => {
  const round = roundState(open)
  if (!round?.archive) throw new ZegelError('E_PHASE')
  return { roster: round.roster, archive: round.archive }
}

export const publishHandlers = {
  'description.html': (app, { language }) => {
    const open = unlocked(app)
    const page = pageOf(app, open, language)
    return {
      html: description({ ...page, fontCss: '' }),
      page: descriptionDocument(page),
      missing: completeness(page.design, page.committee.roles),
      why: completenessReason,
      named: page.committee.roles.flatMap(({ id, name }) => (name === null ? [] : [id])),
      nameable: !reached(phaseNow(open), 'ended') && open.store.procedure().home === null,
    }
  },
  'audit.codes': (app) => {
    const open = unlocked(app)
    const { roster, archive } = archived(open)
    const codes = readDocument(open, 'codes') ?? {}
    return {
      head: logHead(open),
      archiveCode: codes[archive.id] ?? '',
      committeeCode: codes[roster.id] ?? '',
    }
  },
  'audit.numbers': job('audit.numbers', { intent: false, asks: true }, async (app, _input, { work }) => {
    const open = unlocked(app)
    archived(open)
    return { numbers: await auditNumbers(app, open, work) }
  }),
  'export.save': door('export.save', async (app, { kind, language, round }, work) => {
    const open = unlocked(app)
    const save = savingFor(app)
    const made = async () => exportFile[kind](app, open, language, work, round ?? roundNow(open))
    const { name, bytes } = await whileUnlocked(app, made())
    // Audit and archive quote the log too.
    await copyFirst(app, { work, transaction: (run) => open.store.transaction(run) })
    const path = await save(name, bytes, (at) => {
      if (isFileAboutPeople(kind)) left(app, open, { kind: 'file', what: kind, cid: null, path: at, bytes })
    })
    return { path }
  }),
  'print.list': door('print.list', async (app, { list, language }) => {
    const open = unlocked(app)
    const html =
      list === 'description'
        ? description({ ...pageOf(app, open, language), fontCss: app.shell.fontCss })
        : printed(app, open, list, language)
    const isPrinted = await app.shell.print(html)
    if (isPrinted && isAboutPeople(list)) left(app, open, { kind: 'print', what: list, cid: null })
    return { printed: isPrinted }
  }),
  'kit.save': door('kit.save', async (app, { cid, language }) => {
    const open = unlocked(app)
    const save = savingFor(app)
    const bytes = await app.shell.pdf(printed(app, open, 'kit', language, cid))
    const name = { nl: 'gesprekspapieren', en: 'interview-papers' }[language]
    const file = `${name}${cid === null ? '' : `-${candidateCode(cid)}`}.pdf`
    const path = await save(file, bytes, (at) =>
      left(app, open, { kind: 'file', what: 'kit', cid, path: at, bytes }),
    )
    return { path }
  }),
  'projector.show': (app, { view }) => {
    app.projectorView = view
    app.shell.projector(view)
    app.changed()
    return {}
  },
  'projector.view': (app) => ({ view: app.projectorView }),
  'job.cancel': (app, { id }) => {
    app.events.cancel(id)
    return {}
  },
} satisfies Partial<Handlers>
