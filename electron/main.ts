import { runShell } from './shell.ts'

runShell(async () => (await import('./compose.ts')).compose)
