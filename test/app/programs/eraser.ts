/**
 * Erases the candidates argv[4] … of procedure argv[3] in the data folder argv[2], until it is killed. Prints a line when it
 * begins, and one when the erasure is said to be finished.
 */
import { writeSync } from 'node:fs'
import { headless } from '../../../electron/cli/headless.ts'
import { passphrase } from '../committee.ts'

const [folder = '', id = '', secretary = '', second = '', ...cids] = process.argv.slice(2)

const main = async (): Promise<void> => {
  const { ask } = headless(folder, { version: '0.0.0-test', workFactor: 1 })
  await ask('procedure.open', { id })
  await ask('session.unlock', { member: secretary, passphrase })
  writeSync(1, 'begin\n')
  const { finished } = await ask('erase.run', { cids, second, passphrase })
  writeSync(1, `${finished ? 'finished' : 'unfinished'}\n`)
  // Waits to be killed, as everybody else.
  setInterval(() => {}, 1000)
}

void main()
