import { ipcMain, type WebContents } from 'electron'
import { type Answer, type Ask, answer, type WindowKind } from './answer.ts'

/**
 * Opens the only door from the windows to the app.
 *
 * @param kindOf which window contents belong to
 * @param report takes what nobody foresaw; the window hears only that it went wrong
 */
export function openDoor(
  ask: Ask,
  kindOf: (contents: WebContents) => WindowKind | undefined,
  report: (error: unknown) => void,
): void {
  ipcMain.handle('ask', (event, channel: unknown, input: unknown): Promise<Answer> => {
    const frame = event.senderFrame
    const sender = {
      url: frame?.url ?? null,
      isMainFrame: frame !== null && frame === event.sender.mainFrame,
      kind: kindOf(event.sender),
    }
    return answer(ask, sender, channel, input, report)
  })
}
