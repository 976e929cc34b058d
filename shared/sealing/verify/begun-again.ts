import { demand } from './broken.ts'
import { sha256 } from './bytes.ts'
import { jcs } from './jcs.ts'
import type { Message } from './message.ts'
import type { Parts } from './parts.ts'
import type { Roster } from './people.ts'

/** Rounds that began again: docs/formats.md "Beginning again". */

type Seal = Message<'seal/v1'>

/** What a seal says about candidates, apart from who signed it when. */
const said = ({ payload: { cards, member, recusals } }: Seal) => ({
  cards: cards.map(({ c, cid }) => ({ c, cid })),
  member,
  recusals: recusals.map(({ cid, late }) => ({ cid, late })),
})

const contentOf = (close: Parts['close'], { seals, earlierSeals }: Parts): string => {
  const all = [...seals, ...earlierSeals]
  const list = close.payload.seals.flatMap(({ id }) => all.find((seal) => seal.id === id) ?? [])
  return sha256(jcs(list.map(said)))
}

/**
 * Once a key is out, only a failed opening begins a round again, and then the same contents are closed.
 * @throws Broken E_STATE, E_SECOND_CLOSE
 */
export const checkBegunAgain = (parts: Parts, roster: Roster): void => {
  const { rosters, exceptions, close, earlierCloses, earlierAnswers, open, releases } = parts
  const answered = new Set(
    [...earlierAnswers, ...(open ? [open] : []), ...(releases ?? [])].map(({ payload }) => payload.close),
  )
  let last: Parts['close'] | null = null
  let out = false
  for (const { id, payload } of rosters.filter((one) => one.payload.round === roster.payload.round)) {
    const kind = exceptions.find((one) => one.id === payload.exception)?.payload.kind
    const failed = kind === 'opening-mislukt'
    demand(failed || !out, 'E_STATE', 'a round began again after somebody had answered')
    demand(!failed || last !== null, 'E_STATE', 'an opening failed before any close')
    const own = [...earlierCloses, close].find((one) => one.payload.roster === id)
    if (own === undefined) continue
    const same = !failed || last === null || contentOf(last, parts) === contentOf(own, parts)
    demand(same, 'E_SECOND_CLOSE', 'an opening failed, and other contents than before were closed after it')
    last = own
    out ||= answered.has(own.id)
  }
}

/** Scorers whose last seal says something else than their last one under an earlier roster, with the candidates. */
export const changesOf = ({
  seals,
  earlierSeals,
}: Parts): readonly { member: string; cids: readonly string[] }[] =>
  seals.flatMap((seal) => {
    const { member, roster } = seal.payload
    const other = earlierSeals.filter(({ payload }) => payload.member === member && payload.roster !== roster)
    // A seal that was corrected under its own roster was no change of mind after another.
    const before = other.filter(
      ({ payload: { roster: of, seq } }) =>
        !other.some(({ payload }) => payload.roster === of && payload.seq > seq),
    )
    const meant = (one: Seal, cid: string): string | null =>
      one.payload.cards.find((card) => card.cid === cid)?.c ??
      (one.payload.recusals.some((recusal) => recusal.cid === cid) ? 'recusal' : null)
    const all = [...seal.payload.cards, ...seal.payload.recusals].map(({ cid }) => cid)
    const cids = all.filter((cid) =>
      before.some((one) => meant(one, cid) !== null && meant(one, cid) !== meant(seal, cid)),
    )
    return cids.length === 0 ? [] : [{ member, cids: cids.toSorted() }]
  })
