import { useEffect } from 'react'
import { ask } from '../ask.ts'
import { firstAnswer } from '../first.ts'
import { useApp } from '../state.ts'

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Between two questions, so that a busy job cannot make the window ask without end. */
const BREATH = 50
const AFTER_REFUSAL = 1000

/** Keeps asking what changed, as long as the window is there. A refusal is a reason to wait, not to stop. */
export const useEvents = (): void => {
  useEffect(() => {
    let here = true
    const listen = async () => {
      let since = firstAnswer('event.next')?.seq ?? 0
      let known = firstAnswer('event.next')?.version ?? 0
      while (here) {
        try {
          const { seq, version, jobs } = await ask('event.next', { since })
          if (!here) return
          useApp.getState().setJobs(jobs)
          if (version !== known) useApp.getState().changed()
          since = seq
          known = version
          await pause(BREATH)
        } catch {
          await pause(AFTER_REFUSAL)
        }
      }
    }
    void listen()
    return () => {
      here = false
    }
  }, [])
}
