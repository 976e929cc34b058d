import { csvForms } from '../domain/csv.ts'
import type { App } from './app.ts'

export const settingNames = ['language', 'theme', 'welcomed', 'singleKeys', 'csv'] as const

const isTheme = (text: string): text is 'light' | 'dark' | 'system' =>
  ['light', 'dark', 'system'].includes(text)

/** The settings of this computer, with what holds as long as nobody chose. */
export const settings = (app: App) => {
  const get = (name: (typeof settingNames)[number]) => app.library.setting(name)
  const theme = get('theme') ?? 'system'
  const language = get('language') === 'en' ? ('en' as const) : ('nl' as const)
  return {
    language,
    theme: isTheme(theme) ? theme : 'system',
    welcomed: get('welcomed') === 'true',
    singleKeys: get('singleKeys') !== 'false',
    csv: csvForms.find((form) => form === get('csv')) ?? (language === 'nl' ? 'semicolon' : 'comma'),
  }
}
