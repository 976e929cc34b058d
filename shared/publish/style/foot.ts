import { escapeCss } from '../document/escape.ts'

const letters = 'font:8pt/1.2 "Atkinson Hyperlegible Next",sans-serif;color:#455049'

/**
 * The rule for a sheet of A4 with its number at the foot, which browsers draw from 2025 on; for an older Chromium
 * `electron/print.ts` draws it in a PDF.
 * @param margin as CSS, top to left
 * @param text stands left of the number; may be ''
 */
export const sheetRule = (margin: string, text: string): string =>
  `@page{size:A4;margin:${margin};
@bottom-left{content:"${escapeCss(text)}";${letters}}
@bottom-right{content:counter(page) " / " counter(pages);${letters}}}`
