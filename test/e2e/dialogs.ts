import type { ElectronApplication } from '@playwright/test'

/** The system's own dialogs, in which nobody can type here, answered as a person would. From now on files are saved to this path. */
export const savesTo = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)

/** From now on this file or folder is chosen to be opened. */
export const chooses = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, path)

/** From now on these are chosen to be opened, and files are saved in the first of them under the name that they have. */
export const answersFrom = (app: ElectronApplication, paths: readonly string[]): Promise<void> =>
  app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths })
      dialog.showSaveDialog = async (...given: unknown[]) => {
        const { defaultPath = '' } = given.at(-1) as { defaultPath?: string }
        const name = defaultPath.split('/').at(-1) ?? ''
        return { canceled: false, filePath: `${filePaths[0]}/${name}` }
      }
    },
    [...paths],
  )
