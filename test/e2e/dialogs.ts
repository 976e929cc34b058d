import type { ElectronApplication } from '@playwright/test'

/**
 * The system's own dialogs, in which nobody can type here, answered as a person would. What an evaluation returns may be
 * collected before the answer is read; setting the same once more does no harm.
 */
async function set(change: () => Promise<void>): Promise<void> {
  for (let tried = 1; ; tried++) {
    try {
      return await change()
    } catch (error) {
      if (tried === 3 || !String(error).includes('garbage collected')) throw error
    }
  }
}

/** From now on files are saved to this path. */
export const savesTo = (app: ElectronApplication, path: string): Promise<void> =>
  set(() =>
    app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, path),
  )

/** From now on this file or folder is chosen to be opened. */
export const chooses = (app: ElectronApplication, path: string): Promise<void> =>
  set(() =>
    app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
    }, path),
  )

/** From now on these are chosen to be opened, and files are saved in the first of them under the name that they have. */
export const answersFrom = (app: ElectronApplication, paths: readonly string[]): Promise<void> =>
  set(() =>
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
    ),
  )
