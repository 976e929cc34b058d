import { z } from 'zod'
import { committee } from '../../domain/schemas/committee.ts'
import { turnedDown } from '../../domain/schemas/decision.ts'
import { design } from '../../domain/schemas/design.ts'
import { id } from '../../domain/schemas/primitives.ts'
import { schedule } from '../../domain/schemas/schedule.ts'
import { shownVersions } from '../../domain/schemas/shownCommittee.ts'
import { inNfc, type Json, parseCanonical } from '../../sealing/canonical.ts'
import type { Open } from '../app.ts'
import { currentCommittee, readDocument } from '../documents.ts'
import { afterwards, briefedAfter } from './afterwards.ts'

/**
 * The versions of the design as they were frozen, oldest first; the hash of each is that of its canonical form, so a body stays as it
 * came: what reading it as a design would add was not there when it was signed.
 */
export const briefedDesigns = z.array(
  z.strictObject({
    app: z.string(),
    at: z.string(),
    body: z.custom<Json>((body) => design.safeParse(body).success),
    reason: z.string().nullable(),
    version: z.int().min(1),
  }),
)

/**
 * Committee and schedule, and what the page for candidates says of the committee. Of candidates nothing: their names come with the roster, and nobody needs their address or
 * workplace to score.
 */
export const briefedPlan = z.strictObject({
  committee,
  schedule: schedule.nullable(),
  /** Who agreed to stand on the page by name, and what the page said of the committee since its publication. */
  named: z.array(id).default([]),
  shown: shownVersions.default([]),
  /** How many each round before turned down, for who was not in it: it says which round of the design this is. */
  turnedDown,
  /** How it went on after the decision; null before it. */
  after: briefedAfter.nullable(),
})
export type BriefedPlan = z.infer<typeof briefedPlan>

/** What a briefing says now. */
export const briefingContents = (open: Open): { designs: Json; plan: Json } => ({
  designs: open.store.designs
    .all()
    .map(({ app, at, body, reason, version }) => ({ app, at, body: parseCanonical(body), reason, version })),
  plan: inNfc({
    committee: currentCommittee(open),
    schedule: readDocument(open, 'schedule'),
    named: readDocument(open, 'named') ?? [],
    shown: readDocument(open, 'shownCommittee') ?? [],
    turnedDown: readDocument(open, 'turnedDown') ?? {},
    after: afterwards(open),
  }) as unknown as Json,
})
