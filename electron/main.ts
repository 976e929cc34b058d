import { compose } from './compose.ts'
import { runShell } from './shell.ts'

runShell(compose)
