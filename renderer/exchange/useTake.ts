import { ask } from '../ask.ts'
import { type Arrived, useApp } from '../state.ts'

/** A file as it crosses to the main process: its name for people, its bytes for the rules. */
interface Brought {
  readonly name: string
  readonly bytes: Uint8Array
}

const read = async (file: File): Promise<Brought> => {
  const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer(0)) // a folder, or gone meanwhile: refused by name
  return { name: file.name, bytes: new Uint8Array(bytes) }
}

/** Takes in files that somebody brings, and tells what became of them. An invitation leads straight to its screen. */
export const useTake = () => {
  const { go, arrive, tell, changed } = useApp.getState()
  const show = (results: Arrived): void => {
    const invitation = results.find((one) => one.outcome === 'invitation')?.invitation
    const [only] = results
    if (invitation) go({ name: 'invited', invitation })
    else if (results.length === 1 && only?.kind && (only.outcome === 'taken' || only.outcome === 'known')) {
      const { kind, name, outcome } = only
      tell({
        text: ({ exchange }) => {
          const what = exchange.kinds[kind] ?? name
          return outcome === 'taken' ? exchange.results.one(what) : exchange.results.oneKnown(what)
        },
      })
    } else arrive(results)
  }
  const take = async (files: readonly Brought[]): Promise<void> => {
    if (files.length === 0) return
    const { results } = await ask('exchange.take', { files: [...files] })
    changed()
    show(results)
  }
  return {
    take,
    show,
    takeFiles: async (files: readonly File[]): Promise<void> => take(await Promise.all(files.map(read))),
  }
}
