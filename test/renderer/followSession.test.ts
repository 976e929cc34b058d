import { beforeEach, describe, expect, test } from 'vitest'
import { followSession, rememberPlace, type Session } from '../../renderer/shell/session.ts'
import { type Route, useApp } from '../../renderer/state.ts'

const nothingOpen: Session = { procedure: null, me: null, left: null, seats: [] }

const session = (me: string | null): Session => ({
  procedure: {
    id: 'pppppppppp',
    title: 'Longziekten',
    institution: 'Merwede Ziekenhuis',
    specialty: 'Longziekten',
    phase: 'frozen',
    mode: 'strict',
    round: { number: 1, of: 1, at: 0, kind: 'interview', last: true },
    example: false,
    own: false,
    examplePassphrase: null,
  },
  me,
  left: null,
  seats: [],
})

const at = (route: Route) => useApp.getState().go(route)
const where = () => useApp.getState().route

describe('the window follows the session', () => {
  beforeEach(() => at({ name: 'welcome' }))

  test('a window that opens on an unlocked procedure shows its overview', () => {
    followSession(null, session('aaaaaaaaa1'))
    expect(where()).toEqual({ name: 'overview' })
  })

  test('a window that opens on a locked procedure asks who is there', () => {
    followSession(null, session(null))
    expect(where()).toEqual({ name: 'unlock' })
  })

  test('when it locks by itself in a card, it asks for the passphrase and the same member comes back to that card', () => {
    at({ name: 'card', cid: 'cccccccccc' })
    followSession(session('aaaaaaaaa2'), session(null))
    expect(where()).toEqual({ name: 'unlock' })
    followSession(session(null), session('aaaaaaaaa2'))
    expect(where()).toEqual({ name: 'card', cid: 'cccccccccc' })
  })

  test('another member does not come where the one before was', () => {
    at({ name: 'card', cid: 'cccccccccc' })
    followSession(session('aaaaaaaaa3'), session(null))
    followSession(session(null), session('aaaaaaaaa4'))
    expect(where()).toEqual({ name: 'overview' })
  })

  test('without a procedure every screen of one gives way to the welcome screen', () => {
    at({ name: 'step', step: 'design' })
    followSession(session('aaaaaaaaa5'), nothingOpen)
    expect(where()).toEqual({ name: 'welcome' })
  })

  test('settings and a new procedure stay open without a procedure and while locked', () => {
    at({ name: 'settings' })
    followSession(nothingOpen, nothingOpen)
    followSession(session('aaaaaaaaa6'), session(null))
    expect(where()).toEqual({ name: 'settings' })
  })

  test('what was told to one member is gone when the app locks', () => {
    useApp.getState().tell({ text: () => 'Score gezet' })
    followSession(session('aaaaaaaaa7'), session(null))
    expect(useApp.getState().told).toBeNull()
  })

  test('places outside a procedure are not remembered', () => {
    rememberPlace('aaaaaaaaa8', { name: 'settings' })
    at({ name: 'unlock' })
    followSession(session(null), session('aaaaaaaaa8'))
    expect(where()).toEqual({ name: 'overview' })
  })
})
