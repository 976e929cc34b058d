import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { protocol, type Session } from 'electron'
import { isOwnAddress, SCHEME } from './address.ts'
import { CONTENT_SECURITY_POLICY } from './csp.ts'

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

/** Must be called before the app is ready. `codeCache` keeps compiled scripts between starts. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the files of `root`, and nothing outside it, at the app's own address. */
export function serve(session: Session, root: string): void {
  session.protocol.handle(SCHEME, async (request) => {
    const asset = request.method === 'GET' ? assetOf(root, request.url) : null
    if (asset === null) return refusal()
    try {
      return new Response(await readFile(asset.file), { headers: headers(asset.type) })
    } catch {
      return refusal()
    }
  })
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

function refusal(): Response {
  return new Response(null, { status: 404, headers: headers('text/plain') })
}

function headers(type: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  }
}
