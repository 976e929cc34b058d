/** Designs to use again, of this centre and of others. */
export const templates = {
  lead: 'Ontwerpen om opnieuw te gebruiken, van jullie zelf en van andere opleidingen.',
  open: 'Leidraden',
  list: 'Leidraden op deze computer',
  none: 'Nog geen leidraden',
  noneText: 'Maak er een bij Ontwerp, of lees een bestand van een andere opleiding in.',
  own: 'van jullie zelf',
  version: (n: number) => `versie ${n}`,
  made: (from: string, date: string) => `Gemaakt door ${from} op ${date}`,
  contents: (criteria: number, rounds: number) =>
    `${criteria === 1 ? '1 criterium' : `${criteria} criteria`}, ${rounds === 1 ? '1 ronde' : `${rounds} rondes`}`,
  code: 'Code van de maker',
  codeHint: 'Bel de maker. Hoor je dezelfde code, dan komt het bestand echt van die maker.',
  use: 'Begin hiermee',
  save: 'Bewaar als bestand',
  saved: (path: string) => `Bewaard: ${path}`,
  remove: 'Gooi weg',
  removeTitle: (name: string) => `${name} weggooien?`,
  removeText:
    'De leidraad verdwijnt van deze computer. Procedures die ermee begonnen zijn, blijven zoals ze zijn.',
  removed: 'De leidraad is weg',
  importTitle: 'Een leidraad inlezen',
  drop: 'Sleep het bestand hierheen, of',
  dropping: 'Laat los om de leidraad te bekijken',
  choose: 'Kies een leidraad',

  readTitle: (name: string, version: number) => `${name}, versie ${version}`,
  first: (from: string) =>
    `Ondertekend als ${from}. Van deze maker las je nog niet eerder iets in. Iedereen kan zich zo noemen: bel de maker en vergelijk de code.`,
  knownSince: (from: string, date: string) =>
    `Ondertekend als ${from}, met dezelfde sleutel als een leidraad die je op ${date} inlas.`,
  ownKey: 'Ondertekend op deze computer.',
  sameVersion: 'Deze versie heb je al. Er verandert niets.',
  newer: (version: number) => `Je hebt nu versie ${version}. Dit wordt anders:`,
  noDifference: 'De inhoud is hetzelfde.',
  holds: 'Dit staat erin:',
  keep: 'Neem over',
  kept: (name: string) => `${name} staat bij de leidraden`,

  make: 'Bewaar als leidraad',
  makeTitle: 'Dit ontwerp bewaren als leidraad?',
  makeText:
    'Dit komt erin: specialisme, rondes, onderdelen, criteria met vragen en voorbeeldgedrag, en de regels. Dit niet: instelling, plaatsen, data, adressen, jullie uitleg en alles over personen.',
  makeSecret: 'Wie het bestand krijgt, leest ook de vragen. Geef het pas weg als de gesprekken voorbij zijn.',
  name: 'Naam van de leidraad',
  from: 'Gemaakt door',
  fromHint: 'De naam van jullie opleiding of ziekenhuis, geen persoon.',
  madeDone: (version: number) => `Versie ${version} staat bij de leidraden`,
  fill: 'Vul eerst beide velden in.',

  update: (name: string, version: number) => `Van de leidraad ${name} is er een nieuwere versie: ${version}.`,
  look: 'Bekijk wat er anders wordt',
  updateTitle: (version: number) => `Bijwerken naar versie ${version}?`,
  updateText:
    'Wat jullie zelf in deze delen veranderden, gaat verloren. Alles over jullie instelling, de data en de plaatsen blijft.',
  updateNow: 'Werk ontwerp bij',
  updated: (version: number) => `Het ontwerp volgt nu versie ${version}`,
}
