import type { ReactNode } from 'react'
import { type Bilingual, inLanguage } from '../../../shared/domain/text.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { AreaField, TextField, type TextFieldProps } from '../../ui/Field.tsx'
import { Stepper } from '../../ui/Stepper.tsx'

/** What stands fixed: the words themselves, without a field around them. */
export function Fixed({ label, children }: { label: string; children: ReactNode }) {
  const { design } = useText()
  return (
    <div className="design-fixed">
      <p className="z-small z-muted">{label}</p>
      <p>{children || <span className="z-faint">{design.empty}</span>}</p>
    </div>
  )
}

/** One line of text that can be changed, or stands fixed. */
export function Line({ fixed, ...field }: Omit<TextFieldProps, 'fixed'> & { readonly fixed: boolean }) {
  return fixed ? <Fixed label={field.label}>{field.value}</Fixed> : <TextField {...field} />
}

interface BothProps {
  readonly label: string
  readonly labelHidden?: boolean
  readonly value: Bilingual
  readonly onChange: (value: Bilingual) => void
  readonly english: boolean
  readonly fixed: boolean
  readonly rows?: number
  readonly said?: boolean
  readonly maxLength?: number
  readonly placeholder?: string
  readonly hint?: string
  readonly autoFocus?: boolean
}

/** A text in two languages: Dutch, and English beside it when it is shown. */
export function Both({ value, onChange, english, fixed, ...rest }: BothProps) {
  const { documents } = useText()
  const language = useLanguage()
  const { placeholder, autoFocus, hint, ...plain } = rest
  if (fixed) return <p className={rest.said ? 'z-said' : undefined}>{inLanguage(value, language)}</p>
  const dutch = (
    <AreaField
      {...plain}
      rows={rest.rows ?? 1}
      value={value.nl}
      onChange={(nl) => onChange({ ...value, nl })}
      placeholder={placeholder}
      autoFocus={autoFocus}
      hint={hint}
    />
  )
  if (!english) return dutch
  return (
    <div className="design-both">
      {dutch}
      <AreaField
        {...plain}
        label={`${rest.label} (${documents.english})`}
        rows={rest.rows ?? 1}
        value={value.en}
        onChange={(en) => onChange({ ...value, en })}
        placeholder={documents.english}
      />
    </div>
  )
}

interface CountProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step?: number
  readonly unit?: string
  readonly fixed: boolean
  readonly onChange: (value: number) => void
}

/** A small whole number with its label above it. */
export function Count({ label, value, min, max, step, unit, fixed, onChange }: CountProps) {
  const { design } = useText()
  if (fixed)
    return <Fixed label={label}>{[value, unit].filter((part) => part !== undefined).join(' ')}</Fixed>
  return (
    <div className="design-count">
      <span className="design-label" aria-hidden="true">
        {label}
      </span>
      <span className="z-row">
        <Stepper
          label={label}
          value={value}
          min={min}
          max={max}
          step={step}
          unit={unit}
          less={design.less}
          more={design.more}
          onChange={onChange}
        />
        {unit !== undefined && (
          <span className="z-small z-muted" aria-hidden="true">
            {unit}
          </span>
        )}
      </span>
    </div>
  )
}
