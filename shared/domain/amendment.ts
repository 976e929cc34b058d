import type { Design } from './design.ts'
import { type Phase, reached } from './phases.ts'

/**
 * Until which phase an amendment may still change each part of a published design. The freeze binds everybody's cards to
 * criteria, weights, instruments and rules, and candidates are promised how they are judged and how long data are kept: from
 * then on only what says when, how many and whom to ask can change. Places stand until they are given away.
 */
const until: Readonly<Record<Exclude<keyof Design, 'template'>, Phase>> = {
  title: 'frozen',
  specialty: 'frozen',
  institution: 'frozen',
  region: 'frozen',
  places: 'decided',
  website: 'ended',
  contact: 'ended',
  complaints: 'ended',
  privacyContact: 'ended',
  partTime: 'decided',
  regionNeeds: 'frozen',
  dates: 'ended',
  vacancyPlaces: 'ended',
  rounds: 'frozen',
  instruments: 'frozen',
  criteria: 'frozen',
  practices: 'frozen',
  combination: 'frozen',
  placeRule: 'frozen',
  interviewMinutes: 'frozen',
  tiesFirst: 'frozen',
  retentionWeeks: 'frozen',
  departures: 'frozen',
}

export type Part = keyof typeof until

const parts = Object.keys(until) as Part[]

/** The parts of the design that an amendment may change in this phase; all of them before the freeze, none after the end. */
export const changeableParts = (phase: Phase): Part[] => parts.filter((part) => !reached(phase, until[part]))

/** The parts that differ and may not, in this phase; empty when the amendment may be made. */
export const forbiddenChanges = (from: Design, to: Design, phase: Phase): Part[] =>
  parts.filter(
    (part) => reached(phase, until[part]) && JSON.stringify(from[part]) !== JSON.stringify(to[part]),
  )
