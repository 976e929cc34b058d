/** The safety copy: a procedure that does not end with a laptop. */
export const safety = {
  title: 'Kopie op een andere plek',
  lead: 'Deze procedure staat alleen op deze laptop. Met een kopie ergens anders gaat ze verder, ook als de laptop kwijt is.',
  how: 'Zegel werkt de kopie vanzelf bij: na elke stap die telt, voor er iets naar de anderen gaat, en minstens elke dag dat je Zegel gebruikt.',
  who: 'De kopie is versleuteld. Ze gaat open met de wachtzin van wie op deze laptop werkt. De voorzitter en de tweede sleutelhouder openen haar op hun eigen laptop.',
  careful:
    'Op de buitenkant staan de titel, de stap waar jullie zijn en hoeveel leden hebben verzegeld. Kies een plek waar alleen de commissie bij kan. Wie het bestand heeft, kan een zwakke wachtzin raden.',
  choose: 'Kies een plek',
  chooseHint: 'Een stick, een netwerkschijf of een map die met een andere computer gelijk blijft.',
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
    'De kopie staat in de uitwisselmap. Alle leden hebben het bestand dus; openen kunnen alleen wie hierboven staan.',
  faults: {
    E_FOLDER_MISSING: 'De plek is er nu niet. Steek de stick erin of maak verbinding met de schijf.',
    E_NO_ACCESS:
      'Zegel mag op deze plek niet schrijven. Kies een andere plek, of vraag de helpdesk om rechten.',
    E_DISK_FULL: 'Deze plek is vol. Maak ruimte, of kies een andere plek.',
  } as Readonly<Record<string, string>>,
  otherFault: 'De laatste keer lukte de kopie niet. De vorige staat er nog. Probeer het opnieuw.',
  after: 'Daarna gaat het vanzelf verder.',
  ownLaptop: 'Dit is een eigen laptop. De kopie van de procedure maakt de laptop van de secretaris.',
  line: {
    none: 'Deze procedure staat alleen op deze laptop.',
    choose: 'Bewaar ook een kopie op een andere plek',
    some: (at: string) => `Kopie op een andere plek: ${at}.`,
    fault: (at: string) =>
      `De plek voor de kopie is niet gevonden of niet te gebruiken. Laatste kopie: ${at}.`,
    look: 'Bekijk',
    restored: (of: string) =>
      `Deze procedure is teruggezet van een kopie van ${of}. Wat daarna op de andere laptop is gedaan, staat er niet in. Wat leden verstuurden, komt vanzelf opnieuw binnen. Kan de secretaris niet verder, kies dan bij “Er is iets gebeurd” wie het overneemt.`,
  },
  unreached: {
    erases:
      'In de kopie op een andere plek staat nog wie al gewist is. Zegel vervangt haar zodra de plek er weer is.',
    left: (folder: string) => `Zegel haalt de oude kopie in ${folder} weg zodra die plek er weer is.`,
  },
  restore: {
    title: 'Een procedure van een kopie',
    open: 'Zet een kopie terug',
    lead: 'Is de laptop van de secretaris kwijt of stuk? Dan gaat de procedure hier verder met de kopie die op een andere plek is bewaard.',
    warn: 'Doe dit alleen als de andere laptop echt weg is. Werk nooit op twee laptops verder.',
    pick: 'Kies de kopie',
    other: 'Kies een andere kopie',
    of: 'Kopie van',
    state: 'Stap',
    sealed: (sealed: number, scorers: number) => `${sealed} van ${scorers} leden hebben verzegeld`,
    notIn: (at: string) =>
      `Wat na ${at} is gedaan, staat er niet in. De leden hoeven niets over te doen: wat de secretaris nog niet bevestigde, sturen hun laptops vanzelf opnieuw.`,
    here: {
      nothing: 'Op deze computer staat deze procedure nog niet.',
      own: 'Op deze computer doe je zelf mee als lid. Dat gaat mee. Deze computer wordt daarna de laptop van de secretaris.',
      whole:
        'Deze procedure staat al op deze computer. Terugzetten is niet nodig; open haar vanaf het welkomstscherm.',
      broken:
        'Op deze computer staat een bestand van deze procedure dat niet meer open kan. Het blijft bewaard naast de kopie.',
    },
    who: 'Wie ben je?',
    whoHint: 'Hier staat wie deze kopie op deze computer kan openen.',
    nobody:
      'Niemand kan deze kopie op deze computer openen. Werk je op een eigen laptop, zet de kopie dan dáár terug.',
    notYou:
      'Deze kopie gaat niet open met jouw sleutel. De voorzitter, de tweede sleutelhouder en wie op de laptop van de secretaris werkte, kunnen haar openen.',
    passphrase: 'Je wachtzin',
    chooseFirst: 'Kies eerst wie je bent.',
    typeFirst: 'Typ eerst je wachtzin.',
    run: 'Zet terug en ga verder',
    running: 'De kopie wordt gecontroleerd en teruggezet',
    done: 'De procedure staat nu op deze computer.',
    keys: 'Sleutels die met de kopie meekomen, geven niets vrij in een ronde die al liep. Zegel kan niet weten of dat op de andere laptop al gebeurd is.',
  },
}
