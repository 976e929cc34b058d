import type { Committee, Member } from '../../domain/schemas/committee.ts'
import type { Exception } from '../../sealing/rules/exception.ts'

/** The choices that the secretary has in a next list. */
export interface NextChoices {
  /** Drop-out: does the person leave the committee, or stay without scoring? */
  readonly leaves: boolean
  /** Who presides where the chair leaves; null where nobody has to be chosen. */
  readonly chair: string | null
  /** Kind `keeper`: who of the deputies stays one; all of them where left out. */
  readonly deputies?: readonly string[] | undefined
}

/** The committee as the exception changes it; where whoever presided leaves, nobody does. */
const changedUnder = (
  committee: Committee,
  { kind, who }: Exception['payload'],
  { leaves, deputies }: NextChoices,
): Committee => {
  const each = (change: (m: Member) => Member): Committee => ({
    ...committee,
    members: committee.members.map(change),
  })
  switch (kind) {
    case 'drop-out':
      if (leaves) return { ...committee, members: committee.members.filter((m) => m.id !== who) }
      return each((m) => (m.id === who ? { ...m, scorer: false } : m))
    case 'added':
      return each((m) => (m.id === who ? { ...m, scorer: true } : m))
    case 'keeper': {
      if (who === null) return committee
      // Whoever held a second key enrolled for that office, and leaves with it.
      const loses = (m: Member): boolean => m.keeper || (m.deputy && deputies?.includes(m.id) === false)
      return {
        ...committee,
        members: committee.members
          .filter((m) => m.id === who || !loses(m))
          .map((m) => ({ ...m, keeper: m.id === who, deputy: m.deputy && m.id !== who })),
      }
    }
    case 'roster':
    case 'key':
    case 'withdraw':
    case 'opening-mislukt':
    case 'abort':
    case 'void':
      return committee
  }
}

/** The committee as the exception changes it, with a chair where the one it had leaves. */
export const committeeUnder = (
  before: Committee,
  exception: Exception['payload'],
  choices: NextChoices,
): Committee => {
  const { chair } = choices
  const changed = changedUnder(before, exception, choices)
  if (changed.members.some((m) => m.chair)) return changed
  return { ...changed, members: changed.members.map((m) => ({ ...m, chair: m.id === chair })) }
}
