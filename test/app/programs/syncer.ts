/**
 * Syncs procedure argv[3] of data folder argv[2], unlocked as argv[5] with argv[6], with exchange folder argv[4], and then writes
 * the outbox into folder argv[7]; both folders are asked in processes of their own (built as argv[8]), as the app does. Names each
 * file on standard output once it was read or written, and then waits to be killed.
 */
import { fork } from 'node:child_process'
import { writeSync } from 'node:fs'
import { headless } from '../../../electron/cli/headless.ts'
import { elsewhere } from '../../../electron/elsewhere/elsewhere.ts'
import type { Start } from '../../../electron/elsewhere/line.ts'
import type { FromElsewhere } from '../../../electron/elsewhere/messages.ts'
import { setExchangeFolder } from '../../../shared/app/exchange/folder.ts'

const [, , data = '', id = '', from = '', member = '', passphrase = '', to = '', file = ''] = process.argv
const say = (line: string): void => {
  writeSync(1, `${line}\n`)
}

const start: Start = (folder) => {
  const child = fork(file, [folder], { serialization: 'advanced', stdio: 'ignore' })
  return {
    send: (message) => child.send(message),
    onMessage: (run) => child.on('message', (message) => run(message as FromElsewhere)),
    onEnd: (run) => child.on('exit', run),
    end: () => child.kill(),
  }
}

const run = async (): Promise<void> => {
  const app = headless(data, { version: '0.0.0-test', workFactor: 1, shell: { pickFolder: async () => to } })
  const away = elsewhere(start, () => {}).exchange
  Object.assign(app.app, {
    exchange: (path: string) => {
      const folder = away(path)
      return {
        ...folder,
        read: async (name: string) => {
          const bytes = await folder.read(name)
          say(`read ${name}`)
          return bytes
        },
        write: async (name: string, bytes: Uint8Array) => {
          const final = await folder.write(name, bytes)
          say(`written ${final}`)
          return final
        },
      }
    },
  })
  await app.ask('procedure.open', { id })
  await app.ask('session.unlock', { member, passphrase })
  setExchangeFolder(app.app, id, from)
  say('unlocked')
  await app.ask('exchange.sync', {})
  say('synced')
  await app.ask('exchange.saveAll', {})
  say('saved')
  setInterval(() => {}, 1000)
}

void run()
