import type { Random } from './ports.ts'

/** A whole number from 0 to `below` - 1, each equally likely: values past the last whole multiple are drawn again. */
const drawBelow = (below: number, random: Random): number => {
  const [a, b, c, d] = random(4)
  const value = ((a! << 24) | (b! << 16) | (c! << 8) | d!) >>> 0
  const limit = Math.floor(2 ** 32 / below) * below
  return value < limit ? value % below : drawBelow(below, random)
}

/** The items in an order drawn by lot (Fisher and Yates). */
export const shuffled = <T>(items: readonly T[], random: Random): T[] => {
  const drawn = [...items]
  for (let i = drawn.length - 1; i > 0; i -= 1) {
    const j = drawBelow(i + 1, random)
    const kept = drawn[i]!
    drawn[i] = drawn[j]!
    drawn[j] = kept
  }
  return drawn
}
