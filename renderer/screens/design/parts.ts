/** The design is long: three parts, one in view. */
export const parts = ['criteria', 'method', 'facts'] as const
export type Part = (typeof parts)[number]

export const isPart = (id: string): id is Part => parts.some((part) => part === id)

const places: Readonly<Record<string, Part>> = {
  'criteria-count': 'criteria',
  'weights-sum': 'criteria',
  anchors: 'criteria',
  questions: 'criteria',
  learnable: 'criteria',
  'dominant-criterion': 'criteria',
  'group-fit': 'criteria',
  'private-questions': 'criteria',
  'letter-only': 'method',
  'instrument-aim': 'method',
  'rounds-fixed': 'method',
}

/** In which part a check is met; undefined where it is answered beside the check itself. */
export const placeOf = (check: string): Part | undefined => places[check]
