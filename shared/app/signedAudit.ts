import { ZegelError } from '../domain/error.ts'
import { makeAudit } from '../sealing/make/audit.ts'
import type { App, Open, Session } from './app.ts'
import { base, takeMessage } from './messages.ts'
import { mustBeOpened } from './openedRound.ts'
import { isLost, protocolState, roundNow } from './progressOf.ts'

/** The signed audit as it stands now; every export is a message of its own, in the log. @throws E_PHASE */
export const writeAudit = (
  app: App,
  open: Open & { session: Session },
  numbers: Readonly<Record<string, number | null>>,
  at = roundNow(open),
): Uint8Array =>
  open.store.transaction(() => {
    const round = mustBeOpened(open, at)
    if (round.roster.payload.coordinator !== open.session.member) throw new ZegelError('E_NOT_ALLOWED')
    const lost = Object.values(protocolState(open).rounds).filter(
      (one) => one.round < at && isLost(open, one.round),
    )
    const bytes = makeAudit(
      base(app, open),
      {
        archive: round.archive,
        // A round that ended without an archive has no audit of its own to tell who was shown one.
        compared: [...lost.flatMap(({ compared }) => compared), ...round.compared],
        amendments: protocolState(open).amendments,
        log: open.store.log.all(),
        numbers,
        at: app.clock(),
        keeper: null,
      },
      open.session.keys,
    )
    takeMessage(app, open, bytes, open.session.member)
    return bytes
  })
