import { dirname } from 'node:path'
import type { ExchangeFolder, FolderFile, SafetyPlace } from '../../shared/app/ports.ts'
import type { FilesHere } from '../exchange/files.ts'
import type { Seen } from '../exchange/watch.ts'
import { type Line, lineTo, type Start } from './line.ts'
import { beat } from './messages.ts'

/** Files that a person chose, each asked where its folder is. */
export type Files = {
  readonly [K in keyof FilesHere]: (...input: Parameters<FilesHere[K]>) => Promise<ReturnType<FilesHere[K]>>
}

/** Folders that may hang: whoever asks one waits in vain for a few seconds at most, and nobody else waits at all. */
export interface Elsewhere {
  exchange(folder: string): ExchangeFolder
  safety(folder: string): SafetyPlace
  readonly files: Files
  /** As in `safety/place.ts`. */
  sameDisk(folder: string, data: string): Promise<boolean>
  /** Tells what lies in a folder, each time that it has changed. @returns stops looking */
  watch(folder: string, tell: (seen: Seen) => void): () => void
}

/**
 * @param start starts the process for a folder
 * @param told is called when a folder can no longer be used, or can again
 * @param every how long a beat is, in milliseconds; nobody waits for ten without a sign of life
 */
export const elsewhere = (start: Start, told: () => void, every = beat): Elsewhere => {
  const lines = new Map<string, Line>()
  const to = (folder: string): Line => {
    const line = lines.get(folder) ?? lineTo(folder, start, told, every)
    lines.set(folder, line)
    return line
  }
  const at = <K extends keyof FilesHere>(name: K): Files[K] =>
    ((path, ...rest) => to(dirname(path)).ask(`files.${name}`, path, ...rest)) as Files[K]
  return {
    files: { read: at('read'), write: at('write'), find: at('find'), remove: at('remove') },
    exchange: (folder) => {
      const line = to(folder)
      return {
        list: () => line.ask('exchange.list') as Promise<FolderFile[]>,
        read: (name) => line.ask('exchange.read', name) as Promise<Uint8Array>,
        write: (name, bytes) => line.ask('exchange.write', name, bytes) as Promise<string>,
        remove: (name) => line.ask('exchange.remove', name) as Promise<void>,
        fault: line.fault,
      }
    },
    safety: (folder) => {
      const line = to(folder)
      return {
        ready: () => line.ask('safety.ready') as Promise<void>,
        list: () => line.ask('safety.list') as Promise<string[]>,
        write: (name, bytes) => line.ask('safety.write', name, bytes) as Promise<void>,
        remove: (name) => line.ask('safety.remove', name) as Promise<void>,
      }
    },
    sameDisk: (folder, data) => to(folder).ask('safety.sameDisk', data) as Promise<boolean>,
    watch: (folder, tell) => {
      const line = to(folder)
      line.watch(tell)
      return () => line.watch(null)
    },
  }
}
