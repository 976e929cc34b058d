import { useEffect, useRef, useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import type { Decision, OutcomeLine } from '../../../shared/domain/decision.ts'
import { isFocusLost } from '../../shell/useArrive.ts'
import type { Say } from '../../state.ts'
import { moveTo, type Section, type Sections, sections, sectionsOf, shift } from './lines.ts'
import { sectionNames, shownIn } from './sectionNames.ts'
import { useRowFocus } from './useRowFocus.ts'

interface Arranging {
  readonly found: Sections
  /** Everybody, from top to bottom. */
  readonly flat: readonly OutcomeLine[]
  /** Who is chosen; the first where nobody was yet. */
  readonly at: OutcomeLine | undefined
  readonly choose: (cid: string) => void
  /** To the row so many further down; at the end of the list to the one that is chosen. */
  readonly step: (by: number) => void
  /** The chosen one under another outcome. */
  readonly move: (to: Section) => void
  /** The chosen one a line up or down. */
  readonly shifted: (by: -1 | 1) => void
}

/**
 * The list of outcomes with the one row that the keys are about; a move can be undone. Where another decision comes in its place, a
 * further one or again the one before it, one begins at the top of that.
 * @param order candidates in the combined order, first the highest
 */
export const useArranging = (
  { editable, codes, round, before: earlier }: Output<'decision.get'>,
  { lines }: Decision,
  order: readonly string[],
  changeAndTell: (how: (before: Decision) => Decision, told: Say) => Promise<unknown>,
): Arranging => {
  const [chosen, setChosen] = useState<string | null>(null)
  const shown = shownIn(round)
  const found = sectionsOf(lines, order)
  const flat = sections.flatMap((section) => found[section])
  const at = flat.find((line) => line.cid === chosen) ?? flat[0]
  const focusRow = useRowFocus(at?.cid)
  const choose = (cid: string) => {
    setChosen(cid)
    focusRow(cid)
  }
  const first = flat[0]?.cid
  const place = earlier.length
  const known = useRef(place)
  useEffect(() => {
    if (known.current === place) return
    known.current = place
    // Whoever only reads along keeps the focus where it is.
    if (first !== undefined && (editable || isFocusLost())) choose(first)
  })
  const rearrange = (how: (before: readonly OutcomeLine[]) => OutcomeLine[]) => {
    if (!at || !editable) return
    const after = sectionsOf(how(lines), order)
    const to = sections.find((section) => after[section].some((line) => line.cid === at.cid)) ?? 'none'
    choose(at.cid)
    void changeAndTell(
      (before) => ({ ...before, lines: how(before.lines) }),
      ({ decision }) => decision.moved(codes[at.cid] ?? '', sectionNames(decision, round)[to]),
    )
  }
  return {
    found,
    flat,
    at,
    choose,
    step: (by) => {
      // From elsewhere on the screen an arrow leads into the list also where there is no row beyond.
      const next = at && (flat[flat.indexOf(at) + by] ?? at)
      if (next) choose(next.cid)
    },
    move: (to) => {
      if (at && shown.includes(to) && (at.outcome ?? 'none') !== to)
        rearrange((before) => moveTo(before, order, at.cid, to))
    },
    shifted: (by) => {
      if (at) rearrange((before) => shift(before, order, at.cid, by, shown))
    },
  }
}
