import type { Design, Round } from '../../../shared/domain/design.ts'
import { aRound } from '../../../shared/domain/rounds.ts'
import { chooseInstrument } from './edits.ts'

/** Edits of the rounds, each as a pure function: the design before, the design after. */

export const roundOf = ({ rounds }: Design, kind: Round['kind']): Round | undefined =>
  rounds.find((round) => round.kind === kind)

/** Letters first, or no letters at all. The letter is an instrument then, so that it says what it measures. */
export const withLetters = (design: Design, on: boolean): Design => {
  const talks = design.rounds.filter(({ kind }) => kind === 'interview')
  if (!on) return { ...design, rounds: talks }
  const letter = { ...aRound('letter'), invited: Math.max(4, 3 * design.places) }
  const used = design.instruments.some(({ kind }) => kind === 'letter')
  return { ...(used ? design : chooseInstrument(design, 'letter', true)), rounds: [letter, ...talks] }
}

/** A second assessor for letters that were turned down: then not everybody reads every letter first. */
export const withSecond = (design: Design, on: boolean): Design => ({
  ...design,
  rounds: design.rounds.flatMap((round) => {
    if (round.kind === 'reread') return []
    if (round.kind !== 'letter' || !on) return [round]
    return [
      { ...round, readers: round.readers ?? 1 },
      { ...aRound('reread'), readers: 1, threshold: 300 },
    ]
  }),
})

export const changeRound = (design: Design, kind: Round['kind'], change: Partial<Round>): Design => ({
  ...design,
  rounds: design.rounds.map((round) => (round.kind === kind ? { ...round, ...change } : round)),
})
