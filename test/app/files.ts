import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesUnder(path) : [path]
  })

/** A word as it could stand in a file: UTF-8, UTF-16, and inside base64 at each of the three offsets. */
export const disguises = (word: string): Buffer[] => {
  const utf8 = Buffer.from(word)
  const base64 = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), utf8])
      .toString('base64')
      .replace(/=+$/, '')
    return Buffer.from(text.slice(Math.ceil((offset * 4) / 3) + 1, -2))
  })
  return [utf8, Buffer.from(word, 'utf16le'), ...base64]
}

/** Where under `folder` a word stands, in any disguise: `word in /file`. */
export const met = (folder: string, words: readonly string[]): string[] => {
  const files = filesUnder(folder).map((path) => ({ path, bytes: readFileSync(path) }))
  return words.flatMap((word) =>
    files
      .filter(({ bytes }) => disguises(word).some((form) => bytes.includes(form)))
      .map(({ path }) => `${word} in ${path.slice(folder.length)}`),
  )
}
