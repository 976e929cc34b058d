import type { Output } from '../../shared/contract.ts'
import { useApp } from '../state.ts'
import { useAct } from '../useAsk.ts'

export type Safety = Output<'safety.get'>

/** Choosing the place of the safety copy, making one now, and stopping: that never waits for a copy, whose place may not answer. */
export const useSafety = () => {
  const tell = useApp((state) => state.tell)
  const making = useAct()
  const choosing = useAct()
  const choose = async (where: 'ask' | 'exchange') => {
    if (!choosing.busy && (await choosing.act('safety.choose', { where }))?.folder)
      tell({ text: (t) => t.safety.made })
  }
  return {
    /** A copy is being made. */
    busy: making.busy || choosing.busy,
    /** Somebody is choosing another place, or none. */
    chooses: choosing.busy,
    error: choosing.error ?? making.error,
    choose,
    now: async () => {
      choosing.clear()
      if (!making.busy && (await making.act('safety.now', {}))?.at) tell({ text: (t) => t.safety.made })
    },
    stop: async () => {
      making.clear()
      if (!choosing.busy && (await choosing.act('safety.choose', { where: 'none' })))
        tell({ text: (t) => t.safety.stopped })
    },
  }
}
