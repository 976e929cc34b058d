import { examplePassphrase } from '../../content/example/index.ts'
import { ZegelError } from '../../domain/error.ts'
import { type Open, opened } from '../app.ts'
import { currentCommittee, currentDesign, readDocument } from '../documents.ts'
import { homeOf } from '../exchange/places.ts'
import { settle } from '../exchange/settle.ts'
import { door, type Handlers, job, type WindowKind } from '../handler.ts'
import { hasSeat } from '../office.ts'
import { phaseNow } from '../progressOf.ts'
import { dropRoundKeys } from '../roundKeys.ts'
import { plannedRound, roundsInAll } from '../roundOf.ts'
import { lock, startSession } from '../session.ts'
import { nothingOpen } from './start.ts'

/** Names of members, where they may be seen: while unlocked, and on this lock screen since somebody was. */
const namesFor = (open: Open, window: WindowKind): ReadonlyMap<string, string> => {
  if (window === 'projector') return open.names
  if (open.session) open.names = new Map(currentCommittee(open).members.map((m) => [m.id, m.name]))
  return open.names
}

export const sessionHandlers = {
  'session.get': (app, _input, window) => {
    const open = app.open
    if (!open) return nothingOpen
    const { title, institution, specialty } = currentDesign(open)
    const { example } = open.store.procedure()
    const committee = readDocument(open, 'mode')
    const names = namesFor(open, window)
    const enrolled = new Set(open.store.wraps.members())
    const round = plannedRound(open)
    return {
      procedure: {
        id: open.id,
        title,
        institution,
        specialty,
        phase: phaseNow(open),
        mode: committee?.mode ?? 'strict',
        own: homeOf(open) !== null,
        round: {
          number: round.number,
          of: roundsInAll(open),
          at: round.at,
          kind: round.kind,
          last: round.last,
        },
        example,
        examplePassphrase: example ? examplePassphrase : null,
      },
      me: window === 'projector' ? null : (open.session?.member ?? null),
      left: window === 'projector' ? null : open.left,
      seats: (committee?.seats ?? []).map((seat) => ({
        ...seat,
        enrolled: enrolled.has(seat.id),
        name: names.get(seat.id) ?? null,
      })),
    }
  },
  'session.unlock': job(
    'session.unlock',
    { intent: false },
    async (app, { member, passphrase }, { work, transaction }) => {
      const open = opened(app)
      if (homeOf(open) === null && !hasSeat(open, member)) throw new ZegelError('E_NO_SEAT')
      const file = open.identities.read(member)
      const wrap = open.store.wraps.get(member)
      if (!file || !wrap) throw new ZegelError('E_NOT_ENROLLED')
      const secrets = await work('unlockPerson', { procedure: open.id, member, file, passphrase, wrap })
      if (app.open !== open) throw new ZegelError('E_NO_PROCEDURE')
      startSession(app, open, member, secrets)
      await settle(app, { work, transaction })
      await dropRoundKeys(app, passphrase, { work, transaction })
      return {}
    },
  ),
  'session.lock': door('session.lock', async (app) => {
    lock(app)
    return {}
  }),
  'session.touch': (app, { interview }) => {
    app.touch(interview)
    return {}
  },
} satisfies Partial<Handlers>
