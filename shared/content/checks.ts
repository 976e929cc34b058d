import type { Check } from '../domain/check.ts'
import type { Bilingual, Language } from '../domain/text.ts'
import { both } from './both.ts'
import { compositionChecks } from './checks/composition.ts'
import { criteriaChecks } from './checks/criteria.ts'
import { recruitmentChecks } from './checks/recruitment.ts'
import type { CheckText } from './checks/text.ts'

export { type FaultText, faultTexts } from './checks/faults.ts'
export type { CheckText, ReasonCode } from './checks/text.ts'

/** What the checks of a design say, by the ids of designChecks. */
export const designCheckTexts: readonly CheckText[] = [...recruitmentChecks, ...criteriaChecks]

/** What the checks of a committee say, by the ids of committeeChecks. */
export const committeeCheckTexts: readonly CheckText[] = compositionChecks

/** The parts of a procedure by which candidates are judged. */
export const instrumentNames: Readonly<Record<string, Bilingual>> = {
  letter: both('brief en cv', 'letter and CV'),
  interview: both('gesprek met vaste vragen', 'interview with fixed questions'),
  assessment: both('assessment', 'assessment'),
  references: both('referenties', 'references'),
}

const byId = new Map([...designCheckTexts, ...committeeCheckTexts].map((t) => [t.id, t]))

/** What this check says; throws E_NO_CHECK_TEXT when there is no such check. */
export const checkText = (id: string): CheckText => {
  const text = byId.get(id)
  if (!text) throw new Error('E_NO_CHECK_TEXT')
  return text
}

/** Not made before it is needed: making one takes milliseconds, which every start would pay. */
const listed = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(items)

/**
 * One sentence on how a check turned out, with what was found filled in.
 * @throws E_NO_CHECK_TEXT
 */
export const checkSentence = ({ id, state, found }: Check, language: Language): string => {
  const text = checkText(id)
  const sentence = (state === 'met' ? text.met : state === 'unknown' ? text.unknown : text.departs)[language]
  const shown = found.map((f) => (id === 'instrument-aim' ? (instrumentNames[f]?.[language] ?? f) : f))
  return sentence
    .replace('{found}', () => listed(shown, language))
    .replace(/\{(\d)\}/g, (_, n: string) => shown[Number(n)] ?? '')
}
