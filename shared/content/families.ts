import type { AttentionFamily } from '../domain/attention.ts'
import type { Language } from '../domain/text.ts'

/** What the families of points of attention are called, on screen and in the report for HRM. */
export const familyNames: Readonly<Record<Language, Readonly<Record<AttentionFamily, string>>>> = {
  nl: {
    A: 'Halo-effect',
    B: 'Iets gemeen',
    C: 'Strengheid',
    D: 'Gebruik van de schaal',
    E: 'Volgorde van de dag',
    F: 'Eerste indruk',
    G: 'Onderbouwing',
    H: 'Woorden in notities',
    I: 'Herkomst',
    J: 'Overeenstemming',
    K: 'Relaties',
  },
  en: {
    A: 'Halo effect',
    B: 'Something in common',
    C: 'Severity',
    D: 'Use of the scale',
    E: 'Order of the day',
    F: 'First impression',
    G: 'Evidence',
    H: 'Words in notes',
    I: 'Origin',
    J: 'Agreement',
    K: 'Ties',
  },
}
