import type { Design } from '../domain/design.ts'
import type { Bilingual } from '../domain/text.ts'
import { both } from './both.ts'
import { asCriterion, competency } from './competencies/index.ts'

/** A reusable start ("leidraad"): everything that need not differ per hospital is filled in. */
export interface Template {
  readonly id: string
  readonly version: number
  readonly name: Bilingual
  readonly description: Bilingual
  readonly design: Design
}

/** A design in which nothing is chosen yet; personal data are kept for four weeks, as is the rule in the Netherlands. */
const blank: Design = {
  title: '',
  specialty: '',
  institution: '',
  region: '',
  places: 1,
  website: '',
  contact: '',
  complaints: '',
  privacyContact: '',
  partTime: true,
  regionNeeds: both('', ''),
  dates: {
    publishedFrom: null,
    applyUntil: null,
    letterOutcome: null,
    interviews: null,
    decision: null,
    start: null,
  },
  vacancyPlaces: '',
  rounds: [{ kind: 'interview', invited: null, readers: null, threshold: null }],
  instruments: [],
  criteria: [],
  practices: {
    openVacancy: null,
    internalPool: null,
    aniosPreselection: null,
    proceduresCounted: null,
    portfolioDemanded: null,
    researchRequired: null,
    ownClinicAbove: null,
  },
  combination: { rule: 'weighted-mean', threshold: null, tieRule: 'lot' },
  tiesFirst: false,
  interviewMinutes: 40,
  retentionWeeks: 4,
  departures: [],
  template: null,
}

const geriatrics: Design = {
  ...blank,
  title: 'Klinische geriatrie',
  specialty: 'Klinische geriatrie',
  regionNeeds: both(
    'In de regio wonen steeds meer ouderen met meer dan één ziekte. Zij krijgen zorg in het ziekenhuis, thuis en in het verpleeghuis. We zoeken artsen die over die grenzen heen samenwerken.',
    'More and more older people in the region live with more than one disease. They receive care in hospital, at home and in nursing homes. We look for doctors who work together across those borders.',
  ),
  instruments: [
    { kind: 'letter', criteria: ['communicate', 'personal-leadership'] },
    {
      kind: 'interview',
      criteria: ['collaborate', 'communicate', 'organise', 'professionalism', 'personal-leadership'],
    },
  ],
  criteria: [
    asCriterion(competency('collaborate'), 30, 2),
    asCriterion(competency('communicate'), 20, 2),
    asCriterion(competency('organise'), 15, 2),
    asCriterion(competency('professionalism'), 20, 2),
    asCriterion(competency('personal-leadership'), 15, 2),
  ],
  combination: { rule: 'weighted-mean', threshold: 250, tieRule: 'heaviest-criterion' },
  template: { id: 'klinische-geriatrie', version: 1 },
}

export const templates: readonly Template[] = [
  {
    id: 'klinische-geriatrie',
    version: 1,
    name: both('Klinische geriatrie', 'Clinical geriatrics'),
    description: both(
      'Vijf criteria met vragen en voorbeeldgedrag, een brief en een gesprek van 40 minuten. Jij vult in: ziekenhuis, plaatsen, data en hoe jullie werven.',
      'Five criteria with questions and example behaviour, a letter and a 40-minute interview. You fill in: hospital, places, dates and how you recruit.',
    ),
    design: geriatrics,
  },
  {
    id: 'leeg',
    version: 1,
    name: both('Leeg beginnen', 'Start blank'),
    description: both(
      'Je bouwt het ontwerp zelf op. De bibliotheek met competenties en vragen ligt klaar.',
      'You build the design yourself. The library of competencies and questions is at hand.',
    ),
    design: blank,
  },
]

/** The template with this id; throws E_NO_TEMPLATE when there is none. */
export const template = (id: string): Template => {
  const found = templates.find((t) => t.id === id)
  if (!found) throw new Error('E_NO_TEMPLATE')
  return found
}
