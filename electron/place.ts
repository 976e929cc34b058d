import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PlaceFault, placeFault } from '../db/place.ts'
import { ZegelError } from '../shared/domain/error.ts'
import type { Ask } from './answer.ts'
import { bringAlong } from './bringAlong.ts'
import { pickFolder } from './dialogs.ts'
import { filesHere } from './exchange/files.ts'

/** Where this person's data lie instead, once chosen: one line in the folder where they would lie otherwise. */
const pointer = 'data-folder.txt'

/** The folder that holds the data of whoever starts the app with `dataFolder`. */
export const placeOf = (dataFolder: string): string => {
  const file = join(dataFolder, pointer)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : dataFolder
}

const refusal = (fault: PlaceFault, folder: string): ZegelError =>
  fault.kind === 'network'
    ? new ZegelError('E_PLACE_NETWORK', { folder })
    : new ZegelError('E_PLACE_SYNCED', { folder, by: fault.by })

/**
 * Answers while the data may not lie where they would: every question is refused with the reason, and one lets the person
 * choose a folder on this computer.
 * @param begin starts the app on a folder and answers from then on
 * @returns null when nothing speaks against the folder
 */
export const refusePlace = (
  dataFolder: string,
  folder: string,
  begin: (folder: string) => Ask,
): Ask | null => {
  const fault = placeFault(folder)
  if (fault === null) return null
  let ask: Ask = async (channel) => {
    if (channel !== 'place.choose') throw refusal(fault, folder)
    const chosen = await pickFolder()
    if (chosen === null) return { chosen: false }
    const other = placeFault(chosen)
    if (other !== null) throw refusal(other, chosen)
    const there = join(chosen, 'Zegel')
    bringAlong(folder, there)
    const next = begin(there)
    filesHere().write(join(dataFolder, pointer), new TextEncoder().encode(`${there}\n`))
    ask = next
    return { chosen: true }
  }
  return (...question) => ask(...question)
}
