import { outOf, sentence } from './counting.ts'

/** Sealing the own cards, and who has sealed. */
export const sealing = {
  closingTitle: 'Nu gaat het dicht',
  nobody: (n: number) =>
    `Niemand kan je scores lezen tot alle ${n} leden klaar zijn. Ook de secretaris niet.`,
  unchanged: 'Wat verzegeld is, verandert niet meer.',
  notes: 'Je notities voor jezelf worden nu gewist. Je eigen formulieren kun je blijven lezen.',
  hold: 'Houd ingedrukt om te verzegelen',
  again: 'Druk nog een keer op Ctrl Enter om te verzegelen',
  notYet: 'Nog niet, terug naar nalezen',
  cannotHold: 'Kun je een toets niet vasthouden? Druk twee keer op',
  cards: (name: string, n: number) => (n === 1 ? `${name} · 1 formulier` : `${name} · ${n} formulieren`),
  envelope: 'Een envelop met jouw formulieren',
  busy: 'Bezig met verzegelen',
  toReview: 'Naar nalezen',

  boardTitle: (sealed: number, of: number) =>
    sealed === of ? 'Iedereen is klaar' : `${sealed} van de ${of} zijn klaar`,
  one: (of: number) => `1 van de ${of} is klaar`,
  none: 'Nog niemand is klaar',
  waiting: (names: string) => `We wachten op ${names}. Jij hoeft niets te doen.`,
  youToo: 'Jouw formulieren zijn nog niet verzegeld.',
  allIn: 'Alle zegels zijn dicht. De secretaris kan de lijst sluiten.',
  opened: 'De zegels zijn open.',
  arcs: (sealed: number, of: number) =>
    `${sentence(outOf(sealed, of, 'leden', 'heeft', 'hebben'))} verzegeld`,
  state: { sealed: 'verzegeld', notYet: 'nog niet' },
  proof: 'Jouw bewijs',
  proofText: 'Bewaar deze code. Je kunt er later mee nagaan dat jouw zegel in het archief zit.',
  received: 'De secretaris heeft de ontvangst bevestigd.',
  notReceived: 'De secretaris bevestigt de ontvangst zodra die ontgrendelt.',
  readOwn: 'Mijn formulieren lezen',
  sealNow: 'Verzegel mijn formulieren',
  toOpening: 'Naar Opening',
  project: 'Toon op het scherm in de zaal',
  seeTitle: 'Wat je nu ziet',
  see: 'Alleen wie er klaar is. Geen tijdstip en geen volgorde, want ook die kunnen iets verraden.',
  hiddenTitle: 'Wat niemand ziet',
  hidden: (n: number) =>
    `Scores, notities, gemiddelden. Ze liggen onder ${n} lagen, één van ieder lid. Zolang er één ontbreekt, kan niemand erbij.`,
  changeTitle: 'Klopt er iets niet?',
  change:
    'Zolang niet iedereen klaar is, gaat er niets open. Valt iemand uit of klopt er iets niet, dan zegt Zegel wat kan en wie daarvoor tekent.',
  toHappened: 'Er is iets gebeurd',
  keys: { hold: 'vasthouden: verzegelen', back: 'terug', opening: 'naar Opening' },
  saved: 'Jouw zegel is bewaard',
}
