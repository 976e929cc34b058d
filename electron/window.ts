import {
  app,
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  nativeTheme,
  type WebContents,
} from 'electron'
import { PAGE } from './address.ts'
import type { WindowKind } from './answer.ts'
import { followZoom } from './zoom.ts'

/** The app's windows: at most one of each kind. */
export interface Windows {
  /** Opens the window, or brings the one that is there to the front. */
  open(kind: WindowKind): BrowserWindow
  close(kind: WindowKind): void
  /** Undefined for contents that are not a window of ours. */
  kindOf(contents: WebContents): WindowKind | undefined
}

/** Height of the bar that the page draws beside the system's own buttons, in pixels. */
const BAR_HEIGHT = 44

/** A page that ends so soon after it came back would do so for ever, in milliseconds. */
const AT_ONCE = 10_000

/** @param preload the built preload script */
export function createWindows(preload: string): Windows {
  const byKind = new Map<WindowKind, BrowserWindow>()

  function open(kind: WindowKind): BrowserWindow {
    const present = byKind.get(kind)
    if (present !== undefined) {
      toFront(present)
      return present
    }
    const window = new BrowserWindow(options(preload))
    byKind.set(kind, window)
    window.on('closed', () => byKind.delete(kind))
    window.once('ready-to-show', () => window.show())
    followZoom(window.webContents)
    comeBack(window.webContents)
    followTheme(window)
    void window.loadURL(kind === 'main' ? PAGE : `${PAGE}#${kind}`)
    return window
  }

  return {
    open,
    close: (kind) => byKind.get(kind)?.close(),
    kindOf: (contents) => [...byKind].find(([, window]) => window.webContents === contents)?.[0],
  }
}

function toFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/**
 * A page whose process ended (memory ran out) comes back as it does at a start: nobody sits before an empty window, and what was
 * typed is kept. One that ends again at once stays as it is.
 */
function comeBack(contents: WebContents): void {
  let last = Number.NEGATIVE_INFINITY
  contents.on('render-process-gone', (_event, { reason }) => {
    const now = performance.now()
    if (reason === 'clean-exit' || now - last < AT_ONCE) return
    last = now
    setImmediate(() => {
      if (!contents.isDestroyed()) contents.reload()
    })
  })
}

function options(preload: string): BrowserWindowConstructorOptions {
  return {
    title: 'Zegel',
    width: 1280,
    height: 800,
    minWidth: 1180,
    minHeight: 720,
    show: false,
    backgroundColor: paper(),
    titleBarStyle: 'hidden',
    titleBarOverlay: overlay(),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  }
}

/** The window's own ground, seen before the first paint; the values are those of the page's tokens. */
function paper(): string {
  return nativeTheme.shouldUseDarkColors ? '#121614' : '#f1f3ef'
}

function overlay(): { color: string; symbolColor: string; height: number } {
  const ink = nativeTheme.shouldUseDarkColors ? '#e9ece6' : '#17201b'
  return { color: paper(), symbolColor: ink, height: BAR_HEIGHT }
}

function followTheme(window: BrowserWindow): void {
  const follow = (): void => {
    window.setBackgroundColor(paper())
    if (process.platform !== 'darwin') window.setTitleBarOverlay(overlay())
  }
  nativeTheme.on('updated', follow)
  window.on('closed', () => nativeTheme.off('updated', follow))
}
