import type { Bilingual, Language } from '../domain/text.ts'
import { both } from './both.ts'

/** Where content comes from. Titles stand as the documents give them; a year only where the document says it. */
export interface Source {
  readonly title: string
  readonly publisher: Bilingual
  readonly year: string | null
}

const texts = {
  /** Vision document on the way from medical student to specialist. */
  continuum: {
    title: 'Het opleidingscontinuüm',
    publisher: both(
      'Nederlandse Federatie van Universitair Medische Centra',
      'Netherlands Federation of University Medical Centres',
    ),
    year: '2022',
  },
  leadership: {
    title: 'Medisch Leiderschap in de medische vervolgopleiding',
    publisher: both('Federatie Medisch Specialisten', 'Dutch Federation of Medical Specialists'),
    year: null,
  },
  collaboration: {
    title: 'Verbeter je intraprofessionele samenwerking met geleerde lessen uit de COVID-19 crisis',
    publisher: both(
      'Radboudumc en Federatie Medisch Specialisten',
      'Radboudumc and Dutch Federation of Medical Specialists',
    ),
    year: null,
  },
  symposium: {
    title: 'Terugblik en Impressie OOR Leiden Opleidingssymposium: Bevlogen in Balans',
    publisher: both('OOR Leiden, nieuws', 'OOR Leiden, news'),
    year: '2022',
  },
  monitor: {
    title: 'AIOS? Jouw mening telt!',
    publisher: both('OOR Leiden, nieuws', 'OOR Leiden, news'),
    year: '2022',
  },
  anios: {
    title: 'Investeren in de anios moet en loont de moeite',
    publisher: both(
      'Platform Medisch Leiderschap, in Medisch Contact',
      'Platform Medisch Leiderschap, in Medisch Contact',
    ),
    year: null,
  },
  nvp: {
    title: 'Sollicitatiecode',
    publisher: both('NVP', 'NVP (Dutch association for HR)'),
    year: null,
  },
  equality: {
    title: 'Algemene wet gelijke behandeling; Wet op de medische keuringen',
    publisher: both('Nederlandse wet', 'Dutch law'),
    year: null,
  },
  /** Rules that no document gave: made for Zegel, and open to be argued with. */
  zegel: { title: 'Eigen regel van Zegel', publisher: both('Zegel', 'Zegel'), year: null },
} satisfies Record<string, Source>

export type SourceId = keyof typeof texts
export const sources: Readonly<Record<SourceId, Source>> = texts

/** A place in a source, in words that a reader finds it by. */
export interface Citation {
  readonly source: SourceId
  readonly place: Bilingual
}

export const cite = (source: SourceId, nl: string, en: string): Citation => ({ source, place: both(nl, en) })

/** One readable line: title, publisher, year where known, and place. */
export const citation = ({ source, place }: Citation, language: Language): string => {
  const { title, publisher, year } = sources[source]
  const made = year ? `${publisher[language]}, ${year}` : publisher[language]
  return source === 'zegel' ? `Zegel: ${place[language]}` : `${title} (${made}), ${place[language]}`
}
