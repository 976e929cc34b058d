import type { ElectronApplication } from '@playwright/test'

/** From now on no draft is answered for, as on a disk that is busy. @returns what lets them go on */
export const holdAnswers = async (app: ElectronApplication): Promise<() => Promise<void>> => {
  await app.evaluate(({ ipcMain }) => {
    type Handler = (event: unknown, channel: unknown, input: unknown) => Promise<unknown>
    const ask = (ipcMain as unknown as { _invokeHandlers: Map<string, Handler> })._invokeHandlers.get('ask')
    if (!ask) throw new Error('the door is elsewhere')
    const gate = new Promise<void>((resolve) => Object.assign(globalThis, { letGo: resolve }))
    ipcMain.removeHandler('ask')
    ipcMain.handle('ask', async (event, channel, input) => {
      if (channel === 'card.put') await gate
      return ask(event, channel, input)
    })
  })
  return () => app.evaluate(() => (globalThis as unknown as { letGo: () => void }).letGo())
}
