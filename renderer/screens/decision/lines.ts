import type { Decision, Outcome, OutcomeLine } from '../../../shared/domain/decision.ts'

export type Section = Outcome | 'none'

/**
 * From top to bottom, as one list: who gets a place, who may still be called, or who is invited to the next round; who is not, and
 * who is undecided. A round has those of `outcomesIn`; the others stay empty.
 */
export const sections: readonly Section[] = ['place', 'reserve', 'invited', 'rejected', 'none']

export type Sections = Readonly<Record<Section, readonly OutcomeLine[]>>

/**
 * The lines by outcome: places and reserves in their own order, the others in the order of the scores.
 * @param order candidates in the combined order, first the highest; who is not in it comes last
 */
export const sectionsOf = (lines: readonly OutcomeLine[], order: readonly string[]): Sections => {
  const rank = (line: OutcomeLine) => {
    const at = order.indexOf(line.cid)
    return at < 0 ? order.length : at
  }
  const byScore = lines.toSorted((a, b) => rank(a) - rank(b))
  const of = (section: Section) => byScore.filter((line) => (line.outcome ?? 'none') === section)
  const byPosition = (section: Section) =>
    of(section).toSorted((a, b) => (a.position ?? Infinity) - (b.position ?? Infinity))
  return {
    place: byPosition('place'),
    reserve: byPosition('reserve'),
    invited: of('invited'),
    rejected: of('rejected'),
    none: of('none'),
  }
}

const isNumbered = (section: Section): boolean => section === 'place' || section === 'reserve'

/** The sections as lines again, each with its outcome and, among places and reserves, its position from 1. */
const linesOf = (found: Sections): OutcomeLine[] =>
  sections.flatMap((section) =>
    found[section].map((line, i) => ({
      ...line,
      outcome: section === 'none' ? null : section,
      position: isNumbered(section) ? i + 1 : null,
    })),
  )

const sectionOf = (found: Sections, cid: string): Section =>
  sections.find((section) => found[section].some((line) => line.cid === cid)) ?? 'none'

/** Puts a candidate under an outcome, as the last of it; every position is counted again. */
export const moveTo = (
  lines: readonly OutcomeLine[],
  order: readonly string[],
  cid: string,
  to: Section,
): OutcomeLine[] => {
  const found = sectionsOf(lines, order)
  const from = sectionOf(found, cid)
  const line = lines.find((one) => one.cid === cid)
  if (from === to || !line) return [...lines]
  return linesOf({
    ...found,
    [from]: found[from].filter((one) => one.cid !== cid),
    [to]: [...found[to], line],
  })
}

/**
 * One line up or down. At the end of its part the candidate crosses into the next one: the last place becomes the first
 * reserve, the last reserve is not chosen. Nobody becomes undecided again by moving down.
 * @param shown the parts that this round has, from top to bottom
 */
export const shift = (
  lines: readonly OutcomeLine[],
  order: readonly string[],
  cid: string,
  by: -1 | 1,
  shown: readonly Section[],
): OutcomeLine[] => {
  const found = sectionsOf(lines, order)
  const from = sectionOf(found, cid)
  const line = lines.find((one) => one.cid === cid)
  if (!line) return [...lines]
  const here = found[from].indexOf(line)
  const other = isNumbered(from) ? found[from][here + by] : undefined
  if (other) {
    const swapped = [...found[from]]
    swapped[here] = other
    swapped[here + by] = line
    return linesOf({ ...found, [from]: swapped })
  }
  const to = shown[shown.indexOf(from) + by]
  if (to === undefined || to === 'none') return [...lines]
  const rest = found[from].filter((one) => one !== line)
  return linesOf({ ...found, [from]: rest, [to]: by > 0 ? [line, ...found[to]] : [...found[to], line] })
}

/** The same decision with one line changed. */
export const changeLine = (
  decision: Decision,
  cid: string,
  how: (line: OutcomeLine) => OutcomeLine,
): Decision => ({
  ...decision,
  lines: decision.lines.map((line) => (line.cid === cid ? how(line) : line)),
})

/**
 * Who is passed over: for somebody with a place the best-scoring candidate without one who scored higher; for somebody
 * without the worst-scoring candidate with a place who scored lower; an invitation counts as a place. Null where the outcome follows the order.
 */
export const passing = (
  lines: readonly OutcomeLine[],
  order: readonly string[],
  cid: string,
): string | null => {
  const outcome = new Map(lines.map((line) => [line.cid, line.outcome]))
  const here = order.indexOf(cid)
  if (here < 0 || outcome.get(cid) == null) return null
  const has = (other: string) => ['place', 'invited'].includes(outcome.get(other) ?? '')
  return has(cid)
    ? (order.slice(0, here).find((other) => !has(other) && outcome.get(other) != null) ?? null)
    : (order.slice(here + 1).findLast(has) ?? null)
}
