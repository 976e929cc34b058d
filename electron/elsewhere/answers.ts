import { filesHere } from '../exchange/files.ts'
import { folderHere } from '../exchange/folder.ts'
import { watchFolder } from '../exchange/watch.ts'
import { safetyPlace, sameDisk } from '../safety/place.ts'
import { type Asked, beat, type FromElsewhere, type ToElsewhere } from './messages.ts'

const failed = (id: number, error: unknown): FromElsewhere => {
  const { code, message } = error as { code?: unknown; message?: unknown }
  const known = typeof code === 'string' && code.startsWith('E_')
  return { kind: 'failed', id, code: known ? code : null, detail: String(message) }
}

/**
 * Answers what is asked of one folder, one after the other, in a process that may hang with it. It says that it is alive only
 * when the folder is: not while a question is out.
 * @returns takes what is asked
 */
export const answers = (
  folder: string,
  tell: (message: FromElsewhere) => void,
): ((message: ToElsewhere) => void) => {
  let last = 0
  const alive = (): void => {
    const now = performance.now()
    if (now - last < beat / 2) return
    last = now
    tell({ kind: 'alive' })
  }
  const exchange = folderHere(folder, alive)
  const safety = safetyPlace(folder, alive)
  const files = filesHere(alive)
  const table: Readonly<Record<string, (...input: never[]) => unknown>> = {
    'exchange.list': exchange.list,
    'exchange.read': exchange.read,
    'exchange.write': exchange.write,
    'exchange.remove': exchange.remove,
    'safety.ready': safety.ready,
    'safety.list': safety.list,
    'safety.write': safety.write,
    'safety.remove': safety.remove,
    'files.read': files.read,
    'files.write': files.write,
    'files.find': files.find,
    'files.remove': files.remove,
    'safety.sameDisk': (data: string) => sameDisk(folder, data),
  }
  let queue = Promise.resolve()
  let busy = 0
  const answer = async ({ id, name, input }: Asked): Promise<void> => {
    try {
      const value = await table[name]?.(...(input as never[]))
      tell({ kind: 'done', id, value })
    } catch (error) {
      tell(failed(id, error))
    }
    busy -= 1
  }
  setInterval(() => {
    if (busy === 0) alive()
  }, beat)
  let stop: (() => void) | null = null
  return (message) => {
    if (message.kind === 'ask') {
      busy += 1
      queue = queue.then(() => answer(message))
      return
    }
    stop?.()
    stop = message.on ? watchFolder(folder, exchange, (seen) => tell({ kind: 'seen', seen })) : null
  }
}
