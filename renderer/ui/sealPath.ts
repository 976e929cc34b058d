/** A point in the square of the mark: 0 to 100 both ways, y down. */
export type Point = readonly [x: number, y: number]

/** Middle and mean radius of the disc in its square of 100. */
const sealCentre = 50
export const sealRadius = 46

/**
 * The edge of the wax in direction `a` (radians, clockwise from the right): one irregular disc, always the same one.
 * Formula of the design language: R(1 + .024 sin(3a + .6) + .018 sin(5a + 2.1) + .014 sin(8a + .4)).
 */
export function sealEdge(a: number, radius: number): number {
  return (
    radius *
    (1 + 0.024 * Math.sin(3 * a + 0.6) + 0.018 * Math.sin(5 * a + 2.1) + 0.014 * Math.sin(8 * a + 0.4))
  )
}

/** The edge as `count` points, clockwise from the right. */
export function sealPoints(count = 96, radius = sealRadius): Point[] {
  return Array.from({ length: count }, (_, i): Point => {
    const a = (i / count) * 2 * Math.PI
    const r = sealEdge(a, radius)
    return [sealCentre + r * Math.cos(a), sealCentre + r * Math.sin(a)]
  })
}

const two = (value: number): string => String(Math.round(value * 100) / 100)

const pathThrough = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${two(x)} ${two(y)}`).join('L')}Z`

/** The whole disc as an SVG path. */
export function sealPath(radius = sealRadius): string {
  return pathThrough(sealPoints(96, radius))
}

/** The crack of a broken seal, from above the disc to below it. */
const crack: readonly Point[] = [
  [47, -5],
  [43, 13],
  [57, 29],
  [45, 46],
  [57, 63],
  [46, 80],
  [54, 105],
]

/** Where the crack runs at height `y`, straight between its corners. */
export function crackAt(y: number): number {
  for (let i = 1; i < crack.length; i++) {
    const [x0, y0] = crack[i - 1]!
    const [x1, y1] = crack[i]!
    if (y <= y1) return x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)
  }
  return crack[crack.length - 1]![0]
}

/** The two halves of a broken seal as SVG paths: together they are the disc, nothing overlaps. */
export function sealHalves(): { left: string; right: string } {
  const points = sealPoints(360)
  const onLeft = points.map(([x, y]) => x < crackAt(y))
  const run = (left: boolean): Point[] => {
    const start = onLeft.findIndex((side, i) => side === left && onLeft.at(i - 1) !== left)
    const ordered = [...points.slice(start), ...points.slice(0, start)]
    return ordered.filter(([x, y]) => x < crackAt(y) === left)
  }
  const inside = (from: Point, to: Point): Point[] => {
    const [low, high] = from[1] < to[1] ? [from[1], to[1]] : [to[1], from[1]]
    const between = crack.filter(([, y]) => y > low && y < high)
    return from[1] < to[1] ? between : between.toReversed()
  }
  const close = (edge: Point[]): string => {
    const first = edge[0]!
    const last = edge[edge.length - 1]!
    return pathThrough([
      ...edge,
      [crackAt(last[1]), last[1]],
      ...inside(last, first),
      [crackAt(first[1]), first[1]],
    ])
  }
  return { left: close(run(true)), right: close(run(false)) }
}

/** The Z of three strokes, as a path to be stroked; `half` is half its width and height. */
export function sealLetter(half: number): string {
  const low = two(sealCentre - half)
  const high = two(sealCentre + half)
  return `M${low} ${low}H${high}L${low} ${high}H${high}`
}

/**
 * One arc per scorer around the seal, clockwise from the top, as SVG paths in the square of 100. `gap` is the opening
 * between two arcs in degrees; with many arcs it shrinks to a quarter of an arc's share.
 */
export function sealArcPaths(count: number, radius: number, gap = 17): string[] {
  const share = 360 / count
  const open = Math.min(gap, share / 4)
  const at = (degrees: number): string => {
    const a = ((degrees - 90) * Math.PI) / 180
    return `${two(50 + radius * Math.cos(a))} ${two(50 + radius * Math.sin(a))}`
  }
  return Array.from({ length: count }, (_, i) => {
    const from = i * share + open / 2
    const to = (i + 1) * share - open / 2
    return `M${at(from)}A${radius} ${radius} 0 ${to - from > 180 ? 1 : 0} 1 ${at(to)}`
  })
}
