import { storePending } from '../pending.ts'
import { useApp } from '../state.ts'
import { useAct } from '../useAsk.ts'
import { rememberPlace, useSession } from './session.ts'

/** Ways that are there on every screen. */
export const useWays = () => {
  const go = useApp((state) => state.go)
  const { me } = useSession()
  const { act } = useAct()
  return {
    overview: () => go({ name: 'overview' }),
    log: () => go({ name: 'log' }),
    settings: () => go({ name: 'settings' }),
    /** Locks at once; the same member comes back to this screen. */
    lock: async () => {
      if (me) rememberPlace(me, useApp.getState().route)
      await storePending()
      await act('session.lock', {})
      go({ name: 'unlock' })
    },
    /** Locks and closes the procedure. */
    leave: async () => {
      if (me) rememberPlace(me, useApp.getState().route)
      await storePending()
      await act('procedure.leave', {})
      go({ name: 'welcome' })
    },
  }
}
