import { surveyReport } from '../domain/lessons.ts'
import { reached } from '../domain/phases.ts'
import { type KeptLesson, keptLesson, type RoundSummary, roundSummary } from '../domain/schemas/lessons.ts'
import { shownCount, smallestGroup } from '../domain/suppression.ts'
import type { App, Open } from './app.ts'
import { decisionNow } from './decisions.ts'
import { currentDesign, readDocument } from './documents.ts'
import { flagsByFamily } from './flagsByFamily.ts'
import type { Measured } from './measured.ts'
import { openedPeople } from './openedRound.ts'
import { erasedCids, phaseNow, roundState } from './progressOf.ts'
import { endedOf } from './retention.ts'
import { countedRevisions } from './revisions.ts'

const parsed = <T>(rows: readonly { body: string }[], read: (value: unknown) => T | null): T[] =>
  rows.flatMap(({ body }) => {
    const value = read(JSON.parse(body))
    return value === null ? [] : [value]
  })

/** The counts of the own rounds, the earliest first. */
export const keptRounds = (app: App): RoundSummary[] =>
  parsed(app.library.kept('round'), (value) => roundSummary.safeParse(value).data ?? null).sort((a, b) =>
    a.endedOn.localeCompare(b.endedOn),
  )

/** Lessons of own rounds and of other centres, the latest first. */
export const keptLessons = (app: App): KeptLesson[] =>
  parsed(app.library.kept('lesson'), (value) => keptLesson.safeParse(value).data ?? null).sort(
    (a, b) => b.year - a.year || a.id.localeCompare(b.id),
  )

/** What is counted in the cards: agreement and flags by family. Null where it was not measured, or is not shown. */
type Counted = Pick<RoundSummary, 'agreement' | 'flags'>

const countedOf = (found: Measured, candidates: number): Counted => {
  const { value, interval } = found.agreement
  return {
    flags: flagsByFamily(found),
    agreement:
      value === null || candidates < smallestGroup
        ? null
        : { icc: value, low: interval?.[0] ?? null, high: interval?.[1] ?? null },
  }
}

const summaryOf = (open: Open, found: Measured | null, kept: RoundSummary | null): RoundSummary | null => {
  const ended = endedOf(open)
  const round = roundState(open)
  if (!ended || !round?.archive || !reached(phaseNow(open), 'ended')) return null
  const design = currentDesign(open)
  const { candidates, raters } = openedPeople(open)
  const { agreement, flags } = found
    ? countedOf(found, candidates.length)
    : { agreement: kept?.agreement ?? null, flags: kept?.flags ?? null }
  const offered = (decisionNow(open)?.lines ?? []).filter(({ outcome }) => outcome === 'place')
  const report = surveyReport((readDocument(open, 'survey')?.answers ?? []).map(({ ratings }) => ratings))
  const revised = new Set(countedRevisions(open).map(({ member, cid }) => `${member} ${cid}`)).size
  return {
    id: open.id,
    title: design.title,
    institution: design.institution,
    endedOn: ended.endedOn,
    design: open.store.designs.all().at(-1)?.hash ?? null,
    candidates: candidates.length < smallestGroup ? null : candidates.length,
    scorers: raters.length,
    criteria: design.criteria.length,
    places: design.places,
    offered: shownCount(offered.length, candidates.length),
    revised: shownCount(revised, candidates.length * raters.length),
    agreement,
    flags,
    survey: report && {
      answers: report.answers,
      means: Object.fromEntries(report.statements.map(({ question, mean }) => [question, mean])),
    },
    adopted: (readDocument(open, 'adopted') ?? []).length,
  }
}

/**
 * Writes into the library what may outlive this procedure: counts, and its lessons. Only once it has ended, and only while nobody
 * was erased: after that the counts stay those that were kept. The example leaves nothing. Needs somebody unlocked.
 * @param found what was measured in the cards at the end; null leaves what was kept then
 */
export const keepRound = (app: App, open: Open, found: Measured | null): void => {
  if (open.store.procedure().example || erasedCids(open).size > 0) return
  const kept = keptRounds(app).find(({ id }) => id === open.id) ?? null
  const summary = summaryOf(open, found, kept)
  if (!summary) return
  app.library.keep('round', open.id, JSON.stringify(roundSummary.parse(summary)))
  for (const { id } of app.library.kept('lesson'))
    if (id.startsWith(open.id)) app.library.forget('lesson', id)
  for (const [at, lesson] of (readDocument(open, 'lessons') ?? []).entries()) {
    const id = `${open.id}-${at}`
    const year = Number(summary.endedOn.slice(0, 4))
    const kept = { ...lesson, id, from: summary.institution.slice(0, 120), year, own: true }
    app.library.keep('lesson', id, JSON.stringify(keptLesson.parse(kept)))
  }
}
