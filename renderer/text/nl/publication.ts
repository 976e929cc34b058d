/** Step 3: the description for candidates, and the moment at which the design is frozen. */
export const publication = {
  lead: 'Kandidaten lezen vooraf hoe jullie kiezen. Publiceren zet het ontwerp vast.',
  language: 'Taal van de beschrijving',
  languages: { nl: 'Nederlands', en: 'Engels' },
  preview: 'Zo ziet de beschrijving eruit',
  contents: 'Op deze bladzijde',
  saveHtml: 'Bewaar als webpagina',
  savePdf: 'Bewaar als pdf',
  saveMarkdown: 'Bewaar als Markdown',
  print: 'Druk beschrijving af',
  savedAs: (path: string) => `Bewaard: ${path}`,

  sideTitle: 'Voor je publiceert',
  complete: 'De beschrijving is compleet.',
  missing: (n: number) => (n === 1 ? 'Kandidaten missen nog één ding' : `Kandidaten missen nog ${n} dingen`),
  toDesign: 'Naar Ontwerp',
  toCommittee: 'Naar Commissie',
  checksOpen: (n: number) =>
    n === 1
      ? 'Er is nog één controle zonder antwoord of uitleg.'
      : `Er zijn nog ${n} controles zonder antwoord of uitleg.`,
  checksDone: 'Alle controles van het ontwerp zijn beantwoord of uitgelegd.',
  committeeOpen:
    'De commissie is nog niet compleet, of mist nog uitleg. Aanvullen kan ook na het publiceren.',
  publish: 'Publiceer ontwerp',
  blocked: 'Beantwoord eerst alle controles van het ontwerp, of leg uit waarom je afwijkt.',
  onlySecretary: 'De secretaris publiceert het ontwerp.',
  publishing: 'Bezig met publiceren',
  dialogTitle: 'Het ontwerp publiceren?',
  dialogFrozen:
    'Daarna liggen vast: criteria, weging, voorbeeldgedrag, vragen, data, de regel bij gelijke scores en jullie uitleg.',
  dialogOpen: 'Commissie en kandidaten kun je nog veranderen, tot je ze vastzet.',
  dialogMissing: (n: number) =>
    n === 1
      ? 'Let op: kandidaten missen nog één ding. Dat komt er later alleen bij als wijziging, die iedereen ziet.'
      : `Let op: kandidaten missen nog ${n} dingen. Die komen er later alleen bij als wijziging, die iedereen ziet.`,
  dialogCode: 'Je krijgt een ontwerpcode. Er wordt eerst een reservekopie gemaakt.',

  published: (date: string) => `Gepubliceerd op ${date}`,
  codeTitle: 'De ontwerpcode',
  codeText: 'Deze code hoort bij precies deze regels. Verandert er een, dan verandert de code.',
  printCode: 'Druk code af',
  afterTitle: 'Wat nu',
  after: [
    'Bewaar de beschrijving en zet haar op jullie website. Zegel heeft zelf geen internet.',
    'Zet de ontwerpcode in de notulen.',
    'Voeg daarna de kandidaten toe.',
  ],
  amendText: 'Een wijziging staat met datum en reden in de beschrijving.',
  names: {
    title: 'Leden bij naam noemen',
    text: 'De beschrijving noemt rollen, geen namen. Wil een lid er wel met naam in? Vraag het eerst aan dat lid zelf: iedereen kan de beschrijving lezen, ook lang na de procedure.',
    onlySecretary: 'De secretaris vinkt dit aan.',
    told: 'Wie er later bij komt of af gaat, staat met datum in de beschrijving, zonder naam. Bewaar haar dan opnieuw en vervang die op jullie website.',
  },
  toCandidates: 'Naar Kandidaten',
  keys: { publish: 'publiceren', candidates: 'naar Kandidaten' },
}
