import { z } from 'zod'
import { moment } from '../../domain/schemas/primitives.ts'
import type { App } from '../app.ts'

/**
 * Where the safety copy of a procedure is kept, and what is known of it. Settings of this computer: no copy carries them, so
 * that a laptop to which one was put back writes nothing over the copies of another.
 */
const kept = z.strictObject({
  folder: z.string(),
  /** The name of the file there, with a part of its own for this laptop. */
  file: z.string(),
  /** Of when the last checked copy is; null before the first. */
  at: moment.nullable(),
  /** What the procedure looked like then (due.ts). */
  state: z.string(),
  /** When the procedure's file had last been written then, in milliseconds since 1970. */
  written: z.number(),
  /** Why there was none the last time; null when there was. */
  fault: z.string().nullable(),
})
export type Kept = z.infer<typeof kept>

/** Copies that are to be removed once the place where they lie is there again. */
const left = z.array(z.strictObject({ procedure: z.string(), folder: z.string(), file: z.string() }))
export type Left = z.infer<typeof left>[number]

const setting = (procedure: string): string => `safety:${procedure}`
const leftSetting = 'safety-left'

/** What is kept of a procedure, or null where nobody chose a place. */
export const safetyOf = (app: Pick<App, 'library'>, procedure: string): Kept | null => {
  const text = app.library.setting(setting(procedure))
  return text ? kept.parse(JSON.parse(text)) : null
}

export const setSafety = (app: App, procedure: string, now: Kept | null): void => {
  app.library.setSetting(setting(procedure), now === null ? '' : JSON.stringify(now))
}

export const leftOf = (app: App): Left[] => {
  const text = app.library.setting(leftSetting)
  return text ? left.parse(JSON.parse(text)) : []
}

export const setLeft = (app: App, all: readonly Left[]): void =>
  app.library.setSetting(leftSetting, JSON.stringify(all))

/** The copy there is to be removed once the place can be reached. */
export const leaveBehind = (app: App, procedure: string, { folder, file }: Kept): void => {
  if (leftOf(app).some((one) => one.file === file && one.folder === folder)) return
  setLeft(app, [...leftOf(app), { procedure, folder, file }])
}

/**
 * From now on the copy is kept in another place, or with null in none; the one in the old place goes as soon as that can be
 * reached.
 */
export const movePlace = (app: App, procedure: string, next: Kept | null): void => {
  const before = safetyOf(app, procedure)
  // First what is to be removed: cut off between the two, it is removed and made again.
  if (before && before.file !== next?.file) leaveBehind(app, procedure, before)
  setSafety(app, procedure, next)
}

/** What copies are called: `zegel-<procedure>-<laptop>.zegelcopy`. */
export const copyName = (procedure: string, laptop: string): string =>
  `zegel-${procedure}-${laptop}.zegelcopy`

/** Is this the name of a copy of that procedure, made by whichever laptop? */
export const isCopyOf = (procedure: string, name: string): boolean =>
  name.startsWith(`zegel-${procedure}-`) && name.endsWith('.zegelcopy')

/** After so many milliseconds without a copy of what was done since, the welcome screen says so. */
const lateAfter = 3 * 86_400_000

/** Is the copy of then so many milliseconds old, or is there none? */
export const isOlder = (app: App, at: string | null, ms: number): boolean =>
  at === null || Date.parse(app.clock()) - Date.parse(at) >= ms

/**
 * Since when the copy of a procedure has been behind, for the welcome screen; null as long as that is no reason to speak. By what
 * is known without opening any file.
 * @param touchedAt when something was last done in the procedure, as the list knows it
 */
export const lateSince = (app: App, procedure: string, touchedAt: string): string | null => {
  const kept = safetyOf(app, procedure)
  if (kept === null || !isOlder(app, kept.at, lateAfter)) return null
  if (kept.at === null) return touchedAt
  return kept.fault !== null || app.files.changed(procedure) !== kept.written ? kept.at : null
}
