import { useId } from 'react'

/** What every field may carry around its control. */
export type FieldTexts = {
  label: string
  labelHidden?: boolean | undefined
  hint?: string | undefined
  /** A sentence that says what to do; shows the field as wrong. */
  error?: string | undefined
  /** A word beside the label, such as 'openbaar'. */
  mark?: string | undefined
  keys?: string | undefined
  /** Since when it cannot be changed any more. */
  fixed?: string | undefined
  id?: string | undefined
}

export type FieldIds = {
  readonly control: string
  readonly hint: string
  readonly error: string
  readonly mark: string
  readonly list: string
  readonly describedBy: string | undefined
}

/** Ids that tie label, mark, hint and error to one control. */
export function useFieldIds(texts: FieldTexts): FieldIds {
  const own = useId()
  const control = texts.id ?? own
  const ids = {
    control,
    hint: `${control}-hint`,
    error: `${control}-error`,
    mark: `${control}-mark`,
    list: `${control}-list`,
  }
  const describedBy = [
    texts.error === undefined ? undefined : ids.error,
    texts.mark === undefined ? undefined : ids.mark,
    texts.hint === undefined && texts.fixed === undefined ? undefined : ids.hint,
  ].filter((id) => id !== undefined)
  return { ...ids, describedBy: describedBy.length > 0 ? describedBy.join(' ') : undefined }
}
