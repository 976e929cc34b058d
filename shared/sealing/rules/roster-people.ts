import { must } from '../errors.ts'
import type { Message } from '../message.ts'
import { MOST_CARDS, type Person } from '../schemas/people.ts'
import { keepersOf, type Roster, scorersOf } from './people.ts'

/** Points 1 to 3 of the roster rules: offices, roles and numbers. Throws SealingError E_ROSTER. */
export const checkOffices = (roster: Roster): void => {
  const { people, candidates, recusals, coordinator, chair, keeper, deputies, mode } = roster.payload
  const byId = new Map(people.map((person) => [person.id, person]))
  const cids = new Set(candidates.map((candidate) => candidate.cid))
  const keepers = keepersOf(roster)
  for (const id of [coordinator, chair, ...keepers, ...deputies])
    must(byId.has(id), 'E_ROSTER', `${id} holds an office but is not among the people`)
  for (const { cid, member } of recusals)
    must(
      cids.has(cid) && byId.get(member)?.scorer === true,
      'E_ROSTER',
      'a recusal of nobody or about nobody',
    )
  for (const { id, role } of people) {
    const right = id === coordinator ? 'coordinator' : keepers.includes(id) ? 'keeper' : 'member'
    must(role === right, 'E_ROSTER', `${id} has role ${role} instead of ${right}`)
  }
  if (mode === 'strict') {
    must(keeper === null && deputies.length === 0, 'E_ROSTER', 'a keeper in mode strict')
  } else {
    must(keeper !== null && !deputies.includes(keeper), 'E_ROSTER', 'no keeper in mode twokey')
    must(keeper !== coordinator, 'E_ROSTER', 'coordinator and keeper are one person')
    must(byId.get(coordinator)?.scorer === false, 'E_ROSTER', 'the coordinator scores in mode twokey')
  }
  const scorers = scorersOf(roster).length
  must(scorers >= 2 && scorers <= 30, 'E_ROSTER', `${scorers} scorers`)
  must(scorers * candidates.length <= MOST_CARDS, 'E_ROSTER', `more than ${MOST_CARDS} cards`)
}

const sameAsEnrolled = (person: Person, enrol: Message<'enrol/v1'>, slot: number): boolean => {
  const { member, role, sign, box, roleKey, slots } = enrol.payload
  return (
    person.id === member &&
    person.role === role &&
    person.sign === sign &&
    person.box === box &&
    person.roleKey === roleKey &&
    person.slotKey === (person.scorer ? slots[slot] : null)
  )
}

/**
 * Point 4: every person's keys are those of the person's own enrolment, and no key occurs twice.
 * Throws SealingError E_ROSTER.
 */
export const checkKeys = (roster: Roster, enrols: readonly Message<'enrol/v1'>[]): void => {
  const seen = new Set<string>()
  for (const person of roster.payload.people) {
    const enrol = enrols.find((one) => one.id === person.enrol)
    must(enrol !== undefined, 'E_ROSTER', `the enrolment of ${person.id} is not attached`)
    const same = sameAsEnrolled(person, enrol, roster.payload.slot)
    must(same, 'E_ROSTER', `${person.id} has other keys or another role than enrolled`)
    for (const key of [person.sign, person.box, person.roleKey, person.slotKey]) {
      if (key === null) continue
      must(!seen.has(key), 'E_ROSTER', `a key of ${person.id} occurs twice`)
      seen.add(key)
    }
  }
}
