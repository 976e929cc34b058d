import type { Criterion, Design } from '../../domain/design.ts'
import { blankDesign } from '../blankDesign.ts'
import { both } from '../both.ts'
import { asCriterion, competency } from '../competencies/index.ts'

/** In elderly care the question is seldom what can be done, and mostly what somebody still wants. */
const qualityOfLife: Criterion = {
  id: 'quality-of-life',
  name: both('Oog voor kwaliteit van leven', 'Eye for quality of life'),
  definition: both(
    'Zoekt uit wat voor iemand belangrijk is, ook als die dat zelf moeilijk kan zeggen, en laat dat zwaarder wegen dan wat medisch kan.',
    'Finds out what matters to somebody, also when that person can hardly say so, and lets that weigh more than what is medically possible.',
  ),
  weight: 25,
  learnable: false,
  profile: null,
  competency: null,
  anchors: [
    both(
      'Behandelt wat afwijkt. Vraagt niet wat iemand wil.',
      'Treats what deviates. Does not ask what somebody wants.',
    ),
    both(
      'Vraagt naar wensen, maar het plan verandert er niet door.',
      'Asks about wishes, but the plan does not change because of them.',
    ),
    both(
      'Weet wat voor iemand belangrijk is en past de behandeling daarop aan.',
      'Knows what matters to somebody and adapts the treatment to it.',
    ),
    both(
      'Betrekt naasten en verzorging, en bespreekt ook wat niet meer hoeft.',
      'Involves family and carers, and also discusses what need no longer be done.',
    ),
    both(
      'Helpt mensen kiezen als hun wensen botsen, en maakt het team daarin beter.',
      'Helps people choose when wishes collide, and makes the team better at it.',
    ),
  ],
  questions: [
    {
      id: 'quality-of-life-q1',
      text: both(
        'Vertel over een keer dat je iets niet deed wat medisch wel kon.',
        'Tell us about a time when you did not do something that was medically possible.',
      ),
      probes: [
        both('Hoe kwam je erachter wat iemand wilde?', 'How did you find out what the person wanted?'),
        both('Wie betrok je erbij?', 'Whom did you involve?'),
        both('Hoe liep het af?', 'How did it end?'),
      ],
    },
    {
      id: 'quality-of-life-q2',
      text: both(
        'Vertel over een patiënt die zelf moeilijk kon zeggen wat hij of zij wilde.',
        'Tell us about a patient who could hardly say what he or she wanted.',
      ),
      probes: [
        both('Waar lette je op?', 'What did you look at?'),
        both('Wat deed je met verschil van mening?', 'What did you do about differences of opinion?'),
      ],
    },
  ],
}

const asked = ['quality-of-life', 'collaborate', 'communicate', 'organise', 'professionalism']

/**
 * In the manner of the national procedure for elderly care that the source names as good practice: letters first, then one talk
 * with fixed questions; region and practice count for the same. The words are ours.
 */
export const elderlyCare: Design = {
  ...blankDesign,
  title: 'Ouderengeneeskunde',
  specialty: 'Ouderengeneeskunde',
  regionNeeds: both(
    'Steeds meer ouderen wonen thuis met zware zorg, of wonen korter in een verpleeghuis. We zoeken artsen die daar met huisarts, verpleging en naasten voor zorgen.',
    'More and more older people live at home with heavy care, or for a shorter time in a nursing home. We look for doctors who care for them together with the general practitioner, nurses and family.',
  ),
  rounds: [
    { kind: 'letter', invited: 24, readers: 2, threshold: 250 },
    { kind: 'interview', invited: null, readers: null, threshold: null },
  ],
  instruments: [
    { kind: 'letter', criteria: ['communicate', 'professionalism'] },
    { kind: 'interview', criteria: asked },
  ],
  criteria: [
    qualityOfLife,
    asCriterion(competency('collaborate'), 25, 2),
    asCriterion(competency('communicate'), 20, 2),
    asCriterion(competency('organise'), 15, 2),
    asCriterion(competency('professionalism'), 15, 2),
  ],
  combination: { rule: 'weighted-mean', threshold: 250, tieRule: 'profile' },
  interviewMinutes: 45,
}
