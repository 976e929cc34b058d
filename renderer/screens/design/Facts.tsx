import type { Part } from '../../../shared/domain/amendment.ts'
import type { Design } from '../../../shared/domain/design.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { longDate } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxRow } from '../../ui/CheckboxRow.tsx'
import { AreaField, DateField } from '../../ui/Field.tsx'
import { Both, Count, Fixed, Line } from './Fields.tsx'

interface FactsProps {
  readonly design: Design
  /** Which parts may be changed now. */
  readonly may: (part: Part) => boolean
  readonly english: boolean
  readonly onEnglish: (on: boolean) => void
  readonly onChange: (edit: (design: Design) => Design) => void
}

const days = ['publishedFrom', 'applyUntil', 'letterOutcome', 'interviews', 'decision', 'start'] as const

/** What candidates need to know about the places: for what, where, when, and whom to ask. */
export function Facts(props: FactsProps) {
  const { design: words, documents } = useText()
  const language = useLanguage()
  const { design, may, onChange, english } = props
  const line = (
    key: 'title' | 'specialty' | 'institution' | 'region' | 'website' | 'contact',
    max: number,
  ) => ({
    label: words[key],
    value: design[key],
    maxLength: max,
    fixed: !may(key),
    onChange: (value: string) => onChange((d) => ({ ...d, [key]: value })),
  })
  const area = (key: 'complaints' | 'privacyContact' | 'vacancyPlaces', max: number, hint?: string) =>
    !may(key) ? (
      <Fixed label={words[key]}>{design[key]}</Fixed>
    ) : (
      <AreaField
        label={words[key]}
        hint={hint}
        rows={2}
        maxLength={max}
        value={design[key]}
        onChange={(value) => onChange((d) => ({ ...d, [key]: value }))}
      />
    )
  return (
    <div className="z-stack design-form">
      <section className="design-grid" aria-label={words.procedure}>
        <h2 className="z-h2">{words.procedure}</h2>
        <Line {...line('title', 200)} />
        <Line {...line('specialty', 120)} />
        <Line {...line('institution', 200)} />
        <Line {...line('region', 120)} />
        <Count
          label={words.places}
          value={design.places}
          min={0}
          max={50}
          fixed={!may('places')}
          onChange={(places) => onChange((d) => ({ ...d, places }))}
        />
        {!may('partTime') ? (
          <Fixed label={words.partTime}>{design.partTime ? documents.yes : documents.no}</Fixed>
        ) : (
          <CheckboxRow
            label={words.partTime}
            checked={design.partTime}
            onChange={(partTime) => onChange((d) => ({ ...d, partTime }))}
          />
        )}
      </section>
      <section className="z-section design-grid design-dates" aria-label={words.dates}>
        <h2 className="z-h2">{words.dates}</h2>
        {days.map((key) =>
          !may('dates') ? (
            <Fixed key={key} label={words.dateNames[key]}>
              {design.dates[key] === null ? null : longDate(design.dates[key], language)}
            </Fixed>
          ) : (
            <DateField
              key={key}
              label={words.dateNames[key]}
              value={design.dates[key] ?? ''}
              max="2199-12-31"
              onChange={(value) =>
                onChange((d) => ({ ...d, dates: { ...d.dates, [key]: value === '' ? null : value } }))
              }
            />
          ),
        )}
      </section>
      <section className="z-section z-stack" aria-labelledby="design-candidates">
        <div className="z-spread">
          <h2 id="design-candidates" className="z-h2">
            {words.forCandidates}
          </h2>
          {may('regionNeeds') && (
            <Button size="small" kind="ghost" pressed={english} onPress={() => props.onEnglish(!english)}>
              {documents.english}
            </Button>
          )}
        </div>
        <Line {...line('website', 300)} type="url" placeholder="https://" />
        <Line {...line('contact', 300)} hint={words.contactHint} />
        {area('complaints', 600)}
        {area('privacyContact', 600, words.privacyContactHint)}
        {area('vacancyPlaces', 400)}
        {!may('regionNeeds') ? (
          <Fixed label={words.regionNeeds}>{inLanguage(design.regionNeeds, language)}</Fixed>
        ) : (
          <Both
            label={words.regionNeeds}
            rows={3}
            value={design.regionNeeds}
            english={english}
            fixed={false}
            maxLength={2000}
            onChange={(regionNeeds) => onChange((d) => ({ ...d, regionNeeds }))}
          />
        )}
      </section>
    </div>
  )
}
