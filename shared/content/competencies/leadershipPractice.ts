import { type Citation, cite } from '../sources.ts'
import { type Competency, written } from './competency.ts'

const topic = (nl: string, en: string): Citation =>
  cite('leadership', `hoofdstuk 2, competentie 3, onderwerp ${nl}`, `chapter 2, competency 3, topic ${en}`)

/** CanMEDS leader, third competency: leadership in professional practice. */
export const leadershipPractice: readonly Competency[] = [
  written('leadership', {
    key: 'personal-leadership',
    name: ['Persoonlijk leiderschap', 'Personal leadership'],
    definition: [
      'Weet hoe het eigen gedrag op anderen werkt en vraagt daar feedback op. Neemt verantwoordelijkheid, ook zonder de baas te zijn.',
      'Knows how their own behaviour affects others and asks for feedback on it. Takes responsibility, also without being in charge.',
    ],
    questions: [
      [
        [
          'Vertel over een keer dat je de leiding nam terwijl je niet de baas was.',
          'Tell us about a time when you took the lead although you were not in charge.',
        ],
        ['Waarom nam jij die stap?', 'Why was it you who took that step?'],
        ['Hoe kreeg je anderen mee?', 'How did you get others on board?'],
        ['Wat vonden anderen ervan?', 'What did others think of it?'],
        ['Wat leerde je over jezelf?', 'What did you learn about yourself?'],
      ],
      [
        [
          'Vertel over feedback die je eerst moeilijk vond om te horen.',
          'Tell us about feedback that you first found hard to hear.',
        ],
        ['Wat werd er precies gezegd?', 'What exactly was said?'],
        ['Wat deed je er de eerste dagen mee?', 'What did you do with it in the first days?'],
        ['Wat doe je sindsdien anders?', 'What have you done differently since?'],
      ],
      [
        [
          'Vertel over een keer dat jouw gedrag een team hielp, of juist in de weg zat.',
          'Tell us about a time when your behaviour helped a team, or got in its way.',
        ],
        ['Waaraan merkte je dat?', 'How did you notice?'],
        ['Wat deed je toen?', 'What did you do then?'],
        ['Wat zag je daarna bij de anderen?', 'What did you then see in the others?'],
      ],
    ],
    anchors: [
      [
        'Legt alles buiten zichzelf. Vraagt geen feedback.',
        'Puts everything down to others. Asks for no feedback.',
      ],
      [
        'Neemt taken aan, maar ziet niet wat het eigen gedrag doet.',
        'Accepts tasks, but does not see the effect of their own behaviour.',
      ],
      [
        'Neemt verantwoordelijkheid en noemt een eigen sterke en zwakke kant.',
        'Takes responsibility and names a strength and a weakness of their own.',
      ],
      [
        'Vraagt feedback, doet er iets mee en laat zien wat er veranderde.',
        'Asks for feedback, acts on it and shows what changed.',
      ],
      [
        'Geeft het voorbeeld, laat anderen groeien en blijft open over eigen fouten.',
        'Sets the example, lets others grow and stays open about their own mistakes.',
      ],
    ],
    source: topic('Persoonlijk leiderschap', 'personal leadership'),
  }),
  written('leadership', {
    key: 'negotiate',
    name: ['Onderhandelen', 'Negotiating'],
    definition: [
      'Zoekt met respect naar een afspraak waar iedereen achter kan staan, over zorg, roosters of werkwijze.',
      'Looks, with respect, for an agreement that everybody can support, about care, rosters or ways of working.',
    ],
    questions: [
      [
        [
          'Vertel over een keer dat je met een andere afdeling tot een afspraak moest komen.',
          'Tell us about a time when you had to reach an agreement with another department.',
        ],
        ['Wat wilde jij, en wat wilden zij?', 'What did you want, and what did they want?'],
        ['Wat gaf je toe, en wat niet?', 'What did you give in on, and what not?'],
        ['Hield de afspraak stand?', 'Did the agreement hold?'],
      ],
      [
        [
          'Vertel over een rooster of taakverdeling waar jullie het niet over eens waren.',
          'Tell us about a roster or division of tasks that you could not agree on.',
        ],
        ['Wat was jouw belang?', 'What was your own interest?'],
        ['Hoe kwam je erachter wat anderen nodig hadden?', 'How did you find out what others needed?'],
        ['Wat werd het, en wie was daar blij mee?', 'What was the outcome, and who was happy with it?'],
      ],
      [
        [
          'Vertel over een keer dat je nee moest zeggen tegen iemand met meer ervaring.',
          'Tell us about a time when you had to say no to someone with more experience.',
        ],
        ['Hoe zei je het?', 'How did you say it?'],
        ['Welk voorstel deed je?', 'What did you propose?'],
        ['Hoe ging het daarna tussen jullie?', 'How were things between you afterwards?'],
      ],
    ],
    anchors: [
      [
        'Geeft meteen toe of houdt star vast. Kent alleen het eigen belang.',
        'Gives in at once or will not move. Knows only their own interest.',
      ],
      [
        'Noemt het eigen belang, maar vraagt niet naar dat van de ander.',
        'States their own interest, but does not ask about the other’s.',
      ],
      [
        'Vraagt wat de ander nodig heeft en doet een eerlijk voorstel.',
        'Asks what the other needs and makes a fair proposal.',
      ],
      [
        'Zoekt meer dan één oplossing en legt de afspraak vast.',
        'Looks for more than one solution and records the agreement.',
      ],
      [
        'Komt tot een afspraak die blijft werken en de relatie beter maakt.',
        'Reaches an agreement that lasts and makes the relation better.',
      ],
    ],
    source: topic('Onderhandelen', 'negotiating'),
  }),
  written('leadership', {
    key: 'incidents-conflicts',
    name: ['Omgaan met incidenten en conflicten', 'Handling incidents and conflicts'],
    definition: [
      'Meldt wat misging, volgt wat ermee gebeurt en praat problemen uit voor ze groter worden.',
      'Reports what went wrong, follows what is done about it and talks problems through before they grow.',
    ],
    questions: [
      [
        [
          'Vertel over een incident of complicatie waar jij bij betrokken was.',
          'Tell us about an incident or complication that you were involved in.',
        ],
        ['Wat meldde je, en waar?', 'What did you report, and where?'],
        ['Wie sprak je er daarna over?', 'Whom did you talk to afterwards?'],
        ['Wat is er met de melding gedaan?', 'What was done with the report?'],
      ],
      [
        [
          'Vertel over een conflict op het werk waar jij zelf deel van was.',
          'Tell us about a conflict at work that you were part of yourself.',
        ],
        ['Wat was jouw aandeel?', 'What was your part in it?'],
        ['Wie zette de eerste stap?', 'Who took the first step?'],
        ['Hoe is het nu?', 'How are things now?'],
      ],
      [
        [
          'Vertel over een keer dat je een probleem in de zorg bespreekbaar maakte.',
          'Tell us about a time when you got a problem in the care talked about.',
        ],
        ['Waarom was het nog niet besproken?', 'Why had it not been talked about yet?'],
        ['Hoe bracht je het?', 'How did you bring it up?'],
        ['Wat leverde het op?', 'What came of it?'],
      ],
    ],
    anchors: [
      [
        'Ontkent het incident of laat het conflict groeien.',
        'Denies the incident or lets the conflict grow.',
      ],
      [
        'Meldt pas na aandringen. Praat over de ander, niet met de ander.',
        'Reports only when pressed. Talks about the other, not with the other.',
      ],
      [
        'Meldt zelf en zoekt het gesprek met wie erbij hoort.',
        'Reports unasked and talks to the people concerned.',
      ],
      [
        'Noemt het eigen aandeel en volgt wat er met de melding gebeurt.',
        'Names their own part and follows what is done with the report.',
      ],
      [
        'Maakt dat het team ervan leert en het de volgende keer eerder zegt.',
        'Makes the team learn from it and speak up sooner next time.',
      ],
    ],
    source: topic('Incident- en conflicthantering', 'handling incidents and conflicts'),
  }),
  written('leadership', {
    key: 'lead-together',
    name: ['Leidinggeven in het team', 'Leading in the team'],
    definition: [
      'Neemt de rol die past: sturen, volgen of begeleiden. Gebruikt wat verpleegkundigen en anderen weten en haalt op tijd supervisie erbij.',
      'Takes the role that is needed: to direct, follow or guide. Uses what nurses and others know and calls in supervision in time.',
    ],
    questions: [
      [
        [
          'Vertel over een keer dat je een visite of overleg leidde met verschillende beroepen.',
          'Tell us about a ward round or meeting with several professions that you led.',
        ],
        ['Hoe verdeelde je de rollen?', 'How did you divide the roles?'],
        ['Wiens advies nam je over, en waarom?', 'Whose advice did you follow, and why?'],
        ['Wat ging er door jou beter?', 'What went better because of you?'],
      ],
      [
        [
          'Vertel over een coassistent of jongere collega die jij begeleidde.',
          'Tell us about a medical student or junior colleague whom you guided.',
        ],
        ['Wat had die persoon nodig?', 'What did that person need?'],
        [
          'Wat deed je zelf, en wat liet je over?',
          'What did you do yourself, and what did you leave to them?',
        ],
        ['Wanneer haalde je er een supervisor bij?', 'When did you call in a supervisor?'],
      ],
      [
        [
          'Vertel over een zorg van een verpleegkundige die je eerst niet deelde.',
          'Tell us about a nurse’s concern that you did not share at first.',
        ],
        ['Wat zei de verpleegkundige?', 'What did the nurse say?'],
        ['Wat deed je ermee?', 'What did you do with it?'],
        ['Wat bleek er achteraf?', 'What turned out to be the case?'],
      ],
    ],
    anchors: [
      [
        'Regelt alles zelf of laat alles los. Wuift zorgen weg.',
        'Does everything alone or lets everything go. Waves concerns away.',
      ],
      [
        'Geeft opdrachten, maar vraagt niet wat anderen zien.',
        'Gives orders, but does not ask what others see.',
      ],
      [
        'Is duidelijk over de eigen rol en luistert naar de zorgen van anderen.',
        'Is clear about their own role and listens to others’ concerns.',
      ],
      [
        'Gebruikt ieders kennis in het plan en haalt op tijd supervisie erbij.',
        'Uses everybody’s knowledge in the plan and calls in supervision in time.',
      ],
      [
        'Laat een ander groeien in de leiding en bewaakt zelf de veiligheid.',
        'Lets someone else grow into leading while guarding safety.',
      ],
    ],
    source: topic('Leidinggeven en samenwerken', 'leading and collaborating'),
  }),
]
