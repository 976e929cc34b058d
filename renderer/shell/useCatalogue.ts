import { useEffect, useState } from 'react'
import type { Language } from '../../shared/domain/text.ts'
import { firstTexts } from '../first.ts'
import { type Catalogue, loadText } from '../text/index.ts'

/** The texts of `language` once they are loaded; until then those of the language before. Sets the page's language. */
export const useCatalogue = (language: Language | null): Catalogue | null => {
  const [loaded, setLoaded] = useState<Catalogue | null>(firstTexts)
  const shown = loaded?.language
  useEffect(() => {
    if (language === null || language === shown) return
    let stale = false
    loadText(language).then(
      (text) => {
        if (!stale) setLoaded({ text, language })
      },
      (error: unknown) => reportError(error),
    )
    return () => {
      stale = true
    }
  }, [language, shown])
  useEffect(() => {
    if (shown) document.documentElement.lang = shown
  }, [shown])
  return loaded
}
