import { sha256Hex } from '../sealing/hash.ts'
import type { RoundState } from '../sealing/state.ts'

const utf8 = new TextEncoder()

/**
 * The order in which a member reads letters: another for everybody, so that no letter is read first or last by all. It follows from the
 * first list of the round, which holds fresh randomness, and so is recorded with it: nobody chose it, and afterwards everybody can
 * work it out again (docs/formats.md, "Own order of letters").
 * @param cids the candidates of the round
 */
export const ownOrder = (round: RoundState, member: string, cids: readonly string[]): string[] => {
  const [first] = round.rosters
  const place = (cid: string): string =>
    sha256Hex(utf8.encode(`zegel.order/v1\n${first?.id ?? ''}\n${member}\n${cid}`))
  return cids
    .map((cid) => ({ cid, at: place(cid) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ cid }) => cid)
}
