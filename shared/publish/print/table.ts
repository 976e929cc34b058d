import { escapeHtml } from '../document/escape.ts'

/** A printed list with its heading, which is also its caption where that says no more: a table whose first column names the row. Cells are HTML: whoever makes them escapes what people typed. */
export const listTable = (
  title: string,
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string => {
  const names = head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')
  const body = rows.map(([first = '', ...cells]) => {
    return `<tr><th scope="row">${first}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  })
  const named =
    caption === title
      ? `<table class="list"><caption><h2>${escapeHtml(title)}</h2></caption>`
      : `<h2>${escapeHtml(title)}</h2>\n<table class="list"><caption>${escapeHtml(caption)}</caption>`
  return `${named}<thead><tr>${names}</tr></thead><tbody>${body.join('\n')}</tbody></table>`
}
