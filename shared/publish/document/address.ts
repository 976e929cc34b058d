import type { Language } from '../../domain/text.ts'
import { clean } from './clean.ts'
import type { Line, Run } from './model.ts'

/** A web address that may become a link: what it points to, and how it is shown. */
export interface Address {
  readonly href: string
  readonly shown: string
}

/**
 * The web address in `text`, or null when there is none that is safe to link: only http and https, no user name in it.
 * A bare domain gets https.
 */
export const webAddress = (text: string): Address | null => {
  const typed = clean(text)
  if (typed === '' || /[\s<>"'`]/.test(typed)) return null
  const full = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`
  if (!URL.canParse(full)) return null
  const url = new URL(full)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  if (url.username !== '' || url.password !== '' || !url.hostname.includes('.')) return null
  const href = url.href.replace(/%(?![0-9a-f]{2})/gi, '%25')
  return { href, shown: typed.replace(/^https?:\/\//i, '').replace(/\/$/, '') }
}

/** A mail address, or a web address that says so (https://, www.), inside running text. */
const inText = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?:https?:\/\/|www\.)[^\s<>"'`]+/giu

const linkOf = (found: string): string | null =>
  found.includes('@') && !/^https?:/i.test(found)
    ? `mailto:${encodeURIComponent(found).replace('%40', '@')}`
    : (webAddress(found)?.href ?? null)

/** Text that somebody typed, with its mail and web addresses as links. `lang` where it differs from the page. */
export const linked = (text: string, lang?: Language): Line => {
  const typed = clean(text)
  const other = lang === undefined ? {} : { lang }
  const runs: Run[] = []
  let end = 0
  for (const match of typed.matchAll(inText)) {
    const found = match[0].replace(/[.,;:!?)\]]+$/, '')
    const href = linkOf(found)
    if (href === null) continue
    if (match.index > end) runs.push({ text: typed.slice(end, match.index), ...other })
    runs.push({ text: found, href, ...other })
    end = match.index + found.length
  }
  if (end < typed.length) runs.push({ text: typed.slice(end), ...other })
  return runs
}
