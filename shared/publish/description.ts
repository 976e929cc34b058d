import { descriptionDocument } from './description/document.ts'
import type { DescriptionInput } from './description/input.ts'
import { descriptionPage } from './description/page.ts'
import { markdownDocument } from './document/markdown.ts'

export type { Amendment, DescriptionInput } from './description/input.ts'

/**
 * The description of a procedure for candidates as one self-contained HTML page: no script, no request, print style,
 * schema.org data. Questions of the interview are never in it.
 * @param input everything published, and `fontCss`: @font-face rules with data: URIs (see fonts.ts), or ''
 * @throws Error E_FONT_CSS when the font rules could end the style element
 */
export const description = (input: DescriptionInput & { readonly fontCss: string }): string =>
  descriptionPage(input, descriptionDocument(input), input.fontCss)

/** The same words as Markdown (CommonMark with tables), ending in one line feed. */
export const descriptionMarkdown = (input: DescriptionInput): string =>
  markdownDocument(descriptionDocument(input))
