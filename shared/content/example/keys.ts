/** Short names by which the content of the example refers to people; their real ids are made at run time. */
export const memberKeys = [
  'director',
  'deputy',
  'supervisor',
  'resident',
  'external',
  'trainer',
  'secretary',
  'hrm',
] as const
export type MemberKey = (typeof memberKeys)[number]

/** The six who score. */
export const scorerKeys = ['director', 'deputy', 'supervisor', 'resident', 'external', 'trainer'] as const
export type ScorerKey = (typeof scorerKeys)[number]

export const candidateKeys = ['k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7', 'k8', 'k9', 'k10'] as const
export type CandidateKey = (typeof candidateKeys)[number]

/** The criteria of the example, the same as those of the template it was made from. */
export const criterionKeys = [
  'collaborate',
  'communicate',
  'organise',
  'professionalism',
  'personal-leadership',
] as const
export type CriterionKey = (typeof criterionKeys)[number]

export type Level = 1 | 2 | 3 | 4 | 5

/** The passphrase of everybody in the example, shown on screen: nothing in the example is secret. */
export const examplePassphrase = 'waterlelie stempel dijkhuis lakzegel'
