/** Who reads which letter. */
export interface Reading {
  readonly cid: string
  readonly member: string
}

/**
 * Divides letters: each is read by so many members, and everybody reads about as many. Those who already read stay.
 * @param letters ids in an order drawn by lot, and likewise the members: what is equal is decided by this order
 * @param readers how many read each letter; fewer where no more may
 * @param may may this member read this letter?
 * @param kept who reads what already, after a change of the list
 */
export const divide = (
  letters: readonly string[],
  members: readonly string[],
  readers: number,
  may: (member: string, cid: string) => boolean,
  kept: readonly Reading[] = [],
): Reading[] => {
  const reading = kept.filter(({ cid, member }) => letters.includes(cid) && members.includes(member))
  const load = (member: string): number => reading.filter((one) => one.member === member).length
  for (const cid of letters) {
    const has = reading.filter((one) => one.cid === cid).map(({ member }) => member)
    const free = members.filter((member) => !has.includes(member) && may(member, cid))
    const chosen = free.toSorted((a, b) => load(a) - load(b)).slice(0, Math.max(0, readers - has.length))
    reading.push(...chosen.map((member) => ({ cid, member })))
  }
  return reading
}

/** Who is not to read which letter: what the list of a round says beside the own choice not to judge. */
export const notReading = (
  letters: readonly string[],
  members: readonly string[],
  reading: readonly Reading[],
): Reading[] => {
  const read = new Set(reading.map(({ cid, member }) => `${cid} ${member}`))
  return letters.flatMap((cid) =>
    members.filter((member) => !read.has(`${cid} ${member}`)).map((member) => ({ cid, member })),
  )
}
