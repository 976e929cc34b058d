import { MessageSquareWarning, Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { Criterion, Design, Question } from '../../../shared/domain/design.ts'
import { forbiddenTopics } from '../../../shared/domain/forbiddenTopics.ts'
import { list } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { blankQuestion } from './edits.ts'
import { Both } from './Fields.tsx'

interface QuestionsProps {
  readonly design: Design
  readonly criterion: Criterion
  readonly english: boolean
  readonly editable: boolean
  readonly onChange: (edit: (criterion: Criterion) => Criterion) => void
  readonly onRemoveQuestion: (id: string) => void
}

/** The questions of a criterion, asked aloud in the same words to everybody, with their probes. */
export function Questions(props: QuestionsProps) {
  const { design: words } = useText()
  const { design, criterion, editable, onChange } = props
  return (
    <section className="design-questions" aria-label={words.questionsTitle}>
      {criterion.questions.length === 0 && <p className="z-small z-muted">{words.noQuestions}</p>}
      <ol>
        {criterion.questions.map((question, at) => (
          <OneQuestion
            key={question.id}
            {...props}
            question={question}
            number={at + 1}
            onQuestion={(edit) =>
              onChange((c) => ({
                ...c,
                questions: c.questions.map((q) => (q.id === question.id ? edit(q) : q)),
              }))
            }
          />
        ))}
      </ol>
      {editable && criterion.questions.length < 8 && (
        <Button
          size="small"
          icon={Plus}
          onPress={() =>
            onChange((c) => ({ ...c, questions: [...c.questions, blankQuestion(design, c.id)] }))
          }
        >
          {words.addQuestion}
        </Button>
      )}
    </section>
  )
}

interface OneQuestionProps extends QuestionsProps {
  readonly question: Question
  readonly number: number
  readonly onQuestion: (edit: (question: Question) => Question) => void
}

function OneQuestion(props: OneQuestionProps) {
  const { design: words } = useText()
  const language = useLanguage()
  const { question, number, english, editable, onQuestion } = props
  const [open, setOpen] = useState(false)
  const topics = new Set(
    [question.text, ...question.probes].flatMap((one) => forbiddenTopics(`${one.nl} ${one.en}`)),
  )
  return (
    <li className="design-question">
      <span className="design-number" aria-hidden="true">
        {number}
      </span>
      <div className="design-asked">
        <Both
          label={words.question(number)}
          labelHidden
          said
          value={question.text}
          english={english}
          fixed={!editable}
          maxLength={600}
          autoFocus={editable && question.text.nl === ''}
          onChange={(text) => onQuestion((q) => ({ ...q, text }))}
        />
        {topics.size > 0 && (
          <p className="design-touches">
            <Icon of={MessageSquareWarning} size={16} />
            {words.touches(
              list(
                [...topics].map((topic) => words.topics[topic] ?? topic),
                language,
              ),
            )}
          </p>
        )}
        {open && <Probes {...props} />}
      </div>
      <div className="design-question-verbs">
        <LinkButton expanded={open} onPress={() => setOpen(!open)}>
          {question.probes.length > 0 ? words.probes(question.probes.length) : words.noProbes}
        </LinkButton>
        {editable && (
          <Button
            size="small"
            kind="ghost"
            icon={X}
            hiddenLabel
            onPress={() => props.onRemoveQuestion(question.id)}
          >
            {words.removeQuestion(number)}
          </Button>
        )}
      </div>
    </li>
  )
}

function Probes({ question, english, editable, onQuestion }: OneQuestionProps) {
  const { design: words } = useText()
  // Probes have no name of their own: their place is what they are.
  const places = question.probes.map((probe, at) => ({ probe, at, key: `probe-${at + 1}` }))
  return (
    <div className="design-probes">
      <ul>
        {places.map(({ probe, at, key }) => (
          <li key={key}>
            <Both
              label={words.probe(at + 1)}
              labelHidden
              value={probe}
              english={english}
              fixed={!editable}
              maxLength={300}
              autoFocus={editable && probe.nl === ''}
              onChange={(text) =>
                onQuestion((q) => ({ ...q, probes: q.probes.map((p, i) => (i === at ? text : p)) }))
              }
            />
            {editable && (
              <Button
                size="small"
                kind="ghost"
                icon={X}
                hiddenLabel
                onPress={() => onQuestion((q) => ({ ...q, probes: q.probes.filter((_, i) => i !== at) }))}
              >
                {words.removeProbe(at + 1)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {editable && question.probes.length < 8 && (
        <Button
          size="small"
          icon={Plus}
          onPress={() => onQuestion((q) => ({ ...q, probes: [...q.probes, { nl: '', en: '' }] }))}
        >
          {words.addProbe}
        </Button>
      )}
    </div>
  )
}
