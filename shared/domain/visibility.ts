import { type Phase, reached } from './phases.ts'

/**
 * Blinding, decided in one place. Three walls behind it do not know this rule (contract outputs, use cases that are not
 * handed other people's cards, the canary test); the sealing makes it true for the raw files.
 */

/** Whoever looks: a member with an unlocked session, the projector in the room, or nobody yet (locked). */
export type Viewer =
  | { readonly kind: 'member'; readonly id: string }
  | { readonly kind: 'projector' }
  | { readonly kind: 'locked' }

export type Subject =
  /** Names and details of members. */
  | { readonly kind: 'people' }
  /** Names and contact of candidates: hidden from who reads letters, not from who entered them. */
  | { readonly kind: 'candidates'; readonly letters: boolean; readonly enteredBy: string | null }
  /** A draft, ties and private notes of `owner`. */
  | { readonly kind: 'own'; readonly owner: string }
  /** Cards after the opening, with ratings and evidence. */
  | { readonly kind: 'cards' }
  /** The cards of a round as a file that leaves the app; `judges` who has to judge again in a round `toCome`. */
  | { readonly kind: 'cardFile'; readonly judges: boolean; readonly toCome: boolean }
  /** Whose card is whose, by name. */
  | { readonly kind: 'authors' }
  /** When and in which order seals came in. */
  | { readonly kind: 'sealTimes' }
  /** Reasons about persons, motivations, decisions. */
  | { readonly kind: 'reasons' }
  /** Who has sealed, and nothing else of it. */
  | { readonly kind: 'sealed' }

/** May `viewer` see `subject` in `phase`? */
export const sees = (viewer: Viewer, subject: Subject, phase: Phase): boolean => {
  switch (subject.kind) {
    case 'sealed':
      return true
    case 'own':
      return viewer.kind === 'member' && viewer.id === subject.owner
    case 'people':
      return viewer.kind === 'member'
    case 'candidates':
      return viewer.kind === 'member' && (!subject.letters || viewer.id === subject.enteredBy)
    case 'cards':
      return viewer.kind !== 'locked' && reached(phase, 'revealed')
    case 'cardFile':
      return viewer.kind === 'member' && (!subject.judges || (reached(phase, 'revealed') && !subject.toCome))
    case 'sealTimes':
    case 'reasons':
    case 'authors':
      return viewer.kind === 'member' && reached(phase, 'revealed')
  }
}
