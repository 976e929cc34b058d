import type { Output } from '../../contract.ts'
import { candidateCode } from '../../domain/candidate.ts'
import type { Open, Session } from '../app.ts'
import { readDocument, sealedDocument } from '../documents.ts'
import { courseOf } from '../progressOf.ts'
import { noteVersionsOf, revisionsOf } from '../revisions.ts'
import type { Work } from '../work.ts'
import type { StayingText } from '../works/mentions.ts'

type Unlocked = Open & { session: Session }

const written = (evidence: Readonly<Record<string, string>>): string => Object.values(evidence).join('\n')

/** What was written about candidates besides the cards that were opened, and stays when others are erased. */
const textsOf = (open: Unlocked): StayingText[] => {
  const ofRounds = courseOf(open).flatMap((_, i): StayingText[] => [
    ...(readDocument(open, 'lateCards', i + 1) ?? []).flatMap(({ cid, card }) =>
      Object.values(card?.evidence ?? {}).map(({ none: _none, ...parts }): StayingText => {
        return { cid, place: 'evidence', text: written(parts) }
      }),
    ),
    ...revisionsOf(open, i + 1).map(({ cid, text }): StayingText => ({ cid, place: 'revision', text })),
    ...noteVersionsOf(open, i + 1).map(({ cid, evidence }): StayingText => {
      return { cid, place: 'revision', text: written(evidence) }
    }),
    ...[...(readDocument(open, 'decidedBefore', i + 1) ?? []), readDocument(open, 'decision', i + 1)].flatMap(
      (one) =>
        (one?.lines ?? []).map(({ cid, motivation, departure, again }): StayingText => {
          return { cid, place: 'decision', text: `${motivation}\n${departure?.text ?? ''}\n${again ?? ''}` }
        }),
    ),
  ])
  const reasons = (readDocument(open, 'reasons') ?? []).map(({ text }): StayingText => {
    return { cid: null, place: 'reason', text }
  })
  return [...ofRounds, ...reasons]
}

/**
 * Where those whom one is about to erase are named in what is kept about others. It is signed or sealed, so it cannot be changed
 * without breaking what proves it: it goes when those others are erased. Letters, holds and consents are nobody's
 * signature, and erasing blacks them out.
 * @throws E_LOCKED, E_CANCELLED
 */
export const mentionsOf = async (
  open: Unlocked,
  cids: readonly string[],
  work: Work,
): Promise<Output<'erase.mentions'>> => {
  const people = (readDocument(open, 'candidates') ?? []).map(({ cid, name, email }) => ({
    cid,
    name,
    email,
  }))
  const found = await work('mentions', {
    opened: courseOf(open).flatMap((_, i) => sealedDocument(open, 'opened', i + 1) ?? []),
    texts: textsOf(open),
    people,
    gone: [...cids],
  })
  return {
    mentions: found.map(({ cid, names, places }) => ({
      code: cid === null ? null : candidateCode(cid),
      names: names.map(candidateCode),
      places: [...places],
    })),
  }
}
