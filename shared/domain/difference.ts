import { type DepartureChange, departureDifference } from './departureDifference.ts'
import type { Criterion, Design, Practices, Question } from './design.ts'
import type { Bilingual } from './text.ts'

/** Two versions of a design, told apart as a reader would: one change for every thing that differs. */

export const figures = ['places', 'interviewMinutes', 'retentionWeeks', 'threshold', 'weight'] as const
export const choices = [
  'partTime',
  'rule',
  'tieRule',
  'placeRule',
  'tiesFirst',
  'learnable',
  'profile',
] as const
export const texts = [
  'title',
  'specialty',
  'institution',
  'region',
  'website',
  'contact',
  'complaints',
  'privacyContact',
  'vacancyPlaces',
  'regionNeeds',
  'name',
  'definition',
  'anchor',
  'question',
  'probe',
] as const

/** What a change is about: the criterion, check or instrument in whose part it stands; null for the procedure as a whole. */
type About = Bilingual | null

export type Change =
  | {
      readonly kind: 'figure'
      readonly what: (typeof figures)[number]
      readonly about: About
      readonly from: number | null
      readonly to: number | null
    }
  | {
      readonly kind: 'day'
      readonly what: keyof Design['dates']
      readonly from: string | null
      readonly to: string | null
    }
  | {
      readonly kind: 'choice'
      readonly what: (typeof choices)[number] | keyof Practices
      readonly about: About
      readonly from: string
      readonly to: string
    }
  | {
      readonly kind: 'text'
      readonly what: (typeof texts)[number]
      readonly about: About
      /** Which of several: the level of an anchor, the place of a question. */
      readonly at: number | null
      readonly from: Bilingual
      readonly to: Bilingual
    }
  | {
      readonly kind: 'added' | 'gone'
      readonly what: 'criterion' | 'question' | 'probe' | 'instrument'
      readonly about: About
      /** The words of it; of an instrument its kind. */
      readonly name: Bilingual
    }
  | { readonly kind: 'order'; readonly what: 'criteria' | 'questions'; readonly about: About }
  | {
      readonly kind: 'measures'
      readonly instrument: string
      readonly from: readonly Bilingual[]
      readonly to: readonly Bilingual[]
    }
  | DepartureChange
  | { readonly kind: 'rounds'; readonly from: Design['rounds']; readonly to: Design['rounds'] }

const once = (text: string): Bilingual => ({ nl: text, en: text })
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
const yes = (value: boolean | null): string => (value === null ? 'unknown' : value ? 'yes' : 'no')

const figure = (
  what: (typeof figures)[number],
  from: number | null,
  to: number | null,
  about: About = null,
): Change[] => (from === to ? [] : [{ kind: 'figure', what, about, from, to }])

const choice = (
  what: (Change & { kind: 'choice' })['what'],
  from: string,
  to: string,
  about: About = null,
): Change[] => (from === to ? [] : [{ kind: 'choice', what, about, from, to }])

const text = (
  what: (typeof texts)[number],
  from: Bilingual,
  to: Bilingual,
  { about = null, at = null }: { about?: About; at?: number | null } = {},
): Change[] => (same(from, to) ? [] : [{ kind: 'text', what, about, at, from, to }])

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id)

/** Do those that stand in both stand in another order? */
const reordered = (a: readonly { readonly id: string }[], b: readonly { readonly id: string }[]): boolean => {
  const [first, second] = [ids(a), ids(b)]
  const kept = first.filter((id) => second.includes(id))
  return !same(
    kept,
    second.filter((id) => first.includes(id)),
  )
}

/** What both lists have, what only the first has, what only the second has. */
const paired = <T extends { readonly id: string }>(a: readonly T[], b: readonly T[]) => ({
  both: b.flatMap((to) => {
    const from = a.find(({ id }) => id === to.id)
    return from ? [[from, to] as const] : []
  }),
  gone: a.filter(({ id }) => !ids(b).includes(id)),
  added: b.filter(({ id }) => !ids(a).includes(id)),
})

const probes = (a: Question, b: Question, at: number, about: About): Change[] => {
  const both = Math.min(a.probes.length, b.probes.length)
  return [
    ...b.probes
      .slice(0, both)
      .flatMap((to, i) => text('probe', a.probes[i] ?? once(''), to, { about, at: at + 1 })),
    ...a.probes.slice(both).map((name): Change => ({ kind: 'gone', what: 'probe', about, name })),
    ...b.probes.slice(both).map((name): Change => ({ kind: 'added', what: 'probe', about, name })),
  ]
}

const questions = (a: Criterion, b: Criterion): Change[] => {
  const about = b.name
  const { both, gone, added } = paired(a.questions, b.questions)
  return [
    ...both.flatMap(([from, to]) => {
      const at = b.questions.indexOf(to)
      return [...text('question', from.text, to.text, { about, at: at + 1 }), ...probes(from, to, at, about)]
    }),
    ...gone.map((one): Change => ({ kind: 'gone', what: 'question', about, name: one.text })),
    ...added.map((one): Change => ({ kind: 'added', what: 'question', about, name: one.text })),
    ...(reordered(a.questions, b.questions)
      ? [{ kind: 'order', what: 'questions', about } as const satisfies Change]
      : []),
  ]
}

const criterion = (a: Criterion, b: Criterion): Change[] => {
  const about = b.name
  return [
    ...text('name', a.name, b.name, { about: a.name }),
    ...figure('weight', a.weight, b.weight, about),
    ...text('definition', a.definition, b.definition, { about }),
    ...b.anchors.flatMap((to, i) => text('anchor', a.anchors[i] ?? once(''), to, { about, at: i + 1 })),
    ...choice('learnable', yes(a.learnable), yes(b.learnable), about),
    ...choice('profile', a.profile ?? 'none', b.profile ?? 'none', about),
    ...questions(a, b),
  ]
}

const criteria = (a: Design, b: Design): Change[] => {
  const { both, gone, added } = paired(a.criteria, b.criteria)
  return [
    ...gone.map((one): Change => ({ kind: 'gone', what: 'criterion', about: null, name: one.name })),
    ...added.map((one): Change => ({ kind: 'added', what: 'criterion', about: null, name: one.name })),
    ...both.flatMap(([from, to]) => criterion(from, to)),
    ...(reordered(a.criteria, b.criteria)
      ? [{ kind: 'order', what: 'criteria', about: null } as const satisfies Change]
      : []),
  ]
}

const instruments = (a: Design, b: Design): Change[] => {
  const withId = (design: Design) => design.instruments.map((one) => ({ id: one.kind, ...one }))
  const { both, gone, added } = paired(withId(a), withId(b))
  const named = (design: Design, keys: readonly string[]): Bilingual[] =>
    design.criteria.filter(({ id }) => keys.includes(id)).map(({ name }) => name)
  const name = ({ kind }: { kind: string }): Bilingual => once(kind)
  return [
    ...gone.map((one): Change => ({ kind: 'gone', what: 'instrument', about: null, name: name(one) })),
    ...added.map((one): Change => ({ kind: 'added', what: 'instrument', about: null, name: name(one) })),
    ...both
      .filter(([from, to]) => !same(from.criteria.toSorted(), to.criteria.toSorted()))
      .map(
        ([from, to]): Change => ({
          kind: 'measures',
          instrument: to.kind,
          from: named(a, from.criteria),
          to: named(b, to.criteria),
        }),
      ),
  ]
}

const singles = ['title', 'specialty', 'institution', 'region', 'website', 'contact'] as const
const longer = ['complaints', 'privacyContact', 'vacancyPlaces'] as const

/**
 * What changed from one version of a design to the next, in the order of the published page; empty when a reader would
 * see no difference. Where a design came from (its template) is no part of it.
 */
export const designDifference = (from: Design, to: Design): Change[] => [
  ...singles.flatMap((what) => text(what, once(from[what]), once(to[what]))),
  ...figure('places', from.places, to.places),
  ...choice('partTime', yes(from.partTime), yes(to.partTime)),
  ...(Object.keys(to.dates) as (keyof Design['dates'])[]).flatMap((what): Change[] =>
    from.dates[what] === to.dates[what]
      ? []
      : [{ kind: 'day', what, from: from.dates[what], to: to.dates[what] }],
  ),
  ...longer.flatMap((what) => text(what, once(from[what]), once(to[what]))),
  ...text('regionNeeds', from.regionNeeds, to.regionNeeds),
  ...criteria(from, to),
  ...(same(from.rounds, to.rounds)
    ? []
    : [{ kind: 'rounds', from: from.rounds, to: to.rounds } as const satisfies Change]),
  ...instruments(from, to),
  ...figure('interviewMinutes', from.interviewMinutes, to.interviewMinutes),
  ...choice('rule', from.combination.rule, to.combination.rule),
  ...figure('threshold', from.combination.threshold, to.combination.threshold),
  ...choice('tieRule', from.combination.tieRule, to.combination.tieRule),
  ...choice('placeRule', from.placeRule, to.placeRule),
  ...choice('tiesFirst', yes(from.tiesFirst), yes(to.tiesFirst)),
  ...(Object.keys(to.practices) as (keyof Practices)[]).flatMap((what) =>
    choice(what, yes(from.practices[what]), yes(to.practices[what])),
  ),
  ...departureDifference(from.departures, to.departures),
  ...figure('retentionWeeks', from.retentionWeeks, to.retentionWeeks),
]

/** Is this about the questions of the interview, which nobody outside reads before the last one? */
const isAboutQuestions = (change: Change): boolean =>
  'what' in change && ['question', 'probe', 'questions'].includes(change.what)

export interface PublicDifference {
  readonly changes: readonly Change[]
  /** Criteria whose questions changed; which words, stays unsaid. */
  readonly questionsOf: readonly Bilingual[]
}

/** The same for the public: that questions changed is told, what they say is not. */
export const publicDifference = (changes: readonly Change[]): PublicDifference => {
  const about = changes
    .filter(isAboutQuestions)
    .flatMap((change) => ('about' in change && change.about ? [change.about] : []))
  return {
    changes: changes.filter((change) => !isAboutQuestions(change)),
    questionsOf: about.filter((name, at) => about.findIndex((one) => same(one, name)) === at),
  }
}
