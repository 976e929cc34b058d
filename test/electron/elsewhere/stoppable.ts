import { fork } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll } from 'vitest'
import type { Start } from '../../../electron/elsewhere/line.ts'
import type { FromElsewhere } from '../../../electron/elsewhere/messages.ts'
import { ZegelError } from '../../../shared/domain/error.ts'
import { builtPrograms } from '../../killed.ts'

const pause = () => new Promise((resolve) => setTimeout(resolve, 20))

/** The processes of a test file in which folders are asked, as they are built, each in a Node of its own. To be called at its top. */
export const stoppable = () => {
  let built = ''
  const pids: number[] = []
  const ends: (() => void)[] = []
  beforeAll(async () => {
    built = await builtPrograms([new URL('../../../electron/elsewhere/process.ts', import.meta.url)])
  }, 60_000)
  afterAll(() => rmSync(built, { recursive: true, force: true }))
  afterEach(() => {
    for (const end of ends.splice(0)) end()
    pids.length = 0
  })
  const start: Start = (folder) => {
    const child = fork(join(built, 'process.cjs'), [folder], { serialization: 'advanced' })
    if (child.pid) pids.push(child.pid)
    child.on('error', () => {}) // written to after it ended
    ends.push(() => child.kill('SIGKILL'))
    return {
      send: (message) => child.send(message),
      onMessage: (run) => child.on('message', (message) => run(message as FromElsewhere)),
      onEnd: (run) => child.on('exit', run),
      end: () => child.kill(),
    }
  }
  return {
    start,
    /** Of all that were started in this test. */
    pids,
    /** The last one hangs from now on, as a folder in it would have it hang. */
    stop: () => process.kill(pids.at(-1) ?? 0, 'SIGSTOP'),
    goOn: () => process.kill(pids.at(-1) ?? 0, 'SIGCONT'),
    until: async (holds: () => boolean | Promise<boolean>): Promise<void> => {
      while (!(await holds())) await pause()
    },
    /** Asks until the folder has answered: a computer that is busy may think for a moment that it hangs. */
    answered: async <T>(ask: () => Promise<T>): Promise<T> => {
      for (;;) {
        try {
          return await ask()
        } catch (error) {
          if (!(error instanceof ZegelError) || error.code !== 'E_SILENT') throw error
          await pause()
        }
      }
    },
  }
}
