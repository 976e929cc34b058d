/** Letters and files about one candidate. */
export const papers = {
  lead: 'Brief, gesprek, inzage en klacht: per kandidaat, zonder gegevens van anderen.',
  candidate: 'Kandidaat',
  none: 'Geen kandidaten',
  noneText:
    'Hier staan nu van niemand gegevens. Kandidaten voeg je toe bij stap 4; wie gewist is, staat hier niet meer.',
  onlySecretary: 'De secretaris van de commissie maakt deze stukken.',
  letter: 'Terugkoppeling',
  letterText:
    'Het voorstel komt uit de onderbouwing van de leden. Lees het na en schrijf het om: dit gaat naar de kandidaat. Noem geen anderen.',
  letterNotYet: 'De brief kan als het besluit vastligt.',
  field: 'Brief',
  proposal: 'Terug naar het voorstel',
  isProposal: 'Dit is het voorstel, nog niet aangepast.',
  saved: 'Bewaard',
  saving: 'Bezig met bewaren',
  failed: 'Niet bewaard',
  again: 'Probeer opnieuw',
  print: 'Druk af',
  pdf: 'Bewaar als pdf',
  html: 'Bewaar als webpagina',
  savedAt: (path: string) => `Bewaard in ${path}`,
  others: 'Andere stukken',
  kinds: {
    feedback: { title: 'De brief', text: 'Zoals hij hierboven staat.' },
    talk: {
      title: 'Leidraad voor het gesprek',
      text: 'Vier stappen, met per criterium wat gezien is. Voor wie het gesprek voert.',
    },
    access: {
      title: 'Inzage',
      text: 'Alles wat over deze kandidaat bewaard is, ook notities. Anderen zijn zwart gemaakt. Vóór de opening: een brief die zegt wat er is en wanneer het te lezen is.',
    },
    complaint: {
      title: 'Dossier bij een klacht',
      text: 'Wat besloten is, op welke onderbouwing en regels, en wat het logboek bewijst.',
    },
    hired: {
      title: 'Besluit voor het personeelsdossier',
      text: 'Het besluit met de motivering, zonder scores en notities. Alleen bij een plaats.',
    },
    register: {
      title: 'Register van verwerkingen',
      text: 'Eén regel voor het register van de instelling (AVG, artikel 30), uit de instellingen van deze procedure.',
    },
  },
  hiredOnly: 'Dit stuk is er alleen voor wie een plaats krijgt.',
  read: 'Lees elk stuk na voor het weggaat. Zegel maakt namen en codes van anderen zwart, maar kent geen bijnamen of omschrijvingen.',
}
