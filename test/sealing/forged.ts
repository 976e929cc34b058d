import { canonicalBytes } from '../../shared/sealing/canonical.ts'
import { compose } from '../../shared/sealing/compose.ts'
import type { Fact } from '../../shared/sealing/facts.ts'
import { makeOpen } from '../../shared/sealing/make/answer.ts'
import { type Message, readAs, stripped } from '../../shared/sealing/message.ts'
import type { Roster } from '../../shared/sealing/rules/people.ts'
import { type Bench, head, type Member } from './committee.ts'

type Seal = Message<'seal/v1'>

/** The members of a seal that its maker chooses. */
export const contentOfSeal = (seal: Seal) => {
  const { app: _, att: __, procedure: ___, type: ____, ...content } = seal.payload
  return content
}

/** The members of a roster that its maker chooses. */
export const contentOfRoster = (roster: Roster) => {
  const { app: _, att: __, procedure: ___, type: ____, ...content } = roster.payload
  return content
}

/** The same roster with something changed, signed by the coordinator as the first one was. */
export const forgeRoster = (bench: Bench, roster: Roster, change: object): Message<'roster/v1'> => {
  const signer = { by: bench.coordinator.id, key: bench.coordinator.keys.sign }
  const content = { ...contentOfRoster(roster), ...change }
  return readAs('roster/v1', compose('roster/v1', bench.base, content, [signer], { ...roster.att }))
}

/** A seal with other attachments, signed by its author. */
export const resealed = (bench: Bench, author: Member, seal: Seal, att: Record<string, Uint8Array>): Seal =>
  readAs(
    'seal/v1',
    compose('seal/v1', bench.base, contentOfSeal(seal), [{ by: author.id, key: author.keys.sign }], att),
  )

/** A close over whatever the coordinator likes, past the checks of makeClose. */
export const anyClose = (
  bench: Bench,
  roster: Roster,
  seals: readonly Seal[],
  named = seals.map((seal) => ({ id: seal.id, member: seal.payload.member })),
): Message<'close/v1'> => {
  const keeps = bench.mode === 'twokey' ? 'release' : 'nothing'
  const att = { seals: canonicalBytes(seals.map((seal) => stripped(seal, keeps))) }
  const content = { at: bench.now(), logHead: head(bench), roster: roster.id, round: 1, seals: named }
  const signer = { by: bench.coordinator.id, key: bench.coordinator.keys.sign }
  return readAs('close/v1', compose('close/v1', bench.base, content, [signer], att))
}

/** What the keeper's app makes of a close. */
export const answer = (
  bench: Bench,
  roster: Roster,
  close: Message<'close/v1'>,
  facts: readonly Fact[] = [],
) => makeOpen(bench.base, { roster, close, member: bench.keeper!.id, facts }, bench.keeper!.keys)
