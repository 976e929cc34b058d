import { type Say, useApp } from '../state.ts'
import { useAsk } from '../useAsk.ts'
import { useGive } from './useGive.ts'

/**
 * Sends on what was signed here and others still sign on their own laptops, and says so. Where no folder carries it, a stick does: one
 * action, because nobody signs for anything else.
 */
export const useSendOn = () => {
  const tell = useApp((state) => state.tell)
  const { saveAll } = useGive()
  const { data: exchange } = useAsk('exchange.get', {})
  return async (text: Say = (t) => t.signing.sent): Promise<void> => {
    tell({ text })
    if (exchange?.folder === null) await saveAll()
  }
}
