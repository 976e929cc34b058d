import { type Citation, cite } from '../sources.ts'
import { type Competency, written } from './competency.ts'

const topic = (nl: string, en: string): Citation =>
  cite('leadership', `hoofdstuk 2, competentie 1, onderwerp ${nl}`, `chapter 2, competency 1, topic ${en}`)

/** CanMEDS leader, first competency: improving care in teams and organisations. */
export const leadershipTeams: readonly Competency[] = [
  written('leadership', {
    key: 'meetings',
    name: ['Overleg leiden', 'Leading meetings'],
    definition: [
      'Bereidt overleg voor, laat ieder beroep aan het woord en sluit af met een duidelijke conclusie.',
      'Prepares meetings, lets every profession speak and closes with a clear conclusion.',
    ],
    questions: [
      [
        [
          'Vertel over een overdracht, visite of overleg dat jij leidde en dat niet vanzelf goed liep.',
          'Tell us about a handover, ward round or meeting that you led and that did not run smoothly by itself.',
        ],
        ['Hoe had je je voorbereid?', 'How had you prepared?'],
        ['Wie zei er eerst niets, en wat deed je?', 'Who said nothing at first, and what did you do?'],
        ['Wat was de conclusie?', 'What was the conclusion?'],
      ],
      [
        [
          'Vertel over een bespreking waarin de meningen uit elkaar liepen.',
          'Tell us about a meeting in which opinions differed.',
        ],
        ['Hoe hield je het gesprek bij het onderwerp?', 'How did you keep the talk on the subject?'],
        ['Wat vatte je samen?', 'What did you sum up?'],
        ['Wie deed daarna wat?', 'Who did what afterwards?'],
      ],
      [
        [
          'Vertel over een overleg dat jij korter of beter hebt gemaakt.',
          'Tell us about a meeting that you made shorter or better.',
        ],
        ['Wat was er mis mee?', 'What was wrong with it?'],
        ['Wat stelde je voor?', 'What did you propose?'],
        ['Wat vonden de anderen ervan?', 'What did the others think of it?'],
      ],
    ],
    anchors: [
      ['Komt onvoorbereid. Laat het overleg zijn gang gaan.', 'Comes unprepared. Lets the meeting drift.'],
      [
        'Houdt de tijd bij, maar laat alleen de bekende sprekers aan het woord.',
        'Keeps the time, but hears only the usual speakers.',
      ],
      [
        'Is voorbereid, geeft ieder beroep het woord en vat samen.',
        'Is prepared, gives every profession the floor and sums up.',
      ],
      [
        'Haalt twijfel en tegenspraak op en komt tot een heldere conclusie.',
        'Draws out doubt and dissent and reaches a clear conclusion.',
      ],
      [
        'Maakt dat het overleg ook goed loopt zonder eigen inbreng.',
        'Makes the meeting run well even without their own input.',
      ],
    ],
    source: topic('Overlegmomenten', 'meetings'),
  }),
  written('leadership', {
    key: 'care-organisation',
    name: ['Zorg organiseren', 'Organising care'],
    definition: [
      'Kent de gang van zaken op de afdeling en rondt taken op tijd af. Zegt het als de zorg slecht geregeld is.',
      'Knows how the ward works, finishes tasks in time and says so when care is badly arranged.',
    ],
    questions: [
      [
        [
          'Vertel over een keer dat de zorg voor een patiënt stokte omdat iets niet goed geregeld was.',
          'Tell us about a time when a patient’s care got stuck because something was not well arranged.',
        ],
        ['Waar liep het vast?', 'Where did it get stuck?'],
        ['Wat deed je voor deze patiënt?', 'What did you do for this patient?'],
        ['Wat deed je voor de volgende patiënten?', 'What did you do for the next patients?'],
      ],
      [
        [
          'Vertel over administratie die bleef liggen. Hoe loste je dat op?',
          'Tell us about paperwork that piled up. How did you solve that?',
        ],
        ['Wie had er last van?', 'Who suffered from it?'],
        ['Wat deed je eerst?', 'What did you do first?'],
        ['Hoe voorkom je het nu?', 'How do you prevent it now?'],
      ],
      [
        [
          'Vertel over een afspraak of protocol dat volgens jou niet meer klopte.',
          'Tell us about an agreement or protocol that you thought was out of date.',
        ],
        ['Hoe bracht je dat ter sprake?', 'How did you bring it up?'],
        ['Wie had je nodig om het te veranderen?', 'Whom did you need to change it?'],
        ['Hoe ver ben je gekomen?', 'How far did you get?'],
      ],
    ],
    anchors: [
      [
        'Kent de afspraken niet en laat werk liggen voor een ander.',
        'Does not know the agreements and leaves work for others.',
      ],
      [
        'Doet de eigen taken, maar laat een bekend probleem bestaan.',
        'Does their own tasks, but lets a known problem be.',
      ],
      [
        'Rondt taken op tijd af en meldt wat niet goed geregeld is.',
        'Finishes tasks in time and reports what is badly arranged.',
      ],
      [
        'Zoekt met anderen een oplossing en probeert die uit.',
        'Looks for a solution with others and tries it out.',
      ],
      [
        'Maakt een betere werkwijze die blijft als een ander dienst heeft.',
        'Makes a better routine that lasts when someone else is on duty.',
      ],
    ],
    source: topic('Organisatie', 'organisation'),
  }),
  written('leadership', {
    key: 'creativity',
    name: ['Nieuwe ideeën', 'New ideas'],
    definition: [
      'Kijkt kritisch naar hoe het altijd gaat en staat open voor nieuwe ideeën. Helpt collega’s om hun ideeën uit te spreken.',
      'Looks critically at how things are always done, is open to new ideas and helps colleagues to voice theirs.',
    ],
    questions: [
      [
        [
          'Vertel over een keer dat je vroeg: waarom doen we dit eigenlijk zo?',
          'Tell us about a time when you asked: why do we actually do this like that?',
        ],
        ['Wat viel je op?', 'What struck you?'],
        ['Hoe reageerden anderen?', 'How did others react?'],
        ['Wat gebeurde er met je vraag?', 'What happened to your question?'],
      ],
      [
        [
          'Vertel over een idee van een collega dat jij verder hebt geholpen.',
          'Tell us about a colleague’s idea that you helped along.',
        ],
        ['Wat was het idee?', 'What was the idea?'],
        ['Wat deed jij ervoor?', 'What did you do for it?'],
        ['Wie kreeg de eer?', 'Who got the credit?'],
      ],
      [
        [
          'Vertel over een vernieuwing waar je eerst niets in zag.',
          'Tell us about an innovation that you saw nothing in at first.',
        ],
        ['Wat was je bezwaar?', 'What was your objection?'],
        ['Wat deed je om het beter te begrijpen?', 'What did you do to understand it better?'],
        ['Hoe kijk je er nu naar?', 'How do you see it now?'],
      ],
    ],
    anchors: [
      ['Wijst nieuwe ideeën af: zo doen we het altijd.', 'Rejects new ideas: this is how we always do it.'],
      [
        'Heeft een mening over wat beter kan, maar stelt niets voor.',
        'Has an opinion on what could be better, but proposes nothing.',
      ],
      ['Stelt een kritische vraag en doet een voorstel.', 'Asks a critical question and makes a proposal.'],
      [
        'Probeert een idee klein uit en kijkt eerlijk naar de uitkomst.',
        'Tries an idea on a small scale and looks honestly at the result.',
      ],
      [
        'Helpt anderen hun idee uit te voeren en deelt de eer.',
        'Helps others to carry out their idea and shares the credit.',
      ],
    ],
    source: topic('Innovatie en creativiteit', 'innovation and creativity'),
  }),
  written('leadership', {
    key: 'patient-safety',
    name: ['Patiëntveiligheid', 'Patient safety'],
    definition: [
      'Werkt volgens richtlijnen, ziet risico’s, meldt wat misging of bijna misging en wil weten wat ermee gebeurt.',
      'Works by guidelines, sees risks, reports incidents and near misses and wants to know what is done about them.',
    ],
    questions: [
      [
        [
          'Vertel over een keer dat het bijna misging met een patiënt en jij dat zag.',
          'Tell us about a near miss with a patient that you saw.',
        ],
        ['Wat zag je precies?', 'What exactly did you see?'],
        ['Wat deed je op dat moment?', 'What did you do at that moment?'],
        ['Wat deed je daarna?', 'What did you do afterwards?'],
      ],
      [
        [
          'Vertel over een keer dat je bewust van een richtlijn afweek.',
          'Tell us about a time when you deliberately departed from a guideline.',
        ],
        ['Waarom paste de richtlijn niet?', 'Why did the guideline not fit?'],
        ['Met wie overlegde je?', 'With whom did you confer?'],
        ['Hoe legde je het vast?', 'How did you record it?'],
      ],
      [
        [
          'Vertel over iets op je afdeling dat door jou veiliger werd.',
          'Tell us about something on your ward that became safer because of you.',
        ],
        ['Wat was het risico?', 'What was the risk?'],
        ['Wie had je nodig?', 'Whom did you need?'],
        ['Hoe weet je dat het veiliger is?', 'How do you know it is safer?'],
      ],
    ],
    anchors: [
      [
        'Ziet het risico niet, of vindt melden overdreven.',
        'Does not see the risk, or thinks reporting is overdone.',
      ],
      ['Herstelt het zelf, maar meldt het niet.', 'Puts it right alone, but does not report it.'],
      [
        'Handelt veilig, meldt het en kan de richtlijn noemen.',
        'Acts safely, reports it and can name the guideline.',
      ],
      [
        'Zoekt de oorzaak met anderen en volgt de melding tot het eind.',
        'Looks for the cause with others and follows the report to the end.',
      ],
      [
        'Maakt de werkwijze veiliger en het melden gewoner.',
        'Makes the routine safer and reporting more normal.',
      ],
    ],
    source: topic('Patiëntveiligheid', 'patient safety'),
  }),
]
