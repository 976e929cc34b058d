import { ArrowDown, ArrowUp, BookmarkPlus, Trash2 } from 'lucide-react'
import { competency } from '../../../shared/content/competencies/index.ts'
import { citation } from '../../../shared/content/sources.ts'
import { type Criterion, type Design, profiles } from '../../../shared/domain/design.ts'
import { type Bilingual, inLanguage } from '../../../shared/domain/text.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxRow } from '../../ui/CheckboxRow.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { Both, Fixed } from './Fields.tsx'
import { Questions } from './Questions.tsx'

interface CriterionEditorProps {
  readonly design: Design
  readonly criterion: Criterion
  readonly english: boolean
  readonly onEnglish: (on: boolean) => void
  readonly editable: boolean
  readonly first: boolean
  readonly last: boolean
  readonly onChange: (edit: (criterion: Criterion) => Criterion) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
  /** Keeps it on this computer for a next procedure. */
  readonly onKeep: (() => void) | undefined
  readonly onRemoveQuestion: (id: string) => void
}

/** One criterion, so that definition, anchors and questions are read and written beside each other. */
export function CriterionEditor(props: CriterionEditorProps) {
  const { design: words, documents } = useText()
  const language = useLanguage()
  const { criterion, editable, onChange } = props
  const name = inLanguage(criterion.name, language) || words.nameless
  return (
    <section className="z-section design-one" aria-labelledby="design-one">
      <div className="z-spread">
        <div className="design-title">
          <h2 id="design-one" className="z-h2">
            {name}
          </h2>
          <span className="z-small z-muted">{words.anchorsTitle}</span>
        </div>
        {editable && <Verbs {...props} />}
      </div>
      <Anchors {...props} />
      <Questions {...props} />
      <div className="design-about">
        {editable && (
          <Both
            label={words.name}
            value={criterion.name}
            english={props.english}
            fixed={false}
            maxLength={120}
            autoFocus={criterion.name.nl === ''}
            onChange={(value) => onChange((c) => ({ ...c, name: value }))}
          />
        )}
        {editable ? (
          <Both
            label={words.definition}
            hint={words.definitionHint}
            rows={2}
            value={criterion.definition}
            english={props.english}
            fixed={false}
            maxLength={2000}
            onChange={(value) => onChange((c) => ({ ...c, definition: value }))}
          />
        ) : (
          <Fixed label={words.definition}>{inLanguage(criterion.definition, language)}</Fixed>
        )}
        <div className="design-marks">
          <Profile {...props} />
          {editable ? (
            <CheckboxRow
              label={words.learnable}
              hint={words.learnableHint}
              checked={criterion.learnable}
              onChange={(learnable) => onChange((c) => ({ ...c, learnable }))}
            />
          ) : (
            <Fixed label={words.learnable}>{criterion.learnable ? documents.yes : documents.no}</Fixed>
          )}
        </div>
        {criterion.competency !== null && (
          <p className="z-caption">
            {words.fromLibrary} {citation(competency(criterion.competency).source, language)}
          </p>
        )}
      </div>
    </section>
  )
}

function Verbs({
  criterion,
  english,
  onEnglish,
  first,
  last,
  onMove,
  onRemove,
  onKeep,
}: CriterionEditorProps) {
  const { design: words, documents } = useText()
  return (
    <div className="design-verbs">
      <Button size="small" kind="ghost" pressed={english} onPress={() => onEnglish(!english)}>
        {documents.english}
      </Button>
      <Button
        size="small"
        kind="ghost"
        icon={ArrowUp}
        hiddenLabel
        blocked={first ? words.up : undefined}
        onPress={() => onMove(-1)}
      >
        {words.up}
      </Button>
      <Button
        size="small"
        kind="ghost"
        icon={ArrowDown}
        hiddenLabel
        blocked={last ? words.down : undefined}
        onPress={() => onMove(1)}
      >
        {words.down}
      </Button>
      {onKeep && (
        <Button
          size="small"
          kind="ghost"
          icon={BookmarkPlus}
          hiddenLabel
          blocked={criterion.name.nl.trim() === '' ? words.nameless : undefined}
          onPress={onKeep}
        >
          {words.keep}
        </Button>
      )}
      <Button size="small" kind="ghost" icon={Trash2} hiddenLabel onPress={onRemove}>
        {words.removeCriterion}
      </Button>
    </div>
  )
}

/** Five described levels side by side, so that a step from one to the next can be compared. */
function Anchors({ criterion, english, editable, onChange }: CriterionEditorProps) {
  const { design: words } = useText()
  const write = (level: number, text: Bilingual) =>
    onChange((c) => {
      const [a, b, d, e, f] = c.anchors.map((old, i) => (i === level ? text : old))
      return a && b && d && e && f ? { ...c, anchors: [a, b, d, e, f] } : c
    })
  const levels = criterion.anchors.map((anchor, at) => ({ anchor, at, key: `level-${at + 1}` }))
  return (
    <ol className={`design-anchors${english ? ' design-anchors-both' : ''}`}>
      {levels.map(({ anchor, at, key }) => (
        <li key={key}>
          <b aria-hidden="true">{at + 1}</b>
          <Both
            label={words.anchor(at + 1)}
            labelHidden
            value={anchor}
            english={english}
            fixed={!editable}
            rows={3}
            maxLength={400}
            onChange={(text) => write(at, text)}
          />
        </li>
      ))}
    </ol>
  )
}

function Profile({ criterion, editable, onChange }: CriterionEditorProps) {
  const { design: words } = useText()
  const { profile } = criterion
  if (!editable)
    return <Fixed label={words.profile}>{profile ? words.profiles[profile] : words.noProfile}</Fixed>
  return (
    <SelectField
      label={words.profile}
      value={profile ?? ''}
      placeholder={words.noProfile}
      options={profiles.map((value) => ({ value, label: words.profiles[value] }))}
      onChange={(value) =>
        onChange((c) => ({ ...c, profile: profiles.find((one) => one === value) ?? null }))
      }
    />
  )
}
