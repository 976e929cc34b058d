const inDays = (days: number): string => `${days} ${days === 1 ? 'dag' : 'dagen'}`

/** The first screen. */
export const welcome = {
  headline: ['Ieder oordeelt alleen.', 'Samen kiezen we.'],
  promise:
    'Scores blijven dicht tot iedereen klaar is. Daarna leggen we ze naast elkaar en leggen we uit wat we besluiten.',
  create: 'Nieuwe procedure',
  example: 'Kijk rond in een voorbeeld',
  invited: 'Ik ben uitgenodigd',
  local: 'Je gegevens blijven op deze computer. Zegel maakt nooit verbinding met internet.',
  version: (version: string) => `Zegel ${version}`,
  language: 'Nederlands',
  settings: 'instellingen',
  list: 'Procedures op deze computer',
  resume: 'Verder waar je was',
  none: 'Nog geen procedures op deze computer',
  noneText: 'Maak een nieuwe procedure, open je uitnodiging, of kijk eerst rond in het voorbeeld.',
  exampleTitle: 'Voorbeeld',
  exampleHint: 'verzonnen kandidaten en leden',
  harmless: 'kijk rond, er kan niets mis',
  removeExample: 'Verwijder het voorbeeld',
  phases: {
    design: 'Ontwerp',
    published: 'Gepubliceerd',
    frozen: 'Interviews',
    sealed: 'Verzegeld',
    closed: 'Verzegeld',
    stopped: 'Gestopt',
    revealed: 'Nabespreking',
    again: 'Vervolgbesluit',
    decided: 'Besloten',
    ended: 'Afgerond',
  },
  phaseHints: {
    design: () => 'nog niet gepubliceerd',
    published: () => 'commissie en kandidaten',
    frozen: (sealed: number, scorers: number) =>
      sealed === 0 ? 'nog niemand verzegeld' : `wacht op ${scorers - sealed} van ${scorers} leden`,
    sealed: () => 'klaar om te openen',
    closed: () => 'de zegels gaan open',
    stopped: () => 'bewaartermijn loopt',
    revealed: () => 'de zegels zijn open',
    decided: () => 'nog af te sluiten',
    ended: () => 'bewaartermijn loopt',
  } as Readonly<Record<string, (sealed: number, scorers: number) => string>>,
  /** What is due, and in how many days; negative when that day has passed. */
  due: {
    erase: (days: number) =>
      days < 0
        ? `wissen is ${inDays(-days)} te laat`
        : days === 0
          ? 'vandaag wissen'
          : `wissen binnen ${inDays(days)}`,
    keep: (days: number) =>
      days < 0 ? 'reserve niet meer te bellen' : `reserves bewaren? nog ${inDays(days)}`,
    review: (days: number) =>
      days < 0
        ? `uitstel bekijken, ${inDays(-days)} te laat`
        : days === 0
          ? 'vandaag uitstel bekijken'
          : `uitstel bekijken, nog ${inDays(days)}`,
    reserve: (days: number) =>
      days < 0
        ? 'reservetermijn voorbij'
        : days === 0
          ? 'laatste dag van de reserve'
          : `reservetermijn, nog ${inDays(days)}`,
  },
  copyLate: (on: string) => `laatste kopie elders: ${on}`,
  sealStates: { open: 'nog niet verzegeld', closed: 'verzegeld', broken: 'geopend' },
  yesterday: 'gisteren',
  choose: 'kiezen',
  open: 'openen',
  broken: {
    title: 'Een bestand kan niet open',
    what: (name: string) => `Procedure ${name}.`,
    restore: 'Zet een reservekopie terug',
    dialog: 'Reservekopie terugzetten?',
    explain:
      'Kies een kopie. Wat na dat moment is gedaan, staat er niet in. Het beschadigde bestand blijft bewaard naast de kopie.',
    legend: 'Kopieën',
    none: 'Er is geen reservekopie van deze procedure op deze computer.',
    confirm: 'Zet terug',
    keep: 'Laat zo',
    before: (before: string) => `gemaakt vóór: ${before}`,
    done: 'De reservekopie is teruggezet.',
    steps: {
      publish: 'publiceren',
      amend: 'een wijziging publiceren',
      freeze: 'vastzetten',
      seal: 'verzegelen',
      close: 'sluiten',
      reveal: 'openen',
      decide: 'besluit vastleggen',
      migrate: 'bijwerken van het bestand',
      restore: 'terugzetten van een kopie',
      erase: 'vers na het wissen',
    } as Readonly<Record<string, string>>,
    otherStep: 'een stap die niet terug kan',
  },
  first: {
    title: 'Welkom. Waarvoor kom je?',
    setUp: 'Ik zet een procedure op',
    setUpHint: 'Je bent secretaris van de commissie, of regelt de selectie.',
    invited: 'Ik ben uitgenodigd',
    invitedHint: 'Je zit in een commissie en gaat interviewen en scoren.',
    around: 'Ik wil rondkijken',
    aroundHint: 'Een afgeronde procedure met verzonnen namen. Er kan niets mis.',
  },
  invitation: {
    title: 'Je bent uitgenodigd',
    own: 'Op je eigen laptop',
    ownText:
      'Kreeg je een bestand? Open het hier, sleep het in dit venster of dubbelklik erop. Kies dan je wachtzin.',
    open: 'Open de uitnodiging',
    shared: 'Op de laptop van de commissie',
    intro:
      'De commissie werkt op deze laptop om de beurt. Jouw formulieren blijven voor jou alleen, ook op een gedeelde laptop.',
    steps: [
      'De secretaris meldt je aan. Jij kiest daarbij zelf je wachtzin.',
      'Open hier de procedure van je commissie.',
      'Kies wie je bent en typ je wachtzin.',
      'Vergrendel met Ctrl+L als je klaar bent. Dan kan de volgende.',
    ],
    here: 'Kies hieronder je procedure.',
    notHere: 'Staat je procedure hier niet? Vraag de secretaris op welke laptop ze staat.',
    understood: 'Begrepen',
  },
}
