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
  /** Of a further decision: which one it follows on. */
  further: (at: string) => `Vervolg op het besluit van ${at}`,
  before: 'Eerder',
  now: 'Nu',
  declined: 'afgezien of weg, zegt de secretaris',
  kept: 'houdt dit, zegt de secretaris',
  askAnswers:
    'Wat kandidaten antwoordden, weet alleen de secretaris. Twijfel je of iemand afzag, vraag het voordat je tekent.',
  candidate: 'Kandidaat',
  outcome: 'Uitkomst',
  motivation: 'Motivering',
  departs: 'met een vastgelegde reden',
  decidedBy: 'Wie besluit formeel',
  reserveUntil: 'Reserve tot en met',
  /** What the own app finds against a decision, by its codes. */
  against: {
    title: 'Let op: dit valt je eigen app op aan dit besluit',
    text: 'Je app rekende het besluit zelf na met de geopende formulieren. Vraag het de secretaris voordat je tekent.',
    faults: {
      'no-reason': (codes: string) => `${codes}: wijkt af van de volgorde op score, zonder reden.`,
      'no-outcome': (codes: string) => `${codes}: geen uitkomst.`,
      'no-motivation': (codes: string) => `${codes}: geen motivering.`,
      'left-out': (codes: string) => `${codes}: staat niet in het besluit.`,
      'changes-left-out': (codes: string) =>
        `${codes}: een gewijzigde score die hier bekend is, telt niet mee in dit besluit.`,
      'said-declined': (codes: string) =>
        `${codes}: zag af van wat eerder besloten was, zo staat het in dit besluit. Dat weet alleen de secretaris. Vraag ernaar.`,
      'said-taken': (codes: string) =>
        `${codes}: houdt volgens dit besluit wat eerder besloten was. Dat weet alleen de secretaris. Vraag ernaar.`,
      'taken-back': (codes: string) =>
        `${codes}: kreeg eerder een plaats of uitnodiging en zag daar niet van af. Toch beslist dit besluit opnieuw.`,
      'too-many-places': () => 'Er zijn meer plaatsen gegeven dan er zijn.',
      'too-many-invited': () => 'Er zijn meer kandidaten uitgenodigd dan vooraf is afgesproken.',
      'decided-by': () => 'Er staat niet in wie formeel besluit.',
      'reserve-until': () => 'Er staat niet in tot wanneer een reserve geldt.',
      'not-counted': () => 'Je app kan dit besluit niet narekenen: de geopende formulieren zijn hier niet.',
    } as Readonly<Record<string, (codes: string) => string>>,
  },
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
