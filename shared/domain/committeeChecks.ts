import { type Check, checked } from './check.ts'
import { type Committee, type Member, scorers } from './committee.ts'

/** Fewer than three scorers say nothing about agreement; more than eight make an interview an exam. */
const sizeRange = { min: 3, max: 8 } as const

/** Each deputy is one more who could, with the secretary, read what is sealed. */
export const mostDeputies = 2

/** A training older than this is asked for again. */
const trainingYears = 3

const count = <K>(members: readonly Member[], by: (m: Member) => K): Map<K, number> => {
  const counts = new Map<K, number>()
  for (const m of members) counts.set(by(m), (counts.get(by(m)) ?? 0) + 1)
  return counts
}

const trainedBefore = (today: string, trained: string | null): boolean =>
  trained !== null && trained >= `${Number(today.slice(0, 4)) - trainingYears}${today.slice(4)}`

/**
 * The composition checks of a committee, always all and in this order. Only those who score count towards groups,
 * clinics, disciplines and size: who does not score does not choose.
 * @param committee members and the departures explained so far
 * @param today the day to count training from, YYYY-MM-DD
 * @param practised by member id the day on which they practised scoring here, YYYY-MM-DD: counts as training in STAR
 */
export const committeeChecks = (
  committee: Committee,
  today: string,
  practised: Readonly<Record<string, string>>,
): Check[] => {
  const { departures, members } = committee
  const check = (id: string, outcome: boolean | null, found: readonly string[] = []) =>
    checked(id, outcome, departures, found)
  const judging = scorers(committee)
  const some = judging.length > 0
  const ask = (outcome: boolean) => (some ? outcome : null)
  const groups = count(judging, (m) => m.group)
  const largest = Math.max(0, ...groups.values())
  const clinics = count(judging, (m) => m.clinic.trim().toLowerCase())
  const disciplines = new Set(judging.map((m) => m.discipline.trim().toLowerCase()).filter(Boolean))
  const untrained = (...days: ((m: Member) => string | null)[]) =>
    judging.filter((m) => !days.some((day) => trainedBefore(today, day(m)))).map((m) => m.name)
  const noStar = untrained(
    (m) => m.starTraining,
    (m) => practised[m.id] ?? null,
  )
  const noBias = untrained((m) => m.biasTraining)
  const keeper = members.find((m) => m.keeper)
  const judgingDeputies = judging.filter((m) => m.deputy).map((m) => m.name)

  return [
    check('resident-seat', ask(judging.some((m) => m.group === 'residents'))),
    check('hrm-member', ask(members.some((m) => m.group === 'hrm'))),
    check('several-groups', ask(groups.size >= 3), [`${groups.size}`]),
    check('no-majority-group', ask(largest * 2 <= judging.length), [`${largest}`, `${judging.length}`]),
    check('several-clinics', ask(clinics.size > 1), [`${clinics.size}`]),
    check('several-disciplines', ask(disciplines.size > 1), [`${disciplines.size}`]),
    check('size', ask(judging.length >= sizeRange.min && judging.length <= sizeRange.max), [
      `${judging.length}`,
    ]),
    check('star-trained', ask(noStar.length === 0), noStar),
    check('bias-trained', ask(noBias.length === 0), noBias),
    check('diversity', committee.diversity.trim() === '' ? null : true),
    ...(keeper?.scorer ? [check('keeper-scores', false)] : []),
    ...(judgingDeputies.length > 0 ? [check('deputy-scores', false, judgingDeputies)] : []),
  ]
}

/**
 * What makes a committee impossible, not merely unwise (sealing.md, "People and modes"). Empty when it can be enrolled.
 */
export const committeeFaults = ({ members, mode }: Committee): string[] => {
  const coordinators = members.filter((m) => m.coordinator)
  const keepers = members.filter((m) => m.keeper)
  const deputies = members.filter((m) => m.deputy)
  const judging = members.filter((m) => m.scorer).length
  return [
    coordinators.length === 1 ? [] : ['one-coordinator'],
    members.filter((m) => m.chair).length === 1 ? [] : ['one-chair'],
    judging >= 2 ? [] : ['two-scorers'],
    mode === 'twokey' && keepers.length !== 1 ? ['one-keeper'] : [],
    mode === 'strict' && keepers.length > 0 ? ['keeper-in-strict'] : [],
    mode === 'twokey' && coordinators.some((m) => m.scorer) ? ['coordinator-scores'] : [],
    keepers.some((m) => m.coordinator) ? ['keeper-is-coordinator'] : [],
    deputies.length > mostDeputies ? ['too-many-deputies'] : [],
    mode === 'strict' && deputies.length > 0 ? ['deputy-in-strict'] : [],
    deputies.some((m) => m.coordinator) ? ['deputy-is-coordinator'] : [],
    deputies.some((m) => m.keeper) ? ['deputy-is-keeper'] : [],
    members.some((m) => m.name.trim() === '') ? ['nameless'] : [],
  ].flat()
}
