import { departureSentence, reasonLabel } from '../../content/differences.ts'
import type { DepartureChange } from '../../domain/departureDifference.ts'
import type { Departure } from '../../domain/design.ts'
import type { Language } from '../../domain/text.ts'
import type { Line, Run } from '../document/model.ts'
import { typedOnce } from '../document/typed.ts'

const texts: Readonly<Record<Language, { was: string; now: string; empty: string }>> = {
  nl: { was: 'Er stond: ', now: 'Er staat nu: ', empty: '(niets)' },
  en: { was: 'It said: ', now: 'It now says: ', empty: '(nothing)' },
}

/** A text between quotation marks; that it is empty where it is. */
export const quoted = (run: Run, language: Language): Line =>
  run.text.trim() === '' ? [texts[language].empty] : ['‘', run, '’']

/** What the page said and what it says now, after the sentence that something changed. */
export const wasAndIs = (from: Line, to: Line, language: Language): Line => {
  const w = texts[language]
  return [' ', w.was, ...from, '. ', w.now, ...to, '.']
}

/** An explanation that is new, other or gone, with the reason from the list and the words of before and after. */
export const explanationChange = (change: DepartureChange, language: Language): Line => {
  const shown = (departure: Departure | null): Line => {
    if (departure === null) return [texts[language].empty]
    const label = reasonLabel(departure, language)
    if (departure.text.trim() === '') return quoted({ text: label }, language)
    return ['‘', label === '' ? '' : `${label}: `, typedOnce(departure.text, language), '’']
  }
  return [departureSentence(change, language), ...wasAndIs(shown(change.from), shown(change.to), language)]
}
