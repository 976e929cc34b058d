import { z } from 'zod'
import { memberRoles, sealModes, stakeholderGroups } from '../committee.ts'
import { instrumentKinds, roundKinds } from '../design.ts'
import { endings, exceptionKinds, handoverKinds } from '../exceptions.ts'
import { departure, key } from './design.ts'
import { day, hash, id, moment } from './primitives.ts'
import { bilingual } from './text.ts'

/** As which files the report with small groups is given. */
export const reportForms = ['pdf', 'xlsx', 'json'] as const

/** To whom a report with small groups was given: a name or function, and what for. */
export const handedReport = z.strictObject({
  recipient: z.string().trim().min(1).max(120),
  purpose: z.string().trim().min(1).max(400),
  at: moment,
})
export type HandedReport = z.infer<typeof handedReport>

/**
 * The anonymised audit for HRM (docs/formats.md): what was planned and what happened, in days, roles and counts. No names,
 * no codes of candidates, and no free text but the reasons that were written for the public.
 */
export const auditReport = z.strictObject({
  format: z.literal('zegel-audit-report/v1'),
  madeAt: moment,
  app: z.string(),
  /** Null for HRM and everybody else; else groups under four are in it, for the central training committee alone. */
  handed: handedReport.nullable(),
  procedure: z.strictObject({
    id,
    title: z.string(),
    specialty: z.string(),
    institution: z.string(),
    region: z.string(),
  }),
  /** Which round it is about; every round has a report of its own. */
  round: z.strictObject({ number: z.int(), of: z.int(), kind: z.enum(roundKinds) }),
  planned: z.strictObject({
    dates: z.strictObject({
      publishedFrom: day.nullable(),
      applyUntil: day.nullable(),
      letterOutcome: day.nullable(),
      interviews: day.nullable(),
      decision: day.nullable(),
      start: day.nullable(),
    }),
    rounds: z.array(z.enum(roundKinds)),
    instruments: z.array(z.enum(instrumentKinds)),
    criteria: z.array(z.strictObject({ name: bilingual, weight: z.int() })),
    /** By which rule it was computed who is above or below the last place, as the design names it. */
    placeRule: key,
    /** Changes of the published design: why in public words, its new code, and by how many people. */
    amendments: z.array(
      z.strictObject({ at: moment, reason: z.string(), code: z.string(), deciders: z.int() }),
    ),
  }),
  /** When each step was taken; null for what has not happened. */
  happened: z.strictObject({
    published: moment.nullable(),
    frozen: moment.nullable(),
    /** When people confirmed the committee code, first the first; not who. */
    confirmed: z.array(moment),
    closed: moment.nullable(),
    opened: moment.nullable(),
    decided: moment.nullable(),
    /** When it was decided once more, after what was decided had come to nothing; first the first. */
    decidedAgain: z.array(moment),
    ended: moment.nullable(),
    /** Rounds that ended without an opening: how, why, and by how many people. */
    lost: z.array(
      z.strictObject({ at: moment, how: z.enum(endings), reason: z.string(), deciders: z.int() }),
    ),
    /**
     * What else went otherwise, first the first, and how many people signed it. Not about whom, and not why: that somebody was ill
     * is nobody's business here.
     */
    exceptions: z.array(
      z.strictObject({ at: moment, kind: z.enum([...exceptionKinds, ...handoverKinds]), signers: z.int() }),
    ),
  }),
  committee: z.strictObject({
    mode: z.enum(sealModes),
    roles: z.array(
      z.strictObject({
        role: z.enum(memberRoles),
        group: z.enum(stakeholderGroups),
        discipline: z.string(),
        scorer: z.boolean(),
        chair: z.boolean(),
        external: z.boolean(),
        starTrained: z.boolean(),
      }),
    ),
    deputies: z.int(),
    diversity: z.string(),
    departures: z.array(departure),
  }),
  departures: z.array(departure),
  /** The same numbers as in the signed audit; null is not shown. */
  numbers: z.record(z.string(), z.int().nullable()),
  /** Two figures of a Dutch inventory, to put the own procedure beside; no norm. */
  national: z.array(
    z.strictObject({
      what: z.enum(['informed', 'residentInCommittee']),
      percent: z.int(),
      year: z.string(),
      norm: z.literal(false),
      /** Is it so in this procedure? */
      here: z.boolean(),
    }),
  ),
  /** With these anybody can check the signed audit, and that this report is about it. */
  check: z.strictObject({
    logHead: hash,
    designCode: z.string(),
    committeeCode: z.string(),
    archiveCode: z.string(),
    command: z.string(),
  }),
})
export type AuditReport = z.infer<typeof auditReport>
