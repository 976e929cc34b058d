import { isOver } from '../domain/phases.ts'
import { notFinalised } from '../sealing/accept/finalise.ts'
import { deriveKeys } from '../sealing/keys.ts'
import { type App, type Open, type Session, unlocked } from './app.ts'
import { base, takeMessage } from './messages.ts'
import { phaseNow, protocolState } from './progressOf.ts'
import { makeBlank, sittingOf } from './sittings.ts'
import type { Steps } from './work.ts'

/** Archives for which this person has not yet said that the round keys are gone. */
const toFinalise = (open: Open, member: string): string[] =>
  Object.values(protocolState(open).rounds).flatMap((round) =>
    round.archive && notFinalised(round).includes(member) ? [round.archive.id] : [],
  )

/**
 * Once the procedure has ended nobody needs round keys any more, and as long as they are there an erased candidate could be read
 * in a seal that somebody kept. So they go with the first passphrase that each person types after the end: the identity file
 * is replaced first, then a signed message says so. Cut off between the two, the message is made the next time.
 */
export const dropRoundKeys = async (
  app: App,
  passphrase: string,
  { work, transaction }: Steps,
): Promise<void> => {
  const open: Open & { session: Session } = unlocked(app)
  const { member, masters } = open.session
  if (!isOver(phaseNow(open))) return
  const archives = toFinalise(open, member)
  const file = open.identities.read(member)
  if (!file || (masters.rounds === null && archives.length === 0)) return
  await makeBlank(app, open, { work, transaction })
  const made = await work('dropRounds', {
    sitting: transaction(() => sittingOf(open, member)),
    ...base(app, open),
    file,
    passphrase,
    workFactor: app.workFactor,
    member,
    masters,
    archives,
    at: app.clock(),
  })
  if (app.open !== open || open.session.member !== member) return
  if (made.file) open.identities.write(member, made.file)
  // The card holds the round keys as well.
  open.identities.dropRecovery(member)
  const left = { main: masters.main, rounds: null }
  open.session = { ...open.session, masters: left, keys: deriveKeys(left, open.id) }
  transaction(() => {
    for (const bytes of made.messages) takeMessage(app, open, bytes, member)
  })
}
