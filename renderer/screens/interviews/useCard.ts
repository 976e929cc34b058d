import { useCallback, useEffect, useRef, useState } from 'react'
import { type Draft, type Entry, emptyEntry } from '../../../shared/domain/scorecard.ts'
import { AskError, ask } from '../../ask.ts'
import { addPending } from '../../pending.ts'

/** How long nobody types before the draft is stored, in milliseconds. */
const pause = 600

export type Saved =
  | { readonly state: 'saved'; readonly at: string | null }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly error: AskError }

interface Card {
  readonly draft: Draft
  readonly code: string
  readonly sealed: boolean
  readonly room: number
}

/**
 * One scorecard in the making: loaded once, changed here, stored at every pause and when the screen is left. What is
 * "saved" is what the database has answered for.
 */
export const useCard = (cid: string) => {
  const [card, setCard] = useState<Card | null>(null)
  const [refused, setRefused] = useState<AskError | null>(null)
  const [saved, setSaved] = useState<Saved>({ state: 'saved', at: null })
  const latest = useRef<Draft | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const dirty = useRef(false)

  useEffect(() => {
    let gone = false
    ask('card.get', { cid }).then(
      ({ draft, code, sealed, room }) => {
        if (gone) return
        latest.current = draft
        setCard({ draft, code, sealed, room })
      },
      (error: unknown) => {
        if (!gone) setRefused(error instanceof AskError ? error : new AskError('E_UNEXPECTED'))
      },
    )
    return () => {
      gone = true
    }
  }, [cid])

  const store = useCallback(async () => {
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = null
    if (!dirty.current || latest.current === null) return
    dirty.current = false
    try {
      const { savedAt, room } = await ask('card.put', { cid, draft: latest.current })
      setCard((before) => before && { ...before, room })
      if (!dirty.current) setSaved({ state: 'saved', at: savedAt })
    } catch (error) {
      dirty.current = true
      setSaved({ state: 'failed', error: error instanceof AskError ? error : new AskError('E_UNEXPECTED') })
    }
  }, [cid])

  // Leaving the screen, closing the window or locking must not cost the last words.
  useEffect(() => {
    const now = () => void store()
    const forget = addPending(store)
    window.addEventListener('pagehide', now)
    window.addEventListener('blur', now)
    return () => {
      window.removeEventListener('pagehide', now)
      window.removeEventListener('blur', now)
      forget()
      now()
    }
  }, [store])

  const change = useCallback(
    (edit: (draft: Draft) => Draft) => {
      const before = latest.current
      if (before === null) return
      const next = edit(before)
      if (next === before) return
      latest.current = next
      dirty.current = true
      setCard((shown) => shown && { ...shown, draft: next })
      setSaved({ state: 'saving' })
      if (timer.current !== null) clearTimeout(timer.current)
      timer.current = setTimeout(() => void store(), pause)
    },
    [store],
  )

  /** Changes one entry; the clock starts with the first thing that is written or rated. */
  const edit = useCallback(
    (criterion: string, how: (entry: Entry, ms: number) => Entry) =>
      change((draft) => {
        const beganAt = draft.beganAt ?? Date.now()
        const before = draft.entries[criterion] ?? emptyEntry
        const after = how(before, Math.max(0, Date.now() - beganAt))
        if (after === before) return draft
        return { ...draft, beganAt, entries: { ...draft.entries, [criterion]: after } }
      }),
    [change],
  )

  return { card, refused, saved, change, edit, store }
}
