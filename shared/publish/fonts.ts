/** What a letter needs to be carried inside a page. */
export interface FontFile {
  readonly family: string
  /** The WOFF2 file in base64. */
  readonly base64: string
  /** One weight or the range of a variable font: '200 900'. */
  readonly weights: string
  readonly style?: 'normal' | 'italic'
  /** Characters that this file holds, as CSS writes them: 'U+0000-00FF'. */
  readonly range?: string
}

/** One @font-face with the file inside it: the page looks the same without a network. */
export const fontFace = ({ family, base64, weights, style = 'normal', range }: FontFile): string =>
  `@font-face{font-family:"${family}";font-style:${style};font-weight:${weights};font-display:block;` +
  `src:url(data:font/woff2;base64,${base64}) format("woff2")${range ? `;unicode-range:${range}` : ''}}`

/** Font rules that cannot end the style element they stand in. Throws E_FONT_CSS when they could. */
export const embeddable = (fontCss: string): string => {
  if (/<\/style|<!--/i.test(fontCss)) throw new Error('E_FONT_CSS')
  return fontCss
}
