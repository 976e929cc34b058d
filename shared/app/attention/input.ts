import { type Candidate, type ShareKind, shareKinds } from '../../domain/candidate.ts'
import type { Member } from '../../domain/committee.ts'
import type { Design } from '../../domain/design.ts'
import { isSameName, plainName } from '../../domain/sameName.ts'
import type { Card } from '../../sealing/card.ts'
import type { Context } from '../../stats/analyse.ts'
import type { Attribute } from '../../stats/flags/findings.ts'
import type { GroupAttribute } from '../../stats/flags/group-findings.ts'
import type { Rating } from '../../stats/grid.ts'

/** What the flags and their pictures are made of; places count candidates, raters and criteria from 0. */
export interface AttentionInput {
  readonly n: number
  readonly k: number
  readonly m: number
  readonly ratings: readonly Rating[]
  readonly context: Context
}

/** An opened round: cards as they were sealed, and who they are of and about. */
export interface OpenedRound {
  readonly cards: readonly { readonly member: string; readonly cid: string; readonly card: Card }[]
  readonly raters: readonly string[]
  readonly candidates: readonly string[]
  readonly design: Pick<Design, 'criteria' | 'institution' | 'region'>
  readonly members: readonly Pick<Member, 'id' | 'clinic' | 'region'>[]
  readonly people: readonly Pick<Candidate, 'cid' | 'clinic' | 'region'>[]
  readonly schedule: {
    readonly order: 'random' | 'fixed'
    readonly slots: readonly {
      readonly cid: string
      readonly at: string | null
      readonly heldAt: string | null
    }[]
  }
}

/** Whether member and candidate share an attribute: as sealed on the card, from the tie, or from where both work. */
const shares = (
  kind: ShareKind,
  card: Card,
  member: OpenedRound['members'][number] | undefined,
  candidate: OpenedRound['people'][number] | undefined,
): boolean => {
  if (card.shares.includes(kind)) return true
  if (kind === 'workedTogether') return card.tie === 'workedTogether'
  if (kind === 'supervision') return card.tie === 'supervised'
  if (kind === 'clinic' || kind === 'region') return isSameName(member?.[kind] ?? '', candidate?.[kind] ?? '')
  return false
}

/** Who shares what with whom, per attribute that anybody shares; `sharing[i * k + j]` over candidates and raters. */
const attributesOf = ({ cards, raters, candidates, members, people }: OpenedRound): Attribute[] =>
  shareKinds.flatMap((name) => {
    const sharing = new Uint8Array(candidates.length * raters.length)
    for (const { member, cid, card } of cards) {
      const at = candidates.indexOf(cid) * raters.length + raters.indexOf(member)
      const who = members.find(({ id }) => id === member)
      const about = people.find((one) => one.cid === cid)
      if (at >= 0 && shares(name, card, who, about)) sharing[at] = 1
    }
    return sharing.some((one) => one === 1) ? [{ name, sharing }] : []
  })

/** Where candidates come from: the own clinic, the own region, or elsewhere; null where it is not known. */
const originsOf = ({ candidates, people, design }: OpenedRound): GroupAttribute => ({
  attribute: 'origin',
  values: candidates.map((cid) => {
    const one = people.find((person) => person.cid === cid)
    if (!one || (plainName(one.clinic) === '' && plainName(one.region) === '')) return null
    if (isSameName(one.clinic, design.institution)) return 'clinic'
    return isSameName(one.region, design.region) ? 'region' : 'elsewhere'
  }),
})

/** Candidates from first to last interview, by the moment it was held, else planned; null where one has none. */
export const orderOf = ({
  candidates,
  schedule,
}: Pick<OpenedRound, 'candidates' | 'schedule'>): number[] | null => {
  const moments = candidates.map((cid) => {
    const slot = schedule.slots.find((one) => one.cid === cid)
    return slot?.heldAt ?? slot?.at ?? null
  })
  if (moments.includes(null)) return null
  return candidates.map((_, i) => i).sort((a, b) => moments[a]!.localeCompare(moments[b]!) || a - b)
}

/** What the statistics are asked, from an opened round. */
export const attentionInput = (round: OpenedRound): AttentionInput => {
  const { cards, raters, candidates, design, schedule } = round
  const k = raters.length
  const order = orderOf(round)
  const positions = new Float64Array(candidates.length * k)
  order?.forEach((i, t) => {
    positions.fill(t, i * k, (i + 1) * k)
  })
  return {
    n: candidates.length,
    k,
    m: design.criteria.length,
    ratings: cards.flatMap(({ member, cid, card }) =>
      design.criteria.flatMap(({ id }, criterion) => {
        const score = card.ratings[id]
        const [candidate, rater] = [candidates.indexOf(cid), raters.indexOf(member)]
        return score == null || candidate < 0 || rater < 0 ? [] : [{ candidate, rater, criterion, score }]
      }),
    ),
    context: {
      attributes: attributesOf(round),
      groups: [originsOf(round)],
      ...(order === null ? {} : { order: { positions, random: schedule.order === 'random' } }),
    },
  }
}
