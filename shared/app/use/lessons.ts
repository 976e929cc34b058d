import { createHash } from 'node:crypto'
import { candidateCode, mostCandidates } from '../../domain/candidate.ts'
import { ZegelError } from '../../domain/error.ts'
import { shownCohort, surveyReport } from '../../domain/lessons.ts'
import { adopted, cohort, keptLesson, lessonsFile, type SurveyAnswer } from '../../domain/schemas/lessons.ts'
import { redactor } from '../../publish/paper/redact.ts'
import { surveyPage } from '../../publish/survey/page.ts'
import { type App, type Open, type Session, unlocked } from '../app.ts'
import { currentCommittee, currentDesign, readDocument, writeDocument } from '../documents.ts'
import { door, type Handlers } from '../handler.ts'
import { readLessons, readSurvey, writeLessons } from '../lessonFiles.ts'
import { today } from '../retention.ts'
import { keepRound, keptLessons, keptRounds } from '../rounds.ts'
import { shuffled } from '../shuffled.ts'
import { savingFor } from '../whileUnlocked.ts'

type Unlocked = Open & { session: Session }

/** A lesson is about the procedure: names and codes of people have no place in it. @throws E_LESSON_NAME */
const mustNameNobody = (open: Unlocked, texts: readonly string[]): void => {
  const candidates = readDocument(open, 'candidates') ?? []
  const names = [
    ...candidates.flatMap(({ cid, name }) => [name, candidateCode(cid)]),
    ...currentCommittee(open).members.map(({ name }) => name),
  ]
  const redact = redactor(names, [])
  if (texts.some((text) => redact(text) !== text)) throw new ZegelError('E_LESSON_NAME')
}

const surveyOf = (open: Open) => readDocument(open, 'survey') ?? { answers: [], files: [] }

/** Adds answers where nobody can tell which came when. */
const addAnswers = (
  app: App,
  open: Unlocked,
  fresh: readonly SurveyAnswer[],
  files: readonly string[],
): void => {
  const before = surveyOf(open)
  const answers = shuffled([...before.answers, ...fresh], app.random).slice(0, mostCandidates)
  writeDocument(app, open, 'survey', { answers, files: [...before.files, ...files].sort() })
  keepRound(app, open, null)
  app.changed()
}

/** Which procedure an answer file is for: the design code, which is published. */
const codeOf = (open: Open): string => open.store.designs.all().at(-1)?.code ?? open.id

const pageOf = (app: App, open: Unlocked, language: 'nl' | 'en'): string =>
  surveyPage({
    procedure: currentDesign(open).title,
    code: codeOf(open),
    nonce: Buffer.from(app.random(16)).toString('hex'),
    language,
    fontCss: app.shell.fontCss,
  })

const written = (texts: readonly string[]): string[] => texts.map((text) => text.trim()).filter(Boolean)

export const lessonHandlers = {
  'lessons.get': (app) => {
    const open = unlocked(app)
    const { answers } = surveyOf(open)
    const report = surveyReport(answers.map(({ ratings }) => ratings))
    return {
      own: readDocument(open, 'lessons') ?? [],
      known: keptLessons(app).filter(({ id }) => !id.startsWith(open.id)),
      adopted: readDocument(open, 'adopted') ?? [],
      answers: answers.length,
      report: report && {
        answers: report.answers,
        statements: report.statements.map((one) => ({ ...one, counts: [...one.counts] })),
        strong: written(answers.map(({ strong }) => strong)),
        better: written(answers.map(({ better }) => better)),
      },
      rounds: keptRounds(app),
      cohorts: app.library
        .kept('cohort')
        .flatMap(({ body }) => cohort.safeParse(JSON.parse(body)).data ?? [])
        .sort((a, b) => a.year - b.year),
    }
  },
  'lessons.put': (app, { lessons }) => {
    const open = unlocked(app)
    mustNameNobody(
      open,
      lessons.flatMap(({ text, next }) => [text, next]),
    )
    writeDocument(app, open, 'lessons', lessons)
    keepRound(app, open, null)
    app.changed()
    return {}
  },
  'lessons.adopt': (app, { lesson, what }) => {
    const open = unlocked(app)
    const read = adopted.safeParse({ lesson, what: what.trim() })
    if (!read.success) throw new ZegelError('E_INPUT')
    mustNameNobody(open, [what])
    const others = (readDocument(open, 'adopted') ?? []).filter((one) => one.lesson !== lesson)
    writeDocument(app, open, 'adopted', read.data.what === '' ? others : [...others, read.data])
    app.changed()
    return {}
  },
  'lessons.export': door('lessons.export', async (app) => {
    const open = unlocked(app)
    const save = savingFor(app)
    const lessons = readDocument(open, 'lessons') ?? []
    if (lessons.length === 0) throw new ZegelError('E_NO_LESSONS')
    mustNameNobody(
      open,
      lessons.flatMap(({ text, next }) => [text, next]),
    )
    const { institution, specialty } = currentDesign(open)
    const file = lessonsFile.parse({
      zegel: 'lessons/v1',
      from: institution.normalize('NFC').slice(0, 120),
      specialty,
      year: Number(today(app).slice(0, 4)),
      lessons,
    })
    return { path: await save(`leerpunten-${file.year}.json`, writeLessons(file)) }
  }),
  'lessons.import': (app, { bytes }) => {
    const { from, year, lessons } = readLessons(bytes)
    const known = new Set(app.library.kept('lesson').map(({ id }) => id))
    const fresh = lessons.flatMap((one) => {
      const id = createHash('sha256')
        .update(JSON.stringify([from, year, one]))
        .digest('hex')
      return known.has(id) ? [] : [keptLesson.parse({ ...one, id, from, year, own: false })]
    })
    for (const one of fresh) app.library.keep('lesson', one.id, JSON.stringify(one))
    app.changed()
    return { added: fresh.length }
  },
  'lessons.forget': (app, { id }) => {
    app.library.forget('lesson', id)
    app.changed()
    return {}
  },
  'survey.save': door('survey.save', async (app, { language }) => {
    const open = unlocked(app)
    const save = savingFor(app)
    const name = language === 'nl' ? 'ervaring-kandidaten.html' : 'experience-candidates.html'
    return { path: await save(name, new TextEncoder().encode(pageOf(app, open, language))) }
  }),
  'survey.print': door('survey.print', async (app, { language }) => ({
    printed: await app.shell.print(pageOf(app, unlocked(app), language)),
  })),
  'survey.add': (app, { answer }) => {
    addAnswers(app, unlocked(app), [answer], [])
    return {}
  },
  'survey.import': (app, { files }) => {
    const open = unlocked(app)
    const known = new Set(surveyOf(open).files)
    const fresh = new Map<string, SurveyAnswer>()
    let refused = 0
    let again = 0
    for (const bytes of files) {
      try {
        const { zegel: _, procedure, id, ...answer } = readSurvey(bytes)
        if (procedure !== codeOf(open)) refused += 1
        else if (known.has(id) || fresh.has(id)) again += 1
        else fresh.set(id, answer)
      } catch {
        refused += 1
      }
    }
    if (fresh.size > 0) addAnswers(app, open, [...fresh.values()], [...fresh.keys()])
    return { added: fresh.size, known: again, refused }
  },
  'cohort.put': (app, { year, ...counts }) => {
    const shown = shownCohort(counts)
    app.library.keep('cohort', String(year), JSON.stringify(cohort.parse({ year, counts: shown })))
    app.changed()
    return { shown: shown !== null }
  },
  'cohort.forget': (app, { year }) => {
    app.library.forget('cohort', String(year))
    app.changed()
    return {}
  },
} satisfies Partial<Handlers>
