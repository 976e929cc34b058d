import type { Language } from '../../../shared/domain/text.ts'
import { longDate } from '../../format.ts'

type Raw = Readonly<Record<string, number | string>>

/** A step's facts for its sentence: what is missing counts as none. */
export const readFacts = (raw: Raw, language: Language) => ({
  n: (key: string): number => {
    const value = raw[key]
    return typeof value === 'number' ? value : 0
  },
  s: (key: string): string => {
    const value = raw[key]
    return typeof value === 'string' ? value : ''
  },
  day: (key: string): string => {
    const value = raw[key]
    return typeof value === 'string' && value !== '' ? longDate(value, language) : ''
  },
})
