import { candidateCode } from '../../domain/candidate.ts'
import { ZegelError } from '../../domain/error.ts'
import { reached } from '../../domain/phases.ts'
import { isAsked } from '../../domain/sitting.ts'
import type { Language } from '../../domain/text.ts'
import { publicCommittee } from '../../publish/committee.ts'
import { completeness, completenessReason } from '../../publish/completeness.ts'
import { descriptionDocument } from '../../publish/description/document.ts'
import { description, descriptionMarkdown } from '../../publish/description.ts'
import { candidateList } from '../../publish/print/candidateList.ts'
import { certificate } from '../../publish/print/certificate.ts'
import { codeSheet } from '../../publish/print/codeSheet.ts'
import { interviewKit } from '../../publish/print/interviewKit.ts'
import { printPage } from '../../publish/print/page.ts'
import { rosterList } from '../../publish/print/rosterList.ts'
import { makeAudit } from '../../sealing/make/audit.ts'
import { type App, type Open, type Session, unlocked } from '../app.ts'
import { auditNumbers } from '../auditNumbers.ts'
import { candidatesTemplateCsv } from '../candidatesImport/template.ts'
import { currentCommittee, currentDesign, readDocument } from '../documents.ts'
import { door, type Handlers } from '../handler.ts'
import { logHead } from '../log.ts'
import { base, takeMessage } from '../messages.ts'
import { openedRound } from '../openedRound.ts'
import { left } from '../outside.ts'
import { phaseNow, roundState } from '../progressOf.ts'
import { longForm } from '../scoresExport/longForm.ts'
import { scoresZip } from '../scoresExport/zip.ts'
import { scheduleOf } from './candidates.ts'

type Unlocked = Open & { session: Session }

const pageOf = (app: App, open: Unlocked, language: Language) => {
  const design = currentDesign(open)
  const versions = open.store.designs.all()
  const first = versions[0]
  return {
    design,
    committee: publicCommittee(currentCommittee(open), design.institution),
    designCode: versions.at(-1)?.code ?? null,
    publishedAt: first?.at ?? app.clock(),
    amendments: versions.flatMap(({ at, reason }) => (reason === null ? [] : [{ at, reason, what: '' }])),
    language,
  }
}

/** The signed audit as it stands now; every export is a message of its own, in the log. @throws E_PHASE */
const writeAudit = (app: App, open: Unlocked): Uint8Array =>
  open.store.transaction(() => {
    const round = roundState(open)
    if (!round?.archive || !reached(phaseNow(open), 'revealed')) throw new ZegelError('E_PHASE')
    if (round.roster.payload.coordinator !== open.session.member) throw new ZegelError('E_NOT_ALLOWED')
    const bytes = makeAudit(
      base(app, open),
      {
        archive: round.archive,
        compared: round.compared,
        log: open.store.log.all(),
        numbers: auditNumbers(open),
        at: app.clock(),
        keeper: null,
      },
      open.session.keys,
    )
    takeMessage(app, open, bytes, open.session.member)
    return bytes
  })

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const exports = {
  description: (app: App, open: Unlocked, language: Language) => ({
    name: `${language === 'nl' ? 'procedurebeschrijving' : 'procedure-description'}-${slug(currentDesign(open).title)}.html`,
    bytes: utf8(description({ ...pageOf(app, open, language), fontCss: app.shell.fontCss })),
  }),
  'description-markdown': (app: App, open: Unlocked, language: Language) => ({
    name: `${language === 'nl' ? 'procedurebeschrijving' : 'procedure-description'}-${slug(currentDesign(open).title)}.md`,
    bytes: utf8(descriptionMarkdown(pageOf(app, open, language))),
  }),
  audit: (app: App, open: Unlocked) => ({
    name: `audit-${slug(currentDesign(open).title)}.json`,
    bytes: writeAudit(app, open),
  }),
  archive: (_app: App, open: Unlocked) => {
    const round = roundState(open)
    if (!round?.archive) throw new ZegelError('E_PHASE')
    return { name: `archief-${slug(currentDesign(open).title)}.zegel`, bytes: round.archive.bytes }
  },
  scores: (_app: App, open: Unlocked, language: Language) => {
    const found = openedRound(open)
    const { criteria, interviewMinutes, title } = found.design
    const form = longForm(found, scheduleOf(open, interviewMinutes))
    return { name: `scores-${slug(title)}.zip`, bytes: scoresZip(form, criteria, language) }
  },
  'candidates-example': (_app: App, _open: Unlocked, language: Language) => ({
    name: language === 'nl' ? 'kandidaten-voorbeeld.csv' : 'candidates-example.csv',
    bytes: candidatesTemplateCsv(language),
  }),
} as const

/** Printed lists that somebody has to destroy afterwards. */
const isAboutPeople = (list: string): boolean => ['roster', 'candidates', 'kit'].includes(list)

const clockOf = (at: string | null, plusMinutes = 0): string | null => {
  if (at === null) return null
  const moment = new Date(new Date(at).getTime() + plusMinutes * 60_000)
  return `${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`
}

/** What the unlocked resident takes along: from the freeze to the decision, or to today. @throws E_PHASE, E_NOT_ALLOWED */
const ownCertificate = (app: App, open: Unlocked, language: Language): string => {
  if (!reached(phaseNow(open), 'revealed')) throw new ZegelError('E_PHASE')
  const { members } = currentCommittee(open)
  const member = members.find(({ id }) => id === open.session.member)
  if (!member || !isAsked(member)) throw new ZegelError('E_NOT_ALLOWED')
  const at = (type: string) => open.store.messages.byType(type).at(-1)?.at.slice(0, 10)
  const today = app.clock().slice(0, 10)
  const signers = members.filter(({ chair, coordinator }) => chair || coordinator)
  const period = { from: at('roster/v1') ?? today, until: at('decision/v1') ?? today }
  return certificate({ member, design: currentDesign(open), ...period, signers, language })
}

const printed = (
  app: App,
  open: Unlocked,
  list: 'code' | 'design' | 'roster' | 'candidates' | 'kit' | 'certificate',
  language: Language,
) => {
  const design = currentDesign(open)
  const { slots } = scheduleOf(open, design.interviewMinutes)
  const round = roundState(open)
  const codes = readDocument(open, 'codes') ?? {}
  const designCode = open.store.designs.all().at(-1)?.code ?? null
  const committeeCode = round ? (codes[round.roster.id] ?? null) : null
  const code = list === 'design' ? designCode : committeeCode
  const day = slots.find((slot) => slot.at !== null)?.at?.slice(0, 10) ?? design.dates.interviews
  const candidates = slots.map((slot) => ({
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
  return printPage({ title: design.title, code, at: app.clock(), language, body, fontCss: app.shell.fontCss })
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
    }
  },
  'audit.summary': (app) => {
    const open = unlocked(app)
    const round = roundState(open)
    if (!round?.archive) throw new ZegelError('E_PHASE')
    const codes = readDocument(open, 'codes') ?? {}
    return {
      numbers: auditNumbers(open),
      head: logHead(open),
      archiveCode: codes[round.archive.id] ?? '',
      committeeCode: codes[round.roster.id] ?? '',
    }
  },
  'export.save': door('export.save', async (app, { kind, language }) => {
    const open = unlocked(app)
    const { name, bytes } = exports[kind](app, open, language)
    const path = await app.shell.save(name, bytes)
    if (path !== null && (kind === 'archive' || kind === 'scores'))
      left(app, open, { kind: 'file', what: kind, cid: null, path, bytes })
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
