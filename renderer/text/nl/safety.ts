import { outOf, sentence } from './counting.ts'

/** The safety copy: a procedure that does not end with a laptop. */
export const safety = {
  title: 'Kopie op een andere plek',
  lead: 'De hele procedure staat op één laptop, die van de secretaris. Met een kopie op een andere plek gaat ze verder, ook als die laptop kwijt is.',
  how: 'Zegel werkt de kopie vanzelf bij: na elke stap die telt, voor er iets naar de anderen gaat, en minstens elke dag dat je Zegel gebruikt.',
  who: 'De kopie is versleuteld. Ze gaat open met de wachtzin van wie op deze laptop werkt. Werken de voorzitter of de tweede sleutelhouder op een eigen laptop, dan kunnen zij haar daar openen. Werkt geen van beiden zo, dan kan elk lid dat scoort dat op de eigen laptop.',
  careful:
    'Zonder wachtzin is weinig te zien: de titel, de instelling, de stap en hoeveel leden hebben verzegeld. Ook te zien zijn de rollen van wie op deze laptop werkt. Kies een plek waar alleen de commissie bij kan. Wie het bestand heeft, kan een zwakke wachtzin raden.',
  choose: 'Kies een plek',
  chooseHint: 'Een stick, een netwerkschijf of een gedeelde map.',
  inExchangeFolder: 'Neem de uitwisselmap',
  inExchangeFolderHint: (folder: string) => `${folder}. Wie die map ziet, ziet ook dat er een kopie is.`,
  where: 'Waar',
  last: 'Laatste kopie',
  never: 'nog geen',
  behind: 'Daarna is er nog iets gedaan. De kopie volgt zo.',
  other: 'Kies een andere plek',
  now: 'Maak nu een kopie',
  making: 'De kopie wordt gemaakt',
  made: 'De kopie is gemaakt en gecontroleerd.',
  stop: 'Stop, en haal de kopie weg',
  stopped: 'Er wordt geen kopie meer bewaard.',
  onlySecretary: 'Alleen de secretaris kiest de plek.',
  sameDisk:
    'Deze plek zit op de schijf van deze laptop. Is de laptop kwijt, dan is de kopie dat ook. Kies liever een stick of een netwerkschijf.',
  inExchange:
    'De kopie staat in de uitwisselmap. Alle leden hebben het bestand dus. Alleen wie hieronder staat, kan het openen.',
  faults: {
    E_FOLDER_MISSING: 'De plek is er nu niet. Steek de stick erin of maak verbinding met de schijf.',
    E_NO_ACCESS:
      'Zegel mag op deze plek niet schrijven. Kies een andere plek, of vraag de helpdesk om rechten.',
    E_DISK_FULL: 'Deze plek is vol. Maak ruimte, of kies een andere plek.',
    E_SILENT:
      'Deze plek antwoordt niet. Kijk of het netwerk of de stick werkt. Je kunt ook meteen een andere plek kiezen, of stoppen.',
  } as Readonly<Record<string, string>>,
  otherFault: 'De laatste keer lukte de kopie niet. Een eerdere kopie blijft staan. Probeer het opnieuw.',
  after: 'Daarna gaat het vanzelf verder. Op deze laptop is alles gewoon bewaard.',
  ownLaptop: 'Dit is een eigen laptop. De laptop van de secretaris maakt de kopie van de procedure.',
  line: {
    none: 'Deze procedure staat alleen op deze laptop.',
    choose: 'Bewaar ook een kopie op een andere plek',
    some: (at: string) => `Kopie op een andere plek: ${at}.`,
    fault: (at: string) =>
      `Zegel kan de plek voor de kopie niet vinden of niet gebruiken. Laatste kopie: ${at}.`,
    look: 'Bekijk',
    restored: (of: string) =>
      `Deze procedure is teruggezet uit een kopie van ${of}. Wat daarna op de andere laptop is gedaan, staat er niet in. Wat leden vanaf een eigen laptop verstuurden, komt vanzelf opnieuw binnen. Kan de secretaris niet verder, kies dan bij “Er is iets gebeurd” wie het overneemt.`,
  },
  copied: {
    title: 'Een sleutel uit de kopie opent deze ronde niet',
    why: (who: string) =>
      `Kwam met de kopie mee: de sleutel van ${who}. Zegel kan niet weten of die op de verloren laptop in deze ronde al gegeven is. Een sleutel geldt maar één keer.`,
    before:
      'Laat iedereen die op deze laptop werkt zich opnieuw aanmelden voordat je vastzet. Dan is er niets verloren: de nieuwe sleutel opent wel.',
    secretary:
      'De secretaris kan zich niet zelf opnieuw aanmelden. Haal bij Commissie het vinkje bij scoren weg, of laat de zegels openen met een tweede sleutelhouder.',
    under:
      'Wie nog niet verzegelde, meldt zich opnieuw aan en krijgt een nieuwe sleutel. Wie al verzegelde, valt uit, of de ronde stopt en begint opnieuw. Ieder houdt wat die zelf schreef; alleen wat met deze sleutel verzegeld is, gaat niet open.',
    toFreeze: 'Naar Vastzetten',
    toHappened: 'Er is iets gebeurd',
  },
  unreached: {
    erases:
      'In de kopie op een andere plek staat nog wie al gewist is. Zegel vervangt haar zodra de plek er weer is.',
    left: (folder: string) => `Zegel haalt de oude kopie in ${folder} weg zodra die plek er weer is.`,
  },
  restore: {
    title: 'Een procedure uit een kopie',
    open: 'Zet een kopie terug',
    lead: 'Is de laptop van de secretaris kwijt of stuk? Dan gaat de procedure hier verder met de kopie die op een andere plek is bewaard.',
    warn: 'Doe dit alleen als de andere laptop echt weg is. Werk nooit op twee laptops verder.',
    pick: 'Kies de kopie',
    other: 'Kies een andere kopie',
    of: 'Kopie van',
    state: 'Stap',
    sealed: (sealed: number, scorers: number) =>
      `${sentence(outOf(sealed, scorers, 'leden', 'heeft', 'hebben'))} verzegeld`,
    notIn: (at: string) =>
      `Wat na ${at} op de andere laptop is gedaan, staat er niet in. Wat leden op een eigen laptop deden, blijft daar staan: wat de secretaris nog niet bevestigde, stuurt die laptop vanzelf opnieuw.`,
    here: {
      nothing: 'Op deze computer staat deze procedure nog niet.',
      own: 'Op deze computer doe je zelf mee als lid. Wat je hier schreef, gaat mee. Deze computer wordt daarna de laptop van de secretaris.',
      whole:
        'Deze procedure staat al op deze computer. Terugzetten is niet nodig. Open haar vanaf het welkomstscherm.',
      broken:
        'Op deze computer staat een bestand van deze procedure dat niet meer open kan. Het blijft bewaard naast de kopie.',
    },
    who: 'Wie ben je?',
    whoHint: 'Hier staat wie deze kopie op deze computer kan openen.',
    nobody:
      'Niemand kan deze kopie op deze computer openen. Werk je op een eigen laptop, zet de kopie dan daar terug.',
    notYou:
      'Deze kopie gaat niet open met jouw sleutel. Er is niets veranderd. Vraag de voorzitter, de tweede sleutelhouder of wie op de laptop van de secretaris werkte.',
    passphrase: 'Je wachtzin',
    chooseFirst: 'Kies eerst wie je bent.',
    typeFirst: 'Typ eerst je wachtzin.',
    run: 'Zet terug en ga verder',
    running: 'De kopie wordt gecontroleerd en teruggezet',
    done: 'De procedure staat nu op deze computer.',
    keys: 'Een sleutel die met de kopie meekomt, opent niets in een ronde die al liep. Zegel kan niet weten of die sleutel op de andere laptop al gegeven is.',
  },
}
