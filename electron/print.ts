import { BrowserWindow, type Session, session, type WebContents } from 'electron'
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
 * Shows a page in a window of its own without script, preload or node, which nobody sees and which goes away, and
 * gives it to `use`.
 * @param html a page that stands alone: fonts and pictures in it as data
 */
const withPage = async <T>(html: string, use: (contents: WebContents) => Promise<T>): Promise<T> => {
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
    return await use(window.webContents)
  } finally {
    window.destroy()
  }
}

/**
 * Prints a page through the system's dialog.
 * @returns false when the person changed their mind
 * @throws E_PRINT when there is no printer, or it failed
 */
export const printHtml = (html: string): Promise<boolean> =>
  withPage(
    html,
    (contents) =>
      new Promise((resolve, reject) => {
        contents.print({ silent: false, printBackground: true }, (printed, failure) => {
          if (printed || /cancel/i.test(failure)) resolve(printed)
          else reject(new ZegelError('E_PRINT'))
        })
      }),
  )

/** Chromium draws the foot that a page asks for itself (`shared/publish/style/foot.ts`) from this version on. */
const drawsFeet = 131

/** The foot of a sheet for a runtime that is older: title and number, outside the tagged text as any foot is. */
const olderFoot = {
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
  footerTemplate: `<div style="width:100%;margin:0 18mm;display:flex;justify-content:space-between;font:8pt sans-serif;color:#455049">
<span class="title"></span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
}

/**
 * A page as tagged PDF: title, language and outline come from the page itself, so that a screen reader meets the same
 * headings, lists and tables.
 */
export const pdfOf = (html: string): Promise<Uint8Array> =>
  withPage(html, (contents) =>
    contents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      ...(Number.parseInt(process.versions.chrome, 10) < drawsFeet ? olderFoot : {}),
    }),
  )
