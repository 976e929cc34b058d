import type { Design } from './schemas/design.ts'

export type {
  Anchors,
  Criterion,
  Departure,
  Design,
  Instrument,
  Practices,
  Question,
  Round,
} from './schemas/design.ts'

export const instrumentKinds = ['letter', 'interview', 'assessment', 'references'] as const
export const profiles = ['research', 'education', 'management', 'quality', 'innovation'] as const
export type Profile = (typeof profiles)[number]

/** `reread`: a second assessor reads the letters that were turned down. */
export const roundKinds = ['letter', 'reread', 'interview'] as const
/** `group-mean`: each group of members has an equal vote, however many members it has. */
export const combinationRules = ['weighted-mean', 'group-mean'] as const
export const tieRules = ['profile', 'lot', 'heaviest-criterion'] as const

/** Sum of all weights, in points. */
export const totalWeight = (d: Pick<Design, 'criteria'>): number =>
  d.criteria.reduce((sum, c) => sum + c.weight, 0)
