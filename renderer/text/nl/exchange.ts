import { inside } from './counting.ts'

/** Files that travel between laptops: what came, what waits, and what to do next. */
export const exchange = {
  title: 'Bestanden',
  lead: 'Alles wat tussen de laptops heen en weer gaat, staat hier in één lijst.',
  open: 'Open bestanden',
  openKey: 'bestanden openen',
  drop: {
    title: 'Laat los om te openen',
    text: 'Zegel neemt over wat van deze procedure is. De bestanden zelf blijven staan.',
  },
  next: {
    sign: (who: string, mine: boolean) =>
      mine ? 'Er wacht iets op jouw handtekening.' : `Er wacht iets op een handtekening van ${who}.`,
    invite: () => 'Maak de uitnodigingen voor wie op een eigen laptop werkt.',
    freeze: () => 'Iedereen is aangemeld. Leg commissie, kandidaten en vragen vast.',
    'next-list': () => 'Een uitzondering is besloten. De secretaris maakt de volgende lijst.',
    confirm: (who: string, mine: boolean) =>
      mine ? 'Bevestig de commissiecode.' : `Wie de commissiecode nog moet bevestigen: ${who}.`,
    score: () => 'Houd de interviews en vul je formulieren in.',
    submit: () => 'Verzegel je formulieren.',
    reseal: () => 'De lijst is veranderd. Verzegel dezelfde formulieren nog één keer.',
    close: () => 'Iedereen heeft ingediend. Sluit de lijst bij Opening.',
    release: (who: string, mine: boolean) =>
      mine
        ? 'De lijst is gesloten. Geef je sleutel.'
        : `De lijst is gesloten. Wie nu de eigen sleutel geeft: ${who}.`,
    answer: (who: string, mine: boolean) =>
      mine
        ? 'De lijst is gesloten. Geef de tweede sleutel.'
        : `De lijst is gesloten. Nu geeft ${who} de tweede sleutel.`,
    reveal: () => 'Alle sleutels zijn er. Verbreek de zegels.',
    give: (who: string) => `Geef de bestanden die klaarstaan aan ${who}.`,
    wait: (who: string) => `We wachten op een bestand van ${who}.`,
    read: () => 'Het archief is er. Je kunt alle formulieren lezen.',
  } as Readonly<Record<string, (who: string, mine: boolean) => string>>,
  nothing: 'Er hoeft nu niets te gebeuren.',
  secretary: 'de secretaris',
  everybody: 'de anderen',
  toDo: 'Wat nu',
  toList: 'Bekijk alle bestanden',
  troubles: (n: number) => (n === 1 ? '1 bestand vraagt aandacht.' : `${n} bestanden vragen aandacht.`),
  board: {
    title: 'Wie is hoever',
    member: 'Lid',
    place: 'Laptop',
    invited: 'Uitgenodigd',
    enrolled: 'Aangemeld',
    confirmed: 'Code bevestigd',
    sealed: 'Ingediend',
    answered: 'Sleutel gegeven',
    finalised: 'Sleutels weg',
    erased: 'Gewist',
    yes: 'ja',
    no: 'nog niet',
    none: 'hoeft niet',
    caption:
      'In de vaste volgorde van de commissie. Tijden staan er niet bij: die zouden iets kunnen verraden.',
    finalisedHint:
      'De sleutels van deze ronde verdwijnen als een lid na het afsluiten nog één keer de eigen wachtzin typt.',
    places: { here: 'deze laptop', own: 'eigen laptop' },
  },
  kinds: {
    invite: 'Uitnodiging',
    enrol: 'Aanmelding',
    roster: 'Lijst van leden en sleutels',
    briefing: 'Vragen, kandidaten en planning',
    amendment: 'Wijziging van het ontwerp',
    confirm: 'Bevestiging van de code',
    seal: 'Zegel',
    receipt: 'Ontvangstbewijs',
    exception: 'Uitzondering',
    close: 'Gesloten lijst',
    open: 'Antwoord van de tweede sleutelhouder',
    release: 'Sleutel',
    handover: 'Overdracht',
    fault: 'Melding van een kapot zegel',
    late: 'Laat formulier',
    withdraw: 'Terugtrekking van een kandidaat',
    purge: 'Verzoek om te wissen',
    revise: 'Gewijzigde score',
    decision: 'Besluit',
    archive: 'Archief',
    compare: 'Vergelijking van het archief',
    finalise: 'Bevestiging dat sleutels weg zijn',
    audit: 'Auditrapport',
  } as Readonly<Record<string, string>>,
  noKind: 'Geen bestand van Zegel',
  from: (who: string) => `van ${who}`,
  attention: 'Wat nog ontbreekt',
  allHere: 'Alles wat er nu kan zijn, is er.',
  missing: (kind: string, who: string) => `Nog niet binnen: ${inside(kind)} van ${who}.`,
  missingHint: 'Vraag het bestand op, of wacht tot het in de uitwisselmap staat.',
  waiting: 'Wacht nog',
  waitsFor: {
    committee: () => 'Wacht tot dit lid in de commissie staat.',
    roster: () => 'Wacht op de lijst van leden en sleutels. Die komt van de secretaris.',
    confirmation: (who: string) => `Wacht op de bevestiging van de code door ${who}.`,
    seal: (who: string) => `Wacht op een eerder zegel van ${who}.`,
    close: () => 'Wacht op de gesloten lijst van de secretaris.',
    archive: () => 'Wacht op het archief van de secretaris.',
    decision: () => 'Wacht op het besluit dat hiervoor kwam.',
    change: (who) => `Wacht op een gewijzigde score${who ? ` van ${who}` : ''}, waarop het besluit rust.`,
    design: () => 'Wacht op de vorige wijziging van het ontwerp. Die komt van de secretaris.',
    request: () => 'Wacht op het verzoek van de secretaris om te wissen.',
    receipt: () =>
      'Is door iedereen getekend. Wacht op het ontvangstbewijs van de secretaris; daarna geldt het hier ook.',
    signatures: (who: string) => `Wacht op een handtekening van ${who}.`,
    handover: () => 'Wacht tot getekend is dat deze vervanger mag openen.',
    'round-end': () => 'Wacht tot de vorige ronde klaar is.',
  } as Readonly<Record<string, (who: string) => string>>,
  unread: 'Niet te lezen',
  unreadWhy: {
    E_BUSY:
      'Een ander programma houdt dit bestand in de uitwisselmap bezet. Sluit dat programma, of wacht tot het klaar is. Er is niets verloren; Zegel probeert het vanzelf opnieuw.',
    E_NO_ACCESS:
      'Zegel mag dit bestand in de uitwisselmap niet lezen. Vraag de helpdesk om rechten, of vraag het bestand opnieuw op. Er is niets verloren; Zegel probeert het vanzelf opnieuw.',
    E_SIZE: 'Dit bestand is te groot om van Zegel te zijn. Haal het uit de uitwisselmap.',
  } as Readonly<Record<string, string>>,
  unreadElse:
    'De schijf of het netwerk geeft een fout bij dit bestand in de uitwisselmap. Vraag het bestand opnieuw op. Er is niets verloren; Zegel probeert het vanzelf opnieuw.',
  refused: 'Geweigerd',
  dismiss: 'Leg weg',
  dismissed: 'Weggelegd. Dit bestand komt niet meer terug in de lijst.',
  outbox: 'Om te geven',
  outboxText: 'Deze bestanden zijn voor de anderen. Ze zijn versleuteld of mogen gezien worden; mailen mag.',
  outboxFolder: 'Ze staan ook in de uitwisselmap.',
  outboxNone: 'Er staat nu niets klaar om te geven.',
  notYet: 'nog geen bericht van aankomst',
  arrivedToo: (n: number) => (n === 1 ? '1 bestand is al aangekomen' : `${n} bestanden zijn al aangekomen`),
  save: 'Bewaar',
  saveAll: 'Zet alles op een stick',
  savedOne: (path: string) => `Bewaard: ${path}`,
  savedAll: (n: number, path: string) =>
    n === 0
      ? `Alles stond al in ${path}`
      : n === 1
        ? `1 bestand staat in ${path}`
        : `${n} bestanden staan in ${path}`,
  came: (n: number) => (n === 1 ? '1 bestand is binnen' : `${n} bestanden zijn binnen`),
  cameNone: 'Er is nog niets binnengekomen.',
  what: 'Wat',
  forWhom: 'Voor wie',
  who: 'Van wie',
  when: 'Wanneer',
  folder: {
    title: 'Uitwisselmap',
    none: 'Kies een map die alle laptops kunnen zien: in OneDrive, Nextcloud, Syncthing of op een stick. Zegel haalt er vanzelf uit wat nieuw is en zet erin wat klaarstaat.',
    some: 'Zegel kijkt hier vanzelf wat er bij komt en zet erin wat klaarstaat. Alleen wat over een gewiste kandidaat gaat, haalt Zegel weg.',
    choose: 'Kies een uitwisselmap',
    other: 'Kies een andere map',
    stop: 'Gebruik geen map meer',
    silent:
      'De uitwisselmap antwoordt niet. Er is niets verloren. Zegel gaat vanzelf verder zodra die weer antwoordt.',
    look: 'Kijk nu',
    looked: (n: number) =>
      n === 0
        ? 'Gekeken. Er is niets nieuws.'
        : n === 1
          ? '1 nieuw bestand bekeken.'
          : `${n} nieuwe bestanden bekeken.`,
    faults: {
      E_FOLDER_MISSING: 'Deze map is er nu niet. Steek de stick erin of kijk of het syncprogramma aan staat.',
      E_NO_ACCESS:
        'Zegel mag in deze map niet lezen of schrijven. Vraag de helpdesk om rechten of kies een andere map.',
      E_SILENT:
        'De uitwisselmap antwoordt niet. Er is niets verloren: wat je doet, is op deze laptop bewaard. Kijk of het netwerk of de stick werkt, of kies een andere map. Zegel gaat vanzelf verder zodra de map weer antwoordt.',
      E_IO: 'De schijf of het netwerk geeft een fout bij deze map. Er is niets verloren. Kijk of de stick of de verbinding goed is, of kies een andere map.',
    } as Readonly<Record<string, string>>,
  },
  results: {
    title: 'Wat er binnenkwam',
    close: 'Sluit',
    one: (what: string) => `${what} is binnen.`,
    oneKnown: (what: string) => `${what} was er al.`,
    nothing: 'In dit bestand zit niets.',
    outcomes: {
      taken: 'is binnen',
      known: 'was er al',
      waits: 'wacht op een ander bestand',
      refused: 'is geweigerd',
      outdated: 'is niet meer nodig; je hoeft er niets mee te doen',
      'not-ours': 'is voor een andere laptop bedoeld; hier gebeurt er niets mee',
      elsewhere: 'hoort bij een andere procedure op deze computer en wacht daar op je',
      foreign: 'hoort bij een procedure die deze computer niet kent',
      invitation: 'is een uitnodiging',
    } as Readonly<Record<string, string>>,
  },
}
