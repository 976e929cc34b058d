import { contextBridge, ipcRenderer } from 'electron'

/** The one thing that a page can do outside itself. Who asks, and whether that is allowed, is decided on the other side. */
contextBridge.exposeInMainWorld('zegel', {
  ask: (channel: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('ask', channel, input),
})
