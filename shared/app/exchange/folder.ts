import type { App } from '../app.ts'

const setting = (procedure: string): string => `exchange:${procedure}`

/** The exchange folder of a procedure on this computer, or null. A setting of the computer: a backup does not carry it. */
export const exchangeFolder = (app: App, procedure: string): string | null =>
  app.library.setting(setting(procedure)) || null

/** Sets or, with null, forgets it. */
export const setExchangeFolder = (app: App, procedure: string, folder: string | null): void => {
  app.library.setSetting(setting(procedure), folder ?? '')
}
