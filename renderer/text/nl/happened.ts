/** How many of the members who score must sign; with two it is both, with fewer nobody can. */
const manyOf = (least: number, of: number): string =>
  of > least
    ? `Minstens ${least} van de ${of} leden die scoren.`
    : of === least
      ? 'Allebei de leden die scoren.'
      : 'Er zijn hiervoor te weinig leden die scoren.'

/** Something has happened: what it costs, who must sign, and where it goes on. */
export const happened = {
  title: 'Er is iets gebeurd',
  lead: 'Kies wat er is. Zegel zegt wat het kost en wie moet tekenen. Er gaat niets open en er gaat niets verloren.',
  choose: 'Wat is er gebeurd?',
  notNow: 'Dit kan in deze stap niet (meer).',
  between:
    'Er loopt nu geen ronde. Iemand anders kan nu wel secretaris worden. Die maakt dan de lijst van de volgende ronde.',
  noRound: 'Er loopt nu geen ronde.',
  toOverview: 'Naar het overzicht',
  costs: 'Wat het kost',
  signs: 'Wie tekent',
  options: {
    dropOut: {
      title: 'Een lid valt uit',
      costs:
        'Er komt een nieuwe lijst. De anderen bevestigen de nieuwe code; wie al verzegelde, verzegelt dezelfde formulieren opnieuw met één klik. Was het lid ziek ná het verzegelen, en is er een tweede sleutelhouder, dan hoeft er niets te gebeuren.',
      signs: 'Twee mensen, van wie er één niet de secretaris is. De reden blijft in het archief.',
    },
    correct: {
      title: 'Ik wil mijn verzegelde formulieren verbeteren',
      costs:
        'Je formulieren gaan voor jou weer open en je verzegelt opnieuw. Tot dan telt je oude zegel. Iedereen kan later zien dat je twee keer verzegelde.',
      signs: 'Alleen jij, tot de lijst gesloten is.',
    },
    passphrase: {
      title: 'Iemand is de wachtzin kwijt',
      costs:
        'Met een herstelkaart kiest het lid zelf een nieuwe wachtzin, bij “Wie ben je?”; dan is er niets verloren. Zonder kaart zijn de eigen kladformulieren weg; zo is het bedoeld. Het lid meldt zich opnieuw aan met een nieuwe sleutel: op een eigen laptop met dezelfde uitnodiging, of hieronder. Daarna komt er een nieuwe lijst, die iedereen opnieuw bevestigt.',
      signs: 'Twee mensen, van wie er één niet de secretaris is. Iedereen ziet dat de sleutel veranderd is.',
    },
    laptop: {
      title: 'Een laptop is weg of vervangen',
      costs:
        'Het lid opent dezelfde uitnodiging op de andere laptop en meldt zich opnieuw aan. Daarna komt er een nieuwe lijst, die iedereen opnieuw bevestigt.',
      signs: 'Twee mensen, van wie er één niet de secretaris is. Iedereen ziet dat de sleutel veranderd is.',
    },
    added: {
      title: 'Er komt een lid bij',
      costs:
        'Het nieuwe lid meldt zich aan. Daarna komt er een nieuwe lijst. De anderen bevestigen die en verzegelen opnieuw.',
      signs: 'Twee mensen, van wie er één niet de secretaris is.',
    },
    withdraw: {
      title: 'Een kandidaat trekt zich terug',
      costs:
        'Formulieren over deze kandidaat worden niet getoond en niet bewaard. Na het eerste zegel komt er een nieuwe lijst, en verzegelt iedereen opnieuw met één klik.',
      signs: 'Twee mensen, van wie er één niet de secretaris is.',
    },
    recusal: {
      title: 'Ik kan een kandidaat toch niet beoordelen',
      costs:
        'Je formulier over deze kandidaat gaat niet mee. De commissie ziet dat je niet meebeoordeelt, niet waarom. Heb je al verzegeld, open je formulieren dan eerst weer.',
      signs:
        'Alleen jij. Zet het vinkje bij je relaties. Dat kan ook nog na het interview; dan staat erbij dat je het laat meldde.',
    },
    late: {
      title: 'Een formulier komt na het sluiten',
      costs:
        'Niets. Het gaat naar de secretaris, gemerkt als laat. De commissie kan het lezen; het telt in geen enkel cijfer mee.',
      signs: 'Alleen wie het schreef, tot het besluit.',
    },
    secretary: {
      title: 'De secretaris kan niet (meer)',
      costs:
        'Een ander lid wordt secretaris, op deze laptop. Wie nu secretaris is, gaat uit de commissie en kan hier dan niets meer openen. Er komt een nieuwe lijst, die iedereen bevestigt; wie al verzegelde, verzegelt dezelfde formulieren opnieuw met één klik. Is er een tweede sleutelhouder, dan scoort de nieuwe secretaris niet.',
      signs:
        'De secretaris met één ander. Kan die niet tekenen: meer dan de helft van de leden die scoren, en minstens twee; is er een tweede sleutelhouder, dan tekent die ook. Wie opvolgt, tekent niet.',
    },
    deputy: {
      title: 'Een vervanger opent voor de tweede sleutelhouder',
      costs:
        'Een vervanger opent alleen deze gesloten lijst, samen met de secretaris. Niemand verzegelt opnieuw. Wie tekent, doet dat in deze ronde voor geen andere lijst meer. In archief en auditrapport staat dat een vervanger mocht openen.',
      signs:
        'De tweede sleutelhouder, alleen. Is die onbereikbaar, dan meer dan de helft van de leden die scoren, en minstens twee. De vervanger zelf tekent niet, en de secretaris ook niet.',
    },
    keeper: {
      title: 'De tweede sleutelhouder kan niet',
      costs:
        'Een ander wordt tweede sleutelhouder. Wie het nu is, gaat uit de lijst. Er komt een nieuwe lijst; iedereen bevestigt die en verzegelt opnieuw. Is de lijst al gesloten en is er een vervanger, laat die dan openen.',
      signs:
        'De tweede sleutelhouder zelf, met één ander. Is die onbereikbaar, dan meer dan de helft van de leden die scoren, en minstens twee.',
    },
    deputyGone: {
      title: 'Een vervanger kan niet bevestigen',
      costs:
        'De tweede sleutelhouder blijft; de vervanger gaat uit de lijst. Er komt een nieuwe lijst, die iedereen bevestigt; wie al verzegelde, verzegelt dezelfde formulieren opnieuw met één klik. Is alleen de wachtzin of de laptop van de vervanger weg? Kies dan dat: dan blijft de vervanger, met een nieuwe sleutel. Is de code anders dan je hoort? Kies dan “In de lijst van leden staat een fout”.',
      signs:
        'De tweede sleutelhouder zelf, met één ander. Is die onbereikbaar, dan meer dan de helft van de leden die scoren, en minstens twee.',
    },
    roster: {
      title: 'In de lijst van leden staat een fout',
      costs: 'Er komt een nieuwe lijst. Iedereen bevestigt die en verzegelt opnieuw.',
      signs: 'Twee mensen, van wie er één niet de secretaris is.',
    },
    opening: {
      title: 'De zegels gaan niet open',
      costs:
        'Er komt een nieuwe lijst met precies dezelfde leden, kandidaten en formulieren. Alleen wat gelijk is aan wat verzegeld werd, telt mee.',
      signs: 'Twee mensen, van wie er één niet de secretaris is.',
    },
    stop: {
      title: 'Deze ronde moet stoppen',
      costs:
        'Wat verzegeld is, gaat nooit open. Vóór het sluiten is de ronde dan afgebroken, erna ongeldig; dat staat ook op de pagina voor kandidaten. Daarna begint de secretaris een nieuwe ronde, waarin ieder begint met wat die zelf al schreef, of stopt de procedure.',
      signs: 'Twee mensen, van wie er één niet de secretaris is. Iedereen ziet wie.',
    },
    file: {
      title: 'Een bestand is kapot of geweigerd',
      costs: 'Niets. In de lijst van bestanden staat waarom, en van wie je het opnieuw kunt vragen.',
      signs: 'Niemand.',
    },
  },
  about: {
    member: 'Om wie gaat het?',
    keeper: 'Wie wordt tweede sleutelhouder?',
    candidate: 'Om welke kandidaat gaat het?',
  },
  reason: 'Reden',
  reasons: {
    illness: 'ziekte',
    absence: 'afwezig',
    'conflict-of-interest': 'te nauwe relatie met een kandidaat',
    replacement: 'vervanging',
    'lost-passphrase': 'wachtzin kwijt',
    'lost-laptop': 'laptop kwijt of vervangen',
    'wrong-list': 'fout in de lijst',
    'candidate-withdrew': 'kandidaat trok zich terug',
    'opening-failed': 'openen lukte niet',
    'read-early': 'er is te vroeg gelezen',
    'nobody-releases': 'niet iedereen geeft de sleutel',
    'vacancy-withdrawn': 'de vacature is ingetrokken',
    'wrong-procedure': 'fout in de procedure',
    other: 'anders',
  } as Readonly<Record<string, string>>,
  text: 'Toelichting',
  textHint:
    'Blijft versleuteld in het archief, alleen voor de commissie. In het auditrapport staat een code.',
  deciders: 'Wie tekenen?',
  decidersHint: 'Minstens twee, van wie er één niet de secretaris is. Jij tekent meteen.',
  keeperSigns: (keeper: string, least: number, of: number, who: string) =>
    `${keeper} zelf met één ander, of ${least === of ? 'deze twee samen' : `minstens ${least} van deze ${of}`}: ${who}.`,
  keeperOnly: (keeper: string) =>
    `${keeper} moet zelf tekenen, met één ander. Er zijn te weinig andere leden die scoren en niet zelf opvolgen.`,
  youSign: 'Jij tekent meteen.',
  needsOther: 'Kies minstens nog iemand die niet de secretaris is.',
  needsWho: 'Kies eerst om wie het gaat.',
  proposal: 'Het voorstel',
  propose: 'Stel voor en teken',
  proposed: 'Voorgesteld en door jou getekend.',
  kinds: {
    'drop-out': 'Lid valt uit',
    added: 'Lid erbij',
    roster: 'Lijst hersteld',
    keeper: 'Andere tweede sleutelhouder',
    key: 'Nieuwe sleutel van een lid',
    withdraw: 'Kandidaat trekt zich terug',
    'opening-mislukt': 'Openen mislukt',
    abort: 'Ronde afgebroken',
    void: 'Ronde ongeldig',
  } as Readonly<Record<string, string>>,
  handovers: { office: 'Andere secretaris', deputy: 'Vervanger opent' },
  deputy: {
    who: 'Wie opent voor de tweede sleutelhouder?',
    by: 'Wie zegt dat?',
    byKeeper: (name: string) => `${name} zelf`,
    byScorers: 'De leden die scoren, want de tweede sleutelhouder is onbereikbaar',
    onOwn: (name: string) => `${name} doet dit op de eigen laptop.`,
    notHere: 'Niemand die hiervoor mag tekenen, heeft de eigen sleutel op deze laptop.',
    hint: (least: number, of: number) =>
      `${manyOf(least, of)} Wie op een eigen laptop tekent, moet daar de gesloten lijst hebben, met het eigen laatste zegel.`,
    first: 'Wie tekent als eerste, hier?',
    needsWho: 'Kies eerst wie er opent',
    may: (name: string) => `Getekend. ${name} mag deze lijst nu openen.`,
    proposed: (name: string) => `Voorgesteld, en getekend door ${name}.`,
    signing:
      'Je tekent dat deze vervanger de gesloten lijst mag openen. Daarmee leg jij je vast: voor een andere lijst van deze ronde teken je niet meer.',
    stays: 'Wie blijft vervanger?',
    staysHint: 'Wie geen vervanger blijft, gaat uit de lijst.',
    keeperStays: (name: string) => `${name} blijft; een vervanger gaat weg`,
    none: 'In deze lijst staat geen vervanger.',
    notNow:
      'Dit kan als de lijst gesloten is en nog niemand antwoordde. De vervanger moet vooraf in de commissie zijn aangewezen. Is die er niet, kies dan een andere tweede sleutelhouder.',
  },
  office: {
    who: 'Wie wordt secretaris?',
    notNow:
      'Dit kan op de laptop van de secretaris, tot de zegels open zijn, en weer tussen twee rondes. Is die laptop weg? Zet dan eerst de kopie van een andere plek terug. Kies daarvoor op het welkomstscherm “Zet een kopie terug”. Is er geen kopie, dan is het logboek weg en kan deze ronde niet verder: begin een nieuwe procedure. Wat je zelf schreef en verzegelde, lees je op je eigen laptop terug.',
    offerText: (name: string) => `${name} typt hier de eigen wachtzin en meldt zich aan als secretaris.`,
    freshText: (name: string) =>
      `${name} heeft op deze laptop nog geen wachtzin en kiest er hier een. Wat ${name} al schreef of verzegelde, gaat alleen op de eigen laptop open: wie blijft scoren, vult de formulieren hier opnieuw in.`,
    between: {
      costs:
        'Een ander lid wordt secretaris, op deze laptop. Wie nu secretaris is, gaat meteen uit de commissie en kan hier niets meer openen. Niemand verzegelt nu iets: de nieuwe secretaris maakt de lijst van de volgende ronde, of stopt de procedure. Is er een tweede sleutelhouder, dan scoort de nieuwe secretaris niet.',
      signs:
        'De secretaris, alleen. Kan die niet tekenen: meer dan de helft van de leden die scoren, en minstens twee; is er een tweede sleutelhouder, dan tekent die ook. Wie opvolgt, tekent niet.',
    },
    needsPassphrase: 'Typ eerst de wachtzin',
    offer: 'Meld aan als secretaris',
    offerKeeper: 'Meld aan als tweede sleutelhouder',
    keeperText: (name: string) =>
      `${name} typt hier de eigen wachtzin en meldt zich aan als tweede sleutelhouder. Daarna kan de volgende lijst gemaakt worden.`,
    keeperOwn: (name: string) =>
      `${name} werkt op een eigen laptop en krijgt een nieuwe uitnodiging. Die laptop meldt zich dan vanzelf aan als tweede sleutelhouder.`,
    aloneHint: 'Alleen jij tekent. Tussen twee rondes bewaart Zegel geen reden.',
    ownHint: 'Jij tekent meteen. Kies minstens nog één ander.',
    hint: (least: number, of: number) => `${manyOf(least, of)} Scoor je zelf, dan teken jij meteen.`,
    keeperToo: (name: string) => `${name} tekent ook.`,
    needs: (least: number) =>
      least === 1 ? 'Kies minstens één ander' : `Er moeten er minstens ${least} tekenen`,
    notYou: 'Wie opvolgt of niet scoort, tekent hier niet. Laat een ander dit voorstellen.',
  },
  proposals: 'Wacht op handtekeningen',
  signed: 'getekend',
  unsigned: 'nog niet',
  sign: 'Teken',
  signAs: (who: string) => `Wachtzin van ${who}`,
  signedAll: 'Iedereen heeft getekend.',
  drop: 'Trek in',
  readReason: 'Lees de toelichting',
  noText: 'Er is geen toelichting geschreven.',
  decided: 'Besloten',
  decidedText: (what: string) =>
    `${what}: iedereen heeft getekend. Nu maakt de secretaris de volgende lijst. Daarna bevestigt iedereen de nieuwe code.`,
  leaves: 'Blijft dit lid in de commissie?',
  leavesNo: 'Ja, maar het scoort niet meer',
  leavesYes: 'Nee, het gaat uit de commissie',
  presides: (who: string) => `${who} was voorzitter en gaat uit de commissie. Wie wordt nu voorzitter?`,
  needsChair: 'Kies eerst wie voorzitter wordt',
  nextList: 'Maak de volgende lijst',
  nextMade: 'De volgende lijst is gemaakt. Iedereen bevestigt nu de nieuwe code.',
  onlySecretary: 'De secretaris maakt de volgende lijst.',
  correctOpen: 'Open mijn formulieren weer',
  correctKeep: 'Laat mijn zegel zoals het was',
  correctKept: 'Je oude zegel telt weer.',
  toTies: 'Naar je relaties',
  toLate: 'Naar de late formulieren',
  toFiles: 'Naar de bestanden',
  addMember: 'Voeg het lid toe',
  addMemberText:
    'Voeg het lid eerst toe en laat het zich aanmelden: hier, of met een uitnodiging op een eigen laptop. Stel daarna voor dat het meedoet.',
  added: (name: string) => `${name} staat in de commissie. Laat het lid zich nu aanmelden.`,
  enrolHere: {
    joins: 'Aanmelden op deze laptop',
    again: 'Opnieuw aanmelden op deze laptop',
    who: 'Wie zit achter het toetsenbord?',
    enrol: 'Meld aan',
    done: (name: string) =>
      `${name} heeft een eigen sleutel. Die telt vanaf de volgende lijst. Stel dat nu voor.`,
  },
  anew: {
    title: (name: string) => `${name} heeft een nieuwe sleutel`,
    text: 'In de lijst staat nog de oude. De nieuwe telt pas in een volgende lijst, waarvoor anderen tekenen.',
    first:
      'In de lijst waartoe nu besloten is, staat nog de oude: zo is het getekend. Maak eerst die lijst. Stel daarna hier de nieuwe sleutel voor.',
    button: 'Stel de nieuwe sleutel voor',
  },
  invite: 'Maak de uitnodiging',
}
