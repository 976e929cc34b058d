/** Papers about one candidate, and those about the procedure. */
export const candidatePapers = ['feedback', 'talk', 'access', 'complaint', 'hired'] as const
const procedurePapers = ['register'] as const
export const papers = [...candidatePapers, ...procedurePapers] as const
export type CandidatePaper = (typeof candidatePapers)[number]
export type Paper = (typeof papers)[number]
