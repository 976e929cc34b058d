import type { Criterion, Design } from '../../domain/design.ts'
import { blankDesign } from '../blankDesign.ts'
import { both } from '../both.ts'
import { asCriterion, competency } from '../competencies/index.ts'

/** Much in general practice is unclear at first; the doctor decides alone, with the patient. */
const uncertainty: Criterion = {
  id: 'uncertainty',
  name: both('Omgaan met onzekerheid', 'Dealing with uncertainty'),
  definition: both(
    'Neemt een besluit als nog niet alles duidelijk is, zegt dat eerlijk tegen de patiënt, en regelt wat er gebeurt als het anders loopt.',
    'Decides when not everything is clear yet, says so honestly to the patient, and arranges what happens if it goes another way.',
  ),
  weight: 20,
  learnable: false,
  profile: null,
  competency: null,
  anchors: [
    both(
      'Doet alsof alles zeker is, of schuift elk besluit door.',
      'Pretends that all is certain, or passes every decision on.',
    ),
    both(
      'Ziet de twijfel, maar vraagt vooral onderzoek aan om ervan af te komen.',
      'Sees the doubt, but mostly orders tests to be rid of it.',
    ),
    both(
      'Weegt wat wel en niet waarschijnlijk is, en spreekt af wanneer de patiënt terugkomt.',
      'Weighs what is likely and what is not, and agrees when the patient comes back.',
    ),
    both(
      'Bespreekt de twijfel met de patiënt en kiest samen. Vraagt op tijd hulp.',
      'Discusses the doubt with the patient and chooses together. Asks for help in time.',
    ),
    both(
      'Maakt onzekerheid draaglijk voor patiënt en collega’s, en leert er zichtbaar van.',
      'Makes uncertainty bearable for patient and colleagues, and visibly learns from it.',
    ),
  ],
  questions: [
    {
      id: 'uncertainty-q1',
      text: both(
        'Vertel over een patiënt bij wie lang onduidelijk bleef wat er aan de hand was.',
        'Tell us about a patient with whom it remained unclear for long what was the matter.',
      ),
      probes: [
        both('Wat wist je wel, en wat niet?', 'What did you know, and what did you not?'),
        both('Wat zei je tegen de patiënt?', 'What did you say to the patient?'),
        both(
          'Wat sprak je af voor als het anders zou lopen?',
          'What did you agree on in case it would go another way?',
        ),
      ],
    },
    {
      id: 'uncertainty-q2',
      text: both(
        'Vertel over een besluit waarover je achteraf anders bent gaan denken.',
        'Tell us about a decision that you came to see differently afterwards.',
      ),
      probes: [
        both('Wat gaf toen de doorslag?', 'What tipped the balance then?'),
        both('Wat doe je sindsdien anders?', 'What have you done differently since?'),
      ],
    },
  ],
}

const asked = ['communicate', 'collaborate', 'uncertainty', 'professionalism', 'personal-leadership']

/**
 * In the manner of the national procedure for general practice that the source names as good practice: letters are read in a
 * round of their own, a rejected letter by a second assessor, and every group has an equal vote. The words are ours.
 */
export const generalPractice: Design = {
  ...blankDesign,
  title: 'Huisartsgeneeskunde',
  specialty: 'Huisartsgeneeskunde',
  regionNeeds: both(
    'In de regio gaan huisartsen met pensioen en vinden praktijken geen opvolger. We zoeken artsen die dicht bij mensen werken, in dorp en wijk, samen met wijkverpleging en ziekenhuis.',
    'In the region general practitioners retire and practices find no successor. We look for doctors who work close to people, in village and neighbourhood, together with district nurses and hospital.',
  ),
  rounds: [
    { kind: 'letter', invited: 40, readers: 1, threshold: 300 },
    { kind: 'reread', invited: null, readers: 1, threshold: 300 },
    { kind: 'interview', invited: null, readers: null, threshold: null },
  ],
  instruments: [
    { kind: 'letter', criteria: ['communicate', 'personal-leadership'] },
    { kind: 'interview', criteria: asked },
  ],
  criteria: [
    asCriterion(competency('communicate'), 25, 2),
    asCriterion(competency('collaborate'), 20, 2),
    uncertainty,
    asCriterion(competency('professionalism'), 20, 2),
    asCriterion(competency('personal-leadership'), 15, 2),
  ],
  combination: { rule: 'group-mean', threshold: 250, tieRule: 'lot' },
  interviewMinutes: 45,
}
