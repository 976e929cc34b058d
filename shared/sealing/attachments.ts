import { isId } from './ids.ts'
import type { MessageType } from './schemas/registry.ts'

interface Rule {
  readonly required: readonly string[]
  readonly others?: (name: string) => boolean
  /** What a file may lack although its payload lists it: erasure took it away before it was sent. */
  readonly droppable?: (name: string) => boolean
  /** What an app may besides erase from the files that it keeps itself. */
  readonly erasable?: (name: string) => boolean
}

const ofPerson = (prefix: string) => (name: string) =>
  name.startsWith(prefix) && isId(name.slice(prefix.length))

/** In archive and audit alike. */
const closed = [
  ...['enrols', 'rosters', 'confirms', 'exceptions', 'handovers', 'faults', 'seals', 'close'],
  ...['earlier-seals', 'earlier-closes', 'earlier-answers', 'amendments', 'log'],
]
const isAnswer = (name: string): boolean => name === 'open' || name === 'releases'
const isCard = ofPerson('card-')
const isKey = ofPerson('key-')
const isOutcome = ofPerson('outcome-')
/** What proves a fault in an archive. */
const isProof = (name: string): boolean => ofPerson('keys-')(name) || ofPerson('onion-')(name)
const all = (): boolean => true

/** Which attachments a message of each type lists; a type that is not named has none. */
const rules: Partial<Record<MessageType, Rule>> = {
  'roster/v1': {
    required: ['names', 'enrols', 'rosters', 'exceptions', 'handovers'],
    droppable: (name) => name === 'names',
  },
  'briefing/v1': {
    required: ['designs', 'plan'],
    others: (name) => name === 'enrol',
    erasable: (name) => name === 'plan',
  },
  'amendment/v1': { required: ['design', 'prev', 'reason'] },
  'seal/v1': { required: ['cards'], others: (name) => name === 'release', erasable: all },
  'exception/v1': { required: ['reason'], erasable: all },
  'close/v1': { required: ['seals'] },
  'open/v1': { required: [], others: isKey, erasable: all },
  'release/v1': { required: ['key'], erasable: all },
  'fault/v1': { required: ['keys', 'onion'], erasable: all },
  'late/v1': { required: ['card'], erasable: all },
  'revise/v1': { required: ['change'], erasable: all },
  'decision/v1': { required: [], others: isOutcome, erasable: all },
  'finalise/v1': { required: [], others: (name) => name === 'sitting', erasable: all },
  'archive/v1': {
    required: [...closed, 'withdrawals', 'reasons'],
    others: (name) => isAnswer(name) || isCard(name) || isProof(name),
    droppable: (name) => name === 'reasons' || isCard(name) || isProof(name),
  },
  'audit/v1': { required: [...closed, 'compared'], others: isAnswer },
}

/** Whether a message of this type lists just these attachments. */
export const listsRightly = (type: MessageType, names: readonly string[]): boolean => {
  const { required, others = () => false } = rules[type] ?? { required: [] }
  return (
    required.every((name) => names.includes(name)) &&
    names.every((name) => required.includes(name) || others(name))
  )
}

/** Whether a file may lack a listed attachment. */
export const mayBeGone = (type: MessageType, name: string): boolean => rules[type]?.droppable?.(name) ?? false

/** Whether an app may erase a listed attachment from a file that it keeps. */
export const mayBeErased = (type: MessageType, name: string): boolean =>
  mayBeGone(type, name) || (rules[type]?.erasable?.(name) ?? false)

/** Whether an attachment may stand in the envelope without being listed: it comes after the signature. */
export const mayBeAdded = (type: MessageType, name: string): boolean =>
  type === 'archive/v1' && name === 'purges'
