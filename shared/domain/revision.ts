import type { Revision } from './schemas/revision.ts'

export type { NoteVersion, Revision } from './schemas/revision.ts'

/** Why somebody changed a rating after the opening; code and text never leave the archive, a count by code does. */
export const revisionReasons = ['heard-evidence', 'read-anchor', 'weighed-again', 'slip', 'other'] as const
export type RevisionReason = (typeof revisionReasons)[number]

/** A signed reason is one text: its first line is the code, the rest the author's own words (docs/formats.md). */
export const reasonText = (code: RevisionReason, text: string): string => `${code}\n${text}`

/** The code and the words of a signed reason; words without a code of the list are kept whole. */
export const ofReason = (reason: string): { code: RevisionReason; text: string } => {
  const [first = '', ...rest] = reason.split('\n')
  const code = revisionReasons.find((one) => one === first)
  return code ? { code, text: rest.join('\n') } : { code: 'other', text: reason.slice(0, 3900) }
}

interface Rated {
  readonly member: string
  readonly cid: string
  readonly card: { readonly ratings: Readonly<Record<string, number | null>> }
}

/** The cards as they count now: of every rating its author's last version. Revisions come in the order they were signed. */
export const revised = <C extends Rated>(cards: readonly C[], revisions: readonly Revision[]): C[] =>
  cards.map((one) => {
    const own = revisions.filter(({ member, cid }) => member === one.member && cid === one.cid)
    if (own.length === 0) return one
    const changes = Object.fromEntries(own.map(({ criterion, to }) => [criterion, to]))
    return { ...one, card: { ...one.card, ratings: { ...one.card.ratings, ...changes } } }
  })
