import { createContext, useContext } from 'react'
import type { Output } from '../../shared/contract.ts'
import { type Route, useApp } from '../state.ts'

/** What is open and who is unlocked, asked once for the whole window. */
export type Session = Output<'session.get'>
export type Seat = Session['seats'][number]

export const SessionContext = createContext<Session>({ procedure: null, me: null, left: null, seats: [] })

/** The open procedure, the committee's seats, and who is unlocked. */
export const useSession = (): Session => useContext(SessionContext)

/** The seat of whoever is unlocked; null while locked. */
export const useMe = (): Seat | null => {
  const { me, seats } = useSession()
  return seats.find((seat) => seat.id === me) ?? null
}

/** Screens that need no unlocked member. */
const open: ReadonlySet<Route['name']> = new Set([
  'welcome',
  'create',
  'templates',
  'restore',
  'unlock',
  'settings',
  'invited',
])

/** Where each member was when the app locked, to come back to; gone when the window closes. */
const places = new Map<string, Route>()

let last: string | null = null

/** Who was unlocked last in this window: most likely who comes back. */
export const lastMember = (): string | null => last

/** Remembers where `me` is, before locking. */
export const rememberPlace = (me: string, route: Route): void => {
  if (!open.has(route.name)) places.set(me, route)
}

/**
 * Brings the window where the session says it must be: to the welcome screen without a procedure, to the passphrase
 * when it locked by itself, back to where this member was after unlocking.
 */
export const followSession = (before: Session | null, now: Session): void => {
  const { route, go, tell } = useApp.getState()
  const isFirst = before === null
  if (before?.me && before.me !== now.me) tell(null) // it was said to somebody else
  if (now.procedure === null) {
    if (!open.has(route.name) || route.name === 'unlock') go({ name: 'welcome' })
    return
  }
  if (now.me === null) {
    if (before?.me) rememberPlace(before.me, route)
    if (!open.has(route.name) || isFirst) go({ name: 'unlock' })
    return
  }
  last = now.me
  if (route.name === 'unlock' || isFirst) go(places.get(now.me) ?? { name: 'overview' })
}
