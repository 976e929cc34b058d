import { type Check, checked } from './check.ts'
import { type Design, totalWeight } from './design.ts'
import { forbiddenTopics } from './forbiddenTopics.ts'

/** More criteria than this make honest weighing hard for people who listen and write at the same time. */
export const manyCriteria = 6

/** A criterion that weighs more than this share of the sum decides on its own. */
const outweighs = 0.4

const groupFit =
  /\b(klik|past (goed )?(in|bij) (de|het|onze|ons) (groep|team|vakgroep)|fits? (the|our) (group|team))\b/i

/** Is fixed beforehand who goes on from each round but the last, and can a letter have a second assessor at all? */
const roundsFixed = ({ rounds }: Pick<Design, 'rounds'>): boolean => {
  const before = rounds.slice(0, -1)
  const divided = rounds.every(({ kind, readers }) => kind !== 'letter' || readers !== null)
  return (
    before.every(({ kind, invited, threshold }) => (kind === 'reread' ? threshold : invited) !== null) &&
    (divided || rounds.every(({ kind }) => kind !== 'reread'))
  )
}

/**
 * The checks of a design, always all and always in this order. Where a reason comes from (which source says so) is
 * told in shared/content/checks.ts under the same id.
 * @param design the whole design, frozen or not
 */
export const designChecks = (design: Design): Check[] => {
  const { criteria, practices, instruments, departures } = design
  const not = (answer: boolean | null) => (answer === null ? null : !answer)
  const check = (id: string, outcome: boolean | null, found: readonly string[] = []) =>
    checked(id, outcome, departures, found)
  const names = (list: typeof criteria) => list.map((c) => c.name.nl)

  const bare = criteria.filter((c) => c.anchors.some((a) => a.nl.trim() === ''))
  const silent = criteria.filter((c) => c.questions.length === 0)
  const learnable = criteria.filter((c) => c.learnable)
  const groupish = criteria.filter((c) =>
    groupFit.test(`${c.name.nl} ${c.name.en} ${c.definition.nl} ${c.definition.en}`),
  )
  const total = totalWeight(design)
  const dominant = criteria.filter((c) => total > 0 && criteria.length > 1 && c.weight / total > outweighs)
  const research = criteria.filter((c) => c.profile === 'research')
  const private_ = criteria.flatMap((c) =>
    c.questions
      .filter((q) => [q.text, ...q.probes].some((t) => forbiddenTopics(`${t.nl} ${t.en}`).length > 0))
      .map((q) => q.text.nl),
  )
  const aimless = instruments.filter((i) => i.criteria.length === 0).map((i) => i.kind)

  return [
    check('open-vacancy', practices.openVacancy),
    check('internal-pool', not(practices.internalPool)),
    check('anios-preselection', not(practices.aniosPreselection)),
    check('criteria-count', criteria.length === 0 ? null : criteria.length <= manyCriteria, [
      `${criteria.length}`,
    ]),
    check('weights-sum', criteria.length === 0 ? null : total === 100, [`${total}`]),
    check('anchors', criteria.length === 0 ? null : bare.length === 0, names(bare)),
    check('questions', criteria.length === 0 ? null : silent.length === 0, names(silent)),
    check('learnable', learnable.length === 0, names(learnable)),
    check('dominant-criterion', dominant.length === 0, names(dominant)),
    check('procedures-counted', not(practices.proceduresCounted)),
    check('portfolio', not(practices.portfolioDemanded)),
    check(
      'research-required',
      practices.researchRequired === null
        ? null
        : !practices.researchRequired && !dominant.some((c) => research.includes(c)),
    ),
    check('own-clinic', not(practices.ownClinicAbove)),
    check('group-fit', groupish.length === 0, names(groupish)),
    check('letter-only', instruments.length === 0 ? null : instruments.some((i) => i.kind !== 'letter')),
    check('instrument-aim', aimless.length === 0, aimless),
    check('rounds-fixed', roundsFixed(design)),
    check('private-questions', private_.length === 0, private_),
  ]
}
