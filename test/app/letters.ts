import type { Design, Round } from '../../shared/domain/design.ts'
import { aRound } from '../../shared/domain/rounds.ts'
import { nameCanary, type Played, passphrase, play, scorerKeys } from './committee.ts'

/** A procedure with a letter round, and a committee of three that can play it. */

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
