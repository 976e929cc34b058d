import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import type { Decision, OutcomeLine } from '../../../shared/domain/decision.ts'
import { useText } from '../../text/index.ts'
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
  /** To the row so many further down. */
  readonly step: (by: number) => void
  /** The chosen one under another outcome. */
  readonly move: (to: Section) => void
  /** The chosen one a line up or down. */
  readonly shifted: (by: -1 | 1) => void
}

/**
 * The list of outcomes with the one row that the keys are about; a move can be undone.
 * @param order candidates in the combined order, first the highest
 */
export const useArranging = (
  { editable, codes, round }: Output<'decision.get'>,
  { lines }: Decision,
  order: readonly string[],
  changeAndTell: (how: (before: Decision) => Decision, told: string, undo: string) => Promise<unknown>,
): Arranging => {
  const { decision, common } = useText()
  const [chosen, setChosen] = useState<string | null>(null)
  const focusRow = useRowFocus()
  const shown = shownIn(round)
  const found = sectionsOf(lines, order)
  const flat = sections.flatMap((section) => found[section])
  const at = flat.find((line) => line.cid === chosen) ?? flat[0]
  const choose = (cid: string) => {
    setChosen(cid)
    focusRow(cid)
  }
  const rearrange = (how: (before: readonly OutcomeLine[]) => OutcomeLine[]) => {
    if (!at || !editable) return
    const after = sectionsOf(how(lines), order)
    const to = sections.find((section) => after[section].some((line) => line.cid === at.cid)) ?? 'none'
    choose(at.cid)
    void changeAndTell(
      (before) => ({ ...before, lines: how(before.lines) }),
      decision.moved(codes[at.cid] ?? '', sectionNames(decision, round)[to]),
      common.undo,
    )
  }
  return {
    found,
    flat,
    at,
    choose,
    step: (by) => {
      const next = at && flat[flat.indexOf(at) + by]
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
