import type { decisionFaults } from '../../../shared/domain/decision.ts'
import type { Text } from '../../text/index.ts'

export interface Todo {
  readonly code: string
  readonly sentence: string
  /** The candidates it is about; empty where it is about the whole. */
  readonly cids: readonly string[]
}

/** What keeps the decision from being fixed, one sentence for each kind. */
export const faultSentences = (
  faults: ReturnType<typeof decisionFaults>,
  words: Text['decision']['faults'],
): Todo[] =>
  [...new Set(faults.map((fault) => fault.code))].map((code) => {
    const cids = faults.flatMap((fault) => (fault.code === code && fault.cid !== null ? [fault.cid] : []))
    return { code, cids, sentence: words[code as keyof typeof words](cids.length) }
  })
