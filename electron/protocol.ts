import { readFileSync } from 'node:fs'
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

/**
 * Serves the files of `root`, and nothing outside it, at the app's own address. Not with `protocol.handle`, which loads
 * Node's whole fetch for it and pipes every file through web streams: that was a tenth of the start.
 * @returns a promise that resolves when the first file, the page, is on its way
 */
export function serve(session: Session, root: string): Promise<void> {
  return new Promise((resolve) => {
    session.protocol.registerBufferProtocol(SCHEME, (request, respond) => {
      const asset = request.method === 'GET' ? assetOf(root, request.url) : null
      const data = asset && read(asset.file)
      if (data) respond({ data, headers: headers(asset.type) })
      else respond({ data: Buffer.alloc(0), statusCode: 404, headers: headers('text/plain') })
      setImmediate(resolve)
    })
  })
}

function read(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
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
