import { argv } from 'node:process'
import { answers } from './answers.ts'
import type { FromElsewhere, ToElsewhere } from './messages.ts'

/**
 * The process in which one folder elsewhere is asked: a stick, a share, a folder that some program keeps the same. No other thread of
 * the app would do: one that hangs in the system keeps its process from ending, and the database in it from being opened anew.
 */
const port = process.parentPort
const tell = (message: FromElsewhere): void => {
  if (port) port.postMessage(message)
  else process.send?.(message)
}
const take = answers(argv[2] ?? '', tell)
if (port) port.on('message', ({ data }: { data: ToElsewhere }) => take(data))
else process.on('message', (message) => take(message as ToElsewhere)).on('disconnect', () => process.exit())
