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
  E_PHASE: () => 'Dit kan in deze stap niet (meer). Er is niets veranderd.',
  E_FROZEN: () => 'Dit ligt vast en kan niet meer worden veranderd.',
  E_PASSPHRASE: () => 'Deze wachtzin past niet. Let op hoofdletters en spaties en probeer het opnieuw.',
  E_WEAK: () => 'Deze wachtzin is te zwak. Neem er een van 12 tekens of meer die niet veel gebruikt wordt.',
  E_DISK_FULL: () =>
    'De schijf is vol. De laatste wijziging is niet bewaard; wat eerder bewaard was, is er nog. Maak ruimte en probeer het opnieuw.',
  E_NO_ACCESS: () =>
    'Zegel mag hier niet lezen of schrijven. Kies een andere map of vraag de helpdesk om rechten.',
  E_BUSY: () => 'Een ander programma houdt dit bestand bezet. Sluit het en probeer het opnieuw.',
  E_MISSING: () => 'Dit bestand is er niet meer.',
  E_EXISTS: () => 'Dit bestaat al.',
  E_EMPTY_FILE: () => 'Dit bestand is leeg. Zet een reservekopie terug vanaf het welkomstscherm.',
  E_NOT_DATABASE: () =>
    'Dit is geen bestand van Zegel, of het is beschadigd. Zet een reservekopie terug vanaf het welkomstscherm.',
  E_OTHER_FILE: () => 'Dit bestand is van een ander programma.',
  E_NEWER: () =>
    'Deze procedure is gemaakt met een nieuwere Zegel. Werk Zegel bij om haar te openen; er is niets veranderd.',
  E_BACKUP: () => 'De reservekopie lukte niet, daarom is de stap niet gezet. Er is niets veranderd.',
  E_CODE: () =>
    'Deze groepen passen niet bij de commissiecode. Laat ze nog een keer voorlezen. Passen ze weer niet, begin dan niet en zeg het tegen de secretaris.',
  E_SEALED: () => 'Je kaarten zijn verzegeld. Ze veranderen niet meer.',
  E_CARDS_OPEN: () => 'Je kaarten zijn nog niet klaar. Bij Nalezen zie je wat nog moet.',
  E_RECUSED: () => 'Je beoordeelt deze kandidaat niet. Hier wordt niets bewaard.',
  E_UNCONFIRMED: () => 'Bevestig eerst de commissiecode bij Vastzetten.',
  E_NOT_SCORER: () => 'Dit kan alleen een lid dat scoort.',
  E_NO_IDENTITY: () =>
    'De sleutel van dit lid staat niet op deze computer. Zet een reservekopie terug of vraag de secretaris.',
  E_NOT_PUBLISHED: () => 'Publiceer eerst de procedure.',
  E_NOT_ENROLLED: () => 'Nog niet alle leden zijn aangemeld.',
  E_NO_CANDIDATES: () => 'Er zijn nog geen kandidaten.',
  E_COMMITTEE: () => 'De commissie is nog niet compleet.',
  E_CHECKS_OPEN: () => 'Er staat nog een aandachtspunt open. Pas het aan of leg het uit.',
  E_CHANGED_MEANWHILE: () =>
    'Intussen veranderde er iets. Er is niets gedaan. Kijk opnieuw en probeer het nog een keer.',
  E_CANCELLED: () => 'Gestopt. Er is niets veranderd.',
  E_SECRETARY: () =>
    'De secretaris moet in de commissie blijven: die heeft de procedure opgezet. Er is niets veranderd.',
  E_PRINT: () => 'Afdrukken lukte niet. Kijk of er een printer is en of die aan staat. Er is niets verloren.',
}
