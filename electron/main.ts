import { app } from 'electron'
import { ZegelError } from '../shared/domain/error.ts'
import { runShell } from './shell.ts'

runShell(() => async (channel) => {
  if (channel === 'app.info') return { version: app.getVersion() }
  throw new ZegelError('door.channel')
})
