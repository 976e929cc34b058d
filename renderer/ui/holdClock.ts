/** The part of a hold that has passed, 0 to 1. */
export function heldPart(startedAt: number, now: number, ms: number): number {
  return Math.min(1, Math.max(0, (now - startedAt) / ms))
}

/** Whether a second press belongs to the first: within `within` ms after it, and not the same key still down. */
export function isSecondPress(firstAt: number | null, now: number, within = 4000): boolean {
  return firstAt !== null && now > firstAt && now - firstAt <= within
}
