import type { Output } from '../../shared/contract.ts'
import { useApp } from '../state.ts'
import { useText } from '../text/index.ts'
import { useAct } from '../useAsk.ts'

export type Safety = Output<'safety.get'>

/** Choosing the place of the safety copy, making one now, and stopping. */
export const useSafety = () => {
  const { safety } = useText()
  const tell = useApp((state) => state.tell)
  const { act, busy, error } = useAct()
  const choose = async (where: 'ask' | 'exchange') => {
    if (!busy && (await act('safety.choose', { where }))?.folder) tell({ text: safety.made })
  }
  return {
    busy,
    error,
    choose,
    now: async () => {
      if (!busy && (await act('safety.now', {}))) tell({ text: safety.made })
    },
    stop: async () => {
      if (!busy && (await act('safety.choose', { where: 'none' }))) tell({ text: safety.stopped })
    },
  }
}
