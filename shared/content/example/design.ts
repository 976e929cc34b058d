import type { Design } from '../../domain/design.ts'
import { both } from '../both.ts'
import { template } from '../templates.ts'

/** The hospital, region and neighbours of the example. All are invented. */
export const exampleHospital = 'Merwede Ziekenhuis'
export const exampleRegion = 'OOR Rivierenland'

/** The day that lies `days` after `day` (before it when negative), both YYYY-MM-DD. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/**
 * The design of the finished example: everything answered, one departure explained.
 * @param today the day on which the example is opened, YYYY-MM-DD; the decision was taken three days before it
 */
export const exampleDesign = (today: string): Design => {
  const { design } = template('klinische-geriatrie')
  return {
    ...design,
    title: 'Voorbeeld: Klinische geriatrie',
    institution: exampleHospital,
    region: exampleRegion,
    places: 2,
    website: 'https://www.example.nl/opleiding/klinische-geriatrie',
    contact: 'Secretaris van de commissie, opleiding.geriatrie@example.nl',
    complaints:
      'Centrale opleidingscommissie, coc@example.nl. Zij zit niet in de selectiecommissie en reageert binnen twee weken.',
    privacyContact:
      'Privacyloket van het ziekenhuis, privacy@example.nl. De functionaris gegevensbescherming is bereikbaar via fg@example.nl.',
    dates: {
      publishedFrom: dayAfter(today, -70),
      applyUntil: dayAfter(today, -42),
      letterOutcome: dayAfter(today, -35),
      interviews: dayAfter(today, -10),
      decision: dayAfter(today, -3),
      start: dayAfter(today, 90),
    },
    vacancyPlaces:
      'Website van het ziekenhuis, website van de OOR, landelijke vacaturesite van de wetenschappelijke vereniging',
    criteria: design.criteria.map((c) => ({ ...c, learnable: c.id === 'personal-leadership' })),
    practices: {
      openVacancy: true,
      internalPool: false,
      aniosPreselection: false,
      proceduresCounted: false,
      portfolioDemanded: false,
      researchRequired: false,
      ownClinicAbove: false,
    },
    regionNeeds: both(
      'In Rivierenland groeit het aantal mensen van boven de tachtig snel. Zij wonen langer thuis en hebben vaak meer dan één ziekte. We zoeken artsen die samenwerken met huisarts, wijkverpleging en verpleeghuis.',
      'In Rivierenland the number of people over eighty grows fast. They live at home longer and often have more than one disease. We look for doctors who work together with general practice, district nursing and nursing homes.',
    ),
    departures: [
      {
        check: 'learnable',
        code: 'light-weight',
        text: 'Leidinggeven leert een aios vooral in de opleiding. Toch vragen we ernaar, omdat een aios bij ons vanaf de eerste maand een team op de afdeling meeneemt. We kijken naar aanleg, niet naar ervaring of cursussen, en laten dit criterium licht wegen: 15 van de 100 punten.',
      },
    ],
  }
}
