import type { Criterion } from '../../domain/design.ts'
import type { Bilingual } from '../../domain/text.ts'
import { both } from '../both.ts'
import type { Competency, CompetencyGroup } from './competency.ts'
import { generic } from './generic.ts'
import { leadershipCareer } from './leadershipCareer.ts'
import { leadershipMeans } from './leadershipMeans.ts'
import { leadershipPractice } from './leadershipPractice.ts'
import { leadershipTeams } from './leadershipTeams.ts'
import { profileCompetencies } from './profiles.ts'

export type { Competency, CompetencyGroup } from './competency.ts'

export const competencyGroups: readonly { key: CompetencyGroup; name: Bilingual; description: Bilingual }[] =
  [
    {
      key: 'generic',
      name: both('Algemene competenties', 'Generic competencies'),
      description: both(
        'Vier competenties voor artsen aan het begin van hun loopbaan.',
        'Four competencies for doctors at the start of their career.',
      ),
    },
    {
      key: 'leadership',
      name: both('Medisch leiderschap', 'Medical leadership'),
      description: both(
        'De rol van leider uit CanMEDS. Veel hiervan leert een aios in de opleiding zelf: vraag naar aanleg, niet naar een cursus.',
        'The CanMEDS role of leader. Much of it is learned in training itself: ask about aptitude, not about a course.',
      ),
    },
    {
      key: 'profiles',
      name: both('Profielen', 'Profiles'),
      description: both(
        'Verdieping naar keuze. Geen profiel is verplicht, en het ene is niet meer waard dan het andere.',
        'Deepening by choice. No profile is required, and none is worth more than another.',
      ),
    },
  ]

/** The whole library, in the order in which it is shown. */
export const competencies: readonly Competency[] = [
  ...generic,
  ...leadershipTeams,
  ...leadershipMeans,
  ...leadershipPractice,
  ...leadershipCareer,
  ...profileCompetencies,
]

/** The competency with this key; throws E_NO_COMPETENCY when there is none. */
export const competency = (key: string): Competency => {
  const found = competencies.find((c) => c.key === key)
  if (!found) throw new Error('E_NO_COMPETENCY')
  return found
}

/**
 * A criterion for a design, made from a competency; the copy is the design's own from then on.
 * @param weight points out of 100
 * @param questions how many of its three questions to take, from the first
 */
export const asCriterion = (c: Competency, weight: number, questions: 1 | 2 | 3 = 3): Criterion => ({
  id: c.key,
  name: c.name,
  definition: c.definition,
  weight,
  learnable: false,
  profile: c.profile,
  competency: c.key,
  anchors: c.anchors,
  questions: c.questions.slice(0, questions),
})
