import type { Design } from '../domain/design.ts'
import { both } from './both.ts'

/** The template of who begins without one. */
export const blankTemplate = 'leeg'

/** A design in which nothing is chosen yet; personal data are kept for four weeks, as is the rule in the Netherlands. */
export const blankDesign: Design = {
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
  placeRule: 'all-pairs-95-v1',
  tiesFirst: false,
  interviewMinutes: 40,
  retentionWeeks: 4,
  departures: [],
  template: null,
}
