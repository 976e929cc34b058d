/** The finished example procedure: invented from beginning to end, and the same on every machine. */
export { type ExampleOutcome, exampleDecidedBy, exampleDecision, exampleReserveDays } from './decision.ts'
export { dayAfter, exampleDesign } from './design.ts'
export { type ExampleEvidence, evidenceSentences, exampleEvidence, exampleNoEvidence } from './evidence.ts'
export { exampleNotes, exampleOverall } from './impressions.ts'
export {
  type CandidateKey,
  type CriterionKey,
  candidateKeys,
  criterionKeys,
  examplePassphrase,
  type Level,
  type MemberKey,
  memberKeys,
  type ScorerKey,
  scorerKeys,
} from './keys.ts'
export {
  exampleCandidates,
  exampleCommittee,
  exampleRecusals,
  exampleSchedule,
  exampleTies,
} from './people.ts'
export { exampleProcess, exampleRating, exampleSure, judges } from './scores.ts'
