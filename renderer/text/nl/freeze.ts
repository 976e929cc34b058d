import { outOf, sentence } from './counting.ts'

/** Enrolling members and freezing questions, roster and keys. */
export const freeze = {
  lead: 'Iedereen krijgt een eigen sleutel. Daarna liggen vragen, leden en kandidaten vast.',
  enrolTitle: 'Leden aanmelden',
  enrolText:
    'Geef het toetsenbord aan ieder lid. Wie aan de beurt is, kiest zelf een wachtzin. Jij kijkt niet mee.',
  member: 'Lid',
  role: 'Functie',
  state: 'Aangemeld',
  enrolled: 'aangemeld',
  notEnrolled: 'nog niet',
  youAre: 'jij, aangemeld',
  enrol: 'Meld aan',
  again: 'Opnieuw',
  dialogTitle: (name: string) => `${name}, kies je wachtzin`,
  dialogText:
    'Met deze wachtzin ontgrendel je Zegel. Niemand kan hem voor je opzoeken of veranderen. Bewaar hem goed.',
  dialogConfirm: 'Meld mij aan',
  choosePassphrase: 'Kies eerst een wachtzin',
  before: 'Voor het vastzetten',
  checks: {
    published: 'De procedure is gepubliceerd',
    publishedNot: 'Publiceer eerst de procedure',
    committee: 'De commissie is compleet en uitgelegd',
    committeeNot: 'De commissie is nog niet compleet of uitgelegd',
    candidates: (n: number) => (n === 1 ? '1 kandidaat' : `${n} kandidaten`),
    candidatesNot: 'Er zijn nog geen kandidaten',
    nobodyLeft: 'Van wie was uitgenodigd, doet niemand meer mee',
    enrolled: 'Alle leden zijn aangemeld',
    enrolledNot: (n: number) =>
      n === 1 ? '1 lid is nog niet aangemeld' : `${n} leden zijn nog niet aangemeld`,
  },
  nobodyLeft: {
    title: 'Hoe nu verder?',
    text: 'Doet er toch iemand mee? Verander dat bij Kandidaten. Anders stop je de procedure zonder benoeming, en begin je later een nieuwe.',
    toClosing: 'Stop de procedure bij Afsluiting',
  },
  toStep: 'Ga erheen',
  mode: 'Hoe gaan de zegels straks open?',
  modes: {
    strict: 'Samen: ieder lid typt na het sluiten nog één keer de wachtzin.',
    twokey: 'Met een tweede sleutelhouder, die antwoordt als iedereen heeft verzegeld.',
  },
  opens: {
    title: 'Wie opent?',
    keeper: (name: string) => `${name}, samen met de secretaris.`,
    deputies: (names: readonly string[]) => `Is die ziek, dan ${names.join(' of ')}.`,
    nobody: (name: string) =>
      `Jullie spraken nog niet af wie opent als ${name} ziek is. Zonder vervanger moet iedereen dan opnieuw verzegelen.`,
    name: 'Wijs een vervanger aan',
    change: 'Verander dat bij Commissie',
  },
  freeze: 'Zet alles vast',
  freezeTitle: 'Alles vastzetten?',
  freezeText:
    'Vragen, leden en kandidaten liggen daarna vast. Je krijgt een commissiecode om voor te lezen. Er wordt eerst een reservekopie gemaakt.',
  notYet: 'Er moet eerst nog iets gebeuren',
  onlySecretary: 'De secretaris meldt de leden aan en zet vast.',
  codeTitle: 'De commissiecode',
  codeText:
    'Lees deze code samen hardop voor. Ziet iedereen dezelfde code, dan hoort iedereen bij dezelfde commissie.',
  print: 'Druk af',
  printRoster: 'Druk ledenlijst af',
  project: 'Toon op het scherm in de zaal',
  frozenAt: (date: string) => `Vastgezet op ${date}`,
  confirmTitle: 'Bevestig de code',
  confirmText:
    'Laat iemand anders de laatste vier groepen voorlezen, van papier of van een ander scherm. Typ wat je hoort.',
  typed: 'De laatste vier groepen, zoals je ze hoort',
  group: (n: number) => `Groep ${n} van de laatste vier`,
  confirm: 'Bevestig',
  everybody: 'Iedereen die moet bevestigen, zei mij zelf dat Zegel bij hen deze code toont',
  everybodyHint:
    'Zeggen en horen, in de zaal of aan de telefoon, niet via de secretaris. Zegt iemand “mijn sleutel zit er niet in”, dan stopt iedereen.',
  everybodyFirst: 'Vraag het eerst aan iedereen en vink het dan aan.',
  incomplete: 'Typ alle vier de groepen',
  membersTitle: 'Nu de leden',
  membersText:
    'Ieder lid bevestigt de code zelf: op deze laptop nadat jij hebt vergrendeld, of op een eigen laptop. Daarna beginnen de interviews.',
  membersDone: 'Iedereen heeft bevestigd. De interviews kunnen beginnen.',
  confirmed: 'Bevestigd. Je kunt beginnen.',
  toInterviews: 'Naar de interviews',
  stuck: {
    ask: 'Klopt de code niet, of kun je niet bevestigen?',
    other:
      'Hoor je iets anders dan je ziet? Bevestig niet. Laat de groepen nog eens voorlezen, niet door de secretaris. Blijft het anders, dan hebben jullie niet dezelfde lijst: zeg het tegen iedereen. De secretaris maakt dan een nieuwe lijst, met een nieuwe code.',
    nobody:
      'Kun je niemand horen, of zegt iemand “mijn sleutel zit er niet in”? Bevestig ook dan niet. Zonder jouw bevestiging sluit de ronde niet en gaat er niets open.',
    lost: 'Ben je je wachtzin of je laptop kwijt? Zeg het tegen de secretaris: je krijgt een nieuwe sleutel in een nieuwe lijst.',
  },
  silent: {
    title: 'Kan iemand niet bevestigen?',
    text: 'De ronde sluit pas als iedereen in deze lijst heeft bevestigd, ook een vervanger. Wacht niet op wie niet kan. Bij “Er is iets gebeurd” krijgt iemand een nieuwe sleutel, gaat een lid of een vervanger uit de lijst, of komt er een nieuwe lijst omdat de code anders is.',
    toHappened: 'Er is iets gebeurd',
  },
  whoTitle: 'Wie heeft bevestigd',
  confirmedOf: (n: number, of: number) =>
    `${sentence(outOf(n, of, 'leden', 'bevestigde', 'bevestigden'))} de code. Verzegelen kan als iedereen dat deed.`,
  done: 'bevestigd',
  waits: 'nog niet',
  keys: { next: 'verder' },
}
