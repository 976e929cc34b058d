import type { Design } from '../domain/design.ts'
import type { Bilingual, Language } from '../domain/text.ts'
import { blankDesign, blankTemplate } from './blankDesign.ts'
import { both } from './both.ts'
import { asCriterion, competency } from './competencies/index.ts'
import { cite, sources } from './sources.ts'
import { elderlyCare } from './templates/elderlyCare.ts'
import { generalPractice } from './templates/generalPractice.ts'

/** A reusable start ("leidraad"): everything that need not differ per hospital is filled in. */
export interface Template {
  readonly id: string
  readonly version: number
  readonly name: Bilingual
  readonly description: Bilingual
  readonly design: Design
}

const national = cite('continuum', 'hoofdstuk IV, thema 3', 'chapter IV, theme 3')

/** Where the example of a national procedure comes from. The source names the procedure; what it looks like here is ours. */
const manner = (language: Language): string =>
  ({
    nl: `Voorbeeld uit ${sources[national.source].title} (${national.place.nl}), uitgewerkt door Zegel.`,
    en: `Example from ${sources[national.source].title} (${national.place.en}), worked out by Zegel.`,
  })[language]

const geriatrics: Design = {
  ...blankDesign,
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
    id: 'huisartsgeneeskunde',
    version: 1,
    name: both('Huisartsgeneeskunde', 'General practice'),
    description: both(
      `Brieven met een tweede beoordelaar bij afwijzing, dan gesprekken. Elke groep telt even zwaar. ${manner('nl')}`,
      `Letters with a second assessor before a refusal, then interviews. Every group counts equally. ${manner('en')}`,
    ),
    design: { ...generalPractice, template: { id: 'huisartsgeneeskunde', version: 1 } },
  },
  {
    id: 'ouderengeneeskunde',
    version: 1,
    name: both('Ouderengeneeskunde', 'Elderly care'),
    description: both(
      `Brieven, gelezen door twee leden, en een gesprek van 45 minuten. Ook kwaliteit van leven telt. ${manner('nl')}`,
      `Letters, read by two members, and a 45-minute interview. Quality of life counts too. ${manner('en')}`,
    ),
    design: { ...elderlyCare, template: { id: 'ouderengeneeskunde', version: 1 } },
  },
  {
    id: blankTemplate,
    version: 1,
    name: both('Leeg beginnen', 'Start blank'),
    description: both(
      'Je bouwt het ontwerp zelf op. De bibliotheek met competenties en vragen ligt klaar.',
      'You build the design yourself. The library of competencies and questions is at hand.',
    ),
    design: blankDesign,
  },
]

/** The template with this id; throws E_NO_TEMPLATE when there is none. */
export const template = (id: string): Template => {
  const found = templates.find((t) => t.id === id)
  if (!found) throw new Error('E_NO_TEMPLATE')
  return found
}
