import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import type { Criterion } from '../../../shared/domain/design.ts'
import {
  answered,
  type Draft,
  type Entry,
  emptyEntry,
  noEvidenceReasons,
  waitsForEvidence,
} from '../../../shared/domain/scorecard.ts'
import { notObserved, rate, whileReviewing } from '../../../shared/domain/scoring.ts'
import { type Route, useApp } from '../../state.ts'
import { useHotkeys } from '../../ui/hotkeys.ts'
import type { useCard } from './useCard.ts'

/** The last tab: the impression of the whole, given after the criteria. */
export const overallTab = 'overall'

interface Place {
  readonly cid: string
  readonly criteria: readonly Criterion[]
  readonly rows: Output<'cards.mine'>['rows']
  readonly own: ReturnType<typeof useCard>
  readonly draft: Draft
  readonly from: string | undefined
  readonly reviewing: boolean
  /** Letters ask no overall impression. */
  readonly letters: boolean
  /** One criterion across all letters: on to the next letter first, and then to the next criterion. */
  readonly across: boolean
}

/** Where one was: the last field, or the first criterion that has no answer yet. */
const startingAt = (draft: Draft, criteria: readonly Criterion[]): string =>
  draft.position?.criterion ??
  criteria.find((c) => !answered(draft.entries[c.id] ?? emptyEntry))?.id ??
  criteria[0]?.id ??
  overallTab

/** Where one is on a scorecard, how to go on, and what one gives: by key or by hand. */
export const useCardMoves = (of: Place) => {
  const { cid, criteria, rows, own, draft, from, reviewing, letters, across } = of
  const go = useApp((state) => state.go)
  const [at, setAt] = useState(() => from ?? startingAt(draft, criteria))
  const sealed = own.card?.sealed ?? false
  const criterion = criteria.find((c) => c.id === at)
  const entry = draft.entries[at] ?? emptyEntry
  const index = criterion ? criteria.indexOf(criterion) : criteria.length
  const judged = rows.filter((row) => row.state !== 'recused')
  const place = judged.findIndex((row) => row.cid === cid)
  const before = judged[place - 1]
  const following = judged[place + 1]
  /** The impression of the whole comes last: these come first. */
  const open = criteria.filter((c) => !answered(draft.entries[c.id] ?? emptyEntry))

  const move = (to: string) => {
    setAt(to)
    if (!sealed) own.change((d) => ({ ...d, position: { criterion: to, field: 'a' } }))
  }
  /** What cannot be stored keeps one here, with the sentence that says why. */
  const leaveTo = async (route: Route) => {
    if (await own.store()) go(route)
  }
  const toCandidate = (other: string) =>
    void leaveTo({
      name: 'card',
      cid: other,
      reviewing,
      ...(across && criterion ? { criterion: criterion.id } : {}),
    })
  const back = () => void leaveTo(reviewing ? { name: 'review' } : { name: 'step', step: 'interviews' })
  const nextAcross = () => {
    const [first] = judged
    const after = criteria[index + 1]
    if (following) return toCandidate(following.cid)
    if (!after || !first) return void leaveTo({ name: 'review' })
    if (first.cid === cid) return move(after.id)
    void leaveTo({ name: 'card', cid: first.cid, criterion: after.id, reviewing })
  }
  const next = () => {
    if (across) return nextAcross()
    const last = letters ? criteria.length - 1 : criteria.length
    if (index < last) return move(criteria[index + 1]?.id ?? overallTab)
    if (following) toCandidate(following.cid)
    else void leaveTo({ name: 'review' })
  }
  const previous = index > 0 ? () => move(criteria[index - 1]!.id) : null
  const placeAt = (field: NonNullable<Draft['position']>['field']) => {
    if (!criterion || sealed) return
    own.change((d) =>
      d.position?.criterion === criterion.id && d.position.field === field
        ? d
        : { ...d, position: { criterion: criterion.id, field } },
    )
  }
  const giveOverall = (value: number | null) => {
    if (open.length > 0 && draft.overall === null) return
    own.change((d) => ({
      ...d,
      overall: value,
      overallMs: d.beganAt === null ? null : Math.max(0, Date.now() - d.beganAt),
    }))
  }
  const score = (value: number | null) => {
    if (sealed) return
    if (!criterion) return giveOverall(value)
    const give = (e: Entry, ms: number) => (value === 0 ? notObserved(e, ms) : rate(e, value, ms))
    own.edit(criterion.id, reviewing ? whileReviewing(give) : give)
  }
  /** What a score asks besides: why there is no evidence, or else how sure one is. */
  const third = (n: number) => {
    if (sealed || !criterion || entry.rating === null) return
    own.edit(criterion.id, (e) =>
      waitsForEvidence(e) || e.withoutEvidence !== null
        ? { ...e, withoutEvidence: noEvidenceReasons[n - 1] ?? null }
        : { ...e, sure: n },
    )
  }
  useHotkeys([
    // Inside a field with Ctrl, elsewhere without: a number in a sentence stays a number.
    ...[1, 2, 3, 4, 5].map((n) => ({ keys: [`Ctrl+${n}`, String(n)], run: () => score(n) })),
    { keys: ['Ctrl+0', '0'], run: () => criterion && score(0) },
    ...[1, 2, 3].map((n) => ({ keys: `Alt+${n}`, run: () => third(n) })),
    { keys: 'Ctrl+Enter', run: next },
    // Also from a field, where the hands are: nothing is lost by leaving.
    { keys: 'Escape', run: back },
    { keys: 'Alt+ArrowLeft', run: () => previous?.() },
    { keys: 'Ctrl+ArrowUp', run: () => before && toCandidate(before.cid) },
    { keys: 'Ctrl+ArrowDown', run: () => following && toCandidate(following.cid) },
  ])
  return {
    at,
    sealed,
    criterion,
    entry,
    index,
    open,
    following,
    place,
    of: judged.length,
    move,
    next,
    previous,
    back,
    toCandidate,
    placeAt,
    score,
  }
}
