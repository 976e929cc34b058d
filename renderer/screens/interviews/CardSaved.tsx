import { useEffect, useState } from 'react'
import { clock } from '../../format.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { SavedState } from '../../ui/SavedState.tsx'
import type { Saved } from './useCard.ts'

/** Whether the card is in the database. "Saving" is shown only when it takes long enough to be worth knowing. */
export function CardSaved({ saved, retry }: { saved: Saved; retry: () => void }) {
  const text = useText()
  const language = useLanguage()
  const refusal = useRefusal()
  const [slow, setSlow] = useState(false)
  const saving = saved.state === 'saving'
  useEffect(() => {
    if (!saving) return setSlow(false)
    const wait = setTimeout(() => setSlow(true), 1000)
    return () => clearTimeout(wait)
  }, [saving])
  if (saved.state === 'failed')
    return (
      <SavedState
        state="failed"
        text={refusal(saved.error) ?? text.common.notSaved}
        retry={{ label: text.common.tryAgain, run: retry }}
      />
    )
  if (saved.state === 'saving') return slow ? <SavedState state="saving" text={text.common.saving} /> : null
  return (
    <SavedState
      state="saved"
      text={saved.at ? text.card.encrypted(clock(saved.at, language)) : text.card.unchanged}
    />
  )
}
