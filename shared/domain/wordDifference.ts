/** A stretch of words that stayed, went, or came. Stretches in order give the old text (same, gone) and the new (same, new). */
export interface Stretch {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

/** Words, and the white space between them, so that the stretches put together are the text again. */
const wordsOf = (text: string): string[] => text.match(/\S+|\s+/g) ?? []

/** More pieces than this on a side are compared as a whole: the table below grows with their product. */
const most = 1600

/** Lengths of the longest common run of words of the tails from (i, j) on (Wagner & Fischer 1974). */
const table = (a: readonly string[], b: readonly string[]): Uint16Array => {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  return lengths
}

const joined = (list: readonly Stretch[]): Stretch[] => {
  const done: { kind: Stretch['kind']; text: string }[] = []
  for (const one of list) {
    const last = done.at(-1)
    if (last?.kind === one.kind) last.text += one.text
    else done.push({ ...one })
  }
  return done
}

const asWhole = (from: string, to: string): Stretch[] => [
  { kind: 'gone', text: from },
  { kind: 'new', text: to },
]

/** Is less left of the shorter text than half of its words? Then what went and what came would alternate, and neither could be read. */
const isReplaced = (kept: readonly Stretch[], a: readonly string[], b: readonly string[]): boolean => {
  const count = (pieces: readonly string[]): number => pieces.filter((piece) => /\S/.test(piece)).length
  const left = count(kept.filter(({ kind }) => kind === 'same').map(({ text }) => text))
  return left * 2 < Math.min(count(a), count(b))
}

/**
 * The difference of two texts word by word, as short as it can be. A text that was replaced for the greater part is one stretch
 * that went and one that came.
 */
export const wordDifference = (from: string, to: string): Stretch[] => {
  const [a, b] = [wordsOf(from), wordsOf(to)]
  if (a.length > most || b.length > most)
    return from === to ? [{ kind: 'same', text: to }] : asWhole(from, to)
  const lengths = table(a, b)
  const width = b.length + 1
  const found: Stretch[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      found.push({ kind: 'same', text: b[j]! })
      i++
      j++
    } else if (
      j >= b.length ||
      (i < a.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)
    ) {
      found.push({ kind: 'gone', text: a[i]! })
      i++
    } else {
      found.push({ kind: 'new', text: b[j]! })
      j++
    }
  }
  return isReplaced(found, a, b) ? asWhole(from, to) : joined(found)
}
