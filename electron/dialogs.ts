import { join } from 'node:path'
import { BrowserWindow, dialog, app as electronApp, type OpenDialogOptions } from 'electron'
import type { Shell } from '../shared/app/app.ts'
import type { Files } from './elsewhere/elsewhere.ts'
import { readHanded } from './handed.ts'

const front = (): BrowserWindow | undefined =>
  BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]

const choose = async (options: OpenDialogOptions): Promise<string[]> => {
  const window = front()
  const { canceled, filePaths } = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options)
  return canceled ? [] : filePaths
}

/** Asks for a folder; null when the person changed their mind. */
export const pickFolder = async (): Promise<string | null> =>
  (await choose({ properties: ['openDirectory', 'createDirectory'] }))[0] ?? null

const anything = { name: '*', extensions: ['*'] }

/**
 * The dialogs in which a person chooses files. What is chosen is read and written elsewhere: a stick or a share may hang.
 * @throws E_SILENT, E_NO_ACCESS, E_DISK_FULL, E_MISSING and whatever else the folder says
 */
export const dialogs = (files: Files): Pick<Shell, 'save' | 'pick' | 'pickCopy' | 'pickFolder'> => ({
  save: async (name, bytes, before = () => {}) => {
    const window = front()
    const options = { defaultPath: join(electronApp.getPath('documents'), name) }
    const { canceled, filePath } = window
      ? await dialog.showSaveDialog(window, options)
      : await dialog.showSaveDialog(options)
    if (canceled || !filePath) return null
    before(filePath)
    await files.write(filePath, bytes)
    return filePath
  },
  /** Also as mail gateways leave them. */
  pick: async () =>
    readHanded(
      await choose({
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: 'Zegel', extensions: ['zegel', 'json', 'zip'] }, anything],
      }),
      files.read,
    ),
  pickCopy: async () => {
    const [path] = await choose({
      properties: ['openFile'],
      filters: [{ name: 'Zegel', extensions: ['zegelcopy'] }, anything],
    })
    return path === undefined ? null : files.read(path, Number.POSITIVE_INFINITY)
  },
  pickFolder,
})
