import { useCallback, useEffect, useRef, useState } from 'react'
import type { ZegelError } from '../../shared/domain/error.ts'
import { ask, asZegelError } from '../ask.ts'
import { addPending } from '../pending.ts'
import { type Say, useApp } from '../state.ts'

/** How long nobody types before a document is stored, in milliseconds. */
const pause = 600

export type Saved =
  | { readonly state: 'saved'; readonly at: string | null }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly error: ZegelError }

/** How one document is read and written. Must be the same object on every render. */
export interface DocumentKind<Answer, Value> {
  readonly name: 'design' | 'amendment' | 'committee' | 'decision'
  readonly get: () => Promise<Answer>
  readonly of: (answer: Answer) => Value
  readonly put: (value: Value) => Promise<unknown>
}

/**
 * A document that is edited where it stands: changed here at once, stored at every pause and when the screen is left.
 * "Saved" is what the database has answered for. What others changed is taken over while nothing of one's own waits.
 */
export const useDocument = <Answer, Value>(kind: DocumentKind<Answer, Value>) => {
  const version = useApp((state) => state.version)
  const changed = useApp((state) => state.changed)
  const tell = useApp((state) => state.tell)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [value, setValue] = useState<Value | null>(null)
  const [refused, setRefused] = useState<ZegelError | null>(null)
  const [saved, setSaved] = useState<Saved>({ state: 'saved', at: null })
  const latest = useRef<Value | null>(null)
  const dirty = useRef(false)
  const storing = useRef(0)
  const edits = useRef(0)
  const queue = useRef<Promise<void>>(Promise.resolve())
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  useEffect(() => {
    if (version < 0) return
    // An answer that was asked for before the last own change knows nothing of it.
    const before = dirty.current || storing.current > 0 ? -1 : edits.current
    let stale = false
    kind.get().then(
      (found) => {
        if (stale) return
        setAnswer(found)
        setRefused(null)
        if (latest.current !== null && before !== edits.current) return
        latest.current = kind.of(found)
        setValue(latest.current)
      },
      (error: unknown) => {
        if (!stale) setRefused(asZegelError(error))
      },
    )
    return () => {
      stale = true
    }
  }, [kind, version])

  const store = useCallback((): Promise<void> => {
    clearTimeout(timer.current)
    queue.current = queue.current.then(async () => {
      if (!dirty.current || latest.current === null) return
      dirty.current = false
      storing.current++
      try {
        await kind.put(latest.current)
        if (!dirty.current) setSaved({ state: 'saved', at: new Date().toISOString() })
      } catch (error) {
        dirty.current = true
        setSaved({ state: 'failed', error: asZegelError(error) })
      } finally {
        storing.current--
        changed()
      }
    })
    return queue.current
  }, [kind, changed])

  // Leaving the screen, closing the window or locking must not cost the last words.
  useEffect(() => {
    const now = () => void store()
    const forget = addPending(store, () => dirty.current || storing.current > 0)
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
    (edit: (value: Value) => Value) => {
      const before = latest.current
      if (before === null) return
      const next = edit(before)
      if (next === before) return
      latest.current = next
      dirty.current = true
      edits.current++
      setValue(next)
      setSaved({ state: 'saving' })
      // What a toast offers to undo is the last change, and that is another one now.
      if (useApp.getState().told?.undo) tell(null)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void store(), pause)
    },
    [store, tell],
  )

  const step = async (channel: 'edit.undo' | 'edit.redo') => {
    await store()
    if (dirty.current) return
    try {
      const { done } = await ask(channel, { document: kind.name })
      const said = channel === 'edit.undo' ? 'undone' : 'redone'
      tell({ text: ({ documents }) => documents[done ? said : 'nothing'] })
    } catch (error) {
      setSaved({ state: 'failed', error: asZegelError(error) })
    }
    changed()
  }

  return {
    answer,
    value,
    refused,
    saved,
    change,
    store,
    undo: () => void step('edit.undo'),
    redo: () => void step('edit.redo'),
    /** A change worth telling, with the way back. */
    changeAndTell: async (edit: (value: Value) => Value, text: Say) => {
      // What was typed just before is a step of its own: undo gives back exactly this change.
      await store()
      change(edit)
      await store()
      if (dirty.current) return
      tell({ text, undo: { label: (t) => t.common.undo, run: () => void step('edit.undo') } })
    },
  }
}
