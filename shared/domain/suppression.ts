/** Groups under this are not shown (monitor by the residents' association: no report with fewer than four). */
export const smallestGroup = 4

/**
 * How many of `all` belong to a group, where that may be published; else null. The rest of `all` is a group as well: were
 * it under four, it could be had by taking one number from the other.
 */
export const shownCount = (count: number, all: number): number | null =>
  count < smallestGroup || all - count < smallestGroup ? null : count
