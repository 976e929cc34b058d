import { briefingOf } from '../../sealing/accept/briefing.ts'
import { SealingError } from '../../sealing/errors.ts'
import { makeEnrol } from '../../sealing/make/enrolment.ts'
import { type App, type Open, type Session, unlocked } from '../app.ts'
import { rowName } from '../documents.ts'
import { carryOutErasures } from '../erasing/carryOut.ts'
import { base, takeMessage } from '../messages.ts'
import { followingNow, followOffice, secretaryNow } from '../office.ts'
import { courseOf, isDecided, lastRound, phaseNow, protocolState, roundState } from '../progressOf.ts'
import { publishSigned } from '../publishAmendment.ts'
import { giveReceipts } from '../receipts.ts'
import { keptCids } from '../retention.ts'
import { adoptSittings, makeBlank } from '../sittings.ts'
import type { Steps } from '../work.ts'
import { noteUnpacking } from './alarms.ts'
import { judgeArrived } from './arrive.ts'
import { briefingContents } from './briefingContents.ts'
import { compareOnce } from './comparing.ts'
import { enrolments } from './enrolled.ts'
import { homeOf, onOwnLaptops, readers } from './places.ts'
import { readAhead } from './readable.ts'
import { unpackArrived } from './unpack.ts'
import { unpackDecisions } from './unpackDecisions.ts'
import { unpackLate } from './unpackLate.ts'
import { unpackRevisions } from './unpackRevisions.ts'
import { forgetWithdrawn } from './withdrawn.ts'

/**
 * The secretary's: a briefing for own laptops, when there is none yet or something in it has changed. Between opening and
 * decision everybody looks at one screen and nothing is told; once everybody is erased nothing is left to tell. A procedure that
 * stopped tells so beside the list that counted last; and whoever has the office since that list, by which key they are known now.
 */
const brief = async (app: App, { transaction, work }: Steps): Promise<void> => {
  const open = unlocked(app)
  const stopped = phaseNow(open) === 'stopped'
  const enrol = followingNow(open)
  const round = stopped || enrol ? lastRound(open) : roundState(open)
  if (!round || onOwnLaptops(open).length === 0) return
  if ((round.archive || stopped) && keptCids(open).length === 0) return
  if (round.archive && !isDecided(open, round.round)) return
  const { roster } = round
  const { member } = open.session
  const last = briefingOf(protocolState(open), roster.id)
  const bytes = await work('briefing', {
    procedure: open.id,
    app: app.version,
    masters: open.session.masters,
    roster: roster.bytes,
    last: last?.bytes ?? null,
    enrol,
    at: app.clock(),
    ...transaction(() => briefingContents(open)),
  })
  if (bytes && app.open === open) transaction(() => takeMessage(app, open, bytes, member))
}

/** Invited for another office than enrolled for: enrols again with the same keys. */
const enrolAgain = (app: App, open: Open & { session: Session }): void => {
  const { invites } = protocolState(open)
  const { member, keys } = open.session
  const role = invites.findLast(({ payload }) => payload.member === member)?.payload.role
  const own = enrolments(open).get(member)
  if (role && own && own.payload.role !== role)
    takeMessage(app, open, makeEnrol(base(app, open), { member, role }, keys), member)
}

/** What does not open is told as an alarm: it must keep nobody from unlocking or from taking in what is better. */
const unpacking = async (open: Open, unpack: () => Promise<void>): Promise<void> => {
  try {
    await unpack()
    noteUnpacking(open, 'went well')
  } catch (error) {
    if (!(error instanceof SealingError)) throw error
    noteUnpacking(open, 'failed')
  }
}

const compare = (app: App, { transaction }: Steps): void =>
  transaction(() => {
    const open = app.open
    if (open?.session) compareOnce(app, unlocked(app))
  })

/** What was signed elsewhere and is carried out here: withdrawals, the decision that nobody changes any more, erasures. */
const settleAfterwards = async (app: App, steps: Steps): Promise<void> => {
  if (!app.open?.session) return
  steps.transaction(() => {
    const open = unlocked(app)
    forgetWithdrawn(app, open)
    for (const [i] of courseOf(open).entries())
      if (isDecided(open, i + 1)) open.store.documents.settle(rowName(open, 'decision', i + 1))
    const home = homeOf(open)
    if (home === null || readers(open).includes(home)) adoptSittings(app, open)
  })
  const open = unlocked(app)
  if (homeOf(open) !== null) await makeBlank(app, open, steps)
  if (app.open?.session) await carryOutErasures(app, steps)
}

/**
 * What can only be done with somebody's keys, done once that person is unlocked and each time something came: receipts and
 * briefings on the secretary's laptop, unpacking on a member's own.
 */
export const settle = async (app: App, steps: Steps): Promise<void> => {
  const open = app.open
  if (!open?.session) return
  // What waited here while the app was closed.
  const waiting = open.store.arrived.all().flatMap(({ bytes }) => bytes ?? [])
  await readAhead(waiting, steps.work)
  if (app.open !== open || !open.session) return
  judgeArrived(app, open)
  if (homeOf(open) !== null) {
    steps.transaction(() => enrolAgain(app, unlocked(app)))
    await unpacking(open, async () => {
      await unpackArrived(app, steps)
      await unpackRevisions(app, steps)
    })
    compare(app, steps)
    return settleAfterwards(app, steps)
  }
  steps.transaction(() => {
    followOffice(app, open)
    giveReceipts(app)
  })
  await publishSigned(app, steps)
  if (app.open !== open || !open.session) return
  // Before the briefing, which tells of them.
  await unpacking(open, () => unpackDecisions(app, steps))
  if (app.open !== open || !open.session) return
  if (secretaryNow(open) === open.session.member) await brief(app, steps)
  await unpackRevisions(app, steps)
  await unpackLate(app, steps)
  compare(app, steps)
  await settleAfterwards(app, steps)
}
