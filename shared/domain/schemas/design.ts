import { z } from 'zod'
import { combinationRules, instrumentKinds, profiles, roundKinds, tieRules } from '../design.ts'
import { day } from './primitives.ts'
import { bilingual } from './text.ts'

/**
 * The design of a procedure: everything that is fixed and published before anybody applies. It is one document, because
 * its code is a hash over the whole. Numbers are integers (canonical JSON knows no fractions).
 */

/** Keys inside the design (criteria, questions): short words of lower-case letters, digits and hyphens, unique in it. */
export const key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)

/**
 * The key of a criterion, which names members of every card: of such a name canonical JSON has no `constructor` and no
 * `prototype`, so that a card with one could never be sealed.
 */
const criterionKey = key.refine((id) => id !== 'constructor' && id !== 'prototype')

/** One observable level of a criterion, from 1 (first) to 5 (last). */
export const anchors = z.tuple([bilingual, bilingual, bilingual, bilingual, bilingual])

export const question = z.strictObject({
  id: key,
  /** Asked aloud, in the same words to every candidate. */
  text: bilingual,
  probes: z.array(bilingual).max(8),
})

export const criterion = z.strictObject({
  id: criterionKey,
  name: bilingual,
  definition: bilingual,
  /** Points out of the sum of all weights; by custom they add up to 100. */
  weight: z.int().min(0).max(100),
  /** Can this still be learned in training? Then it should not decide who may start. */
  learnable: z.boolean(),
  profile: z.enum(profiles).nullable(),
  /** The competency of the library that this came from, or null when it was written here. */
  competency: key.nullable(),
  anchors,
  questions: z.array(question).max(8),
})

/** Yes or no, asked about the procedure itself; null as long as nobody answered. */
const answer = z.boolean().nullable()

/** What the design checks ask and no other field tells. */
export const practices = z.strictObject({
  /** The vacancy is openly published, with equal access for people from elsewhere. */
  openVacancy: answer,
  /** Candidates are chosen directly from the own pool of anios or PhD students. */
  internalPool: answer,
  /** Working as an anios here counts as a first selection. */
  aniosPreselection: answer,
  /** The number of earlier applications or of procedures done is counted. */
  proceduresCounted: answer,
  /** A portfolio is demanded. */
  portfolioDemanded: answer,
  /** Research experience or a doctorate is a condition, written or not. */
  researchRequired: answer,
  /** Experience in the own clinic counts for more than experience elsewhere. */
  ownClinicAbove: answer,
})

export const instrument = z.strictObject({
  kind: z.enum(instrumentKinds),
  /** Criteria that this instrument measures. */
  criteria: z.array(key),
})

/**
 * A round: scored, sealed and opened on its own. Every round but the last says who goes on to the next; its scores count for
 * nothing else. `reread` is the second assessment of the letters that the round before it turned down.
 */
export const round = z.strictObject({
  kind: z.enum(roundKinds),
  /** How many go on to the next round; null where only the limit of the round says so, and in the last round. */
  invited: z.int().min(1).max(500).nullable().default(null),
  /** How many members read each letter, drawn by lot; null for everybody. */
  readers: z.int().min(1).max(30).nullable().default(null),
  /** Below this combined score nobody goes on; hundredths of a point, null for none. The last round has that of `combination`. */
  threshold: z.int().min(100).max(500).nullable().default(null),
})

/** "Pas toe of leg uit": going on against a check, with a code and a text that is written for the public. */
export const departure = z.strictObject({ check: key, code: key, text: z.string().max(2000) })

export const design = z.strictObject({
  title: z.string().max(200),
  specialty: z.string().max(120),
  institution: z.string().max(200),
  region: z.string().max(120),
  places: z.int().min(0).max(50),
  website: z.string().max(300),
  /** Whom to ask: a function and an address, published. */
  contact: z.string().max(300),
  /** Where to complain, published. */
  complaints: z.string().max(600),
  /** Whom candidates ask about their data: a function and an address, with the data protection officer; published. */
  privacyContact: z.string().max(600),
  partTime: z.boolean(),
  regionNeeds: bilingual,
  dates: z.strictObject({
    publishedFrom: day.nullable(),
    applyUntil: day.nullable(),
    letterOutcome: day.nullable(),
    interviews: day.nullable(),
    decision: day.nullable(),
    start: day.nullable(),
  }),
  vacancyPlaces: z.string().max(400),
  /** The rounds of the procedure in their order; each is scored, sealed and opened on its own. */
  rounds: z.array(round).min(1).max(4),
  instruments: z.array(instrument).max(4),
  criteria: z.array(criterion).max(12),
  practices,
  combination: z.strictObject({
    /** The committee's score: mean over members, or over groups of members, of the weighted mean over criteria. */
    rule: z.enum(combinationRules),
    /** Below this a candidate is not appointable; hundredths of a point (250 = 2.50), null for none. */
    threshold: z.int().min(100).max(500).nullable(),
    tieRule: z.enum(tieRules),
  }),
  /**
   * By which rule it is computed who is clearly above or below the last place (shared/stats/place-rules.ts). The program that makes
   * the design names its newest; a later one may name what this one does not know. Designs from before this field mean the first.
   */
  placeRule: key.default('all-pairs-95-v1'),
  /** Who scores sees a candidate by code alone, everywhere but where ties are declared, until the own tie is declared. */
  tiesFirst: z.boolean().default(false),
  interviewMinutes: z.int().min(10).max(120),
  /** Weeks that personal data are kept after the end of the procedure. */
  retentionWeeks: z.int().min(1).max(52),
  departures: z.array(departure),
  /** Where this design came from: a template's key and version, or null when it was blank. */
  template: z.strictObject({ id: key, version: z.int().min(1) }).nullable(),
})

export type Anchors = z.infer<typeof anchors>
export type Question = z.infer<typeof question>
export type Criterion = z.infer<typeof criterion>
export type Instrument = z.infer<typeof instrument>
export type Round = z.infer<typeof round>
export type Practices = z.infer<typeof practices>
export type Departure = z.infer<typeof departure>
export type Design = z.infer<typeof design>
