import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from './cli/commands.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

process.exitCode = await runCommand(process.argv.slice(2), {
  root,
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
})
