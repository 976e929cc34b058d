import { ZegelError } from '../../domain/error.ts'
import { publicKeys } from '../../sealing/keys.ts'
import { compareKeys, type KnownKeys } from '../../sealing/make/confirm.ts'
import { mustBeHeard, personOf, type Roster } from '../../sealing/rules/people.ts'
import type { Open, Session } from '../app.ts'
import { enrolments } from './enrolled.ts'
import { homeOf, placeOf } from './places.ts'

/** Keys of people as this laptop made them: of everybody who enrolled here, on an own laptop of its one person. */
const madeHere = (open: Open, session: Session, roster: Roster): KnownKeys[] => {
  const { member, keys } = session
  const office = personOf(roster, member).roleKey !== null
  const others =
    homeOf(open) === null
      ? [...enrolments(open).values()]
          .map(({ payload }) => ({ ...payload, id: payload.member }))
          .filter(({ id }) => id !== member && placeOf(open, id) === 'here')
      : []
  return [
    ...others.filter(({ id }) => roster.payload.people.some((person) => person.id === id)),
    { id: member, ...publicKeys(keys, office) },
  ]
}

/**
 * Whom the unlocked member has heard, for the confirmation of a roster: those whose keys lie on this laptop are compared, of
 * the others somebody must say that all of them were heard in person (sealing.md, rule 2). Every key of everybody has been
 * compared with the attached enrolment when the roster came in.
 * @param everybody was that said?
 * @throws SealingError E_MYKEY; E_NOT_HEARD when it was not said and somebody's keys are elsewhere
 */
export const mustHear = (open: Open & { session: Session }, roster: Roster, everybody: boolean): string[] => {
  const { member } = open.session
  const compared = compareKeys(roster, madeHere(open, open.session, roster))
  const unheard = mustBeHeard(roster).filter((id) => id !== member && !compared.includes(id))
  if (unheard.length > 0 && !everybody) throw new ZegelError('E_NOT_HEARD', { count: unheard.length })
  return [...compared, ...unheard].filter((id) => id !== member)
}
