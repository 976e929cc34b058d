import { sameList } from '../bytes.ts'
import { must } from '../errors.ts'
import { checkSigners, type Message } from '../message.ts'
import { checkException } from './exception.ts'
import { checkGeneration } from './generation.ts'
import { checkHandover, type Handover, isOffice, officeUnder } from './handover.ts'
import { personOf, type Roster } from './people.ts'

/** What a chain of rosters rests on. */
export interface Attached {
  readonly exceptions: readonly Message<'exception/v1'>[]
  readonly handovers: readonly Message<'handover/v1'>[]
}

const checkNext = (roster: Roster, before: Roster, attached: Attached): void => {
  const exception = attached.exceptions.find((one) => one.id === roster.payload.exception)
  must(exception !== undefined, 'E_ROSTER', 'a new generation without its exception')
  checkException(before, exception)
  checkGeneration(before, roster, exception, handoverOf(roster, attached))
}

/** The handover of the coordinator's office that a roster rests on. Throws SealingError E_ROSTER. */
const handoverOf = (roster: Roster, { handovers }: Attached): Handover | null => {
  const { handover } = roster.payload
  if (handover === null) return null
  const found = handovers.find((one) => one.id === handover)
  must(found !== undefined && isOffice(found), 'E_ROSTER', 'a new coordinator without a handover')
  return found
}

/**
 * The coordinator is the one of the roster before, with the same key, or whom a handover gives the office. The first roster of a round
 * cannot pass over a handover under the one before: whoever gave the office away would go on as if nothing had been signed.
 */
const checkCoordinator = (
  roster: Roster,
  before: Roster | null,
  attached: Attached,
  anchor: string | null,
): void => {
  const own = personOf(roster, roster.payload.coordinator, 'E_ROSTER')
  const handover = handoverOf(roster, attached)
  if (handover !== null) {
    must(before !== null, 'E_ROSTER', 'a handover before the first list')
    checkHandover(before, handover)
    const { to, key } = handover.payload
    must(own.id === to && own.enrol === key?.enrol, 'E_ROSTER', 'the office was handed to somebody else')
  } else if (before !== null) {
    const passed = roster.payload.gen === 1 && officeUnder(attached.handovers, before.id) !== null
    must(!passed, 'E_ROSTER', 'the office went to somebody else before this round')
    const known = personOf(before, before.payload.coordinator, 'E_ROSTER')
    must(
      own.id === known.id && own.sign === known.sign,
      'E_ROSTER',
      'signed by another coordinator than known',
    )
  } else if (anchor !== null) {
    must(own.sign === anchor, 'E_ROSTER', 'signed by another coordinator than invited')
  }
  checkSigners(roster, { [own.id]: own.sign })
}

/**
 * Points 5 to 7 of the roster rules, for one roster after the earlier ones of its procedure (oldest first). `anchor` is
 * the coordinator's sign key of the invitation, null where nobody can know it (the verifier's case).
 * Throws SealingError E_ROSTER, E_SLOT, E_SIGNERS, E_SIG.
 */
export const checkChain = (
  roster: Roster,
  earlier: readonly Roster[],
  attached: Attached,
  anchor: string | null,
): void => {
  const { prev, round, gen, slot, exception } = roster.payload
  const before = earlier.at(-1) ?? null
  must(
    sameList(
      prev,
      earlier.map((one) => one.id),
    ),
    'E_ROSTER',
    'does not name all earlier lists, oldest first',
  )
  checkCoordinator(roster, before, attached, anchor)
  if (before === null) {
    must(round === 1 && gen === 1 && exception === null, 'E_ROSTER', 'the first list must be of round 1')
    return
  }
  const last = before.payload
  const sameRound = round === last.round && gen === last.gen + 1
  const nextRound = round === last.round + 1 && gen === 1
  must(sameRound || nextRound, 'E_ROSTER', `round ${round} generation ${gen} does not follow`)
  must(
    earlier.every((one) => one.payload.slot < slot),
    'E_SLOT',
    `slot ${slot} is not higher than before`,
  )
  if (sameRound) checkNext(roster, before, attached)
  else must(exception === null, 'E_ROSTER', 'a new round needs no exception')
}
