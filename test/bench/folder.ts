import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { elsewhere } from '../../electron/elsewhere/elsewhere.ts'
import type { Start } from '../../electron/elsewhere/line.ts'
import type { FromElsewhere } from '../../electron/elsewhere/messages.ts'
import { exchangeFolder, folderHere } from '../../electron/exchange/folder.ts'
import { watchFolder } from '../../electron/exchange/watch.ts'
import type { ExchangeFolder } from '../../shared/app/ports.ts'

/**
 * How long an exchange folder of 500 files holds the process that answers the windows: in place, as the app did until it asked
 * folders from another process, and from another process.
 */

const files = 500
const size = 4096
/** Looks that are measured, one every 1.5 seconds. */
const looks = 8

const start: Start = (folder) => {
  const child = fork(fileURLToPath(new URL('process.cjs', import.meta.url)), [folder], {
    serialization: 'advanced',
  })
  return {
    send: (message) => child.send(message),
    onMessage: (run) => child.on('message', (message) => run(message as FromElsewhere)),
    onEnd: (run) => child.on('exit', run),
    end: () => child.kill(),
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** The processor time that this process takes meanwhile, in milliseconds. */
const busy = async (run: () => Promise<unknown>): Promise<number> => {
  const before = performance.eventLoopUtilization()
  await run()
  return performance.eventLoopUtilization(before).active
}

const readAll = async (folder: ExchangeFolder): Promise<void> => {
  for (const { name } of await folder.list()) await folder.read(name)
}

/** Prints a line for each way. */
export const measureFolder = async (): Promise<void> => {
  const path = mkdtempSync(join(tmpdir(), 'zegel-bench-folder-'))
  try {
    for (let n = 0; n < files; n++)
      writeFileSync(join(path, `zegel-${n}.zegel`), new Uint8Array(size).fill(n))
    const away = elsewhere(start, () => {})
    const ways = [
      ['in place', exchangeFolder(path), (tell: () => void) => watchFolder(path, folderHere(path), tell)],
      ['in another process', away.exchange(path), (tell: () => void) => away.watch(path, tell)],
    ] as const
    console.log(`an exchange folder of ${files} files of ${size} bytes, held in milliseconds`)
    for (const [name, folder, watch] of ways) {
      const stop = watch(() => {})
      await pause(4000)
      const perLook = (await busy(() => pause(looks * 1500))) / looks
      stop()
      const reading = await busy(() => readAll(folder))
      console.log(
        `${name.padEnd(20)} one look ${perLook.toFixed(2)}, reading all files ${reading.toFixed(0)}`,
      )
    }
  } finally {
    rmSync(path, { recursive: true, force: true })
  }
}
