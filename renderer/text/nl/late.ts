/** A card that comes after the close: outside the seals, outside every number. */
export const late = {
  title: 'Late formulieren',
  lead: 'Kwam je te laat om te verzegelen? Je formulier gaat dan naar de secretaris. De commissie kan het lezen bij de nabespreking. Het telt in geen enkel cijfer mee.',
  none: 'Je hoeft hier niets te doen. Een laat formulier kan na het sluiten van de lijst en vóór het besluit. Het gaat over kandidaten die je zou beoordelen en over wie je niets verzegelde.',
  state: 'Stand',
  sent: 'ingeleverd',
  afterDecision: 'ingeleverd, kwam na het besluit',
  open: (code: string) => `Laat formulier over ${code}`,
  cardLead: 'Dezelfde vragen en dezelfde schaal. De anderen zien erbij dat dit formulier later kwam.',
  notComplete: 'Geef eerst bij elk criterium een score met onderbouwing, of kies ‘niet aan bod gekomen’',
  send: 'Lever in',
  sendTitle: (code: string) => `Formulier over ${code} inleveren?`,
  sendText:
    'Je tekent het formulier. Daarna verandert het niet meer. Alleen de secretaris kan het openen en laat het zien bij de nabespreking van deze kandidaat.',
  sentNow: (code: string) => `Je late formulier over ${code} is ingeleverd.`,
}
