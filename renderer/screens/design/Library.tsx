import { Trash2 } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { asCriterion, competencies, competencyGroups } from '../../../shared/content/competencies/index.ts'
import { citation } from '../../../shared/content/sources.ts'
import type { Criterion, Design } from '../../../shared/domain/design.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useScrollStop } from '../../ui/useScrollStop.ts'
import { useAct, useAsk } from '../../useAsk.ts'
import '../../ui/Choice.css'
import { blankCriterion, keptCriterion, weightLeft } from './edits.ts'
import './library.css'

interface LibraryProps {
  readonly design: Design
  readonly onTake: (criterion: Criterion) => void
  readonly onClose: () => void
}

const own = 'own'

/** The library of competencies, with a preview of what one brings along; or a criterion of one's own. */
export default function Library({ design, onTake, onClose }: LibraryProps) {
  const { design: words, common } = useText()
  const language = useLanguage()
  const name = useId()
  const taken = new Set(design.criteria.map((c) => c.id))
  const [chosen, setChosen] = useState(competencies.find((c) => !taken.has(c.key))?.key ?? own)
  const { data } = useAsk('library.criteria', {})
  const { act } = useAct()
  const { data: earlier } = useAsk('library.earlier', {})
  const kept = data?.criteria ?? []
  /** Of one's own: kept for a next procedure, or asked in an earlier one on this computer. */
  const groups = [
    { id: own, title: words.ownCriteria, criteria: kept },
    ...(earlier ?? []).map(({ id, title, criteria }) => ({
      id,
      title: words.earlier(title),
      criteria: criteria.map((criterion) => ({ key: `${id}/${criterion.id}`, criterion })),
    })),
  ].filter(({ criteria }) => criteria.length > 0)
  const mine = groups.flatMap(({ criteria }) => criteria).find((one) => one.key === chosen)?.criterion
  const found = competencies.find((c) => c.key === chosen)
  const shown = found ?? mine
  const group = competencyGroups.find(({ key }) => key === found?.group)
  const preview = useRef<HTMLElement>(null)
  const stop = useScrollStop(preview)
  const all = useRef<HTMLFieldSetElement>(null)
  // The dialog puts focus in its first field; of choices that is the chosen one.
  useEffect(() => all.current?.querySelector<HTMLElement>(':checked')?.focus(), [])
  const levels = (shown?.anchors ?? []).map((anchor, at) => ({
    key: `level-${at + 1}`,
    level: at + 1,
    text: inLanguage(anchor, language),
  }))
  const take = () =>
    onTake(
      found
        ? asCriterion(found, weightLeft(design), 2)
        : mine
          ? keptCriterion(design, mine)
          : { ...blankCriterion(design), weight: weightLeft(design) },
    )
  const option = (key: string, label: string) => (
    <label key={key} className="z-choice">
      <input
        type="radio"
        name={name}
        value={key}
        checked={chosen === key}
        disabled={taken.has(key)}
        onChange={() => setChosen(key)}
      />
      <span>
        {label}
        {taken.has(key) && <span className="z-choice-hint">{words.inDesign}</span>}
      </span>
    </label>
  )
  return (
    <Dialog
      open
      wide
      title={words.libraryTitle}
      confirm={{ label: words.take, run: take }}
      cancel={{ label: common.cancel, run: onClose }}
    >
      <p>{words.libraryText}</p>
      <div className="library">
        <fieldset ref={all} className="library-list" aria-label={words.libraryList}>
          {option(own, words.blank)}
          {groups.map(({ id, title, criteria }) => (
            <div key={id}>
              <h3>{title}</h3>
              {criteria.map(({ key, criterion }) =>
                option(key, inLanguage(criterion.name, language) || words.nameless),
              )}
            </div>
          ))}
          {competencyGroups.map((of) => (
            <div key={of.key}>
              <h3>{inLanguage(of.name, language)}</h3>
              {competencies
                .filter((c) => c.group === of.key)
                .map((c) => option(c.key, inLanguage(c.name, language)))}
            </div>
          ))}
        </fieldset>
        <section ref={preview} className="library-preview" aria-label={words.preview} tabIndex={stop}>
          <div role="status">
            {shown ? (
              <>
                <p className="z-h3">{inLanguage(shown.name, language)}</p>
                <p>{inLanguage(shown.definition, language)}</p>
                {group && <p className="z-caption">{inLanguage(group.description, language)}</p>}
                {shown.questions.length > 0 && <p className="library-head">{words.questionsHead}</p>}
                {shown.questions.map(({ id, text, probes }) => (
                  <div key={id} className="library-question">
                    <p className="z-said">{inLanguage(text, language)}</p>
                    <p className="z-caption">
                      {probes.map((probe) => inLanguage(probe, language)).join(' ')}
                    </p>
                  </div>
                ))}
                <p className="library-head">{words.levels}</p>
                <ol className="library-levels">
                  {levels.map(({ key, level, text }) => (
                    <li key={key}>
                      <b>{level}</b> {text}
                    </li>
                  ))}
                </ol>
                {found && <p className="z-caption">{words.sourceOf(citation(found.source, language))}</p>}
              </>
            ) : (
              <p>{words.blankText}</p>
            )}
          </div>
          {kept.some(({ key }) => key === chosen) && (
            <Button
              size="small"
              icon={Trash2}
              onPress={() => {
                setChosen(own)
                void act('library.forget', { key: chosen })
              }}
            >
              {words.forget}
            </Button>
          )}
        </section>
      </div>
    </Dialog>
  )
}
