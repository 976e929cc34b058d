import type { Seat } from '../../shell/session.ts'

/** From least to most authority over candidates and members, as the room knows it. */
const authority: Record<Seat['role'], number> = {
  resident: 0,
  observer: 1,
  secretary: 2,
  hrm: 3,
  supervisor: 4,
  practiceTrainer: 5,
  external: 6,
  deputyDirector: 7,
  programDirector: 8,
}

/**
 * Who speaks when: of those who rated, the resident first and the chair last, whatever the chair's role. Whoever starts
 * with more authority steers the rest without noticing.
 */
export const speakingOrder = (seats: readonly Seat[]): Seat[] =>
  seats
    .filter((seat) => seat.scorer)
    .toSorted((a, b) => Number(a.chair) - Number(b.chair) || authority[a.role] - authority[b.role])
