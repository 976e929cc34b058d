/** The app's own scheme and host. */
export const SCHEME = 'app'
const HOST = 'zegel'

/** The one page; windows differ in what main allows them, not in what they load. */
export const PAGE = `${SCHEME}://${HOST}/index.html`

/**
 * Is this an address of the app itself? Compares scheme and host: `origin` is the string 'null' for a scheme that Node
 * does not know, and so equal for all of them.
 */
export function isOwnAddress(address: string): boolean {
  try {
    const { protocol, host } = new URL(address)
    return protocol === `${SCHEME}:` && host === HOST
  } catch {
    return false
  }
}

/**
 * Only the app's own files and pictures written out in the page itself; a developer's tools besides, while the app is
 * not a release.
 */
export function isAllowedRequest(address: string, packaged: boolean): boolean {
  if (isOwnAddress(address) || address.startsWith('data:image/')) return true
  return !packaged && address.startsWith('devtools://')
}
