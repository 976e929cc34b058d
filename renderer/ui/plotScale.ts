/** Maps numbers from [min, max] onto pixels from [from, to], straight; outside the domain it goes on straight. */
export function linear(min: number, max: number, from: number, to: number): (value: number) => number {
  if (max === min) return () => (from + to) / 2
  return (value) => from + ((value - min) * (to - from)) / (max - min)
}

/**
 * Which of five equal bins a value lies in, 1 to 5. It is first rounded to one decimal, as it is printed, so that two
 * cells with the same number never have different colours; a value on a border belongs to the higher bin. On a scale of
 * 1 to 5: 1,0-1,7; 1,8-2,5; 2,6-3,3; 3,4-4,1; 4,2-5,0.
 */
export function heatBin(value: number, min = 1, max = 5): 1 | 2 | 3 | 4 | 5 {
  const printed = Math.round(value * 10)
  const share = (printed - min * 10) / (max * 10 - min * 10)
  // In whole tenths: (printed - min) * 5 / range has no rounding noise at the borders.
  const bin = Math.floor(share * 5 + 1e-9) + 1
  return Math.min(5, Math.max(1, bin)) as 1 | 2 | 3 | 4 | 5
}

/**
 * Places for marks with the same value: how many marks each stands to the right of the value, in the order given. One:
 * on it; two: on it and one to the right; three: around it.
 */
export function stackOffsets(values: readonly number[]): number[] {
  const total = new Map<number, number>()
  for (const value of values) total.set(value, (total.get(value) ?? 0) + 1)
  const seen = new Map<number, number>()
  return values.map((value) => {
    const nth = seen.get(value) ?? 0
    seen.set(value, nth + 1)
    return nth - Math.floor(((total.get(value) ?? 1) - 1) / 2)
  })
}

/** A fixed scatter between -1 and 1 for the n-th mark, so that a plot looks the same every time (golden ratio steps). */
export function scatter(n: number): number {
  return ((n * 0.6180339887498949) % 1) * 2 - 1
}

export type RowPlaces = {
  /** Middle of each row, in px from the top. */
  readonly rows: readonly number[]
  /** One block per run of rows with the same group. */
  readonly blocks: readonly { readonly group: string; readonly top: number; readonly height: number }[]
  readonly height: number
}

/**
 * Where rows and their group blocks lie. Rows without a group have no block; blocks have `pad` px inside, `gap` px between,
 * and `head` px above their rows for a name.
 */
export function placeRows(
  groups: readonly (string | undefined)[],
  rowHeight: number,
  pad = 4,
  gap = 6,
  head = 0,
): RowPlaces {
  const rows: number[] = []
  const blocks: { group: string; top: number; height: number }[] = []
  let y = 0
  groups.forEach((group, i) => {
    const starts = i === 0 || groups[i - 1] !== group
    if (starts && i > 0) y += gap
    if (group !== undefined && starts) {
      blocks.push({ group, top: y, height: 2 * pad + head })
      y += pad + head
    }
    rows.push(y + rowHeight / 2)
    y += rowHeight
    const block = blocks[blocks.length - 1]
    if (group !== undefined && block) {
      block.height += rowHeight
      if (groups[i + 1] !== group) y += pad
    }
  })
  return { rows, blocks, height: y }
}
