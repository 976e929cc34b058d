import { demand } from './broken.ts'
import type { Message } from './message.ts'
import { personOf, type Roster, scorersOf } from './people.ts'

/** What must hold inside one roster: points 1 to 4 of docs/formats.md "roster/v1". All throw Broken E_ROSTER. */

const MOST_PAIRS = 4000

const checkNames = (roster: Roster, where: string): void => {
  const { payload } = roster
  const named = [payload.coordinator, payload.chair, payload.keeper ?? payload.chair, ...payload.deputies]
  const stranger = [...named, ...payload.recusals.map(({ member }) => member)].find(
    (id) => !personOf(roster, id),
  )
  demand(
    stranger === undefined,
    'E_ROSTER',
    `${where} gives an office to ${stranger}, who is not one of its people`,
  )
  for (const { cid, member } of payload.recusals) {
    const known = payload.candidates.some((candidate) => candidate.cid === cid)
    demand(known, 'E_ROSTER', `${where} has a recusal for ${cid}, who is not a candidate`)
    demand(
      personOf(roster, member)?.scorer === true,
      'E_ROSTER',
      `${where} has a recusal of ${member}, who does not score`,
    )
  }
}

const checkRoles = (roster: Roster, where: string): void => {
  const { coordinator, keeper, deputies, mode, people } = roster.payload
  for (const { id, role } of people) {
    const keeps = id === keeper || deputies.includes(id)
    const right = id === coordinator ? 'coordinator' : keeps ? 'keeper' : 'member'
    demand(
      role === right && !(keeps && id === coordinator),
      'E_ROSTER',
      `${where} gives ${id} a role that does not fit`,
    )
  }
  if (mode === 'strict')
    demand(
      keeper === null && deputies.length === 0,
      'E_ROSTER',
      `${where} has a keeper although every scorer answers`,
    )
  else {
    demand(keeper !== null && !deputies.includes(keeper), 'E_ROSTER', `${where} has no keeper of its own`)
    const scores = personOf(roster, coordinator)?.scorer === true
    demand(
      !scores,
      'E_ROSTER',
      `${where} lets the coordinator score, who could then open with the keeper alone`,
    )
  }
}

const checkNumbers = (roster: Roster, where: string): void => {
  const scorers = scorersOf(roster).length
  demand(scorers >= 2, 'E_ROSTER', `${where} has fewer than two scorers`)
  const pairs = scorers * roster.payload.candidates.length
  demand(
    pairs <= MOST_PAIRS,
    'E_ROSTER',
    `${where} has more than ${MOST_PAIRS} pairs of scorer and candidate`,
  )
}

const checkKeys = (roster: Roster, enrols: ReadonlyMap<string, Message<'enrol/v1'>>, where: string): void => {
  const { people, slot } = roster.payload
  for (const person of people) {
    const enrol = enrols.get(person.enrol)?.payload
    demand(
      enrol !== undefined,
      'E_ROSTER',
      `${where} names an enrolment of ${person.id} that is not in the file`,
    )
    const own =
      enrol.member === person.id &&
      enrol.role === person.role &&
      enrol.sign === person.sign &&
      enrol.box === person.box &&
      enrol.roleKey === person.roleKey &&
      person.slotKey === (person.scorer ? enrol.slots[slot] : null)
    demand(own, 'E_ROSTER', `${where} gives ${person.id} other keys than ${person.id} enrolled with`)
  }
  const keys = people
    .flatMap(({ sign, box, roleKey, slotKey }) => [sign, box, roleKey, slotKey])
    .filter((key) => key !== null)
  demand(new Set(keys).size === keys.length, 'E_ROSTER', `${where} gives one key twice`)
}

export const checkRosterPeople = (
  roster: Roster,
  enrols: ReadonlyMap<string, Message<'enrol/v1'>>,
  where: string,
): void => {
  checkNames(roster, where)
  checkRoles(roster, where)
  checkNumbers(roster, where)
  checkKeys(roster, enrols, where)
}
