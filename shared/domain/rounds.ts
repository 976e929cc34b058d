import type { Criterion, Design, Round } from './design.ts'

/** A round of this kind in which nothing is chosen yet. */
export const aRound = (kind: Round['kind']): Round => ({
  kind,
  invited: null,
  readers: null,
  threshold: null,
})

/** Is it about letters, by code and without names? */
export const readsLetters = ({ kind }: Round): boolean => kind !== 'interview'

/** Is this the last of the rounds, in which places are given? `at` is its place in the design, from 0. */
export const isLast = ({ rounds }: Pick<Design, 'rounds'>, at: number): boolean => at === rounds.length - 1

/**
 * The criteria of a round. A procedure of one round scores all of them in it. With several, letters are scored on what the
 * instrument `letter` measures, and later rounds on all that does not belong to the letter alone.
 */
export const criteriaOf = (design: Design, at: number): Criterion[] => {
  const round = design.rounds[at]
  if (!round || design.rounds.length === 1) return design.criteria
  const measured = (letters: boolean) =>
    new Set(
      design.instruments.filter((one) => (one.kind === 'letter') === letters).flatMap((one) => one.criteria),
    )
  const inLetter = measured(true)
  if (inLetter.size === 0) return design.criteria
  const elsewhere = measured(false)
  return design.criteria.filter(({ id }) =>
    readsLetters(round) ? inLetter.has(id) : elsewhere.has(id) || !inLetter.has(id),
  )
}

/**
 * The design as one round uses it: its own criteria, its own limit, and as `places` how many can go on from it. Without a number
 * everybody can.
 * @param at the place of the round in the design, from 0
 * @param candidates how many the round is about
 */
export const designIn = (design: Design, at: number, candidates: number): Design => {
  const round = design.rounds[at]
  const criteria = criteriaOf(design, at)
  if (!round || isLast(design, at)) return { ...design, criteria }
  return {
    ...design,
    criteria,
    places: round.invited ?? candidates,
    combination: { ...design.combination, threshold: round.threshold },
  }
}
