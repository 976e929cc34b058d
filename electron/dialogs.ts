import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BrowserWindow, dialog, app as electronApp, type OpenDialogOptions } from 'electron'
import { translate } from '../db/translate.ts'
import type { HandedFile } from '../shared/app/handed/unpack.ts'
import { readHanded } from './handed.ts'
import { writeWhole } from './save.ts'

const front = (): BrowserWindow | undefined =>
  BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]

const choose = async (options: OpenDialogOptions): Promise<string[]> => {
  const window = front()
  const { canceled, filePaths } = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options)
  return canceled ? [] : filePaths
}

/** Asks where to save, tells `before`, and writes there; null when the person changed their mind. */
export const save = async (
  name: string,
  bytes: Uint8Array,
  before: (path: string) => void = () => {},
): Promise<string | null> => {
  const window = front()
  const options = { defaultPath: join(electronApp.getPath('documents'), name) }
  const { canceled, filePath } = window
    ? await dialog.showSaveDialog(window, options)
    : await dialog.showSaveDialog(options)
  if (canceled || !filePath) return null
  before(filePath)
  writeWhole(filePath, bytes)
  return filePath
}

/** Asks for files of ours, also as mail gateways leave them, and reads them. */
export const pick = async (): Promise<HandedFile[]> =>
  readHanded(
    await choose({
      properties: ['openFile', 'multiSelections'],
      filters: [
        { name: 'Zegel', extensions: ['zegel', 'json', 'zip'] },
        { name: '*', extensions: ['*'] },
      ],
    }),
  )

/** Asks for a safety copy and reads it; null when the person changed their mind. @throws E_MISSING, E_NO_ACCESS */
export const pickCopy = async (): Promise<Uint8Array | null> => {
  const [path] = await choose({
    properties: ['openFile'],
    filters: [
      { name: 'Zegel', extensions: ['zegelcopy'] },
      { name: '*', extensions: ['*'] },
    ],
  })
  if (path === undefined) return null
  try {
    return new Uint8Array(await readFile(path))
  } catch (error) {
    throw translate(error)
  }
}

/** Asks for a folder; null when the person changed their mind. */
export const pickFolder = async (): Promise<string | null> =>
  (await choose({ properties: ['openDirectory', 'createDirectory'] }))[0] ?? null
