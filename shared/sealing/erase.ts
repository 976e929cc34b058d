import { mayBeErased } from './attachments.ts'
import { canonicalBytes } from './canonical.ts'
import { must } from './errors.ts'
import {
  type AnyMessage,
  asType,
  type Message,
  readKept,
  readNested,
  stripped,
  withAttachments,
} from './message.ts'
import { checkClosedFile } from './rules/archive.ts'
import { sortBy } from './schemas/primitives.ts'

type Purge = Message<'purge/v1'>

/** What proves that seals do not open, of those that hold a card on one of these candidates. */
const evidenceAbout = (archive: Message<'archive/v1'>, cids: readonly string[]): readonly string[] =>
  readNested('seal/v1', archive.att['seals'])
    .filter(({ payload }) => payload.cards.some(({ cid }) => cids.includes(cid)))
    .flatMap(({ payload }) => [`keys-${payload.member}`, `onion-${payload.member}`])

const namesAbout = (message: AnyMessage, cids: readonly string[]): readonly string[] => {
  const about = (prefix: string): string[] => cids.map((cid) => prefix + cid)
  switch (message.type) {
    case 'archive/v1':
      // A seal that did not open may still hold what its author wrote about everybody.
      return [...about('card-'), ...evidenceAbout(message, cids)]
    case 'decision/v1':
      return about('outcome-')
    case 'fault/v1':
      return ['keys', 'onion']
    case 'late/v1':
      return cids.includes(message.payload.cid) ? ['card'] : []
    case 'revise/v1':
      return cids.includes(message.payload.cid) ? ['change'] : []
    case 'exception/v1':
      return cids.includes(message.payload.who ?? '') ? ['reason'] : []
    case 'roster/v1':
      return message.payload.candidates.some(({ cid }) => cids.includes(cid)) ? ['names'] : []
    case 'seal/v1':
      return message.payload.cards.some(({ cid }) => cids.includes(cid)) ? ['cards', 'release'] : []
    default:
      return []
  }
}

/**
 * A kept file without anything about these candidates, for an app that erases them once their round has ended; the same
 * bytes when nothing in it is about them. What lies in one attachment for everybody goes whole: the names of a roster, the
 * layers of a seal, which nobody needs after the opening. Signatures and commitments stay and hold. Read it with readKept.
 */
export const withoutCandidates = (message: AnyMessage, cids: readonly string[]): Uint8Array => {
  const gone = namesAbout(message, cids).filter((name) => Object.hasOwn(message.att, name))
  if (gone.length === 0) return message.bytes
  must(
    gone.every((name) => mayBeErased(message.type, name)),
    'E_ATT',
    'this cannot be erased',
  )
  const left = Object.entries(message.att).filter(([name]) => !gone.includes(name))
  return withAttachments(message, Object.fromEntries(left))
}

/** A kept file without anything about persons, for once nobody is left whom it was about; the same bytes when it holds none. */
export const withoutPeople = (message: AnyMessage): Uint8Array => {
  const left = Object.entries(message.att).filter(([name]) => !mayBeErased(message.type, name))
  return left.length === Object.keys(message.att).length
    ? message.bytes
    : withAttachments(message, Object.fromEntries(left))
}

/**
 * An archive without the cards of the candidates whom these purges name, with the purges attached, so that everybody can
 * see who asked for it. Purges that are attached already stay. Throws SealingError E_SIGNERS, E_SIG, E_PROCEDURE, E_ATT.
 */
export const purgedArchive = (archive: Message<'archive/v1'>, purges: readonly Purge[]): Uint8Array => {
  const before = archive.att['purges'] ? readNested('purge/v1', archive.att['purges']) : []
  const once = [...new Map([...before, ...purges].map((purge) => [purge.id, purge])).values()]
  const cids = once.filter(({ payload }) => payload.answers === null).flatMap(({ payload }) => payload.cids)
  const shorn = asType('archive/v1', readKept(withoutCandidates(archive, cids)))
  const nested = canonicalBytes(sortBy(once, 'id').map((purge) => stripped(purge)))
  const bytes = withAttachments(shorn, { ...shorn.att, purges: nested })
  checkClosedFile(asType('archive/v1', readKept(bytes)), null)
  return bytes
}
