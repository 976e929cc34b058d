import { escapeHtml, escapeRun } from './escape.ts'
import { icon } from './icons.ts'
import type { Block, Line, Run, Section } from './model.ts'

/** Longer than any word of a text: breaks are offered inside it, so that a table keeps to the page. */
const endless = /[^\s<>&;]{31,}/g

const broken = (html: string): string =>
  html
    .replaceAll('\n', '<br>')
    .replace(/<br>|[^<]+/g, (part) =>
      part === '<br>' ? part : part.replace(endless, (word) => word.replace(/\S{15}(?=\S{5})/gu, '$&<wbr>')),
    )

const htmlRun = (run: string | Run): string => {
  if (typeof run === 'string') return broken(escapeRun(run))
  let html = broken(escapeRun(run.text))
  const lang = run.lang ? ` lang="${run.lang}"` : ''
  if (run.mono) html = `<code>${html}</code>`
  if (run.strong) html = `<strong>${html}</strong>`
  if (run.href) return `<a href="${escapeHtml(run.href)}"${lang}>${html}</a>`
  return lang ? `<span${lang}>${html}</span>` : html
}

/** A line as phrasing content: everything in it escaped. */
export const htmlLine = (line: Line): string => line.map(htmlRun).join('')

/** On a narrow screen cells stand under each other, each after the title of its column. */
const row =
  (titles: readonly string[]) =>
  (cells: readonly Line[]): string => {
    const [first = [], ...others] = cells
    const tds = others.map(
      (c, at) => `<td data-head="${escapeHtml(titles[at + 1] ?? '')}">${htmlLine(c)}</td>`,
    )
    return `<tr><th scope="row">${htmlLine(first)}</th>${tds.join('')}</tr>`
  }

const head = (titles: readonly string[]): string =>
  `<thead><tr>${titles.map((t) => `<th scope="col">${escapeHtml(t)}</th>`).join('')}</tr></thead>`

const share = (points: number, most: number): string =>
  most === 0 ? '0' : ((100 * points) / most).toFixed(1).replace(/\.0$/, '')

const htmlBlock = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
      return `<p${block.said ? ' class="said"' : ''}>${htmlLine(block.line)}</p>`
    case 'heading':
      return `<h3 id="${escapeHtml(block.id)}">${htmlLine(block.line)}</h3>`
    case 'list': {
      const drawn = block.items.some((item) => item.icon)
      const items = block.items.map(
        (item) => `<li>${item.icon ? icon(item.icon) : ''}<span>${htmlLine(item.line)}</span></li>`,
      )
      return `<ul${drawn ? ' class="drawn"' : ''}>${items.join('')}</ul>`
    }
    case 'steps':
      return `<ol class="steps">${block.items.map((item) => `<li>${htmlLine(item)}</li>`).join('')}</ol>`
    case 'levels':
      return `<ol class="levels">${block.items.map((item) => `<li>${htmlLine(item)}</li>`).join('')}</ol>`
    case 'terms': {
      const rows = block.rows.map(
        ({ term, lines }) =>
          `<div><dt>${htmlLine(term)}</dt><dd>${lines.map((line) => `<p>${htmlLine(line)}</p>`).join('')}</dd></div>`,
      )
      return `<dl class="terms">${rows.join('')}</dl>`
    }
    case 'table':
      return `<table class="wide"><caption>${escapeHtml(block.caption)}</caption>${head(block.head)}<tbody>${block.rows.map(row(block.head)).join('')}</tbody></table>`
    case 'days':
      return `<table class="days"><caption class="hidden">${escapeHtml(block.caption)}</caption>${head(block.head)}<tbody>${block.rows.map(row(block.head)).join('')}</tbody></table>`
    case 'weights': {
      const most = Math.max(0, ...block.rows.map((r) => r.points))
      const rows = block.rows.map(
        (r) =>
          `<tr><th scope="row">${htmlLine(r.name)}</th><td><div><span class="bar"><i style="width:${share(r.points, most)}%"></i></span>${r.points}</div></td></tr>`,
      )
      return `<table class="weights"><caption class="hidden">${escapeHtml(block.caption)}</caption>${head(block.head)}<tbody>${rows.join('')}</tbody></table>`
    }
  }
}

/** A section with its heading of level 2, to be put in the main part of a page. */
export const htmlSection = ({ id, title, blocks }: Section): string =>
  `<section aria-labelledby="${escapeHtml(id)}"><h2 id="${escapeHtml(id)}">${escapeHtml(title)}</h2>\n${blocks.map(htmlBlock).join('\n')}</section>`
