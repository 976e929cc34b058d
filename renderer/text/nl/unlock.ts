/** Who is at the laptop. */
export const unlock = {
  title: 'Wie ben je?',
  lead: 'Kies je plaats in de commissie. Je wachtzin opent alleen wat van jou is.',
  seats: 'Plaatsen in de commissie',
  numbered: (role: string, number: number) => `${role} ${number}`,
  chair: 'voorzitter',
  keeper: 'tweede sleutelhouder',
  deputy: 'vervanger van de tweede sleutelhouder',
  notEnrolled: 'nog niet aangemeld',
  left: {
    office: (to: string) => `Het secretariaat is overgedragen aan ${to}`,
    seat: 'Je zit niet meer in de commissie',
    officeText:
      'Je zit niet meer in de commissie en kunt op deze laptop niets meer openen. Alleen bij het wissen vraagt Zegel misschien nog één keer je wachtzin.',
    seatText: 'Je kunt op deze laptop niets meer openen. Wat je hier schreef, blijft versleuteld.',
    busy: 'Wat nog bezig was, is afgemaakt of gestopt. Er is niets half gedaan.',
  },
  chooseFirst: 'Kies eerst wie je bent.',
  passphrase: 'Wachtzin',
  hint: 'Vijf woorden met spaties ertussen, of je eigen zin.',
  show: 'Toon wat ik typ',
  submit: 'Ontgrendel',
  busy: 'De wachtzin wordt gecontroleerd',
  capsLock: 'Caps Lock staat aan.',
  enrolFirst:
    'Op deze plaats is nog niemand aangemeld. De secretaris ontgrendelt en meldt je aan bij stap 5, Vastzetten. Je kiest dan zelf je wachtzin.',
  forgotten: 'Wachtzin kwijt?',
  forgottenText:
    'Niemand kan hem opnieuw instellen. Vóór het vastzetten kan de secretaris je opnieuw aanmelden. Daarna krijg je een nieuwe sleutel als twee mensen daarvoor tekenen.',
  example: 'Dit is het voorbeeld. Iedereen heeft hier dezelfde wachtzin; die is al ingevuld.',
  other: 'Andere procedure',
  choose: 'kiezen',
  unlockKey: 'ontgrendelen',
}
