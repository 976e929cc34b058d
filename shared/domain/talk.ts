import type { Member } from './committee.ts'
import type { Reading } from './readers.ts'
import type { Talk, Turn } from './schemas/talk.ts'

export type { Talk, Turn } from './schemas/talk.ts'

/** What of a seat decides when its holder speaks. */
export type Speaker = Pick<Member, 'id' | 'role' | 'scorer' | 'chair'>

export const noTalk: Talk = { order: null, turns: [], named: [] }

/** From least to most authority over candidates and members, as the room knows it. */
const authority: Readonly<Record<Member['role'], number>> = {
  resident: 0,
  observer: 1,
  confidant: 1,
  secretary: 2,
  hrm: 3,
  supervisor: 4,
  practiceTrainer: 5,
  external: 6,
  deputyDirector: 7,
  programDirector: 8,
}

/** A chair leads the talk, whatever the role: nobody has more authority in it. */
const weight = ({ role, chair }: Speaker): number => (chair ? 9 : authority[role])

/**
 * Who speaks when: of those who rated, the resident first and the chair last, whatever the chair's role. Whoever starts
 * with more authority steers the rest without noticing. An order that the committee made itself comes first; who is not
 * in it follows.
 */
export const speakingOrder = <S extends Speaker>(seats: readonly S[], own: Talk['order'] = null): S[] => {
  const place = (seat: S) => {
    const at = own?.indexOf(seat.id) ?? -1
    return at < 0 ? Infinity : at
  }
  return seats
    .filter((seat) => seat.scorer)
    .toSorted((a, b) => weight(a) - weight(b))
    .toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
}

/**
 * The round of doubts before anything is compared. It begins with the chair, who gives the example: uncertainty is only
 * said aloud where whoever leads does so first (tips for collaboration: speak up). Then as in every other round.
 */
export const doubtOrder = <S extends Speaker>(seats: readonly S[], own: Talk['order'] = null): S[] =>
  speakingOrder(seats, own).toSorted((a, b) => Number(b.chair) - Number(a.chair))

const about = (turns: readonly Turn[], cid: string | null): readonly Turn[] =>
  turns.filter((turn) => turn.cid === cid)

/** Who has had a turn about a candidate, or with null in the round of doubts, first who spoke first. */
export const spokenAbout = (turns: readonly Turn[], cid: string | null): string[] =>
  about(turns, cid).map((turn) => turn.member)

/** Who can say something about a candidate: where letters are divided, those who read this one. Everybody has doubts. */
export const talkingAbout = <S extends Pick<Speaker, 'id'>>(
  seats: readonly S[],
  unread: readonly Reading[],
  cid: string | null,
): S[] => seats.filter(({ id }) => !unread.some((one) => one.cid === cid && one.member === id))

/** Who comes next about a candidate or in the round of doubts; null when everybody has spoken. */
export const nextSpeaker = (
  seats: readonly Speaker[],
  talk: Pick<Talk, 'order' | 'turns'>,
  cid: string | null,
): string | null => {
  const had = new Set(spokenAbout(talk.turns, cid))
  const order = cid === null ? doubtOrder(seats, talk.order) : speakingOrder(seats, talk.order)
  return order.find((seat) => !had.has(seat.id))?.id ?? null
}

/**
 * Those with more authority than `member` who had begun to speak about the candidate before `at` (UTC). A fact about the
 * order of things, not about why somebody changed a rating.
 */
export const seniorsBefore = (
  seats: readonly Speaker[],
  turns: readonly Turn[],
  { member, cid, at }: Turn & { readonly cid: string },
): string[] => {
  const own = seats.find((seat) => seat.id === member)
  if (!own) return []
  const senior = new Set(seats.filter((seat) => weight(seat) > weight(own)).map((seat) => seat.id))
  return [...new Set(about(turns, cid).flatMap((t) => (t.at < at && senior.has(t.member) ? [t.member] : [])))]
}
