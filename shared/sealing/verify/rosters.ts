import { Broken, demand } from './broken.ts'
import { checkException } from './exceptions.ts'
import { checkGeneration } from './generation.ts'
import { checkHandover, type Handover, handoverNamed } from './handovers.ts'
import { holdsJust } from './nested.ts'
import type { File, Parts } from './parts.ts'
import { keysOf, personOf, type Roster } from './people.ts'
import { checkRosterPeople } from './roster-people.ts'
import { checkSigned } from './signed.ts'

/** Enrolments and rosters: steps 3 and 4 of docs/formats.md "The verifier". */

const at = (index: number): string => `roster ${index + 1}`

/**
 * Each enrolment is signed by its own key.
 * @throws Broken E_SIGNERS, E_SIG
 */
export const checkEnrolments = ({ enrols }: Parts): void => {
  for (const enrol of enrols) {
    const { member, sign } = enrol.payload
    checkSigned(enrol, new Map([[member, sign]]), `the enrolment of ${member}`)
  }
}

/** Point 5: how a roster follows those before it. */
const checkSuccession = (roster: Roster, earlier: readonly Roster[], where: string): void => {
  const { round, gen, slot, exception, prev } = roster.payload
  const listed = prev.length === earlier.length && prev.every((id, i) => id === earlier[i]?.id)
  demand(listed, 'E_ROSTER', `${where} does not name exactly the rosters before it`)
  const before = earlier.at(-1)?.payload ?? { round: 0, gen: 1 }
  const next = round === before.round && gen === before.gen + 1 && exception !== null
  const fresh = round === before.round + 1 && gen === 1 && exception === null
  demand(
    next || fresh,
    'E_ROSTER',
    `${where} does not follow the roster before it: round ${round}, generation ${gen}`,
  )
  const unused = earlier.every(({ payload }) => slot > payload.slot)
  demand(unused, 'E_SLOT', `${where} uses round keys that were used before`)
}

/** Point 6: one coordinator with one key throughout, but for handovers, which the first roster of a round cannot pass over. Of the first roster it is taken as it stands. */
const checkCoordinator = (
  roster: Roster,
  before: Roster | undefined,
  handover: Handover | null,
  handovers: readonly Handover[],
  where: string,
): void => {
  const { coordinator, gen } = roster.payload
  const keys = keysOf(roster, [coordinator], where)
  if (handover) {
    const { key, to, roster: about } = handover.payload
    demand(
      before !== undefined && about === before.id,
      'E_ROSTER',
      `${where} follows a handover of another roster`,
    )
    const right = key !== null && to === coordinator && key.enrol === personOf(roster, coordinator)?.enrol
    demand(right, 'E_ROSTER', `${where} has another coordinator than its handover names`)
  } else if (before) {
    const passed = handovers.some(({ payload }) => payload.key !== null && payload.roster === before.id)
    demand(gen > 1 || !passed, 'E_ROSTER', `${where} passes over the handover after the round before it`)
    const old = personOf(before, before.payload.coordinator)
    const same = old?.id === coordinator && keys.get(coordinator) === old.sign
    demand(same, 'E_ROSTER', `${where} has another coordinator's key than the roster before it`)
  }
  checkSigned(roster, keys, where)
}

/** Point 7: the exception that a later generation rests on, and what it allows. */
const checkAllowed = (
  roster: Roster,
  before: Roster | undefined,
  { exceptions }: Parts,
  handover: Handover | null,
  where: string,
): void => {
  if (roster.payload.exception === null || before === undefined) return
  const found = exceptions.find(({ id }) => id === roster.payload.exception)
  demand(
    found !== undefined && found.payload.roster === before.id,
    'E_ROSTER',
    `${where} rests on an exception that is not in the file, or is about another roster`,
  )
  checkGeneration(found, handover, before, roster, where)
}

/**
 * All rosters, oldest first, and the exceptions.
 * @returns the last one, which the file is about
 * @throws Broken E_ROSTER, E_SLOT, E_ROUND, E_SIGNERS, E_SIG, E_VERSION, E_ATT
 */
export const checkRosters = (file: File, parts: Parts): Roster => {
  const { rosters, enrols, exceptions, handovers } = parts
  const last = rosters.at(-1)
  if (last === undefined) throw new Broken('E_ROSTER', 'the file holds no roster')
  const enrolments = new Map(enrols.map((enrol) => [enrol.id, enrol]))
  const named = new Set<string>()
  for (const [i, roster] of rosters.entries()) {
    const earlier = rosters.slice(0, i)
    checkRosterPeople(roster, enrolments, at(i))
    checkSuccession(roster, earlier, at(i))
    const handover = handoverNamed(handovers, roster.payload.handover, at(i))
    checkCoordinator(roster, earlier.at(-1), handover, handovers, at(i))
    checkAllowed(roster, earlier.at(-1), parts, handover, at(i))
    for (const person of roster.payload.people) named.add(person.enrol)
    const { att } = roster.payload
    const own = enrols.filter(({ id }) => named.has(id))
    const attached = holdsJust(att, 'rosters', earlier) && holdsJust(att, 'enrols', own)
    demand(attached, 'E_ROSTER', `${at(i)} was sent with other rosters or enrolments than are in the file`)
  }
  for (const exception of exceptions) checkException(exception, rosters)
  for (const handover of handovers) checkHandover(handover, rosters)
  const successions = handovers.flatMap(({ payload }) => (payload.key === null ? [] : payload.roster))
  const once = new Set(successions).size === successions.length
  demand(once, 'E_STATE', "the coordinator's office was handed over twice under one roster")
  const nameless = enrols.find(({ id }) => !named.has(id))
  demand(nameless === undefined, 'E_ATT', `no roster names the enrolment of ${nameless?.payload.member}`)
  demand(last.id === file.payload.roster, 'E_ROSTER', 'the last roster is not the one that the file is about')
  demand(last.payload.round === file.payload.round, 'E_ROUND', 'the file names another round than its roster')
  return last
}
