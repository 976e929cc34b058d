import { utilityProcess } from 'electron'
import type { Start } from './line.ts'

/** Starts the built process for a folder; it ends with the app, also when that is killed. */
export const utilityFor =
  (file: string): Start =>
  (folder) => {
    const child = utilityProcess.fork(file, [folder], {
      serviceName: 'Zegel folder',
      stdio: 'ignore', // what hangs in the system may outlive the app, and must keep nothing of it open
    })
    child.on('error', () => {}) // it ends by itself after that; with nobody listening the app would end too
    return {
      send: (message) => child.postMessage(message),
      onMessage: (run) => child.on('message', run),
      onEnd: (run) => child.on('exit', run),
      end: () => void child.kill(),
    }
  }
