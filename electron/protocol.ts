import { readFile } from 'node:fs/promises'
import { protocol, type Session } from 'electron'
import { SCHEME } from './address.ts'
import { assetOf } from './asset.ts'
import { CONTENT_SECURITY_POLICY } from './csp.ts'

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
