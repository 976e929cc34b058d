import type { Candidate } from './candidate.ts'
import { type Member, scorers } from './committee.ts'
import { isSameName, plainName } from './sameName.ts'

/** In which members may be alike: only what the committee's own list holds of them. */
const likenessTraits = ['group', 'discipline', 'clinic', 'region', 'experience'] as const
export type LikenessTrait = (typeof likenessTraits)[number]

export interface Likeness {
  readonly trait: LikenessTrait
  /** The largest number of scorers who have the same. */
  readonly same: number
  /** Scorers of whom it is known. */
  readonly of: number
  /** Four out of five or more: then the committee looks with one pair of eyes. */
  readonly alike: boolean
}

const fewest = 3
const alikeShare = 0.8
/** A specialist for ten years or more was trained in another time. */
const experienced = 10

const traitOf: Record<LikenessTrait, (member: Member) => string> = {
  group: ({ group }) => group,
  discipline: ({ discipline }) => plainName(discipline),
  clinic: ({ clinic }) => plainName(clinic),
  region: ({ region }) => plainName(region),
  experience: ({ yearsRegistered }) =>
    yearsRegistered === null ? '' : yearsRegistered < experienced ? 'short' : 'long',
}

/**
 * How much those who score are alike, trait by trait; traits known of fewer than three are left out. Whoever is alike
 * judges alike: agreement among them says less (similar-to-me effect; vision document, forming a judgement).
 */
export const likenesses = (committee: { readonly members: Member[] }): Likeness[] =>
  likenessTraits.flatMap((trait) => {
    const values = scorers(committee)
      .map(traitOf[trait])
      .filter((value) => value !== '')
    const counts = values.map((value) => values.filter((other) => other === value).length)
    const same = Math.max(0, ...counts)
    const of = values.length
    return of < fewest ? [] : [{ trait, same, of, alike: same / of >= alikeShare }]
  })

export interface Acquainted {
  readonly cid: string
  readonly same: number
  readonly of: number
}

/** Candidates who work at the same clinic as half of those who score, or more. */
export const acquainted = (
  committee: { readonly members: Member[] },
  candidates: readonly Pick<Candidate, 'cid' | 'clinic' | 'withdrawn'>[],
): Acquainted[] => {
  const judging = scorers(committee)
  return candidates
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ cid, clinic }) => ({
      cid,
      same: judging.filter((member) => isSameName(member.clinic, clinic)).length,
      of: judging.length,
    }))
    .filter(({ same, of }) => same > 0 && same * 2 >= of)
}
