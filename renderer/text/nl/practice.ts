import { outOf, sentence } from './counting.ts'

/** Practising before the first interview. */
export const practice = {
  lead: 'Lees het antwoord en scoor alleen. Pas als je ze allemaal hebt gescoord, zie je hoe ver je van de ijkscore af zit.',
  doneLead: 'Bespreek samen waar jullie verschillen. Daarna meten jullie met dezelfde maat.',
  answerOf: (n: number, of: number) => `Antwoord ${n} van ${of}.`,
  scoreFirst: 'Kies eerst een score',
  next: 'Volgend antwoord',
  finish: 'Klaar, laat de uitkomst zien',
  away: (distance: string) => `Je zit gemiddeld ${distance} punt van de ijkscore af.`,
  rowText: (name: string, own: number, reference: number, others: readonly number[]) =>
    `${name}: jij een ${own}, de ijkscore is ${reference}${others.length > 0 ? `, de anderen ${others.join(', ')}` : ''}.`,
  tableCaption: 'Scores op de oefenantwoorden',
  answer: 'Antwoord',
  own: 'Jij',
  reference: 'IJkscore',
  others: 'De anderen',
  legend: 'Ruit: jij. Stippen: de anderen die hun scores tonen. Open ring: de ijkscore.',
  legendAlone: 'Ruit: jij. Open ring: de ijkscore. De anderen komen erbij als iedereen klaar is.',
  legendHere: 'Ruit: jij. Open ring: de ijkscore.',
  tellTitle: (day: string) => `Je oefende op ${day}: zeg dat tegen de secretaris`,
  tell: 'Van je eigen laptop gaat hier niets weg. De secretaris vult de dag in bij ‘Laatste training in STAR’; dan telt je training mee bij de commissie.',
  waiting: (done: number, of: number) => `${sentence(outOf(done, of, 'leden', 'heeft', 'hebben'))} geoefend.`,
  allDone: (of: number) => (of === 1 ? 'Het ene lid heeft geoefend.' : `Alle ${of} leden hebben geoefend.`),
  show: 'Toon mijn scores aan de anderen, zonder mijn naam',
  showHint: 'Ze zijn te zien als iedereen klaar is. Je kunt ze weer weghalen.',
  counts: (day: string) => `Je oefende op ${day}. Dat telt bij de commissie mee als training in STAR.`,
  whyTitle: 'Waarom deze ijkscore?',
  whyHead: (name: string, reference: number, own: number) =>
    own === reference
      ? `${name}: een ${reference}, net als jij`
      : `${name}: een ${reference}, jij gaf een ${own}`,
  backTo: (step: string) => `Terug naar ${step}`,
}
