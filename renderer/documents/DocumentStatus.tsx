import { type ReactNode, useEffect, useState } from 'react'
import { clock } from '../format.ts'
import { useRefusal } from '../shell/useRefusal.ts'
import { useLanguage, useText } from '../text/index.ts'
import { SavedState } from '../ui/SavedState.tsx'
import type { Saved } from './useDocument.ts'

interface DocumentStatusProps {
  readonly saved: Saved
  readonly retry: () => void
  /** What it says once kept, where that is more than that it was. */
  readonly words?: { readonly saved: (at: string) => string; readonly unchanged: string }
  /** What else the foot says. */
  readonly children?: ReactNode
}

/** Foot-left: whether the document is kept. */
export function DocumentStatus({ saved, retry, words, children }: DocumentStatusProps) {
  const { common, documents } = useText()
  const language = useLanguage()
  const refusal = useRefusal()
  // "Saving" is shown only when it takes long enough to be worth knowing: longer than the pause and the writing.
  const [slow, setSlow] = useState(false)
  const saving = saved.state === 'saving'
  useEffect(() => {
    if (!saving) return setSlow(false)
    const wait = setTimeout(() => setSlow(true), 900)
    return () => clearTimeout(wait)
  }, [saving])
  if (saved.state === 'failed')
    return (
      <SavedState
        state="failed"
        text={`${common.notSaved}. ${refusal(saved.error) ?? ''}`}
        retry={{ label: common.tryAgain, run: retry }}
      />
    )
  return (
    <>
      {saved.state === 'saved' && (
        <SavedState
          state="saved"
          text={
            saved.at
              ? (words?.saved ?? common.saved)(clock(saved.at, language))
              : (words?.unchanged ?? documents.unchanged)
          }
        />
      )}
      {slow && <SavedState state="saving" text={common.saving} />}
      {children}
    </>
  )
}
