import { mkdtempSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Headless } from '../../electron/cli/headless.ts'

/** A place elsewhere where safety copies lie, and what a person does with it. */

export const newPlace = (): string => mkdtempSync(join(tmpdir(), 'zegel-place-'))

export const copiesIn = (place: string): string[] =>
  readdirSync(place).filter((name) => name.endsWith('.zegelcopy'))

/** The bytes of the only copy that lies there. */
export const copyIn = (place: string): Uint8Array => {
  const [name, ...more] = copiesIn(place)
  if (name === undefined || more.length > 0) throw new Error(`${copiesIn(place).length} copies`)
  return new Uint8Array(readFileSync(join(place, name)))
}

/** The stick is pulled out; gives what puts it back. */
export const takeAway = (place: string): (() => void) => {
  const away = `${place}-away`
  renameSync(place, away)
  return () => renameSync(away, place)
}

type Running = Pick<Headless, 'app' | 'ask'>
type Dialogs = { -readonly [K in 'pickFolder' | 'pickCopy']: Headless['app']['shell'][K] }

const dialogs = ({ app }: Running): Dialogs => app.shell

/** Chooses this place in the system's dialog. */
export const keepIn = async (one: Running, place: string): Promise<void> => {
  const shell = dialogs(one)
  const { pickFolder } = shell
  shell.pickFolder = async () => place
  await one.ask('safety.choose', { where: 'ask' })
  shell.pickFolder = pickFolder
}

/** Chooses a copy in the system's dialog, and hears what it is. */
export const lookAt = async (one: Running, bytes: Uint8Array) => {
  dialogs(one).pickCopy = async () => bytes
  const found = await one.ask('safety.pick', {})
  if (!found) throw new Error('nothing was chosen')
  return found
}
