import { useApp } from '../state.ts'
import { useText } from '../text/index.ts'
import { useAct } from '../useAsk.ts'
import { useTake } from './useTake.ts'

/** Giving and fetching files: through a dialog, onto a stick, or by the exchange folder. */
export const useGive = () => {
  const { exchange } = useText()
  const tell = useApp((state) => state.tell)
  const { show } = useTake()
  const { act, busy, error } = useAct()
  return {
    busy,
    error,
    pick: async () => {
      const taken = await act('exchange.pick', {})
      if (taken && taken.results.length > 0) show(taken.results)
    },
    save: async (id: string) => {
      const saved = await act('exchange.save', { id })
      if (saved?.path) tell({ text: exchange.savedOne(saved.path) })
    },
    saveAll: async () => {
      const saved = await act('exchange.saveAll', {})
      if (saved?.path) tell({ text: exchange.savedAll(saved.written, saved.path) })
    },
    chooseFolder: async () => {
      await act('exchange.folder', { stop: false })
    },
    stopFolder: async () => {
      await act('exchange.folder', { stop: true })
    },
    look: async () => {
      const seen = await act('exchange.sync', {})
      if (seen) tell({ text: exchange.folder.looked(seen.results.length) })
    },
    dismiss: async (hash: string) => {
      if (await act('exchange.dismiss', { hash })) tell({ text: exchange.dismissed })
    },
  }
}
