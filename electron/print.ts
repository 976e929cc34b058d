import { BrowserWindow, type Session, session } from 'electron'
import { ZegelError } from '../shared/domain/error.ts'

/**
 * A session for pages that are only printed: it keeps nothing, and lets through nothing but what the page itself
 * carries. The windows' own session refuses such pages.
 */
const printingSession = (): Session => {
  const printing = session.fromPartition('print', { cache: false })
  printing.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !url.startsWith('data:') }))
  printing.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  printing.setPermissionCheckHandler(() => false)
  return printing
}

/**
 * Prints a page through the system's dialog. The page is shown in a window of its own without script, preload or
 * node, which nobody sees and which goes away.
 * @param html a page that stands alone: fonts and pictures in it as data
 * @returns false when the person changed their mind
 * @throws E_PRINT when there is no printer, or it failed
 */
export const printHtml = async (html: string): Promise<boolean> => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printingSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
    },
  })
  try {
    await window.loadURL(`data:text/html;charset=utf-8;base64,${Buffer.from(html).toString('base64')}`)
    return await new Promise((resolve, reject) => {
      window.webContents.print({ silent: false, printBackground: true }, (printed, failure) => {
        if (printed || /cancel/i.test(failure)) resolve(printed)
        else reject(new ZegelError('E_PRINT'))
      })
    })
  } finally {
    window.destroy()
  }
}
