/** What the user chose: the light or the dark look, or the one of the system. */
export type Scheme = 'light' | 'dark' | 'system'

/**
 * Sets the look on the document (tokens.css keys on `data-theme`) and, for 'system', follows the system's setting.
 * Returns a function that stops following; call it before applying another choice.
 */
export function applyScheme(scheme: Scheme): () => void {
  const root = document.documentElement
  const set = (dark: boolean) => {
    root.dataset['theme'] = dark ? 'dark' : 'light'
  }
  if (scheme !== 'system') {
    set(scheme === 'dark')
    return () => {}
  }
  const query = window.matchMedia('(prefers-color-scheme: dark)')
  const follow = () => set(query.matches)
  follow()
  query.addEventListener('change', follow)
  return () => query.removeEventListener('change', follow)
}
