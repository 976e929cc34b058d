/** A new procedure, and choosing a passphrase. */
export const create = {
  title: 'Nieuwe procedure',
  lead: 'Je wordt secretaris van de commissie. Alles kun je later nog aanpassen, behalve je wachtzin.',
  template: 'Waarmee begin je?',
  name: 'Naam van de procedure',
  nameHint: 'Bijvoorbeeld: Klinische geriatrie, najaar 2026. Staat op het welkomstscherm.',
  you: 'Je eigen naam',
  youHint: 'Zo zien de leden van de commissie je.',
  submit: 'Maak de procedure',
  submitKey: 'aanmaken',
  missing: {
    title: 'Geef de procedure eerst een naam.',
    name: 'Vul eerst je eigen naam in.',
    passphrase: 'Kies eerst een wachtzin en schrijf hem op.',
  },
  secret: {
    title: 'Je wachtzin',
    protects:
      'Met je wachtzin gaat alles open wat alleen jij mag lezen. Niemand kan hem opvragen of opnieuw instellen, ook wij niet: schrijf hem op en bewaar hem goed.',
    legend: 'Hoe kies je?',
    proposed: 'Deze vijf woorden',
    own: 'Een eigen wachtzin',
    other: 'Andere woorden',
    copied: 'Ik heb deze wachtzin opgeschreven',
    first: 'Wachtzin',
    firstHint: 'Minstens 12 tekens. Een paar woorden achter elkaar werkt goed.',
    again: 'Nog een keer',
    show: 'Toon wat ik typ',
    tooShort: 'Dit zijn er minder dan 12. Maak hem langer.',
    differs: 'Dit is niet hetzelfde. Typ hem nog een keer.',
    proposing: 'Woorden kiezen',
  },
}
