import { useCallback, useEffect, useRef, useState } from 'react'
import type { ZegelError } from '../../../shared/domain/error.ts'
import { type Draft, type Entry, emptyEntry } from '../../../shared/domain/scorecard.ts'
import { ask, asZegelError } from '../../ask.ts'
import type { Saved } from '../../documents/useDocument.ts'
import { addPending } from '../../pending.ts'
import { useSession } from '../../shell/session.ts'
import { forget, keep, kept } from './kept.ts'

/** How long nobody types before the screen says that it is stored, in milliseconds: a word that blinks with every key disturbs. */
const pause = 400

/** How long before storing is tried again by itself, in milliseconds. */
const patience = 5000

interface Card {
  readonly draft: Draft
  readonly code: string
  readonly sealed: boolean
  readonly room: number
}

/**
 * One scorecard in the making: loaded once, changed here, stored with every key press and when the screen is left. What is
 * "saved" is what the database has answered for; what it refused is kept and tried again.
 */
export const useCard = (cid: string) => {
  const { procedure, me } = useSession()
  const [card, setCard] = useState<Card | null>(null)
  const [refused, setRefused] = useState<ZegelError | null>(null)
  const [saved, setSaved] = useState<Saved>({ state: 'saved', at: null })
  const latest = useRef<Draft | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const calm = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const dirty = useRef(false)
  const storing = useRef<Promise<void> | null>(null)
  // Who began to write; while the screen is left after locking, nobody is unlocked any more.
  const [place] = useState({ procedure: procedure?.id ?? '', member: me ?? '', cid })

  /**
   * Stores what is not stored yet, and what is typed meanwhile as soon as that is done. It leaves for the database before
   * this returns, so before anything is drawn. Resolves to whether the database has everything.
   */
  const store = useCallback(async (): Promise<boolean> => {
    const storeAll = async () => {
      while (dirty.current && latest.current !== null) {
        const draft = latest.current
        dirty.current = false
        keep(place, draft)
        try {
          const { savedAt, room } = await ask('card.put', { cid, draft })
          // Only whether there is room is shown, so that storing draws nothing anew while somebody types.
          setCard((before) => (before && before.room < 0 !== room < 0 ? { ...before, room } : before))
          if (dirty.current) continue
          forget(place)
          clearTimeout(calm.current)
          calm.current = setTimeout(() => {
            if (!dirty.current && storing.current === null) setSaved({ state: 'saved', at: savedAt })
          }, pause)
        } catch (error) {
          dirty.current = true
          setSaved({ state: 'failed', error: asZegelError(error) })
          clearTimeout(timer.current)
          timer.current = setTimeout(() => void store(), patience)
          break
        }
      }
      storing.current = null
    }
    clearTimeout(timer.current)
    if (storing.current === null && dirty.current) storing.current = storeAll()
    await storing.current
    return !dirty.current
  }, [cid, place])

  useEffect(() => {
    let gone = false
    ask('card.get', { cid }).then(
      ({ draft, code, sealed, room }) => {
        if (gone) return
        const own = sealed ? null : kept(place)
        latest.current = own ?? draft
        dirty.current = own !== null
        setCard({ draft: latest.current, code, sealed, room })
        void store()
      },
      (error: unknown) => {
        if (!gone) setRefused(asZegelError(error))
      },
    )
    return () => {
      gone = true
    }
  }, [cid, place, store])

  // Leaving the screen, closing the window or locking must not cost the last words.
  useEffect(() => {
    const now = () => void store()
    const withdraw = addPending(
      async () => {
        await store()
      },
      () => dirty.current || storing.current !== null,
    )
    window.addEventListener('blur', now)
    return () => {
      window.removeEventListener('blur', now)
      clearTimeout(calm.current)
      withdraw()
      if (dirty.current && latest.current) keep(place, latest.current)
      void store().then(() => clearTimeout(timer.current))
    }
  }, [store, place])

  const change = useCallback(
    (edit: (draft: Draft) => Draft) => {
      const before = latest.current
      if (before === null) return
      const next = edit(before)
      if (next === before) return
      latest.current = next
      dirty.current = true
      void store()
      setCard((shown) => shown && { ...shown, draft: next })
      setSaved((shown) => (shown.state === 'saved' ? { state: 'saving' } : shown))
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
