type Data = Readonly<Record<string, string | number>>

/**
 * A sentence for every code that the main process can refuse with: what happened, that nothing is lost, what to do.
 */
export const errors: Record<string, (data: Data) => string> = {
  E_UNEXPECTED: () =>
    'Er ging iets mis dat we niet voorzagen. Wat al bewaard was, is er nog. Probeer het opnieuw.',
  E_INPUT: () => 'Deze invoer klopt niet. Er is niets veranderd.',
  E_LOCKED: () => 'Zegel is vergrendeld. Typ eerst je wachtzin.',
  E_NOT_ALLOWED: () => 'Dit kan alleen de secretaris van de commissie doen.',
  E_NOT_PLANNED: () => 'Er is nog geen gesprek gepland. Plan eerst de gesprekken.',
  E_PHASE: () => 'Dit kan in deze stap niet (meer). Er is niets veranderd.',
  E_STILL_KEPT: () =>
    'Er staan nog gegevens van kandidaten in. Sluit de procedure af en wis iedereen; daarna kan de procedure weg.',
  E_PROPOSED: () =>
    'Dit wacht op een handtekening van een ander. Trek dat voorstel eerst in als je iets wilt veranderen.',
  E_STILL_JUDGING: () =>
    'Je beoordeelt in een volgende ronde nog. Tot de laatste ronde open is, gaan er geen scores van eerdere rondes als bestand mee. Er is niets opgeslagen.',
  E_FROZEN: () => 'Dit ligt vast en kan niet meer worden veranderd.',
  E_PASSPHRASE: () => 'Deze wachtzin past niet. Let op hoofdletters en spaties en probeer het opnieuw.',
  E_WEAK: () => 'Deze wachtzin is te zwak. Neem er een van 12 tekens of meer die niet veel gebruikt wordt.',
  E_DISK_FULL: () =>
    'De schijf is vol. De laatste wijziging is niet bewaard; wat eerder bewaard was, is er nog. Maak ruimte en probeer het opnieuw.',
  E_NO_ACCESS: () =>
    'Zegel mag hier niet lezen of schrijven. Kies een andere map of vraag de helpdesk om rechten.',
  E_BUSY: () => 'Een ander programma houdt dit bestand bezet. Sluit het en probeer het opnieuw.',
  E_SILENT: () =>
    'Deze map antwoordt niet. Er is niets verloren. Kijk of het netwerk of de stick werkt, en probeer het opnieuw.',
  E_IO: () =>
    'De schijf of het netwerk geeft een fout. Kijk of de stick of de verbinding goed is, en probeer het opnieuw.',
  E_MISSING: () => 'Dit bestand is er niet meer.',
  E_EXISTS: () => 'Dit bestaat al.',
  E_EMPTY_FILE: () => 'Dit bestand is leeg. Zet een reservekopie terug vanaf het welkomstscherm.',
  E_NOT_DATABASE: () =>
    'Dit is geen bestand van Zegel, of het is beschadigd. Zet een reservekopie terug vanaf het welkomstscherm.',
  E_OTHER_FILE: () => 'Dit bestand is van een ander programma.',
  E_NEWER: () =>
    'Deze procedure is gemaakt met een nieuwere Zegel. Werk Zegel bij om haar te openen; er is niets veranderd.',
  E_PLACE_RULE: ({ rule = '' }) =>
    `Het ontwerp noemt regel ${rule} voor wie boven of onder de laatste plaats staat. Deze Zegel kent die regel niet en rekent met geen andere. Werk Zegel bij; er is niets veranderd.`,
  E_BACKUP: () => 'De reservekopie lukte niet, daarom is de stap niet gezet. Er is niets veranderd.',
  E_CODE: () =>
    'Deze groepen passen niet bij de commissiecode. Laat ze nog een keer voorlezen. Passen ze weer niet, begin dan niet en zeg het tegen de secretaris.',
  E_SEALED: () => 'Je formulieren zijn verzegeld. Ze veranderen niet meer.',
  E_CARDS_OPEN: () => 'Je formulieren zijn nog niet klaar. Bij Nalezen zie je wat nog moet.',
  E_NO_SEAT: () => 'Dit lid zit niet meer in de commissie en kan hier niets meer openen.',
  E_RECUSED: () => 'Je beoordeelt deze kandidaat niet. Hier wordt niets bewaard.',
  E_UNCONFIRMED: () => 'Bevestig eerst de commissiecode bij Vastzetten.',
  E_CONFIDANT: () =>
    'Een vertrouwenspersoon ziet niets over kandidaten. Je kunt hier wel lezen wat aios meldden.',
  E_NOT_SCORER: () => 'Dit kan alleen een lid dat scoort.',
  E_NO_HANDOVER: () =>
    'Niemand heeft getekend dat deze vervanger deze lijst mag openen. Stel het voor bij “Er is iets gebeurd”. Er is niets geopend.',
  E_NO_IDENTITY: () =>
    'De sleutel van dit lid staat niet op deze computer. Zet een reservekopie terug of vraag de secretaris.',
  E_LESSON_NAME: () =>
    'Hier staat een naam of code van iemand in. Wat anderen krijgen, gaat alleen over de procedure. Haal de naam weg; er is niets bewaard.',
  E_LESSON_FILE: () =>
    'Dit is geen bestand dat Zegel hier kan lezen, of er staat iets anders in dan hoort. Er is niets ingelezen.',
  E_TEMPLATE_FILE: () =>
    'Dit is geen leidraad die Zegel kan lezen, of er staat iets in wat er niet in hoort. Er is niets ingelezen. Vraag de maker om een nieuw bestand.',
  E_TEMPLATE_SIG: () =>
    'De handtekening klopt niet: dit bestand is veranderd nadat het is ondertekend. Er is niets ingelezen. Vraag het opnieuw aan wie het maakte.',
  E_TEMPLATE_KEY: () =>
    'Deze leidraad heb je al, maar die is met een andere sleutel ondertekend. Er is niets ingelezen. Vraag de maker of dat klopt; gooi dan eerst de oude weg.',
  E_TEMPLATE_OLD: () => 'Je hebt al een nieuwere versie van deze leidraad. Er is niets veranderd.',
  E_NOT_OURS: () =>
    'Dit is geen bestand van Zegel; er is niets van bewaard. Brieven en cv’s horen in het eigen systeem van het ziekenhuis.',
  E_IS_TEMPLATE: () => 'Dit is een leidraad. Open die op het welkomstscherm, bij Leidraden.',
  E_NO_LESSONS: () => 'Schrijf eerst een leerpunt op. Er is nog niets om te bewaren.',
  E_COUNTS_GONE: () =>
    'Er zijn kandidaten gewist. Daarna zijn de aantallen van kleine groepen er niet meer. Het rapport voor HRM kun je nog wel maken.',
  E_ON_HOLD: () =>
    'Voor een van deze kandidaten is het wissen uitgesteld. Hef dat eerst op, of kies de anderen. Er is niets gewist.',
  E_REVIEW_DAY: () => 'Kies een dag tussen morgen en drie maanden na vandaag. Er is niets veranderd.',
  E_CONSENT_DAY: () =>
    'Kies een dag na de gewone bewaartermijn en binnen een jaar na het einde van de procedure. Er is niets veranderd.',
  E_NOT_PUBLISHED: () => 'Publiceer eerst de procedure.',
  E_SAME_KEYS: () =>
    'In deze lijst verandert geen sleutel. Haal het vinkje weg bij de vervanger die weggaat, of laat wie een nieuwe sleutel krijgt zich eerst aanmelden.',
  E_NO_MAJORITY: ({ least = 2, of = 0 }) =>
    `Dat zijn er te weinig. Er tekenen: de tweede sleutelhouder zelf met één ander${of > least ? `, of minstens ${least} van de ${of} leden die scoren en niet zelf opvolgen` : of === least ? ', of de twee leden die scoren en niet zelf opvolgen' : ''}. Er is niets voorgesteld.`,
  E_NOT_ENROLLED: () => 'Nog niet alle leden zijn aangemeld.',
  E_NO_SECOND_READER: () =>
    'Van een afgewezen brief is er niemand meer die hem nog niet las. Voeg bij Commissie een lid toe dat hem leest.',
  E_NO_CANDIDATES: ({ round }) =>
    round === 1
      ? 'Er zijn nog geen kandidaten.'
      : 'Iedereen die was uitgenodigd, trok zich terug. Doet er toch iemand mee? Verander dat bij Kandidaten. Anders stopt de procedure hier, bij Afsluiting.',
  E_COMMITTEE: () => 'De commissie is nog niet compleet.',
  E_CHECKS_OPEN: () => 'Er staat nog een controle open. Pas het ontwerp aan of leg uit waarom je afwijkt.',
  E_NO_CHANGE: () => 'Er is niets anders dan wat al gepubliceerd is. Verander eerst iets.',
  E_REASON: () => 'Schrijf eerst op waarom je dit verandert. Kandidaten lezen dat.',
  E_SECOND: () =>
    'De sluitingsdag is voorbij. Laat nog iemand meebeslissen, met een eigen wachtzin. Er is niets veranderd.',
  E_CHANGED_MEANWHILE: () =>
    'Intussen veranderde er iets. Er is niets gedaan. Kijk opnieuw en probeer het nog een keer.',
  E_CANCELLED: () => 'Gestopt. Er is niets veranderd.',
  E_SECRETARY: () =>
    'De secretaris moet in de commissie blijven: die heeft de procedure opgezet. Er is niets veranderd.',
  E_PRINT: () => 'Afdrukken lukte niet. Kijk of er een printer is en of die aan staat. Er is niets verloren.',
  E_ATT: () =>
    'Een deel van dit bestand ontbreekt, is veranderd of hoort er niet in. Er is niets opgeslagen. Vraag het bestand opnieuw.',
  E_CANON: () =>
    'Dit bestand is door een ander programma herschreven. Er is niets opgeslagen. Vraag het bestand zoals Zegel het maakte.',
  E_CARD: () =>
    'Een formulier volgt de afspraak niet. Er is niets veranderd. Lees je formulieren na en probeer het opnieuw.',
  E_CHANNEL: () => 'Deze versie van Zegel kent die vraag niet. Sluit Zegel en start het opnieuw.',
  E_CLOSE: () =>
    'De gesloten lijst noemt niet de zegels die hier bekend zijn. Er is niets veranderd. Overleg met de secretaris.',
  E_COMMIT: () =>
    'Wat open ging, is niet wat verzegeld werd. Ga niet verder en meld het aan de hele commissie.',
  E_CONFLICT: () => 'Iemand verzegelde twee keer met hetzelfde nummer. Dat lid moet nog één keer verzegelen.',
  E_COVERAGE: () =>
    'Bij elke kandidaat hoort precies één formulier, of de keuze om niet te beoordelen. Er is niets veranderd.',
  E_DECISION_OPEN: () => 'Het besluit is nog niet compleet. Kijk wat er nog moet en probeer het opnieuw.',
  E_ENVELOPE: () => 'Dit is geen heel bestand van Zegel. Kopieer of stuur het opnieuw.',
  E_FACTS: () =>
    'Wat deze computer eerder beloofde, is beschadigd of korter dan bekend. Ga niet verder en overleg met de secretaris.',
  E_INCOMPLETE: () =>
    'Nog niet iedereen heeft verzegeld, of iemand staat er dubbel in. Er is niets veranderd.',
  E_INNER: () =>
    'Een zegel ging open, maar de inhoud hoort er niet bij. Er is niets veranderd. Meld het aan de commissie.',
  E_KEY_ON_STICK: () =>
    'Je sleutel staat ook op een stick. Is daarmee al geantwoord? Geef hier dan geen tweede antwoord. Zo niet, vink dat dan aan.',
  E_KEY: () => 'Dit kan met jouw sleutel niet open. Er is niets veranderd.',
  E_LOG: () => 'Het logboek is ingekort of veranderd. Ga niet verder en vergelijk de code in de notulen.',
  E_MYKEY: () =>
    'Een sleutel in de lijst is niet die van het lid zelf. Stop, en meld het aan de hele commissie.',
  E_NO_PROCEDURE: () => 'Er is geen procedure open. Kies er een op het welkomstscherm.',
  E_PROCEDURE: () => 'Dit bestand hoort bij een andere procedure. Er is niets opgeslagen.',
  E_RELEASE: () =>
    'Een sleutel in dit bestand hoort niet bij dit zegel. Vraag het lid om het opnieuw te doen.',
  E_ROSTER: () =>
    'De lijst van leden en sleutels klopt niet. Er is niets veranderd. Overleg met de secretaris.',
  E_ROUND: () => 'Dit bestand hoort bij een andere ronde. Er is niets opgeslagen.',
  E_SCHEMA: () => 'De inhoud van dit bestand volgt de afspraak niet. Er is niets opgeslagen.',
  E_SEAL_BROKEN: () =>
    'Eén zegel kon niet open. De andere zijn veilig en er is niets veranderd. Overleg met de commissie.',
  E_SECOND_CLOSE: () =>
    'Deze sleutel is al gegeven voor een andere lijst van deze ronde. Dat kan maar één keer.',
  E_SENDER: () => 'Dit venster mag dit niet vragen. Sluit Zegel en start het opnieuw.',
  E_SEQ: () =>
    'Een eerdere versie van dit zegel ontbreekt, of er is al een nieuwere. Er is niets opgeslagen.',
  E_SIG: () =>
    'Een handtekening klopt niet. Gebruik dit bestand niet en meld het aan de secretaris en nog een lid.',
  E_SIGNERS: () => 'Dit bestand is niet getekend door precies wie het moet tekenen. Er is niets opgeslagen.',
  E_SIZE: () => 'Dit bestand is te groot. Er is niets opgeslagen.',
  E_SLOT: () => 'De lijst gebruikt sleutels van een eerdere ronde. Vraag de secretaris om een nieuwe lijst.',
  E_STATE: () => 'Dit kan in deze stap niet (meer). Er is niets veranderd.',
  E_VERSION: () => 'Dit bestand komt uit een andere versie van Zegel. Gebruik de versie van de commissie.',
  E_PLACE_NETWORK: ({ folder }) => `De map ${folder} staat op een netwerkschijf.`,
  E_PLACE_SYNCED: ({ folder, by }) =>
    `De map ${folder} wordt door ${by} gelijk gehouden met andere computers.`,
  E_ZIP: () =>
    'Dit zip-bestand kan Zegel niet lezen. Misschien is het beschadigd, of zit er een wachtwoord op. Vraag de bestanden zonder wachtwoord.',
  E_ZIP_LARGE: () =>
    'Dit zip-bestand is uitgepakt te groot. Er is niets opgeslagen. Pak het zelf uit en open alleen de bestanden van Zegel.',
  E_ZIP_NESTED: () =>
    'In dit zip-bestand zit nog een zip-bestand. Pak het eerst zelf uit en open dan wat erin zit.',
  E_WORK: () => 'Dit bestand vraagt te veel rekenwerk om te openen. Gebruik het niet.',
  E_FOLDER_MISSING: () =>
    'Deze uitwisselmap is er niet (meer). Sluit de stick aan of kies een andere map. Er is niets verloren.',
  E_ENROLLED_HERE: () =>
    'Dit lid meldt zich aan op de laptop van de secretaris. De aanmelding uit dit bestand is niet gebruikt. Zet het lid op “eigen laptop” als dat de bedoeling is.',
  E_RESTORED: () =>
    'Dit bestand is op deze laptop gemaakt, maar staat niet in deze procedure. Is er een reservekopie teruggezet? Ga niet verder en overleg met de commissie.',
  E_INVITED_ALREADY: () => 'Je hebt deze uitnodiging al geopend. De procedure staat op het welkomstscherm.',
  E_NOT_HEARD: ({ count }) =>
    `Van ${count} ${count === 1 ? 'lid' : 'leden'} staan de sleutels niet op deze laptop. Vraag iedereen of Zegel bij hen dezelfde code toont, en vink dat aan.`,
  E_NOT_SEALED: () => 'Je hebt nog niet verzegeld. Er is niets te verbeteren.',
  E_NO_CARD: () => 'Voor dit lid is op deze laptop geen herstelkaart gemaakt.',
  E_NO_COPY: () =>
    'Dit bestand is geen kopie van een procedure, of het is niet compleet. Kies een bestand dat eindigt op .zegelcopy. Er is niets veranderd.',
  E_COPY_OTHER: () =>
    'Op deze computer doet iemand mee die deze kopie niet kan openen. Er is niets veranderd. Zet de kopie terug op een andere computer, of op de eigen laptop van de voorzitter of de tweede sleutelhouder.',
  E_COPY_OLD: () =>
    'Deze kopie is ouder dan wat de commissie al heeft: deze laptop kent al een lijst of een archief van daarna. Wat je met de kopie maakt, weigeren de andere laptops. Er is niets veranderd. Zoek een nieuwere kopie of de laptop zelf. Is die er niet, begin dan een nieuwe procedure; wat ieder schreef, staat nog op de eigen laptop.',
  E_COPY_HERE: () =>
    'Deze procedure staat al op deze computer. Er is niets veranderd. Open haar vanaf het welkomstscherm.',
  E_COPIED_KEY: () =>
    'Deze procedure is teruggezet uit een kopie. Zegel weet hier niet of deze sleutel in deze ronde al gegeven is, en dat mag maar één keer. Geef de sleutel op de eigen laptop. Kan dat niet, laat dat lid dan uitvallen of de ronde stoppen bij “Er is iets gebeurd” en begin opnieuw. Ieder begint dan met wat die zelf schreef.',
  E_COPIED_SCORER: ({ copied }) =>
    `${copied === 1 ? 'Eén sleutel die deze ronde moet openen, kwam' : `${copied} sleutels die deze ronde moeten openen, kwamen`} met de kopie mee en ${copied === 1 ? 'kan' : 'kunnen'} dat niet. Laat ${copied === 1 ? 'het lid van die sleutel' : 'de leden van die sleutels'} zich eerst opnieuw aanmelden. De secretaris kan dat niet zelf, en scoort deze ronde niet mee. Er is niets vastgezet.`,
  E_FORMER_SECRETARY: () =>
    'Een eerdere ronde had een andere secretaris. Zonder de sleutel en de wachtzin van die secretaris wist Zegel hier niets, ook niet half. Is die sleutel weg, verwijder dan na de bewaartermijn de hele procedure op elke laptop.',
  E_AFTER_LIST: () =>
    'Dit vervolgbesluit is door iedereen getekend, maar was op deze laptop niet bekend toen je hier de lijst voor de volgende ronde vastzette. Er is een oudere kopie teruggezet. Hier telt het niet; op andere laptops staat het wel. Is er een kopie van na dat besluit, zet die dan terug. Is die er niet, vertel dan de commissie dat deze ronde gaat over wie op de lijst staat, en leg dat vast in jullie verslag.',
  E_AFTER_COPY: () =>
    'Een zegel dat binnenkwam, hoort bij iets dat na de teruggezette kopie is gedaan. Er is niets verloren. Maak een volgende lijst bij “Er is iets gebeurd”; dan verzegelt dat lid hetzelfde met één klik opnieuw.',
}
