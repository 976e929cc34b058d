import { isId } from './ids.ts'
import type { MessageType } from './schemas/registry.ts'

interface Rule {
  readonly required: readonly string[]
  readonly others?: (name: string) => boolean
  /** What erasure may take away later. */
  readonly droppable?: (name: string) => boolean
}

const ofPerson = (prefix: string) => (name: string) =>
  name.startsWith(prefix) && isId(name.slice(prefix.length))

const closed = ['enrols', 'rosters', 'confirms', 'exceptions', 'handovers', 'faults', 'seals', 'close', 'log']
const isAnswer = (name: string): boolean => name === 'open' || name === 'releases'
const isCard = ofPerson('card-')

/** Which attachments a message of each type lists; a type that is not named has none. */
const rules: Partial<Record<MessageType, Rule>> = {
  'roster/v1': {
    required: ['names', 'enrols', 'rosters', 'exceptions', 'handovers'],
    droppable: (name) => name === 'names',
  },
  'seal/v1': { required: ['cards'], others: (name) => name === 'release' },
  'exception/v1': { required: ['reason'] },
  'close/v1': { required: ['seals'] },
  'open/v1': { required: [], others: ofPerson('key-') },
  'release/v1': { required: ['key'] },
  'fault/v1': { required: ['keys'] },
  'late/v1': { required: ['card'] },
  'revise/v1': { required: ['change'] },
  'decision/v1': { required: ['outcomes'] },
  'archive/v1': {
    required: [...closed, 'reasons'],
    others: (name) => isAnswer(name) || isCard(name),
    droppable: (name) => name === 'reasons' || isCard(name),
  },
  'audit/v1': { required: closed, others: isAnswer },
}

/** Whether a message of this type lists just these attachments. */
export const listsRightly = (type: MessageType, names: readonly string[]): boolean => {
  const { required, others = () => false } = rules[type] ?? { required: [] }
  return (
    required.every((name) => names.includes(name)) &&
    names.every((name) => required.includes(name) || others(name))
  )
}

/** Whether a listed attachment may be gone. */
export const mayBeGone = (type: MessageType, name: string): boolean => rules[type]?.droppable?.(name) ?? false

/** Whether an attachment may stand in the envelope without being listed: it comes after the signature. */
export const mayBeAdded = (type: MessageType, name: string): boolean =>
  type === 'archive/v1' && name === 'purges'
