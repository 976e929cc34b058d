import { CircleAlert, Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import type { FieldIds, FieldTexts } from './fieldIds.ts'
import { Icon } from './Icon.tsx'
import { Keys } from './Keys.tsx'
import './Field.css'

type FieldFrameProps = FieldTexts & { ids: FieldIds; children: ReactNode; fill?: boolean | undefined }

/** Label above, control, then what is wrong or what helps. */
export function FieldFrame({ ids, children, fill, ...texts }: FieldFrameProps) {
  return (
    <div className={`z-field${fill ? ' z-field-fill' : ''}`}>
      <div className={texts.labelHidden ? 'z-hidden' : 'z-field-head'}>
        <label htmlFor={ids.control}>{texts.label}</label>
        {texts.keys !== undefined && <Keys keys={texts.keys} silent />}
        {texts.mark !== undefined && (
          <span id={ids.mark} className="z-field-mark">
            {texts.mark}
          </span>
        )}
      </div>
      <div className="z-field-box">
        {texts.fixed !== undefined && <Icon of={Lock} size={16} className="z-field-lock" />}
        {children}
      </div>
      {texts.error !== undefined && (
        <p id={ids.error} className="z-field-error">
          <Icon of={CircleAlert} size={16} />
          {texts.error}
        </p>
      )}
      {(texts.fixed ?? texts.hint) !== undefined && (
        <p id={ids.hint} className="z-field-hint">
          {texts.fixed ?? texts.hint}
        </p>
      )}
    </div>
  )
}
