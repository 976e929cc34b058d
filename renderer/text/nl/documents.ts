/** Editing a document with its checks: comply or explain, undo. */
export const documents = {
  unchanged: 'Alles is bewaard',
  undone: 'Ongedaan gemaakt',
  redone: 'Opnieuw gedaan',
  nothing: 'Er is niets om terug te draaien',
  states: { met: 'in orde', departs: 'wijkt af', explained: 'uitgelegd', unknown: 'nog niet beantwoord' },
  counted: (fine: number, departing: number, open: number) =>
    [
      `${fine} in orde`,
      departing > 0 ? `${departing} zonder uitleg` : '',
      open > 0 ? `${open} nog te beantwoorden` : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
  toFirst: 'Naar de eerste die nog open is',
  comply: 'Pas toe',
  explain: 'Leg uit',
  explained: 'Uitgelegd:',
  changeText: 'Wijzig',
  source: 'Bron:',
  goThere: 'Ga erheen',
  reason: 'Reden',
  chooseReason: 'Kies een reden',
  ourReason: 'Onze uitleg',
  noPersons: 'Kandidaten lezen dit. Schrijf niets over personen.',
  done: 'Klaar',
  onlySecretary: 'Alleen de secretaris van de commissie kan dit veranderen.',
  yes: 'Ja',
  no: 'Nee',
  english: 'Engels',
  was: 'Was:',
  becomes: 'Wordt:',
  languageNames: { nl: 'Nederlands:', en: 'Engels:' },
}
