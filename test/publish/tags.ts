/**
 * A strict reader of the HTML that we write ourselves: every `<` must begin a well-formed tag with quoted attributes,
 * and every element must be closed in order. What a lenient browser would forgive throws here.
 */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

interface Open {
  name: string
  attributes: Record<string, string>
  children: (Element | string)[]
}

const empty = new Set(['meta', 'br', 'wbr', 'input', 'circle', 'path'])
const raw = new Set(['script', 'style'])
const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z-]+(?:="[^"<>]*")?)*)\s*(\/?)>/y
const attribute = /([a-zA-Z-]+)(?:="([^"]*)")?/g

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

const decode = (text: string): string => {
  if (/&(?!(?:amp|lt|gt|quot|#39);)|>/.test(text)) throw new Error(`bare & or > in ${text.slice(0, 80)}`)
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
}

/** The html element of `page`. Throws on anything that is not well formed. */
export const read = (page: string): Element => {
  const start = '<!DOCTYPE html>\n'
  if (!page.startsWith(start)) throw new Error('no doctype')
  const root: Open = { name: '#root', attributes: {}, children: [] }
  const stack: Open[] = [root]
  let at = start.length
  while (at < page.length) {
    const top = stack.at(-1) ?? root
    if (raw.has(top.name)) {
      const end = page.indexOf(`</${top.name}>`, at)
      if (end < 0) throw new Error(`${top.name} is not closed`)
      if (end > at) top.children.push(page.slice(at, end))
      at = end
    }
    const next = page.indexOf('<', at)
    const end = next < 0 ? page.length : next
    if (end > at) top.children.push(decode(page.slice(at, end)))
    if (next < 0) break
    tag.lastIndex = next
    const found = tag.exec(page)
    if (!found) throw new Error(`no tag at ${page.slice(next, next + 80)}`)
    const [whole, closing, name = '', inside = '', selfClosing] = found
    at = next + whole.length
    if (closing) {
      if (top.name !== name) throw new Error(`</${name}> closes <${top.name}>`)
      stack.pop()
      continue
    }
    const attributes: Record<string, string> = {}
    for (const [, key = '', value = ''] of inside.matchAll(attribute)) {
      if (key in attributes) throw new Error(`${key} twice in ${whole}`)
      attributes[key] = decode(value)
    }
    const element: Open = { name, attributes, children: [] }
    top.children.push(element)
    if (!selfClosing && !empty.has(name)) stack.push(element)
  }
  if (stack.length !== 1) throw new Error(`<${stack.at(-1)?.name}> is not closed`)
  const [html] = root.children.filter((child) => typeof child !== 'string')
  if (!html) throw new Error('no html element')
  return html
}

/** Every element in reading order, the given one first. */
export const all = (element: Element): Element[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
]

export const named = (element: Element, ...names: readonly string[]): Element[] =>
  all(element).filter((e) => names.includes(e.name))

/** The text of an element as it is read, with spaces between blocks and without what `skip` says. */
export const textOf = (element: Element, skip: (e: Element) => boolean = () => false): string => {
  if (skip(element)) return ''
  const inline = new Set(['wbr', 'a', 'b', 'strong', 'code', 'span', 'i'])
  const inner = element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child, skip)))
    .join('')
  return inline.has(element.name) ? inner : `${inner}\n`
}
