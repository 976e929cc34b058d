import { instrumentNames } from '../../../shared/content/checks.ts'
import { combinationRules, type Design, instrumentKinds, tieRules } from '../../../shared/domain/design.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { placeRules } from '../../../shared/stats/place-rules.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { CheckboxRow } from '../../ui/CheckboxRow.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { chooseInstrument, measure } from './edits.ts'
import { Count, Fixed } from './Fields.tsx'
import { Limit } from './Limit.tsx'
import { Rounds } from './Rounds.tsx'

interface MethodProps {
  readonly design: Design
  readonly editable: boolean
  readonly onChange: (edit: (design: Design) => Design) => void
}

/** By what candidates are judged, how scores become a decision, and how long data are kept. */
export function Method(props: MethodProps) {
  const { design: words } = useText()
  const { design, editable, onChange } = props
  return (
    <div className="z-stack design-form">
      <Rounds {...props} />
      <Instruments {...props} />
      <section className="z-section z-stack" aria-labelledby="design-decide">
        <h2 id="design-decide" className="z-h2">
          {words.decide}
        </h2>
        <Rule {...props} />
        <Limit
          has={words.hasThreshold}
          hint={words.thresholdHint}
          label={words.threshold}
          value={design.combination.threshold}
          editable={editable}
          onChange={(threshold) => onChange((d) => ({ ...d, combination: { ...d.combination, threshold } }))}
        />
        <PlaceRule design={design} />
        <TieRule {...props} />
        <TiesFirst {...props} />
        <Count
          label={words.retention}
          value={design.retentionWeeks}
          min={1}
          max={52}
          unit={words.weeks}
          fixed={!editable}
          onChange={(retentionWeeks) => onChange((d) => ({ ...d, retentionWeeks }))}
        />
        <p className="z-caption">{words.retentionText}</p>
      </section>
    </div>
  )
}

function Instruments({ design, editable, onChange }: MethodProps) {
  const { design: words } = useText()
  const language = useLanguage()
  return (
    <section className="z-stack" aria-labelledby="design-instruments">
      <h2 id="design-instruments" className="z-h2">
        {words.instruments}
      </h2>
      <p className="z-muted">{words.instrumentsText}</p>
      {instrumentKinds.map((kind) => {
        const used = design.instruments.find((one) => one.kind === kind)
        const name = inLanguage(instrumentNames[kind] ?? { nl: kind, en: '' }, language)
        if (!editable && !used) return null
        return (
          <fieldset key={kind} className="design-instrument" aria-label={words.measures(name)}>
            {editable ? (
              <CheckboxRow
                label={<strong>{name}</strong>}
                checked={used !== undefined}
                onChange={(on) => onChange((d) => chooseInstrument(d, kind, on))}
              />
            ) : (
              <p className="z-strong">{name}</p>
            )}
            {used && (
              <div className="design-measures">
                {design.criteria.map((criterion) => {
                  const label = inLanguage(criterion.name, language) || words.nameless
                  const on = used.criteria.includes(criterion.id)
                  if (!editable) return on && <span key={criterion.id}>{label}</span>
                  return (
                    <CheckboxRow
                      key={criterion.id}
                      label={label}
                      checked={on}
                      onChange={(measures) => onChange((d) => measure(d, kind, criterion.id, measures))}
                    />
                  )
                })}
              </div>
            )}
            {used && kind === 'interview' && (
              <Count
                label={words.interviewMinutes}
                value={design.interviewMinutes}
                min={10}
                max={120}
                step={5}
                unit={words.minutes}
                fixed={!editable}
                onChange={(interviewMinutes) => onChange((d) => ({ ...d, interviewMinutes }))}
              />
            )}
          </fieldset>
        )
      })}
    </section>
  )
}

/** Who has an equal vote: each member, or each group of members. */
function Rule({ design, editable, onChange }: MethodProps) {
  const { design: words } = useText()
  const { rule } = design.combination
  if (!editable) return <Fixed label={words.rule}>{words.rules[rule]}</Fixed>
  return (
    <RadioList
      legend={words.rule}
      options={combinationRules.map((value) => ({
        value,
        label: words.rules[value],
        hint: words.ruleHints[value],
      }))}
      value={rule}
      onChange={(value) =>
        onChange((d) => ({
          ...d,
          combination: { ...d.combination, rule: combinationRules.find((one) => one === value) ?? rule },
        }))
      }
    />
  )
}

function TiesFirst({ design, editable, onChange }: MethodProps) {
  const { design: words, documents } = useText()
  if (!editable)
    return <Fixed label={words.tiesFirst}>{design.tiesFirst ? documents.yes : documents.no}</Fixed>
  return (
    <CheckboxRow
      label={words.tiesFirst}
      hint={words.tiesFirstHint}
      checked={design.tiesFirst}
      onChange={(tiesFirst) => onChange((d) => ({ ...d, tiesFirst }))}
    />
  )
}

/** Who is clearly above or below the last place: by a rule that nobody chooses, so that nobody can choose it once there are scores. */
function PlaceRule({ design: { placeRule: rule } }: Pick<MethodProps, 'design'>) {
  const { design: words } = useText()
  const refusal = useRefusal()
  const known = placeRules.get(rule)
  return (
    <Fixed label={words.placeRule}>
      {known
        ? words.placeRuleText(Math.round(known.confidence * 100), rule)
        : refusal({ code: 'E_PLACE_RULE', data: { rule } })}
    </Fixed>
  )
}

function TieRule({ design, editable, onChange }: MethodProps) {
  const { design: words } = useText()
  const { tieRule } = design.combination
  if (!editable) return <Fixed label={words.tieRule}>{words.tieRules[tieRule]}</Fixed>
  return (
    <RadioList
      legend={words.tieRule}
      hint={words.tieHint}
      value={tieRule}
      options={tieRules.map((value) => ({ value, label: words.tieRules[value] }))}
      onChange={(value) => {
        const chosen = tieRules.find((one) => one === value)
        if (chosen) onChange((d) => ({ ...d, combination: { ...d.combination, tieRule: chosen } }))
      }}
    />
  )
}
