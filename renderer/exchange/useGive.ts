import { useApp } from '../state.ts'
import { useAct } from '../useAsk.ts'
import { useTake } from './useTake.ts'

/** Giving and fetching files: through a dialog, onto a stick, or by the exchange folder. */
export const useGive = () => {
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
      const path = (await act('exchange.save', { id }))?.path
      if (path) tell({ text: (t) => t.exchange.savedOne(path) })
    },
    saveAll: async () => {
      const { written = 0, path = null } = (await act('exchange.saveAll', {})) ?? {}
      if (path) tell({ text: (t) => t.exchange.savedAll(written, path) })
    },
    chooseFolder: async () => {
      await act('exchange.folder', { stop: false })
    },
    stopFolder: async () => {
      await act('exchange.folder', { stop: true })
    },
    look: async () => {
      const seen = await act('exchange.sync', {})
      if (seen) tell({ text: (t) => t.exchange.folder.looked(seen.results.length) })
    },
    dismiss: async (hash: string) => {
      if (await act('exchange.dismiss', { hash })) tell({ text: (t) => t.exchange.dismissed })
    },
  }
}
