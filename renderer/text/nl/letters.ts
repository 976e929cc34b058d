/** Reading letters: by code, one line of evidence, in an own order. */
export const letters = {
  lead: 'Lees brief en cv onder deze code in jullie eigen systeem. De volgorde is voor ieder lid anders en door het lot bepaald.',
  caption: 'Jouw brieven',
  known: 'Ik herken iemand',
  place: (n: number, of: number) => `brief ${n} van ${of}`,
  question: (n: number, of: number) => `criterium ${n} van ${of}`,
  where: 'Zoek in brief en cv wat hierover gaat. Naam, leeftijd, geslacht en afkomst tellen niet mee.',
  line: 'Waar in de brief of het cv?',
  lineHint: 'Eén regel: wat staat er, en waar.',
  way: 'Hoe je leest',
  ways: { letter: 'Per brief', criterion: 'Per criterium' },
  wayHint: {
    letter: 'Volgende gaat naar het volgende criterium van deze brief.',
    criterion: 'Volgende gaat naar ditzelfde criterium in de volgende brief.',
  },
  tiesLead:
    'In deze ronde ken je alleen codes. Herken je toch iemand? Kies dan dat je deze brief niet beoordeelt. De commissie ziet alleen dat, nooit waarom.',
  toLetters: 'Terug naar de brieven',
}
