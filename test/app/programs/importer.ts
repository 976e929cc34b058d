/**
 * Brings the files of folder argv[4] one after the other into procedure argv[3] of data folder argv[2], unlocked as argv[5]
 * with argv[6], and writes the outbox into folder argv[7]. Names each step on standard output once it is done, and then
 * waits to be killed.
 */
import { readdirSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { headless } from '../../../electron/cli/headless.ts'

const [, , data = '', id = '', from = '', member = '', passphrase = '', to = ''] = process.argv
const say = (line: string): void => {
  writeSync(1, `${line}\n`)
}

const run = async (): Promise<void> => {
  const app = headless(data, { version: '0.0.0-test', workFactor: 1, shell: { pickFolder: async () => to } })
  await app.ask('procedure.open', { id })
  await app.ask('session.unlock', { member, passphrase })
  say('unlocked')
  for (const name of readdirSync(from).sort()) {
    await app.ask('exchange.take', {
      files: [{ name, bytes: new Uint8Array(readFileSync(join(from, name))) }],
    })
    say(name)
  }
  await app.ask('exchange.saveAll', {})
  say('saved')
  setInterval(() => {}, 1000)
}

void run()
