/** Who sits in the small committee that the tests play, and the passphrase of all of them. */

export const passphrase = 'kanarie in de kolenmijn'
export const scorerKeys = ['director', 'resident', 'external'] as const
export const peopleKeys = ['secretary', 'hrm', ...scorerKeys] as const
export type PersonKey = (typeof peopleKeys)[number]
export type ScorerKey = (typeof scorerKeys)[number]
