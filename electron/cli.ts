import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from './cli/commands.ts'

// A reader that has seen enough (head, less) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

process.exitCode = await runCommand(process.argv.slice(2), {
  root,
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
})
