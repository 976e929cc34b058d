import { z } from 'zod'
import { explanationCodes } from '../domain/attention.ts'
import { askedShares, tieKinds } from '../domain/candidate.ts'
import { sealModes } from '../domain/committee.ts'
import { places } from '../domain/exchange.ts'
import { dueKinds } from '../domain/retention.ts'
import { handedReport, reportForms } from '../domain/schemas/auditReport.ts'
import { candidate } from '../domain/schemas/candidate.ts'
import { committee, member } from '../domain/schemas/committee.ts'
import { decision, signedDecision, turnedDown } from '../domain/schemas/decision.ts'
import { design, key } from '../domain/schemas/design.ts'
import { adopted, keptSurvey, lesson } from '../domain/schemas/lessons.ts'
import { offerAnswer } from '../domain/schemas/offers.ts'
import { outsideItem } from '../domain/schemas/outside.ts'
import { hash, id, moment } from '../domain/schemas/primitives.ts'
import { noteVersion, revision } from '../domain/schemas/revision.ts'
import { schedule } from '../domain/schemas/schedule.ts'
import { shownVersions } from '../domain/schemas/shownCommittee.ts'
import { talk } from '../domain/schemas/talk.ts'
import { card as sealedCard } from '../sealing/card.ts'
import { namesSchema } from '../sealing/names.ts'

/**
 * Every document of a procedure: its shape, and under which key it lies. `clear` is about the procedure; `shared` is
 * about people and lies under the procedure key, which each person has in an own wrap; `own` is one member's alone.
 * `ofRound` says that each round has its own.
 */

/** What the lock screen may show of the committee: seats without names. Written together with the committee. */
const seat = member.pick({
  id: true,
  role: true,
  group: true,
  scorer: true,
  chair: true,
  coordinator: true,
  keeper: true,
  deputy: true,
})

/** What a member keeps for themself until the seal: ties, who they do not judge, where they were. */
const own = z.strictObject({
  ties: z.record(id, z.enum(tieKinds)),
  shares: z.record(id, z.array(z.enum(askedShares))).default({}),
  recused: z.array(id),
  /** Of these, who were met or judged already when the member found out. */
  late: z.array(id).default([]),
  last: id.nullable(),
})

export const shapes = {
  design: { key: 'clear', schema: design },
  /** A change of the published design in the making, with the reason that the page will give. */
  amendment: { key: 'clear', schema: z.strictObject({ design, reason: z.string().max(1000) }) },
  mode: { key: 'clear', schema: z.strictObject({ mode: z.enum(sealModes), seats: z.array(seat) }) },
  schedule: { ofRound: true, key: 'clear', schema: schedule },
  /** Where members do the own work, as far as somebody chose: ids and a word. */
  places: { key: 'clear', schema: z.record(id, z.enum(places)) },
  /** Codes for people by the hash they are of: they cost scrypt, and everybody may know them. */
  codes: { key: 'clear', schema: z.record(hash, z.string()) },
  /** Messages that this laptop has opened and written into other documents, by file id. */
  unpacked: { key: 'clear', schema: z.array(hash) },
  committee: { key: 'shared', schema: committee },
  /** Members who agreed to stand on the page for candidates by name. */
  named: { key: 'clear', schema: z.array(id) },
  /** What the page said of the committee, from its publication on. */
  shownCommittee: { key: 'shared', schema: shownVersions },
  /** Names of the last list with the salts of their commitments, which the next list must keep whoever makes it. */
  names: { key: 'shared', schema: namesSchema },
  candidates: { key: 'shared', schema: z.array(candidate) },
  /** Names of members who left after the first list: somebody's notes may still name them. */
  formerNames: { key: 'shared', schema: z.array(z.string()) },
  /** The cards as the opening gave them; the archive holds the same, provable but slow to read. */
  opened: {
    ofRound: true,
    key: 'shared',
    schema: z.array(z.strictObject({ member: id, cid: id, card: sealedCard, salt: z.string() })),
  },
  /** Facts that were recorded, by member: a second memory beside the append-only file (sealing.md, rule 3). */
  facts: { key: 'clear', schema: z.record(id, z.array(z.string())) },
  /** Cards that came after the close, by file id: outside the seals and every number. Null where one does not open. */
  lateCards: {
    ofRound: true,
    key: 'shared',
    schema: z.array(z.strictObject({ id: hash, member: id, cid: id, card: sealedCard.nullable() })),
  },
  /** Who spoke when in the deliberation, and who opened the own name; never what was said. */
  talk: { ofRound: true, key: 'shared', schema: talk },
  /** Ratings changed after the opening, as their signed messages say; reasons included. */
  revisions: { ofRound: true, key: 'shared', schema: z.array(revision) },
  /** Evidence written anew after the opening; what was sealed stays in `opened`. */
  noteVersions: { ofRound: true, key: 'shared', schema: z.array(noteVersion) },
  /** The order drawn by lot, of all candidates, where the published tie rule is the lot; drawn once. */
  lot: { ofRound: true, key: 'shared', schema: z.strictObject({ order: z.array(id), at: moment }) },
  /** How many each round turned down; says whether letters are read again. */
  turnedDown: { key: 'clear', schema: turnedDown },
  decision: { ofRound: true, key: 'shared', schema: decision },
  /** Decisions that came to nothing and on which another followed, as they were signed, first the first. */
  decidedBefore: { ofRound: true, key: 'shared', schema: z.array(signedDecision) },
  /** File id of the decision after which a further one is being written, or null; in clear, because it says where the procedure is. */
  reopened: { key: 'clear', schema: z.strictObject({ of: hash.nullable() }) },
  /** What candidates answered after the signed decision, first the first. */
  offers: { key: 'shared', schema: z.array(offerAnswer) },
  /** Texts and salts behind the commitments of reasons (sealing.md: reasons are code, text, salt). */
  reasons: {
    key: 'shared',
    schema: z.array(z.strictObject({ text: z.string(), salt: z.string(), clear: z.string() })),
  },
  /** A hold on one candidate's data while a complaint runs: ground, date, setter, when it was looked at again, next review. */
  holds: {
    key: 'shared',
    schema: z.array(
      z.strictObject({
        cid: id,
        ground: z.string(),
        at: moment,
        by: id,
        reviewed: z.array(z.strictObject({ at: moment, by: id })).default([]),
        reviewOn: z.iso.date(),
      }),
    ),
  },
  /** Consent of candidates to be kept longer: how it was given, until when, who recorded it. */
  consents: {
    key: 'shared',
    schema: z.array(z.strictObject({ cid: id, until: z.iso.date(), how: z.string(), at: moment, by: id })),
  },
  /** Feedback letters to candidates, as somebody edited them. */
  letters: {
    key: 'shared',
    schema: z.array(z.strictObject({ cid: id, text: z.string(), at: moment, by: id })),
  },
  /** Strong and weak points of this round, in a few words. */
  lessons: { key: 'shared', schema: z.array(lesson) },
  /** What changed in the design because of an earlier lesson. */
  adopted: { key: 'clear', schema: z.array(adopted) },
  /** Answers of candidates to the questionnaire; nobody knows whose, in no order that tells. */
  survey: { key: 'shared', schema: keptSurvey },
  /** On an own laptop: since when the own key is on a stick too, with which its owner can answer elsewhere. */
  carried: { key: 'clear', schema: z.strictObject({ at: moment }) },
  /**
   * The procedure key for those on an own laptop who may open a safety copy, each as an age file (base64) for the key that
   * they enrolled with: without it a copy could be read by nobody but who worked on the laptop that is lost.
   */
  openers: { key: 'clear', schema: z.record(id, z.strictObject({ enrol: hash, wrap: z.string() })) },
  /**
   * This file is a copy that was put back: of when it is and since when it is here. What the app of whoever's key came along
   * (`members`) did after that it cannot know, so in rounds up to `round` these give no key again.
   */
  restored: {
    key: 'clear',
    schema: z.strictObject({ of: moment, at: moment, round: z.int(), members: z.array(id) }),
  },
  /** What went where Zegel cannot reach it, and who saw to it that it is gone. */
  outside: { key: 'shared', schema: z.array(outsideItem) },
  /** Reports with small groups: to whom, what for, as which file; the salt opens the commitment in the log. */
  handed: {
    key: 'shared',
    schema: z.array(handedReport.extend({ form: z.enum(reportForms), by: id, salt: z.string() })),
  },
  /** The next day on which something is due; without saying about whom, so that a list may show it while all is locked. */
  due: {
    key: 'clear',
    schema: z.strictObject({ kind: z.enum(dueKinds), on: z.iso.date() }).nullable(),
  },
  /** File ids of erasures that were asked for on this laptop with the signature of who was secretary before. */
  asked: { key: 'clear', schema: z.array(hash) },
  /** An erasure that was decided and carried out in the file, whose cleaning up has not ended. */
  erasing: { key: 'clear', schema: z.strictObject({ cids: z.array(id), at: moment }) },
  /** The counts that the audit shows, as they were before anybody was erased. */
  counts: { ofRound: true, key: 'clear', schema: z.record(z.string(), z.int().nullable()) },
  /** Who has seen the own feedback: before that nobody is spoken to about it. */
  feedbackSeen: { ofRound: true, key: 'shared', schema: z.array(id) },
  /** Remarks that members shared on points of attention about them. */
  remarks: {
    ofRound: true,
    key: 'shared',
    schema: z.array(z.strictObject({ point: key, member: id, text: z.string(), at: moment })),
  },
  /** What the committee did with points of attention. */
  explained: {
    ofRound: true,
    key: 'shared',
    schema: z.array(
      z.strictObject({ point: key, code: z.enum(explanationCodes), text: z.string(), by: id, at: moment }),
    ),
  },
  own: { ofRound: true, key: 'own', schema: own },
  /** When a member read, or skipped, what to look out for before the first interview. */
  primer: { key: 'own', schema: z.strictObject({ at: moment }) },
  /** A member's remarks on the own feedback, by point. */
  feedback: { ofRound: true, key: 'own', schema: z.strictObject({ remarks: z.record(key, z.string()) }) },
  /** What a member scored while practising. */
  practice: {
    key: 'own',
    schema: z.strictObject({
      ratings: z.record(key, z.int().min(1).max(5)),
      doneOn: z.iso.date().nullable(),
    }),
  },
  /** Who practised when, and the scores of those who chose to show them. */
  practised: {
    key: 'shared',
    schema: z.record(
      id,
      z.strictObject({ on: z.iso.date(), ratings: z.record(key, z.int().min(1).max(5)).nullable() }),
    ),
  },
  /** A member's own sealed cards, to read back before the opening. */
  retained: {
    ofRound: true,
    key: 'own',
    schema: z.strictObject({ seal: z.string(), plaintext: z.string() }),
  },
} as const

export type DocumentName = keyof typeof shapes
export type DocumentBody<N extends DocumentName> = z.infer<(typeof shapes)[N]['schema']>
