import type { Criterion } from '../../../shared/domain/design.ts'
import { type Entry, type Evidence, longestLine } from '../../../shared/domain/scorecard.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { NotedWords } from '../../evidence/NotedWords.tsx'
import { useNotedWords } from '../../evidence/useNotedWords.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { AreaField } from '../../ui/AreaField.tsx'
import { Segment } from '../../ui/Segment.tsx'
import { type LetterWay, letterWays, useLetterWay } from './letterWay.ts'

interface LetterEvidenceProps {
  readonly criterion: Criterion
  readonly entry: Entry
  readonly sealed: boolean
  readonly onWrite: (evidence: Evidence) => void
  readonly onLeave: () => void
}

/** What is looked for in letter and CV, and the one line that says where it stands. */
export function LetterEvidence({ criterion, entry, sealed, onWrite, onLeave }: LetterEvidenceProps) {
  const { card, letters } = useText()
  const language = useLanguage()
  const { way, setWay } = useLetterWay()
  const { marked, words } = useNotedWords(entry.evidence.a)
  return (
    <div className="card-evidence">
      <div className="card-question">
        <p className="z-question">{inLanguage(criterion.definition, language)}</p>
        <p className="z-muted">{letters.where}</p>
      </div>
      <AreaField
        label={letters.line}
        hint={letters.lineHint}
        rows={2}
        maxLength={longestLine}
        autoFocus={!sealed && !document.activeElement?.closest('[role=tablist], .z-segment')}
        fixed={sealed ? card.sealed : undefined}
        value={entry.evidence.a}
        marked={marked}
        onChange={(a) => onWrite({ ...entry.evidence, a })}
        onBlur={onLeave}
      />
      <NotedWords words={words} />
      <Segment
        label={letters.way}
        value={way}
        options={letterWays.map((value) => ({ value, label: letters.ways[value] }))}
        onChange={(value) => setWay(value as LetterWay)}
      />
      <p className="z-caption">{letters.wayHint[way]}</p>
    </div>
  )
}
