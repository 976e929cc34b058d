import type { Headless } from '../../electron/cli/headless.ts'
import { type Draft, emptyDraft, emptyEntry } from '../../shared/domain/scorecard.ts'
import { putDecision } from './deciding.ts'
import { type PersonKey, passphrase, type ScorerKey, scorerKeys } from './people.ts'

/** How a committee plays a round, step by step. */

/** Whoever plays on: through the contract here, or through the window of a running app. */
export interface Playing extends Pick<Headless, 'ask'> {
  idOf(key: PersonKey): string
  unlock(key: PersonKey): Promise<unknown>
  /** Everybody's, where it is another than that of the played committee. */
  readonly passphrase?: string
}

/** Has everybody confirm the list of this code. The secretary is unlocked afterwards. */
export const confirm = async (
  { ask, unlock }: Pick<Playing, 'ask' | 'unlock'>,
  code: string,
  members: readonly ScorerKey[] = scorerKeys,
): Promise<void> => {
  const heard = code.split('-').slice(-4).join('')
  for (const key of members) {
    await unlock(key)
    await ask('roster.confirm', { heard })
  }
  await unlock('secretary')
}

/** Freezes the next round and has everybody confirm it. The secretary is unlocked afterwards. */
export const freeze = async (playing: Pick<Playing, 'ask' | 'unlock'>): Promise<void> =>
  confirm(playing, (await playing.ask('roster.freeze', {})).code)

/** A draft with this rating and this text for each criterion. */
export const filledIn = (ids: readonly string[], rating: number, text: string): Draft => ({
  ...emptyDraft(ids.map((id) => ({ id }))),
  entries: Object.fromEntries(
    ids.map((id) => [id, { ...emptyEntry, rating, evidence: { ...emptyEntry.evidence, a: text } }]),
  ),
})

/** Everybody scores what they judge, by `rating`, and seals. The secretary is unlocked afterwards. */
export const scoreAndSeal = async (
  { ask, unlock }: Pick<Playing, 'ask' | 'unlock'>,
  rating: (key: ScorerKey, cid: string) => number,
  members: readonly ScorerKey[] = scorerKeys,
): Promise<void> => {
  for (const key of members) {
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
}

/** Everybody scores and seals; then the round is closed and opened. */
export const scoreAndOpen = async (
  playing: Playing,
  rating: (key: ScorerKey, cid: string) => number,
  members: readonly ScorerKey[] = scorerKeys,
): Promise<void> => {
  await scoreAndSeal(playing, rating, members)
  const { ask, idOf, passphrase: own = passphrase } = playing
  await ask('round.close', {})
  for (const key of members) await ask('release.give', { member: idOf(key), passphrase: own })
  await ask('round.reveal', {})
}

/** Decides by the order of the scores: the first `n` go on, or in the last round get a place. */
export const decide = async (
  { ask, passphrase: own = passphrase }: Pick<Playing, 'ask' | 'passphrase'>,
  n: number,
): Promise<string[]> => {
  const going = await putDecision({ ask }, n)
  await ask('decision.fix', { chairPassphrase: own })
  return going
}
