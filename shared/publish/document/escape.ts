import { clean } from './clean.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Any text as HTML text or as the value of a quoted attribute. */
export const escapeHtml = (text: string): string => clean(text).replace(/[&<>"']/g, (c) => entities[c] ?? c)

/** The same without trimming: a run inside a sentence keeps the spaces around it. */
export const escapeRun = (text: string): string => {
  const [, before = '', , after = ''] = /^([ ]*)([\s\S]*?)([ ]*)$/.exec(text) ?? []
  return clean(text) === '' ? before : `${before}${escapeHtml(text)}${after}`
}

/** Any text inside a quoted CSS string: everything that is no letter, figure or space as a code point. */
export const escapeCss = (text: string): string =>
  clean(text).replace(/[^\p{L}\p{N} ]/gu, (c) => `\\${(c.codePointAt(0) ?? 32).toString(16)} `)

/** JSON that cannot end the script element it stands in, whatever its strings hold. */
export const escapeJson = (value: unknown): string =>
  JSON.stringify(value, null, 1).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** Any text inside a line of Markdown, as itself: no emphasis, no link, no HTML, no table cell more than meant. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>|~$]|&(?=#?\w+;)/g, (c) => `\\${c}`)

/** A line of Markdown that would otherwise begin a list, heading, quote or rule. */
export const asPlainLine = (line: string): string =>
  line.replace(/^(\s*)([-+#=])/, '$1\\$2').replace(/^(\s*\d+)([.)])/, '$1\\$2')
