import { useEffect, useRef, useState } from 'react'
import type { Channel, Input, Output } from '../shared/contract.ts'
import type { ZegelError } from '../shared/domain/error.ts'
import { ask, asZegelError } from './ask.ts'
import { firstAnswer } from './first.ts'
import { useApp } from './state.ts'

interface Answer<T> {
  /** The last answer; stays while a newer one is asked for, so that a screen never blinks. */
  readonly data: T | null
  readonly error: ZegelError | null
}

/**
 * Asks `channel` when the screen opens, when the input changes, and whenever something may have changed.
 * @param input the input, or null to ask nothing yet
 */
export const useAsk = <C extends Channel>(channel: C, input: Input<C> | null): Answer<Output<C>> => {
  const version = useApp((state) => state.version)
  const first = input !== null && version === 0 ? firstAnswer(channel) : null
  const [answer, setAnswer] = useState<Answer<Output<C>>>({ data: first, error: null })
  const isFirst = first !== null
  const key = input === null ? null : JSON.stringify(input)
  // biome's exhaustive check cannot see that `key` stands for `input`, whose identity changes on every render.
  const latest = useRef(input)
  latest.current = input
  useEffect(() => {
    if (key === null || latest.current === null || version < 0 || isFirst) return
    let stale = false
    ask(channel, latest.current).then(
      (data) => {
        if (!stale) setAnswer({ data, error: null })
      },
      (error: unknown) => {
        if (!stale) setAnswer((before) => ({ data: before.data, error: asZegelError(error) }))
      },
    )
    return () => {
      stale = true
    }
  }, [channel, key, version, isFirst])
  return answer
}

interface Act {
  /** Runs one action; every open question is asked again after it. Returns null when it was refused. */
  readonly act: <C extends Channel>(channel: C, input: Input<C>) => Promise<Output<C> | null>
  readonly busy: boolean
  /** Why the last action was refused, until the next one. */
  readonly error: ZegelError | null
  readonly clear: () => void
}

/** Actions of one screen: one at a time, with its refusal kept for the screen to show. */
export const useAct = (): Act => {
  const changed = useApp((state) => state.changed)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<ZegelError | null>(null)
  return {
    busy,
    error,
    clear: () => setError(null),
    act: async (channel, input) => {
      setBusy(true)
      setError(null)
      try {
        return await ask(channel, input)
      } catch (refusal) {
        setError(asZegelError(refusal))
        return null
      } finally {
        setBusy(false)
        changed()
      }
    },
  }
}
