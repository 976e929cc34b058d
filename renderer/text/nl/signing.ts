import { counted } from './counting.ts'

/** What several people sign, each on the own laptop if need be. */
export const signing = {
  lead: 'Dit geldt pas als iedereen heeft getekend. Lees het eerst; niemand kan voor je tekenen.',
  none: 'Er wacht niets op een handtekening.',
  noneText: 'Vraagt de secretaris je straks om te tekenen, dan zie je het hier en op het overzicht.',
  /** In a sentence what is signed, by the kind of file. */
  sentences: {
    decision: (_codes: string, n: number) =>
      `Je tekent dat dit het besluit is over ${counted(n, 'kandidaat', 'kandidaten')}. Daarna kan niemand het nog veranderen.`,
    amendment: () =>
      'Je tekent dat het gepubliceerde ontwerp zo verandert. De wijziging is openbaar zodra de secretaris je handtekening heeft.',
    withdraw: (codes: string) =>
      `Je tekent dat ${codes} zich terugtrok. De formulieren over deze kandidaat worden niet meer getoond en niet bewaard.`,
    purge: (codes: string, n: number) =>
      `Je tekent dat ${codes} ${n === 1 ? 'gewist wordt' : 'gewist worden'}. Op elke laptop gaan naam, scores, notities en motivering weg. Dit is niet terug te draaien.`,
  } as Readonly<Record<string, (codes: string, n: number) => string>>,
  lines: 'Het besluit dat je tekent',
  why: 'De reden, zoals die op de pagina voor kandidaten komt:',
  codeBefore: 'Ontwerpcode die nu geldt',
  codeAfter: 'Ontwerpcode na de wijziging',
  compare:
    'Vergelijk de eerste code met die op de pagina voor kandidaten. Is het een andere, teken dan niet.',
  candidate: 'Kandidaat',
  outcome: 'Uitkomst',
  motivation: 'Motivering',
  departs: 'met een vastgelegde reden',
  secretary: 'De secretaris',
  refuse: 'Teken niet',
  refused: 'Niet getekend, en weggelegd. Zeg zelf tegen de secretaris waarom.',
  givenBack: 'Getekend. Het gaat terug naar de secretaris; daarna geldt het overal.',
  elsewhere: (who: string) =>
    `${who} tekent op de eigen laptop. Wat jij tekent, gaat daarheen; het geldt zodra het getekend terugkomt.`,
  proposed: (who: string) => `Wacht op de handtekening van ${who}`,
  proposedText:
    'Tot die terugkomt verandert er niets. Wil je toch iets veranderen, trek het dan in: wat daarna nog getekend terugkomt, telt niet.',
  toSigning: 'Bekijk wat er wacht',
  sent: 'Getekend door jou. Nu de ander nog.',
}
