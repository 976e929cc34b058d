import type { Output } from '../../shared/contract.ts'
import type { Design } from '../../shared/domain/design.ts'
import { designIn } from '../../shared/domain/rounds.ts'
import { useText } from '../text/index.ts'
import { useAsk } from '../useAsk.ts'
import { useSession } from './session.ts'

type Round = NonNullable<Output<'session.get'>['procedure']>['round']

const only: Round = { number: 1, of: 1, at: 0, kind: 'interview', last: true }

/** The round that everything is about now, and whether letters are read in it. */
export const useRound = (): Round & { readonly letters: boolean } => {
  const round = useSession().procedure?.round ?? only
  return { ...round, letters: round.kind !== 'interview' }
}

/** What the steps are called in this round: letters are read where otherwise people are interviewed. */
export const useStepNames = () => {
  const { common } = useText()
  const { letters } = useRound()
  return letters ? { ...common.stepNames, interviews: common.letters } : common.stepNames
}

/** The design with the criteria of this round; null as long as it is not there. */
export const useRoundDesign = (): Design | null => {
  const { at } = useRound()
  const { data } = useAsk('design.get', {})
  return data && designIn(data.design, at, 0)
}
