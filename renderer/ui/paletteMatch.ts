/** One thing that can be found or done. */
export type PaletteItem = {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  /** Other words it should be found by; not shown. */
  readonly words?: string | undefined
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function rank(item: PaletteItem, parts: readonly string[]): number | null {
  const label = plain(item.label)
  const rest = plain(`${item.hint ?? ''} ${item.words ?? ''}`)
  let total = 0
  for (const part of parts) {
    const at = label.indexOf(part)
    if (at === 0) continue
    if (at > 0 && /[^\p{L}\p{N}]/u.test(label[at - 1] ?? '')) total += 1
    else if (at > 0) total += 3
    else if (rest.includes(part)) total += 5
    else return null
  }
  return total
}

/**
 * The items in which every word of `query` occurs, accents and case aside; best first: at the start of the label, at the
 * start of a word in it, inside a word, in hint or other words. Equal ones keep their order. An empty query keeps all.
 */
export function matchItems<Item extends PaletteItem>(items: readonly Item[], query: string): Item[] {
  const parts = plain(query)
    .split(/\s+/)
    .filter((part) => part !== '')
  return items
    .map((item) => ({ item, rank: rank(item, parts) }))
    .filter((one): one is { item: Item; rank: number } => one.rank !== null)
    .toSorted((a, b) => a.rank - b.rank)
    .map((one) => one.item)
}
