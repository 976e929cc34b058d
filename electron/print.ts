import { BrowserWindow } from 'electron'

/**
 * Prints a page through the system's dialog. The page is shown in a window of its own without script, preload or
 * node, which nobody sees and which goes away.
 * @returns false when the person changed their mind
 */
export const printHtml = async (html: string): Promise<boolean> => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  })
  try {
    await window.loadURL(`data:text/html;charset=utf-8;base64,${Buffer.from(html).toString('base64')}`)
    return await new Promise((resolve) => {
      window.webContents.print({ silent: false, printBackground: true }, (printed) => resolve(printed))
    })
  } finally {
    window.destroy()
  }
}
