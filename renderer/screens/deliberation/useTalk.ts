import {
  doubtOrder,
  nextSpeaker,
  noTalk,
  speakingOrder,
  spokenAbout,
  talkingAbout,
} from '../../../shared/domain/talk.ts'
import { type Seat, useSession } from '../../shell/session.ts'
import { useAct, useAsk } from '../../useAsk.ts'

/** The talk about one candidate, or with null the round of doubts. */
export interface TalkAbout {
  /** Who speaks when: everybody, or who read this letter. */
  readonly order: readonly Seat[]
  /** The order of all who rated. */
  readonly all: readonly Seat[]
  /** Did the committee choose this order itself? */
  readonly changed: boolean
  readonly spoken: ReadonlySet<string>
  /** Who has the floor now: whoever began last. */
  readonly now: string | null
  readonly next: string | null
  /** Is there still something to keep: between the opening and the decision. */
  readonly open: boolean
  /** The next one begins. */
  readonly speak: () => void
  /** Takes the last turn back. */
  readonly back: () => void
}

/** Who spoke and who comes next; null until it is known. */
export const useTalk = (cid: string | null): TalkAbout | null => {
  const { seats, procedure } = useSession()
  const { data } = useAsk('talk.get', {})
  const { act, busy } = useAct()
  if (!data) return null
  const talk = { ...noTalk, ...data }
  const had = spokenAbout(talk.turns, cid)
  const speakers = talkingAbout(seats, data.unread, cid)
  const next = nextSpeaker(speakers, talk, cid)
  const open = procedure?.phase === 'revealed'
  return {
    order: (cid === null ? doubtOrder : speakingOrder)(speakers, talk.order),
    all: speakingOrder(seats, talk.order),
    changed: talk.order !== null,
    spoken: new Set(had),
    now: had.at(-1) ?? null,
    next,
    open,
    speak: () => {
      if (open && !busy && next !== null) void act('talk.speak', { cid, member: next })
    },
    back: () => {
      if (open && !busy) void act('talk.back', { cid })
    },
  }
}
