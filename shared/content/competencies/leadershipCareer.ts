import { type Citation, cite } from '../sources.ts'
import { type Competency, written } from './competency.ts'

const topic = (nl: string, en: string): Citation =>
  cite('leadership', `hoofdstuk 2, competentie 4, onderwerp ${nl}`, `chapter 2, competency 4, topic ${en}`)

/**
 * CanMEDS leader, fourth competency: planning and balance. Questions stay with the work: private life, health and
 * wishes about working hours are nobody's business in a selection.
 */
export const leadershipCareer: readonly Competency[] = [
  written('leadership', {
    key: 'time-management',
    name: ['Omgaan met tijd', 'Managing time'],
    definition: [
      'Bewaakt de tijd van spreekuur en visite, stelt prioriteiten en draagt kort en volledig over.',
      'Guards the time of clinics and ward rounds, sets priorities and hands over briefly and completely.',
    ],
    questions: [
      [
        [
          'Vertel over een spreekuur of visite die dreigde uit te lopen. Wat deed je?',
          'Tell us about a clinic or ward round that was about to overrun. What did you do?',
        ],
        ['Waar ging de tijd heen?', 'Where did the time go?'],
        ['Wat stelde je uit, en waarom dat?', 'What did you postpone, and why that?'],
        ['Wat merkten patiënten ervan?', 'What did patients notice?'],
      ],
      [
        [
          'Vertel over een overdracht die in korte tijd goed moest.',
          'Tell us about a handover that had to be good in little time.',
        ],
        ['Hoe koos je wat je vertelde?', 'How did you choose what to tell?'],
        ['Wat liet je weg?', 'What did you leave out?'],
        ['Hoe wist je dat het goed was overgekomen?', 'How did you know that it had come across?'],
      ],
      [
        [
          'Vertel over een week waarin je meer had toegezegd dan kon.',
          'Tell us about a week in which you had promised more than you could do.',
        ],
        ['Hoe merkte je het?', 'How did you notice?'],
        ['Wat zei je af, en tegen wie?', 'What did you cancel, and with whom?'],
        ['Wat doe je nu anders?', 'What do you do differently now?'],
      ],
    ],
    anchors: [
      [
        'Loopt uit en ziet de tijd niet. Anderen wachten.',
        'Overruns and does not see the time. Others wait.',
      ],
      [
        'Werkt hard, maar maakt geen keuze in wat kan wachten.',
        'Works hard, but makes no choice in what can wait.',
      ],
      [
        'Kiest wat voorgaat, bewaakt de tijd en draagt volledig over.',
        'Chooses what goes first, guards the time and hands over completely.',
      ],
      [
        'Zegt op tijd wat niet lukt en regelt een oplossing.',
        'Says in time what will not work and arranges a solution.',
      ],
      [
        'Richt het werk zo in dat ook anderen minder uitlopen.',
        'Arranges the work so that others overrun less too.',
      ],
    ],
    source: topic('Timemanagement', 'time management'),
  }),
  written('leadership', {
    key: 'own-vision',
    name: ['Eigen visie', 'Own vision'],
    definition: [
      'Neemt de leiding over het eigen leren en heeft nagedacht over het vak: nu en later.',
      'Takes charge of their own learning and has thought about the profession: now and later.',
    ],
    questions: [
      [
        [
          'Vertel over iets dat je wilde leren en zelf hebt geregeld.',
          'Tell us about something you wanted to learn and arranged yourself.',
        ],
        ['Waarom dit?', 'Why this?'],
        ['Wie vroeg je om hulp?', 'Whom did you ask for help?'],
        ['Wat kun je nu wat je eerst niet kon?', 'What can you do now that you could not before?'],
      ],
      [
        [
          'Vertel over een moment dat je anders ging denken over dit vak.',
          'Tell us about a moment when you came to think differently about this profession.',
        ],
        ['Wat gebeurde er?', 'What happened?'],
        ['Met wie sprak je daarover?', 'Whom did you talk to about it?'],
        ['Wat deed je ermee?', 'What did you do with it?'],
      ],
      [
        [
          'Vertel over een verandering in de zorg die je van dichtbij meemaakte. Wat betekent die voor dit vak?',
          'Tell us about a change in care that you saw from close by. What does it mean for this profession?',
        ],
        ['Wat zag je gebeuren?', 'What did you see happen?'],
        ['Wat betekende het voor patiënten?', 'What did it mean for patients?'],
        ['Wat heb je zelf aangepast?', 'What did you adapt yourself?'],
      ],
    ],
    anchors: [
      [
        'Weet niet wat te leren valt. Laat anderen bepalen.',
        'Does not know what there is to learn. Lets others decide.',
      ],
      ['Noemt wensen, maar zette nog geen stap.', 'Names wishes, but has not taken a step yet.'],
      [
        'Koos een leerdoel, zette stappen en kan zeggen wat dat opleverde.',
        'Chose a learning goal, took steps and can say what came of it.',
      ],
      [
        'Past het eigen plan aan na feedback en nieuwe ervaring.',
        'Adapts their own plan after feedback and new experience.',
      ],
      [
        'Verbindt eigen keuzes aan wat patiënten en het vak straks nodig hebben.',
        'Links their own choices to what patients and the profession will need.',
      ],
    ],
    source: topic('Ontwikkelen eigen (toekomst)visie', 'developing a vision of one’s own'),
  }),
  written('leadership', {
    key: 'own-limits',
    name: ['Grenzen kennen in het werk', 'Knowing limits at work'],
    definition: [
      'Merkt spanning in het werk op, de eigen en die van anderen, en vraagt op tijd hulp. Verwacht van niemand het onmogelijke.',
      'Notices tension at work, their own and that of others, and asks for help in time. Expects the impossible of nobody.',
    ],
    questions: [
      [
        [
          'Vertel over een keer dat je meer werk kreeg dan je veilig kon doen. Wat deed je?',
          'Tell us about a time when you were given more work than you could do safely. What did you do?',
        ],
        ['Waaraan merkte je dat het te veel was?', 'How did you notice that it was too much?'],
        ['Aan wie vroeg je hulp, en wat precies?', 'Whom did you ask for help, and what exactly?'],
        ['Wat veranderde er op het werk?', 'What changed at work?'],
      ],
      [
        [
          'Vertel over een collega die te veel tegelijk moest doen, en wat jij deed.',
          'Tell us about a colleague who had too much to do at once, and what you did.',
        ],
        ['Wat zag je?', 'What did you see?'],
        ['Wat zei of deed je?', 'What did you say or do?'],
        ['Hoe ging het team daarna verder?', 'How did the team go on?'],
      ],
      [
        [
          'Vertel over een verwachting van jezelf of een ander die niet haalbaar was.',
          'Tell us about an expectation, yours or another’s, that could not be met.',
        ],
        ['Hoe kwam je daarachter?', 'How did you find out?'],
        ['Hoe heb je het besproken?', 'How did you discuss it?'],
        ['Wat spraken jullie af?', 'What did you agree?'],
      ],
    ],
    anchors: [
      [
        'Gaat door tot het misgaat en vindt hulp vragen zwak.',
        'Goes on until it goes wrong and thinks asking for help is weak.',
      ],
      ['Merkt spanning op, maar zegt het pas laat.', 'Notices tension, but says so late.'],
      ['Merkt het op tijd en vraagt gericht hulp.', 'Notices in time and asks for specific help.'],
      [
        'Ziet het ook bij collega’s en maakt het bespreekbaar.',
        'Sees it in colleagues too and gets it talked about.',
      ],
      ['Zorgt dat hulp vragen in het team gewoon wordt.', 'Makes asking for help normal in the team.'],
    ],
    source: topic('Werk en privé', 'work and private life'),
  }),
]
