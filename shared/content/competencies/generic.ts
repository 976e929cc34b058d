import { cite } from '../sources.ts'
import { type Competency, written } from './competency.ts'

const source = cite(
  'continuum',
  'bijlage 1, Vastleggen competenties: uitgangspunt van het portfolio van een anios',
  'appendix 1, recording competencies: starting point of the portfolio of an anios',
)

/** The four generic competencies that the vision document names for doctors at the start of their career. */
export const generic: readonly Competency[] = [
  written('generic', {
    key: 'collaborate',
    name: ['Samenwerken', 'Collaborating'],
    definition: [
      'Werkt met collega’s en andere beroepen aan goede zorg. Vraagt wat een ander ziet, geeft een eigen mening en komt afspraken na.',
      'Works on good care with colleagues and other professions. Asks what others see, gives an opinion of their own and keeps to what was agreed.',
    ],
    questions: [
      [
        [
          'Vertel over een keer dat je het niet eens was met een collega over de zorg voor een patiënt. Wat deed je?',
          'Tell us about a time when you disagreed with a colleague about the care of a patient. What did you do?',
        ],
        ['Wat wilde de ander, en waarom?', 'What did the other person want, and why?'],
        ['Wat zei je precies?', 'What exactly did you say?'],
        ['Hoe kwamen jullie tot een besluit?', 'How did you reach a decision?'],
        ['Hoe werkten jullie daarna samen?', 'How did you work together afterwards?'],
      ],
      [
        [
          'Vertel over een keer dat je iemand uit een ander beroep nodig had om verder te komen met een patiënt.',
          'Tell us about a time when you needed someone from another profession to make progress with a patient.',
        ],
        ['Waarom juist deze persoon?', 'Why this person in particular?'],
        ['Wat vroeg je, en hoe?', 'What did you ask, and how?'],
        ['Wat deed je met het antwoord?', 'What did you do with the answer?'],
      ],
      [
        [
          'Vertel over een keer dat een afspraak in je team niet werd nagekomen. Wat deed jij?',
          'Tell us about a time when an agreement in your team was not kept. What did you do?',
        ],
        ['Hoe merkte je het?', 'How did you notice?'],
        ['Met wie sprak je daarover?', 'Whom did you talk to about it?'],
        ['Wat veranderde er daarna?', 'What changed afterwards?'],
      ],
    ],
    anchors: [
      [
        'Werkt langs anderen heen. Geeft de ander de schuld.',
        'Works around others. Blames the other person.',
      ],
      [
        'Werkt samen als het moet, maar vraagt niet door.',
        'Works together when necessary, but does not ask further.',
      ],
      [
        'Vraagt wat de ander nodig heeft en komt afspraken na.',
        'Asks what the other person needs and keeps agreements.',
      ],
      [
        'Zoekt verschil van mening op en maakt het bespreekbaar.',
        'Looks for differences of opinion and gets them talked about.',
      ],
      [
        'Brengt mensen bij elkaar en laat anderen beter worden.',
        'Brings people together and makes others do better.',
      ],
    ],
    source,
  }),
  written('generic', {
    key: 'communicate',
    name: ['Communiceren', 'Communicating'],
    definition: [
      'Luistert, legt begrijpelijk uit en gaat na of de ander het begrijpt. Ook als het gesprek moeilijk is.',
      'Listens, explains clearly and checks whether the other person understands. Also when the conversation is hard.',
    ],
    questions: [
      [
        [
          'Vertel over een moeilijk gesprek dat je zelf voerde met een patiënt of een naaste.',
          'Tell us about a difficult conversation that you yourself had with a patient or a relative.',
        ],
        ['Hoe bereidde je je voor?', 'How did you prepare?'],
        ['Wat zei je als eerste?', 'What did you say first?'],
        ['Hoe wist je of de ander je begreep?', 'How did you know whether the other person understood you?'],
        ['Wat zou je nu anders zeggen?', 'What would you say differently now?'],
      ],
      [
        [
          'Vertel over een keer dat iemand boos of teleurgesteld was over de zorg. Wat deed je?',
          'Tell us about a time when someone was angry or disappointed about the care. What did you do?',
        ],
        ['Wat was er volgens de ander misgegaan?', 'What had gone wrong according to the other person?'],
        ['Wat deed je met wat je hoorde?', 'What did you do with what you heard?'],
        ['Hoe eindigde het gesprek?', 'How did the conversation end?'],
      ],
      [
        [
          'Vertel over een overdracht waarbij belangrijke informatie verloren dreigde te gaan.',
          'Tell us about a handover in which important information was about to get lost.',
        ],
        ['Hoe zag je dat?', 'How did you see that?'],
        ['Wat deed je op dat moment?', 'What did you do at that moment?'],
        ['Wat heb je daarna anders geregeld?', 'What did you arrange differently afterwards?'],
      ],
    ],
    anchors: [
      [
        'Zendt vooral. Luistert niet en gebruikt woorden die de ander niet kent.',
        'Mostly transmits. Does not listen and uses words the other does not know.',
      ],
      [
        'Legt uit, maar gaat niet na of de ander het begrijpt.',
        'Explains, but does not check whether the other understands.',
      ],
      [
        'Luistert, legt begrijpelijk uit en vraagt wat de ander heeft gehoord.',
        'Listens, explains clearly and asks what the other has heard.',
      ],
      [
        'Geeft ruimte aan emotie en past het gesprek aan op wat de ander nodig heeft.',
        'Gives room to emotion and adapts the conversation to what the other needs.',
      ],
      [
        'Houdt ook onder spanning contact. De ander kan daarna zelf verder.',
        'Keeps contact under tension too. Afterwards the other can go on alone.',
      ],
    ],
    source,
  }),
  written('generic', {
    key: 'organise',
    name: ['Organiseren', 'Organising'],
    definition: [
      'Ziet wat eerst moet, verdeelt het werk en stelt bij als het anders loopt.',
      'Sees what has to come first, shares out the work and adjusts when things turn out differently.',
    ],
    questions: [
      [
        [
          'Vertel over een dienst waarin alles tegelijk kwam. Hoe bepaalde je wat eerst moest?',
          'Tell us about a shift in which everything came at once. How did you decide what had to come first?',
        ],
        ['Wat was jouw rol?', 'What was your role?'],
        ['Wie vroeg je om hulp?', 'Whom did you ask for help?'],
        ['Wat bleef er liggen?', 'What was left undone?'],
        ['Wat doe je nu anders?', 'What do you do differently now?'],
      ],
      [
        [
          'Vertel over een keer dat je planning niet uitkwam. Wat deed je toen?',
          'Tell us about a time when your planning did not work out. What did you do then?',
        ],
        ['Wanneer merkte je het?', 'When did you notice?'],
        ['Wie moest het weten?', 'Who needed to know?'],
        ['Hoe liep het af?', 'How did it end?'],
      ],
      [
        [
          'Vertel over iets in het dagelijks werk dat je samen met anderen handiger hebt geregeld.',
          'Tell us about something in daily work that you and others arranged in a better way.',
        ],
        ['Wat was er eerst lastig aan?', 'What was difficult about it at first?'],
        ['Wie had je ervoor nodig?', 'Whom did you need for it?'],
        ['Hoe weet je dat het nu beter gaat?', 'How do you know that it goes better now?'],
      ],
    ],
    anchors: [
      ['Wacht af. Begint met wat toevallig langskomt.', 'Waits. Starts with whatever happens to come along.'],
      [
        'Maakt een lijst, maar kiest niet wat eerst moet.',
        'Makes a list, but does not choose what has to come first.',
      ],
      ['Kiest wat eerst moet en zegt waarom.', 'Chooses what has to come first and says why.'],
      [
        'Stelt bij als het verandert en verdeelt het werk met anderen.',
        'Adjusts when things change and shares the work with others.',
      ],
      [
        'Ziet drukte aankomen, regelt vooraf en maakt de werkwijze beter.',
        'Sees pressure coming, arranges things beforehand and improves the routine.',
      ],
    ],
    source,
  }),
  written('generic', {
    key: 'professionalism',
    name: ['Professioneel handelen', 'Acting professionally'],
    definition: [
      'Kent de eigen grenzen, zegt eerlijk wat goed en fout ging en houdt zich aan beloften. Blijft respectvol, ook als iemand anders dat niet is.',
      'Knows their own limits, says honestly what went well and what went wrong, and keeps promises. Stays respectful, also when someone else does not.',
    ],
    questions: [
      [
        [
          'Vertel over een keer dat je iets fout deed in de zorg voor een patiënt.',
          'Tell us about a time when you made a mistake in the care of a patient.',
        ],
        ['Hoe kwam je erachter?', 'How did you find out?'],
        ['Aan wie vertelde je het, en wanneer?', 'Whom did you tell, and when?'],
        ['Wat deed je voor de patiënt?', 'What did you do for the patient?'],
        ['Wat is er daarna veranderd?', 'What has changed since?'],
      ],
      [
        [
          'Vertel over een keer dat je niet zeker wist of je iets zelf kon doen.',
          'Tell us about a time when you were not sure whether you could do something yourself.',
        ],
        ['Wat maakte dat je twijfelde?', 'What made you doubt?'],
        ['Wat deed je met die twijfel?', 'What did you do with that doubt?'],
        ['Wat gebeurde er met de patiënt?', 'What happened to the patient?'],
      ],
      [
        [
          'Vertel over een keer dat je iets zag gebeuren wat volgens jou niet goed was.',
          'Tell us about a time when you saw something happen that you thought was not right.',
        ],
        ['Wat maakte het lastig om iets te zeggen?', 'What made it hard to speak up?'],
        ['Wat zei je, en tegen wie?', 'What did you say, and to whom?'],
        ['Wat gebeurde er daarna?', 'What happened next?'],
      ],
    ],
    anchors: [
      [
        'Praat een fout weg of legt hem bij een ander.',
        'Explains a mistake away or puts it on someone else.',
      ],
      ['Noemt de fout, maar pas als iemand ernaar vraagt.', 'Names the mistake, but only when someone asks.'],
      [
        'Meldt een fout of twijfel zelf en op tijd, en vraagt hulp.',
        'Reports a mistake or doubt unasked and in time, and asks for help.',
      ],
      [
        'Vertelt het ook aan de patiënt en zorgt dat de gevolgen klein blijven.',
        'Also tells the patient and makes sure the consequences stay small.',
      ],
      [
        'Laat anderen mee leren en maakt het veilig om twijfel uit te spreken.',
        'Lets others learn from it and makes it safe to voice doubt.',
      ],
    ],
    source,
  }),
]
