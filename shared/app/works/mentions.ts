import { type MentionPlace, mentionPlaces } from '../../domain/mention.ts'
import { blackingOut, type Nameable } from '../erasing/named.ts'
import { readSealed, type SealedDocument } from '../sealedDocument.ts'
import type { Progress } from './progress.ts'

/** A text that stays when others are erased, and whom it is kept about; null where it is about the procedure. */
export interface StayingText {
  readonly cid: string | null
  readonly place: MentionPlace
  readonly text: string
}

interface Question {
  /** The opened cards of each round, as they lie in the file: there may be thousands. */
  readonly opened: readonly SealedDocument[]
  readonly texts: readonly StayingText[]
  readonly people: readonly Nameable[]
  /** Whom somebody is about to erase. */
  readonly gone: readonly string[]
}

/** Where the name, address or code of whom one erases stands with others; `cid` null is the procedure itself. */
export interface Mention {
  readonly cid: string | null
  readonly names: readonly string[]
  readonly places: readonly MentionPlace[]
}

/** Looks through everything that stays. It finds what the papers black out: no nicknames and no descriptions. */
export const mentions = async (
  { opened, texts, people, gone }: Question,
  progress: Progress,
): Promise<readonly Mention[]> => {
  const isGone = new Set(gone)
  const cards = opened
    .flatMap((document) => readSealed('opened', document))
    .flatMap(({ cid, card }) =>
      Object.values(card.evidence).map(({ none: _, ...parts }): StayingText => {
        return { cid, place: 'evidence', text: Object.values(parts).join('\n') }
      }),
    )
  const stays = [...cards, ...texts].filter(
    ({ cid, text }) => text.trim() !== '' && (cid === null || !isGone.has(cid)),
  )
  const byPerson = new Map<string | null, StayingText[]>()
  for (const one of stays) {
    const own = byPerson.get(one.cid)
    if (own) own.push(one)
    else byPerson.set(one.cid, [one])
  }
  const names = people.filter(({ cid }) => isGone.has(cid))
  let done = 0
  return [...byPerson].flatMap(([cid, own]): Mention[] => {
    progress(done++, byPerson.size)
    const about = people.find((one) => one.cid === cid) ?? null
    const of = (place: MentionPlace): string =>
      own
        .filter((one) => one.place === place)
        .map(({ text }) => text)
        .join('\n')
    const found = mentionPlaces.flatMap((place) => {
      const text = of(place)
      return names
        .filter((one) => blackingOut([one], about)(text) !== text)
        .map((one) => ({ place, name: one.cid }))
    })
    if (found.length === 0) return []
    return [
      {
        cid,
        names: [...new Set(found.map(({ name }) => name))],
        places: mentionPlaces.filter((place) => found.some((one) => one.place === place)),
      },
    ]
  })
}
