import {
  type Criterion,
  type Design,
  type Instrument,
  type Question,
  totalWeight,
} from '../../../shared/domain/design.ts'
import { designChecks } from '../../../shared/domain/designChecks.ts'
import type { Bilingual } from '../../../shared/domain/text.ts'

/** Every edit of a design as a pure function: the design before, the design after. */

const empty: Bilingual = { nl: '', en: '' }

const freeKey = (stem: string, taken: readonly string[]): string => {
  const numbers = Array.from({ length: taken.length + 1 }, (_, i) => `${stem}-${i + 1}`)
  return numbers.find((key) => !taken.includes(key)) ?? stem
}

/** A criterion in which nothing is said yet. */
export const blankCriterion = (design: Design): Criterion => ({
  id: freeKey(
    'criterion',
    design.criteria.map((c) => c.id),
  ),
  name: empty,
  definition: empty,
  weight: 0,
  learnable: false,
  profile: null,
  competency: null,
  anchors: [empty, empty, empty, empty, empty],
  questions: [],
})

/** A criterion kept from an earlier procedure, as a copy with an id and question ids that this design does not have yet. */
export const keptCriterion = (design: Design, kept: Criterion): Criterion => {
  const id = freeKey(
    kept.id.slice(0, 56),
    design.criteria.map((c) => c.id),
  )
  return {
    ...kept,
    id,
    weight: weightLeft(design),
    questions: kept.questions.map((question, i) => ({ ...question, id: `${id}-q${i + 1}` })),
  }
}

/** What is left of 100 points; a tenth when nothing is. */
export const weightLeft = (design: Design): number => {
  const left = 100 - totalWeight(design)
  return left > 0 ? left : 10
}

/** 100 points divided equally; where that does not come out, the first criteria have one more. */
export const evenWeights = (design: Design): Design => {
  const count = design.criteria.length
  const each = Math.floor(100 / count)
  return {
    ...design,
    criteria: design.criteria.map((c, at) => ({ ...c, weight: each + (at < 100 - each * count ? 1 : 0) })),
  }
}

/**
 * Adds a criterion at the end; an interview is there to ask about it, so it measures it from the start. The first of a design that has
 * no instrument yet brings the interview along.
 */
export const addCriterion = (design: Design, criterion: Criterion): Design => {
  const isFirst = design.criteria.length + design.instruments.length === 0
  const { instruments } = isFirst ? chooseInstrument(design, 'interview', true) : design
  return {
    ...design,
    criteria: [...design.criteria, criterion],
    instruments: instruments.map((one) =>
      one.kind === 'interview' ? { ...one, criteria: [...one.criteria, criterion.id] } : one,
    ),
  }
}

/** Removes a criterion, also from what the instruments measure. */
export const removeCriterion = (design: Design, id: string): Design => ({
  ...design,
  criteria: design.criteria.filter((c) => c.id !== id),
  instruments: design.instruments.map((one) => ({
    ...one,
    criteria: one.criteria.filter((key) => key !== id),
  })),
})

/** Puts a criterion at another place, counted from 0; outside the list nothing moves. */
export const moveCriterion = (design: Design, id: string, to: number): Design => {
  const from = design.criteria.findIndex((c) => c.id === id)
  if (from < 0 || to < 0 || to >= design.criteria.length || from === to) return design
  const criteria = [...design.criteria]
  criteria.splice(to, 0, ...criteria.splice(from, 1))
  return { ...design, criteria }
}

export const changeCriterion = (
  design: Design,
  id: string,
  edit: (criterion: Criterion) => Criterion,
): Design => ({
  ...design,
  criteria: design.criteria.map((c) => (c.id === id ? edit(c) : c)),
})

/** A question without words, under a key that no question of the design has. */
export const blankQuestion = (design: Design, criterion: string): Question => ({
  id: freeKey(
    `${criterion.slice(0, 50)}-own`,
    design.criteria.flatMap((c) => c.questions.map((q) => q.id)),
  ),
  text: empty,
  probes: [],
})

const order: readonly Instrument['kind'][] = ['letter', 'interview', 'assessment', 'references']

/** Takes an instrument into the procedure or out of it; always in the same order. */
export const chooseInstrument = (design: Design, kind: Instrument['kind'], used: boolean): Design => {
  const others = design.instruments.filter((one) => one.kind !== kind)
  const measures = kind === 'interview' ? design.criteria.map((c) => c.id) : []
  const all = used ? [...others, { kind, criteria: measures }] : others
  return {
    ...design,
    instruments: all.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)),
  }
}

/** Says whether an instrument measures a criterion; its criteria stay in the order of the design. */
export const measure = (
  design: Design,
  kind: Instrument['kind'],
  criterion: string,
  measures: boolean,
): Design => ({
  ...design,
  instruments: design.instruments.map((one) =>
    one.kind === kind
      ? {
          ...one,
          criteria: design.criteria
            .map((c) => c.id)
            .filter((id) => (id === criterion ? measures : one.criteria.includes(id))),
        }
      : one,
  ),
})

/**
 * The design without explanations of what is no departure any more: they would be published. Nothing else changes; the
 * same object comes back when there is none.
 */
export const withoutStaleDepartures = (design: Design): Design => {
  const met = new Set(
    designChecks(design)
      .filter((check) => check.state === 'met')
      .map((check) => check.id),
  )
  const departures = design.departures.filter((one) => !met.has(one.check))
  return departures.length === design.departures.length ? design : { ...design, departures }
}
