import type { Input } from '../../contract.ts'
import { candidateCode } from '../../domain/candidate.ts'
import { ZegelError } from '../../domain/error.ts'
import type { CandidatePaper, Paper } from '../../domain/papers.ts'
import type { Language } from '../../domain/text.ts'
import { inLanguage } from '../../domain/text.ts'
import { shownCommittee } from '../../publish/committee.ts'
import { roleNames } from '../../publish/names.ts'
import { accessPaper } from '../../publish/paper/access.ts'
import { complaintPaper } from '../../publish/paper/complaint.ts'
import { hiredPaper } from '../../publish/paper/hired.ts'
import { letterPaper, proposedLetter } from '../../publish/paper/letter.ts'
import { paperPage } from '../../publish/paper/page.ts'
import { registerPaper } from '../../publish/paper/register.ts'
import { talkPaper } from '../../publish/paper/talk.ts'
import { type App, type Open, type Session, unlocked } from '../app.ts'
import { candidateFile } from '../candidateFile.ts'
import { pageOf } from '../descriptionOf.ts'
import { currentCommittee, currentDesign, readDocument, writeDocument } from '../documents.ts'
import { door, type Handlers, job } from '../handler.ts'
import { writeLog } from '../log.ts'
import { left } from '../outside.ts'
import { endedOf, keptCids } from '../retention.ts'
import { savingFor } from '../whileUnlocked.ts'
import type { Work } from '../work.ts'

type Unlocked = Open & { session: Session }

const register = (open: Unlocked, language: Language) => {
  const committee = currentCommittee(open)
  const ended = endedOf(open)
  return registerPaper({
    design: currentDesign(open),
    roles: committee.members.map(({ role }) => inLanguage(roleNames[role], language)),
    candidates: keptCids(open).length,
    mode: committee.mode,
    severalLaptops:
      open.store.procedure().home !== null || Object.keys(readDocument(open, 'places') ?? {}).length > 0,
    endedOn: ended?.endedOn ?? null,
    retainUntil: ended?.retainUntil ?? null,
    holds: readDocument(open, 'holds')?.length ?? 0,
    consents: readDocument(open, 'consents')?.length ?? 0,
    handed: readDocument(open, 'handed') ?? [],
    language,
  })
}

const aboutCandidate = async (
  app: App,
  paper: CandidatePaper,
  cid: string,
  language: Language,
  work: Work,
) => {
  const { file, redact } = await candidateFile(app, cid, language, work)
  const open = unlocked(app)
  const decided = () => {
    if (!file.decision) throw new ZegelError('E_PHASE')
  }
  switch (paper) {
    case 'access':
      return accessPaper(file, redact)
    case 'complaint': {
      const committee = shownCommittee(currentCommittee(open), currentDesign(open).institution, [])
      const publishedAt = open.store.designs.all()[0]?.at ?? open.store.procedure().createdAt
      const own = { committee, committeeChanges: [], designCode: file.designCode, publishedAt }
      const rules = { ...pageOf(app, open, language), ...own }
      return complaintPaper(file, rules, redact)
    }
    case 'feedback':
      decided()
      return letterPaper(file, file.letter?.text ?? proposedLetter(file, redact), app.clock())
    case 'talk':
      decided()
      return talkPaper(file, redact)
    case 'hired':
      if (file.decision?.outcome !== 'place') throw new ZegelError('E_PHASE')
      return hiredPaper(file, redact)
  }
}

const names: Readonly<Record<Paper, readonly [nl: string, en: string]>> = {
  feedback: ['terugkoppeling', 'feedback'],
  talk: ['gespreksleidraad', 'talk-guide'],
  access: ['inzage', 'access'],
  complaint: ['klachtdossier', 'complaint-file'],
  hired: ['besluit-personeelsdossier', 'decision-personnel-file'],
  register: ['verwerkingsregister', 'record-of-processing'],
}

const made = async (app: App, { paper, cid, language }: Input<'paper.print'>, work: Work) => {
  const name = names[paper][language === 'nl' ? 0 : 1]
  if (paper === 'register')
    return { name, html: paperPage(register(unlocked(app), language), app.clock(), app.shell.fontCss) }
  if (cid === null) throw new ZegelError('E_INPUT')
  const page = await aboutCandidate(app, paper, cid, language, work)
  return { name: `${name}-${candidateCode(cid)}`, html: paperPage(page, app.clock(), app.shell.fontCss) }
}

/** What went out is remembered: the letter in the log, every paper about a person among what Zegel cannot reach. */
const remember = (app: App, open: Unlocked, { paper, cid }: Input<'paper.print'>): void => {
  if (paper !== 'feedback' || cid === null) return
  open.store.transaction(() =>
    writeLog(app, open, { actor: open.session.member, kind: 'feedback', ref: null, body: { cid } }),
  )
}

export const paperHandlers = {
  'letter.get': job('letter.get', { intent: false, asks: true }, async (app, { cid, language }, { work }) => {
    const { file, redact } = await candidateFile(app, cid, language, work)
    return {
      code: file.code,
      name: file.name,
      opened: file.opened,
      outcome: file.decision?.outcome ?? null,
      letter: file.letter,
      proposal: file.decision ? proposedLetter(file, redact) : '',
    }
  }),
  'letter.put': (app, { cid, text }) => {
    const open = unlocked(app)
    if (!keptCids(open).includes(cid)) throw new ZegelError('E_INPUT')
    const others = (readDocument(open, 'letters') ?? []).filter((one) => one.cid !== cid)
    const at = app.clock()
    writeDocument(app, open, 'letters', [...others, { cid, text, at, by: open.session.member }])
    return { savedAt: at }
  },
  'letter.drop': (app, { cid }) => {
    const open = unlocked(app)
    const others = (readDocument(open, 'letters') ?? []).filter((one) => one.cid !== cid)
    writeDocument(app, open, 'letters', others)
    return {}
  },
  'paper.print': door('paper.print', async (app, input, work) => {
    const open = unlocked(app)
    const { html } = await made(app, input, work)
    const printed = await app.shell.print(html)
    if (printed && input.cid !== null) {
      left(app, open, { kind: 'print', what: input.paper, cid: input.cid })
      remember(app, open, input)
    }
    return { printed }
  }),
  'paper.save': door('paper.save', async (app, input, work) => {
    const open = unlocked(app)
    const save = savingFor(app)
    const { name, html } = await made(app, input, work)
    const { format } = input
    const bytes = format === 'pdf' ? await app.shell.pdf(html) : new TextEncoder().encode(html)
    const { cid, paper } = input
    const path = await save(`${name}.${format}`, bytes, (at) => {
      if (cid === null) return
      open.store.transaction(() => {
        left(app, open, { kind: 'file', what: paper, cid, path: at, bytes })
        remember(app, open, input)
      })
    })
    return { path }
  }),
} satisfies Partial<Handlers>
