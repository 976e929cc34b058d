import { extname, join, sep } from 'node:path'
import { isOwnAddress } from './address.ts'

/** What the app consists of; anything else is not served. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/**
 * The file that an address stands for, with its media type; null when the address is not one of the app's files. An
 * encoded slash, backslash or dot pair never leaves `root`.
 */
export function assetOf(root: string, address: string): { file: string; type: string } | null {
  if (!isOwnAddress(address)) return null
  let path: string
  try {
    path = decodeURIComponent(new URL(address).pathname)
  } catch {
    return null
  }
  const type = TYPES[extname(path)]
  if (type === undefined || path.includes('\0') || path.includes('\\')) return null
  const file = join(root, path)
  return file.startsWith(root + sep) ? { file, type } : null
}
