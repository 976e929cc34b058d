import { outOf, sentence } from './counting.ts'

/** Closing the list, opening together. */
export const opening = {
  lead: {
    strict: 'Iedereen heeft verzegeld. Jullie openen samen: ieder lid geeft de eigen sleutel.',
    twokey: 'Iedereen heeft verzegeld. De tweede sleutelhouder opent, samen met de secretaris.',
  },
  leadOpened: 'De zegels zijn samen verbroken. Hieronder staat hoe dat ging.',
  notAll: 'Nog niet iedereen heeft verzegeld',
  notAllText: 'Zolang er één zegel ontbreekt, kan niemand iets lezen of openen.',
  toSealing: 'Wie heeft verzegeld?',
  steps: {
    close: 'Sluit de lijst',
    closed: 'De lijst is gesloten',
    check: (n: number) => `${n} zegels gecontroleerd`,
    read: 'Lees samen de code voor',
    release: 'Ieder geeft de eigen sleutel',
    answer: 'De tweede sleutelhouder antwoordt',
    reveal: 'Verbreek de zegels',
  },
  words: { done: 'klaar', current: 'nu', open: 'straks' },
  closeText:
    'Hierna kan niemand meer verzegelen of iets veranderen. Er wordt eerst een reservekopie gemaakt.',
  close: 'Sluit de lijst',
  closed: (date: string) => `op ${date}`,
  sealTable: 'Zegels',
  member: 'Lid',
  seal: 'Zegel',
  counted: 'Inhoud',
  key: 'Sleutel',
  proof: 'Bewijs begint met',
  genuine: 'echt',
  cards: (n: number) => (n === 1 ? '1 formulier' : `${n} formulieren`),
  recusal: (code: string, late: boolean) => `beoordeelt ${code} niet mee${late ? ' (laat gemeld)' : ''}`,
  codeText: 'Ziet iedereen dezelfde commissiecode, dan openen jullie de juiste zegels.',
  releaseText: 'Typ om de beurt nog één keer je wachtzin. Jouw sleutel opent alleen jouw eigen laag.',
  released: 'gegeven',
  notReleased: 'nog niet',
  given: (n: number, of: number) => `${n} van ${of} gegeven`,
  turn: 'Wie is aan de beurt?',
  give: 'Geef sleutel',
  passphrase: (name: string) => `Wachtzin van ${name}`,
  answerText: (name: string) =>
    `${name} typt de eigen wachtzin. Dat kan maar voor één lijst, en nooit opnieuw.`,
  instead: {
    // Without a name it is said to the second key holder.
    may: (deputies: string, n: number, keeper: string | null) =>
      `${sentence(deputies)} ${n === 1 ? 'mag' : 'mogen'} deze lijst openen in ${keeper === null ? 'jouw plaats' : `de plaats van ${keeper}`}.`,
    did: (deputy: string, keeper: string | null) =>
      `${sentence(deputy)} opende in ${keeper === null ? 'jouw plaats' : `de plaats van ${keeper}`}.`,
    yet: (name: string) => `${name} kan toch antwoorden`,
    here: (name: string) => `${name} antwoordt`,
    ask: (keeper: string) => `Kan ${keeper} niet? Laat een vervanger openen`,
  },
  answer: 'Antwoord',
  answered: 'beantwoord',
  revealText:
    'Daarna liggen alle scores open voor de commissie. De verzegelde versie blijft ernaast bewaard.',
  once: 'dit kan één keer',
  reveal: 'Verbreek de zegels',
  busy: 'Bezig met openen',
  onlySecretary: 'De secretaris sluit de lijst en verbreekt de zegels. Je kunt hier meekijken.',
  archive: 'De archiefcode',
  archiveText:
    'Lees deze code voor en neem haar op in de notulen. Daarmee kan later iedereen nagaan dat dit archief klopt.',
  toMatrix: 'Naar de nabespreking',
  arcs: (released: number, of: number) => `${sentence(outOf(released, of, 'lagen', 'is', 'zijn'))} open`,
  side: 'De zegels',
  sideTitle: { closed: 'Dicht', open: 'Open' },
  sideText: (n: number) => `Elke boog is de laag van één lid. Alle ${n} zijn nodig.`,
  sideOpen: 'De zegels zijn verbroken. Iedereen in de commissie ziet nu hetzelfde.',
  project: 'Toon op het scherm in de zaal',
  keys: { next: 'volgende stap' },
}
