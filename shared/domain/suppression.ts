/** Groups under this are not shown (monitor by the residents' association: no report with fewer than four). */
export const smallestGroup = 4

/**
 * How many of `all` belong to a group, where that may be published; else null. The rest of `all` is a group as well: were
 * it under four, it could be had by taking one number from the other.
 */
export const shownCount = (count: number, all: number): number | null =>
  count < smallestGroup || all - count < smallestGroup ? null : count

/** Rows are groups, columns are stages that each are part of the one before: who applied, who was invited. */
type Table<T> = readonly (readonly T[])[]

/** Every table in which, at each stage, at most one person belongs to another group than in `counts`. */
const neighbours = (counts: Table<number>): Table<number>[] => {
  const groups = counts.map((_, g) => g)
  const pairs = groups.flatMap((to) => groups.filter((from) => from !== to).map((from) => ({ to, from })))
  const stages = counts[0]?.map((_, s) => s) ?? []
  return stages.reduce<Table<number>[]>(
    (tables, s) =>
      tables.flatMap((table) => [
        table,
        ...pairs.map(({ to, from }) =>
          table.map((row, g) =>
            row.map((n, at) => (at !== s ? n : g === to ? n + 1 : g === from ? n - 1 : n)),
          ),
        ),
      ]),
    [counts],
  )
}

const isNested = (row: readonly number[]): boolean =>
  row.every((n, s) => n >= 0 && (s === 0 || n <= (row[s - 1] ?? n)))

/**
 * Which hidden cells can differ while everything that is public stays as it is: the shown cells, the total of each
 * stage, and that no stage counts more than the one before.
 */
const isOpen = (counts: Table<number>, shown: Table<number | null>): boolean[][] => {
  const alike = neighbours(counts).filter(
    (table) =>
      table.every(isNested) && table.every((row, g) => row.every((n, s) => (shown[g]?.[s] ?? n) === n)),
  )
  return counts.map((row, g) => row.map((n, s) => alike.some((table) => table[g]?.[s] !== n)))
}

/**
 * Hides more until no hidden cell can be computed by whoever solves the published equations; first the whole stage, then
 * all of them. A stage in which nobody is left tells that of itself.
 * @param shown the cells as a first look leaves them, null where hidden
 */
export const withoutPinned = (counts: Table<number>, shown: Table<number | null>): (number | null)[][] => {
  const stages = counts[0]?.map((_, s) => s) ?? []
  const open = isOpen(counts, shown)
  const isEmpty = (s: number): boolean => counts.every((row) => row[s] === 0)
  const pinned = stages.filter((s) => !isEmpty(s) && shown.some((row, g) => row[s] === null && !open[g]?.[s]))
  if (pinned.length === 0) return shown.map((row) => [...row])
  const isHidden = (s: number): boolean => shown.every((row) => row[s] === null)
  const hide = pinned.every(isHidden) ? stages : pinned
  if (hide.every(isHidden)) return shown.map((row) => [...row])
  return withoutPinned(
    counts,
    shown.map((row) => row.map((cell, s) => (hide.includes(s) ? null : cell))),
  )
}
