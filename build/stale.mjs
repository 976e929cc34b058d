import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from './setup/paths.mjs'

/**
 * A fingerprint of what a build is made from: names, sizes and times of the files, which is quick and changes with
 * every edit.
 * @param {readonly string[]} sources files and folders of the checkout
 */
export function fingerprint(sources) {
  const hash = createHash('sha256')
  for (const source of sources) describe(inRoot(source), hash)
  return hash.digest('hex')
}

/**
 * Was this output made from these sources?
 * @param {string} stamp the file in which the last build left its fingerprint
 * @param {string} print
 */
export function isFresh(stamp, print) {
  try {
    return readFileSync(stamp, 'utf8') === print
  } catch {
    return false
  }
}

/** @param {string} path @param {import('node:crypto').Hash} hash */
function describe(path, hash) {
  const stat = statSync(path)
  if (!stat.isDirectory()) {
    hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`)
    return
  }
  for (const name of readdirSync(path).sort()) describe(join(path, name), hash)
}
