/** What a resident takes along from the committee, and may say in confidence. */
export const sitting = {
  title: 'Jouw deelname',
  lead: 'Voor je portfolio, en een vraag aan jou.',
  readsTitle: 'Wat aios meldden',
  certificate: 'Bewijs van deelname',
  certificateText:
    'Een blad voor je portfolio: dat je in deze commissie zat en wat je daar deed. Er staat niets op over kandidaten. In het venster van de printer kun je het ook als pdf bewaren.',
  print: 'Druk het bewijs af',
  question: 'Was er druk om anders te oordelen?',
  questionText: (who: string) =>
    `Alleen ${who} kan lezen wat je antwoordt. Daarvoor wordt het versleuteld. Het staat niet in het logboek, en aan het bestand is niet te zien of je iets meldde. Ook Zegel kan je je antwoord later niet meer tonen.`,
  no: 'Nee',
  noHint: 'Ook als je een eerdere melding wilt weghalen.',
  yes: 'Ja, er was druk',
  yesHint: 'Je hoeft niets uit te leggen.',
  words: 'Wat wil je erover kwijt?',
  wordsHint: 'Mag leeg. Noem liever geen kandidaten.',
  send: 'Bewaar mijn antwoord',
  sending: 'Bezig met versleutelen',
  choose: 'Kies eerst een antwoord.',
  sent: 'Je antwoord is bewaard.',
  given: (who: string) =>
    `De procedure is afgesloten, en je antwoord is versleuteld meegegaan naar ${who}. Van iedereen die gevraagd is, gaat er een antwoord mee; of je iets schreef, is niet te zien. Wil je nog iets kwijt, zeg het dan zelf.`,
  noReaders:
    'Zegel kan je deze vraag hier niet stellen: er zit geen HRM-adviseur of vertrouwenspersoon in de commissie. Zoek de vertrouwenspersoon van je ziekenhuis.',
  notAsked: 'Dit scherm is voor de aios in de commissie, en voor HRM en de vertrouwenspersoon.',
  notYet: 'Nog niet',
  notYetText: 'Dit komt na de opening.',
  read: 'Ontsleutel de antwoorden',
  reading: 'Bezig met ontsleutelen',
  readText:
    'Alleen jij kunt dit lezen, en wie met jou HRM of vertrouwenspersoon is. Praat eerst met wie het meldde; de commissie weet er niets van.',
  nobody: 'Er zit geen aios in deze commissie.',
  caption: 'Antwoord per aios',
  columns: { member: 'Aios', pressure: 'Druk', text: 'In eigen woorden' },
  felt: 'meldt druk',
  notFelt: 'geen melding',
}
