import { type ExplanationKey, explanations } from '../../../shared/content/explanations.ts'
import { citation } from '../../../shared/content/sources.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { HelpPanel } from '../../ui/HelpPanel.tsx'
import type { Matrix } from './rows.ts'

interface ExplainedProps {
  readonly agreement: Matrix['agreement']
  readonly close: () => void
}

/** What every number on the screen means, the verdict of this round first. */
export function Explained({ agreement, close }: ExplainedProps) {
  const { common, deliberation } = useText()
  const language = useLanguage()
  const { verdict, interval } = agreement
  // What is said of an undecided verdict is about a margin; without one there is another reason.
  const noMargin = verdict === 'undecided' && interval === null
  const keys: ExplanationKey[] = [
    ...(verdict === 'unknown' || noMargin ? [] : [`agreement-${verdict}` as const]),
    'agreement',
    'combined-score',
    'ranking-groups',
    'threshold',
    'speaking-order',
  ]
  return (
    <HelpPanel open title={deliberation.explainTitle} close={{ label: common.close, run: close }}>
      {noMargin && (
        <section>
          <h3>{deliberation.agreement.undecided}</h3>
          <p>{deliberation.noMarginText}</p>
        </section>
      )}
      {keys.map((key) => {
        const { title, text, source } = explanations[key]
        return (
          <section key={key}>
            <h3>{inLanguage(title, language)}</h3>
            {inLanguage(text, language)
              .split('\n\n')
              .map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            {source && <p className="z-caption">{citation(source, language)}</p>}
          </section>
        )
      })}
    </HelpPanel>
  )
}
