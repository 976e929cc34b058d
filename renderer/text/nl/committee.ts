/** Step 2: who chooses, from which place, and how the seals will open. */
export const committee = {
  lead: 'Wie kijkt mee, en vanuit welke plek?',
  frozen: 'De commissie ligt vast.',
  add: 'Lid toevoegen',
  groupsTitle: (members: number, groups: number) =>
    `${members === 1 ? 'Eén lid' : `${members} leden`} uit ${groups === 1 ? 'één groep' : `${groups} groepen`}`,
  checksTitle: 'Controle van de samenstelling',
  checksLead: 'Verschil in de commissie helpt: je kiest minder snel iemand die op je lijkt.',
  faultsTitle: 'Zo kan de commissie nog niet beginnen',
  keys: { member: 'lid', edit: 'bewerken', add: 'nieuw lid', next: (step: string) => `naar ${step}` },
  status: (explained: number, training: number) =>
    [
      explained === 1 ? '1 afwijking uitgelegd' : explained > 1 ? `${explained} afwijkingen uitgelegd` : '',
      training === 1 ? '1 training open' : training > 1 ? `${training} trainingen open` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),

  likenessTitle: 'Waarin lijken beoordelaars op elkaar?',
  likenessAlike:
    'Wie op elkaar lijkt, oordeelt ook zo. Dan zegt het minder dat jullie het eens zijn. Vraag iemand van buiten.',
  likenessMixed: 'Jullie verschillen genoeg om samen meer te zien dan één.',
  traits: {
    group: 'Groep',
    discipline: 'Vakgebied',
    clinic: 'Kliniek',
    region: 'OOR',
    experience: 'Ervaring',
  },
  sameOf: (n: number, of: number) => `${n} van ${of} gelijk`,
  alike: 'let op',
  acquaintedTitle: 'Kandidaten die velen kennen',
  acquainted: (codes: string, n: number, of: number, some: number) =>
    `${codes} ${some === 1 ? 'werkt' : 'werken'} bij de kliniek van ${n} van de ${of} beoordelaars.`,
  acquaintedDo:
    'Elk lid geeft straks de eigen relaties op. Spreek af wie niet meebeoordeelt, of vraag iemand van buiten erbij.',

  members: 'Leden van de commissie',
  member: 'Lid',
  worksAt: 'Werkt bij',
  star: 'Training STAR',
  bias: 'Training vooroordelen',
  inRound: 'In deze ronde',
  notYet: 'nog niet',
  scores: 'scoort',
  keeper: 'tweede sleutel',
  deputy: 'vervanger tweede sleutel',
  secretary: 'secretaris',
  watches: 'scoort niet',
  noName: 'Nog geen naam',
  remove: (name: string) => `Haal ${name} weg`,
  removed: (name: string) => `${name} is weggehaald`,
  keepSecretary: 'De secretaris kan niet weg: die heeft de procedure opgezet en tekent ervoor.',

  newTitle: 'Lid toevoegen',
  editTitle: (name: string) => `${name} bewerken`,
  save: 'Bewaar lid',
  name: 'Naam',
  nameMissing: 'Vul een naam in',
  role: 'Functie',
  group: 'Groep in de commissie',
  discipline: 'Vakgebied',
  clinic: 'Kliniek of instelling',
  region: 'OOR',
  years: 'Jaren geregistreerd als specialist',
  yearsError: 'Vul een heel getal in van 0 tot en met 60, of laat het leeg.',
  starDay: 'Laatste training in STAR',
  biasDay: 'Laatste training over vooroordelen',
  selfReported: 'zelf opgegeven',
  scorer: 'Scoort mee',
  chair: 'Voorzitter',
  chairHint: 'Leidt de nabespreking en spreekt als laatste.',
  keeperChoice: 'Tweede sleutelhouder',
  keeperHint: 'Opent straks samen met de secretaris. Het liefst iemand die niet scoort.',
  deputyChoice: 'Vervanger van de tweede sleutelhouder',
  deputyHint:
    'Opent als de tweede sleutelhouder niet kan, en alleen als die daarvoor tekent, of de meeste leden die scoren. Hoogstens twee. Ieder van hen zou samen met de secretaris na het laatste zegel kunnen openen: kies dus iemand die niet scoort.',
  deputiesFull: (n: number) => `Er zijn al ${n} vervangers, en meer kan niet.`,

  modeTitle: 'Hoe gaan de zegels straks open?',
  restTitle: 'Wat blijft er over',
  diversityTitle: 'Hoe verschillen jullie?',
  diversity: 'Verklaring van de commissie',
  diversityHint: 'Beschrijf de groep als geheel. Schrijf nooit kenmerken van één persoon.',
  empty: 'Nog niet beschreven',
}
