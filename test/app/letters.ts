import type { Design, Round } from '../../shared/domain/design.ts'
import { aRound } from '../../shared/domain/rounds.ts'
import { type Draft, emptyDraft, emptyEntry } from '../../shared/domain/scorecard.ts'
import { nameCanary, type Played, passphrase, play, type ScorerKey, scorerKeys } from './committee.ts'

/** A committee of three plays a procedure with a letter round, step by step. */

export const letterRound: Round = { ...aRound('letter'), invited: 3, threshold: 250 }

/** The design of the played procedure with these rounds: the letter measures two criteria, the interview the others too. */
const withRounds = (design: Design, rounds: readonly Round[]): Design => ({
  ...design,
  rounds: [...rounds],
  instruments: [
    { kind: 'letter', criteria: ['communicate', 'organise'] },
    { kind: 'interview', criteria: ['collaborate', 'communicate', 'organise', 'professionalism'] },
  ],
})

/** Gives a designed procedure these rounds, and three more candidates. @returns all six */
export const inRounds = async ({ ask, cids }: Played, rounds: readonly Round[]): Promise<string[]> => {
  const { design } = await ask('design.get', {})
  await ask('design.put', { design: withRounds(design, rounds) })
  const all = [...cids]
  for (const n of [4, 5, 6])
    all.push((await ask('candidates.add', { name: nameCanary(n), email: '', clinic: '', region: '' })).cid)
  return all
}

/** Six candidates and these rounds, published and enrolled; the secretary is unlocked. */
export const prepared = async (rounds: readonly Round[]): Promise<Played & { cids: string[] }> => {
  const played = await play('designed')
  const { ask } = played
  const cids = await inRounds(played, rounds)
  await ask('design.publish', {})
  for (const key of ['hrm', ...scorerKeys] as const)
    await ask('enrol.member', { member: played.idOf(key), passphrase })
  return { ...played, cids }
}

/** Freezes the next round and has everybody confirm it. The secretary is unlocked afterwards. */
export const freeze = async ({ ask, unlock }: Played): Promise<void> => {
  const { code } = await ask('roster.freeze', {})
  const heard = code.split('-').slice(-4).join('')
  for (const key of scorerKeys) {
    await unlock(key)
    await ask('roster.confirm', { heard })
  }
  await unlock('secretary')
}

/** A draft with this rating and this text for each criterion. */
export const filledIn = (ids: readonly string[], rating: number, text: string): Draft => ({
  ...emptyDraft(ids.map((id) => ({ id }))),
  entries: Object.fromEntries(
    ids.map((id) => [id, { ...emptyEntry, rating, evidence: { ...emptyEntry.evidence, a: text } }]),
  ),
})

/** Everybody scores what they judge, by `rating`, and seals; then the round is closed and opened. */
export const scoreAndOpen = async (
  { ask, unlock, idOf }: Played,
  rating: (key: ScorerKey, cid: string) => number,
): Promise<void> => {
  for (const key of scorerKeys) {
    await unlock(key)
    const { cards } = await ask('cards.review', {})
    for (const { cid, draft, recused } of cards) {
      if (recused) continue
      const { tiesOpen } = await ask('cards.mine', {})
      if (tiesOpen > 0) await ask('ties.put', { cid, kind: 'unknown', recused: false })
      await ask('card.put', {
        cid,
        draft: filledIn(Object.keys(draft.entries), rating(key, cid), `Brief ${cid}`),
      })
    }
    await ask('seal.submit', {})
  }
  await unlock('secretary')
  await ask('round.close', {})
  for (const key of scorerKeys) await ask('release.give', { member: idOf(key), passphrase })
  await ask('round.reveal', {})
}

/** Decides by the order of the scores: the first `n` go on, or in the last round get a place. */
export const decide = async ({ ask }: Played, n: number): Promise<string[]> => {
  const { decision, round } = await ask('decision.get', {})
  const lines = decision.lines.map((line, i) => ({
    ...line,
    outcome: i < n ? (round.last ? ('place' as const) : ('invited' as const)) : ('rejected' as const),
    position: i < n && round.last ? i + 1 : null,
    motivation: 'Uit de onderbouwing.',
    departure: { code: 'other' as const, text: 'Zo besloten.' },
  }))
  await ask('decision.put', { decision: { ...decision, decidedBy: 'De opleider', lines } })
  await ask('decision.fix', { chairPassphrase: passphrase })
  return lines.filter(({ outcome }) => outcome !== 'rejected').map(({ cid }) => cid)
}
