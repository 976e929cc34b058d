/** The recovery card: the second way to the own keys. */
export const recovery = {
  title: 'Herstelkaart',
  lead: 'Zes woorden waarmee je een nieuwe wachtzin kunt kiezen als je de oude kwijt bent.',
  what: 'Zegel maakt zes woorden en een controlegroep. Je drukt ze af of schrijft ze over, en bewaart ze op een andere plek dan de laptop. Zegel toont ze één keer en bewaart ze nergens.',
  risk: 'Wie de kaart én deze laptop heeft, kan bij wat alleen jij mag lezen. Een gesloten envelop in een kluis is een goede plek.',
  again: 'Je hebt al een kaart. Maak je een nieuwe, dan werkt de oude niet meer.',
  make: 'Maak de herstelkaart',
  making: 'De kaart wordt gemaakt',
  words: 'Je zes woorden',
  check: 'Controlegroep:',
  use: 'Wachtzin kwijt? Kies bij “Wie ben je?” jezelf, open “Wachtzin kwijt?” en typ de woorden en de controlegroep.',
  once: 'Dit zie je maar één keer. Druk de kaart af of schrijf haar over voor je verdergaat.',
  print: 'Druk de kaart af',
  where: 'Waar bewaar je de kaart?',
  places: {
    safe: 'In een kluis of afgesloten kast',
    home: 'Thuis, in een gesloten envelop',
    trusted: 'Bij iemand die niet in de commissie zit, in een gesloten envelop',
    laptop: 'Bij de laptop',
  },
  notThere:
    'Bij de laptop heeft de kaart geen zin: wie de laptop vindt, vindt ook de kaart. Kies een andere plek.',
  whereFirst: 'Kies eerst waar je de kaart bewaart.',
  done: 'Klaar, de kaart is veilig',
  kept: 'De herstelkaart is gemaakt. Zegel toont de woorden niet meer.',
  unlockText:
    'Typ wat op je herstelkaart staat en kies een nieuwe wachtzin. Je sleutels blijven dezelfde; er gaat niets verloren.',
  typed: 'Woorden en controlegroep',
  typedHint: 'Zes woorden met spaties, en dan de controlegroep.',
  typeFirst: 'Typ eerst wat op je herstelkaart staat.',
  unlock: 'Kies deze nieuwe wachtzin',
}
