import { type Citation, cite } from '../sources.ts'
import { type Competency, written } from './competency.ts'

const topic = (nl: string, en: string): Citation =>
  cite('leadership', `hoofdstuk 2, competentie 2, onderwerp ${nl}`, `chapter 2, competency 2, topic ${en}`)

/** CanMEDS leader, second competency: the means for good care. */
export const leadershipMeans: readonly Competency[] = [
  written('leadership', {
    key: 'finance',
    name: ['Zorg en geld', 'Care and money'],
    definition: [
      'Weet in grote lijnen hoe zorg wordt ingekocht en betaald, en ziet waar dat het eigen werk raakt.',
      'Knows roughly how care is bought and paid for, and sees where that touches their own work.',
    ],
    questions: [
      [
        [
          'Vertel over een keer dat geld of registratie meespeelde bij een keuze op je afdeling. Wat deed je?',
          'Tell us about a time when money or registration played a part in a choice on your ward. What did you do?',
        ],
        ['Wie wilde wat, en waarom?', 'Who wanted what, and why?'],
        ['Wie vroeg je om uitleg?', 'Whom did you ask to explain?'],
        ['Wat betekende de keuze voor patiënten?', 'What did the choice mean for patients?'],
      ],
      [
        [
          'Vertel over een keer dat je uitzocht hoe een behandeling wordt betaald.',
          'Tell us about a time when you found out how a treatment is paid for.',
        ],
        ['Waarom wilde je dat weten?', 'Why did you want to know?'],
        ['Hoe kwam je aan het antwoord?', 'How did you get the answer?'],
        ['Wat deed je ermee?', 'What did you do with it?'],
      ],
      [
        [
          'Vertel over een plan waarbij je moest laten zien wat het kostte en opleverde.',
          'Tell us about a plan for which you had to show what it cost and what it yielded.',
        ],
        ['Hoe rekende je het uit?', 'How did you work it out?'],
        ['Wie moest je overtuigen?', 'Whom did you have to convince?'],
        ['Wat is er besloten?', 'What was decided?'],
      ],
    ],
    anchors: [
      [
        'Vindt geld geen zaak van artsen en vraagt er niet naar.',
        'Thinks money is no business of doctors and does not ask about it.',
      ],
      [
        'Klaagt over geld of registratie, maar weet niet hoe het werkt.',
        'Complains about money or registration, but does not know how it works.',
      ],
      [
        'Legt in eigen woorden uit hoe zorg wordt betaald en wat dat in het werk betekent.',
        'Explains in their own words how care is paid for and what that means at work.',
      ],
      [
        'Zoekt zelf uit wat iets kost en bespreekt dat met wie erover gaat.',
        'Finds out what something costs and discusses it with whoever decides.',
      ],
      [
        'Maakt een voorstel dat klopt voor de patiënt en voor het geld, en krijgt het uitgevoerd.',
        'Makes a proposal that works for the patient and for the money, and gets it carried out.',
      ],
    ],
    source: topic('Financiën', 'finance'),
  }),
  written('leadership', {
    key: 'stewardship',
    name: ['Doelmatig werken', 'Working efficiently'],
    definition: [
      'Kiest zorg die de patiënt helpt en geen tijd of geld verspilt. Weet in grote lijnen wat zorg kost.',
      'Chooses care that helps the patient and does not waste time or money. Knows roughly what care costs.',
    ],
    questions: [
      [
        [
          'Vertel over een keer dat je afzag van onderzoek of behandeling omdat het niets toevoegde.',
          'Tell us about a time when you left out a test or treatment because it added nothing.',
        ],
        ['Wat woog je tegen elkaar af?', 'What did you weigh against each other?'],
        ['Hoe besprak je dat met de patiënt?', 'How did you discuss it with the patient?'],
        ['Hoe liep het af?', 'How did it end?'],
      ],
      [
        ['Vertel over verspilling die je zag in je werk.', 'Tell us about waste that you saw in your work.'],
        ['Wat werd er verspild: tijd, geld, spullen?', 'What was wasted: time, money, things?'],
        ['Wat heb je ermee gedaan?', 'What did you do about it?'],
        ['Wie kreeg je mee?', 'Whom did you win over?'],
      ],
      [
        [
          'Vertel over een keer dat je moest kiezen omdat er niet genoeg was voor iedereen.',
          'Tell us about a time when you had to choose because there was not enough for everybody.',
        ],
        ['Waarvan was er te weinig?', 'What was there too little of?'],
        ['Hoe koos je?', 'How did you choose?'],
        ['Hoe legde je het uit?', 'How did you explain it?'],
      ],
    ],
    anchors: [
      [
        'Vraagt alles aan voor de zekerheid. Denkt niet aan kosten of belasting.',
        'Orders everything to be safe. Gives no thought to cost or burden.',
      ],
      [
        'Weet dat zorg geld kost, maar past het niet toe.',
        'Knows that care costs money, but does not act on it.',
      ],
      [
        'Weegt nut en belasting af en legt de keuze uit aan de patiënt.',
        'Weighs benefit and burden and explains the choice to the patient.',
      ],
      [
        'Bespreekt verspilling in het team en stelt iets anders voor.',
        'Raises waste in the team and proposes something else.',
      ],
      [
        'Verandert de gewoonte van de afdeling en laat zien wat het oplevert.',
        'Changes the ward’s habit and shows what it yields.',
      ],
    ],
    source: topic('Doelmatigheid', 'efficiency'),
  }),
  written('leadership', {
    key: 'change',
    name: ['Verandering begeleiden', 'Guiding change'],
    definition: [
      'Helpt mensen mee in een verandering. Hoort weerstand, past het plan aan en houdt vol.',
      'Helps people along in a change. Hears resistance, adapts the plan and keeps going.',
    ],
    questions: [
      [
        [
          'Vertel over een verandering op je werk waar jij aan trok.',
          'Tell us about a change at work that you pushed for.',
        ],
        ['Voor wie was het een probleem?', 'For whom was it a problem?'],
        ['Wat veranderde je aan het plan?', 'What did you change in the plan?'],
        ['Wat is ervan over?', 'What is left of it?'],
      ],
      [
        [
          'Vertel over weerstand die je kreeg bij iets nieuws.',
          'Tell us about resistance you met with something new.',
        ],
        ['Wat zat erachter?', 'What was behind it?'],
        ['Wat deed je met die weerstand?', 'What did you do with that resistance?'],
        ['Wat leerde je van wie tegen was?', 'What did you learn from those who were against it?'],
      ],
      [
        ['Vertel over een verandering die mislukte.', 'Tell us about a change that failed.'],
        ['Wanneer zag je dat?', 'When did you see that?'],
        ['Wat was jouw aandeel?', 'What was your part in it?'],
        ['Wat doe je nu anders?', 'What do you do differently now?'],
      ],
    ],
    anchors: [
      [
        'Legt veranderingen op, of gaat er zelf tegenin zonder te luisteren.',
        'Imposes change, or opposes it without listening.',
      ],
      ['Doet mee, maar ziet bezwaren als lastig.', 'Goes along, but sees objections as a nuisance.'],
      ['Luistert naar bezwaren en past het plan aan.', 'Listens to objections and adapts the plan.'],
      [
        'Betrekt mensen vooraf, begint klein en laat zien wat het oplevert.',
        'Involves people beforehand, starts small and shows what it yields.',
      ],
      [
        'Maakt dat de verandering doorgaat als de trekker weg is.',
        'Makes the change go on when its driver has left.',
      ],
    ],
    source: topic(
      'Verandermanagement (volgens de bron niet voor het basisniveau)',
      'change management (not for the basic level, says the source)',
    ),
  }),
]
