import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Identities } from '../shared/app/ports.ts'
import { translate } from './open.ts'

const writeWhole = (path: string, bytes: Uint8Array, flags: 'w' | 'a'): void => {
  const file = openSync(path, flags, 0o600)
  try {
    writeSync(file, bytes)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/**
 * Identities as files in one folder: `<member>.age`, and beside it `<member>.facts`, to which only ever is added. They
 * stand apart from the database on purpose: a restored backup must not make an app forget what it answered.
 */
export const identitiesIn = (folder: string): Identities => {
  const path = (member: string, ending: string) => join(folder, `${member}.${ending}`)
  const guarded = <T>(run: () => T): T => {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      return run()
    } catch (error) {
      throw translate(error)
    }
  }
  return {
    members: () =>
      existsSync(folder)
        ? readdirSync(folder)
            .filter((name) => name.endsWith('.age'))
            .map((name) => name.slice(0, -4))
            .sort()
        : [],
    read: (member) => (existsSync(path(member, 'age')) ? readFileSync(path(member, 'age')) : null),
    write: (member, file) =>
      guarded(() => {
        writeWhole(path(member, 'part'), file, 'w')
        renameSync(path(member, 'part'), path(member, 'age'))
      }),
    delete: (member) => {
      rmSync(path(member, 'age'), { force: true })
      rmSync(path(member, 'facts'), { force: true })
    },
    facts: (member) =>
      existsSync(path(member, 'facts'))
        ? readFileSync(path(member, 'facts'), 'utf8').split('\n').filter(Boolean)
        : [],
    appendFact: (member, line) =>
      guarded(() => writeWhole(path(member, 'facts'), Buffer.from(`${line}\n`), 'a')),
  }
}
