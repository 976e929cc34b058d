import { checkText } from '../../../shared/content/checks.ts'
import type { Check } from '../../../shared/domain/check.ts'
import type { Practices } from '../../../shared/domain/design.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { RadioList } from '../../ui/RadioList.tsx'

/** Which question about the procedure answers which check. */
const practiceOf: Readonly<Record<string, keyof Practices>> = {
  'open-vacancy': 'openVacancy',
  'internal-pool': 'internalPool',
  'anios-preselection': 'aniosPreselection',
  'procedures-counted': 'proceduresCounted',
  portfolio: 'portfolioDemanded',
  'research-required': 'researchRequired',
  'own-clinic': 'ownClinicAbove',
}

/** Is this check answered by a question about the procedure, and by nothing else in the design? */
export const isPractice = (check: string): boolean => check in practiceOf

interface PracticeProps {
  readonly check: Check
  readonly practices: Practices
  readonly onChange: (practices: Practices) => void
}

/** The question behind a check that nothing else in the design can answer: yes, no, or not answered yet. */
export function Practice({ check, practices, onChange }: PracticeProps) {
  const { documents } = useText()
  const language = useLanguage()
  const practice = practiceOf[check.id]
  if (practice === undefined) return null
  const answer = practices[practice]
  return (
    <RadioList
      legend={inLanguage(checkText(check.id).unknown, language)}
      // Met or not answered yet: then the question stands above already.
      legendHidden={check.state === 'unknown' || check.state === 'met'}
      inline
      value={answer === null ? null : answer ? 'yes' : 'no'}
      options={[
        { value: 'yes', label: documents.yes },
        { value: 'no', label: documents.no },
      ]}
      onChange={(value) => onChange({ ...practices, [practice]: value === 'yes' })}
    />
  )
}
