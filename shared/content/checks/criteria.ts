import { cite } from '../sources.ts'
import { type CheckText, written } from './text.ts'

const judgement = cite(
  'continuum',
  'hoofdstuk V, thema 3, Oordeelsvorming',
  'chapter V, theme 3, forming a judgement',
)
const advice = cite('continuum', 'hoofdstuk IV, thema 3', 'chapter IV, theme 3')
const evidence = cite(
  'continuum',
  'hoofdstuk V, thema 3, Sollicitatieprocedure',
  'chapter V, theme 3, application procedure',
)
const own = (nl: string, en: string) => cite('zegel', nl, en)

/** Checks of the criteria, their weights, anchors and questions, and of the instruments that measure them. */
export const criteriaChecks: readonly CheckText[] = [
  written({
    id: 'criteria-count',
    title: ['Aantal criteria', 'Number of criteria'],
    met: ['Het aantal criteria is te overzien: {found}.', 'The number of criteria is manageable: {found}.'],
    departs: ['Er zijn {found} criteria. Dat zijn er veel.', 'There are {found} criteria. That is a lot.'],
    unknown: ['Er is nog geen criterium.', 'There is no criterion yet.'],
    why: [
      'In een gesprek luister, schrijf en weeg je tegelijk. Met meer dan zes criteria lukt eerlijk wegen bijna niet. Een lange lijst nodigt kandidaten ook uit om van alles te verzamelen.',
      'In an interview you listen, write and weigh at the same time. With more than six criteria, weighing honestly hardly works. A long list also invites candidates to collect a bit of everything.',
    ],
    sources: [
      own('regel over het aantal criteria', 'rule on the number of criteria'),
      cite(
        'continuum',
        'hoofdstuk V, thema 3, Kwalificaties: geen afvinklijst',
        'chapter V, theme 3, qualifications: no checklist',
      ),
    ],
    apply: [
      'Kies de vijf of zes criteria die het meest zeggen. Voeg de rest samen.',
      'Choose the five or six criteria that tell most. Merge the others.',
    ],
    reasons: {
      'two-rounds': [
        'De criteria zijn over twee rondes verdeeld',
        'The criteria are divided over two rounds',
      ],
      'national-list': ['De landelijke leidraad schrijft ze voor', 'The national guideline prescribes them'],
    },
  }),
  written({
    id: 'weights-sum',
    title: ['Weging van de criteria', 'Weights of the criteria'],
    met: ['De weging telt op tot 100.', 'The weights add up to 100.'],
    departs: ['De weging telt op tot {found}, niet tot 100.', 'The weights add up to {found}, not to 100.'],
    unknown: ['Er is nog geen weging.', 'There are no weights yet.'],
    why: [
      'Zonder vaste weging telt voor de een dit en voor de ander dat. Dan beslist het gevoel, en vaak al in de eerste minuten. Punten die tot 100 optellen, zijn voor iedereen te lezen.',
      'Without fixed weights one thing counts for one person and another for the next. Then intuition decides, often in the first minutes. Points that add up to 100 are easy for everybody to read.',
    ],
    sources: [judgement, own('regel over 100 punten', 'rule of 100 points')],
    apply: ['Verdeel 100 punten over de criteria.', 'Divide 100 points over the criteria.'],
    reasons: {
      'national-weights': ['De landelijke weging telt anders op', 'The national weights add up differently'],
      'other-scale': ['We wegen met een andere schaal', 'We weigh on another scale'],
    },
  }),
  written({
    id: 'anchors',
    title: ['Voorbeeldgedrag bij de scores', 'Example behaviour for the scores'],
    met: [
      'Bij elk criterium staat wat een 1, 2, 3, 4 en 5 is.',
      'Each criterion says what a 1, 2, 3, 4 and 5 is.',
    ],
    departs: ['Voorbeeldgedrag ontbreekt bij: {found}.', 'Example behaviour is missing for: {found}.'],
    unknown: ['Er is nog geen criterium.', 'There is no criterion yet.'],
    why: [
      'Zonder voorbeeld geeft ieder lid een eigen betekenis aan een 4. Voorbeeldgedrag maakt scores vergelijkbaar en laat zien waar je naar luistert. Zo telt de eerste indruk minder mee.',
      'Without an example each member gives a 4 a meaning of their own. Example behaviour makes scores comparable and shows what to listen for. First impressions then count for less.',
    ],
    sources: [evidence, judgement],
    apply: [
      'Schrijf bij elke score één korte zin: wat zie of hoor je dan?',
      'Write one short sentence per score: what do you then see or hear?',
    ],
    reasons: {
      'being-made': [
        'Het voorbeeldgedrag wordt vóór de gesprekken toegevoegd',
        'The example behaviour is added before the interviews',
      ],
      'other-instrument': [
        'Een assessment meet dit criterium met een eigen schaal',
        'An assessment measures it on its own scale',
      ],
    },
  }),
  written({
    id: 'questions',
    title: ['Vaste vragen', 'Fixed questions'],
    met: ['Bij elk criterium staat een vraag.', 'Each criterion has a question.'],
    departs: ['Er is geen vraag bij: {found}.', 'There is no question for: {found}.'],
    unknown: ['Er is nog geen criterium.', 'There is no criterion yet.'],
    why: [
      'Een gesprek met vaste vragen voorspelt het latere werk beter dan een vrij gesprek. Alle kandidaten krijgen dan dezelfde kans om zich te laten zien. De STAR-methode vraagt naar wat iemand echt deed.',
      'An interview with fixed questions predicts later work better than a free talk. All candidates then get the same chance to show themselves. The STAR method asks what somebody actually did.',
    ],
    sources: [evidence, advice],
    apply: [
      'Kies een vraag uit de bibliotheek of schrijf er een. Begin met “Vertel over een keer dat je…”.',
      'Choose a question from the library or write one. Begin with “Tell us about a time when you…”.',
    ],
    reasons: {
      'other-instrument': ['Een ander onderdeel meet dit criterium', 'Another part measures this criterion'],
      'being-made': ['De vraag volgt voor de start', 'The question follows before the start'],
    },
  }),
  written({
    id: 'learnable',
    title: ['Wat nog te leren is', 'What can still be learned'],
    met: [
      'Geen criterium gaat over iets dat in de opleiding komt.',
      'No criterion is about something taught in training.',
    ],
    departs: [
      'Dit is in de opleiding nog te leren: {found}.',
      'This can still be learned in training: {found}.',
    ],
    unknown: [
      'Is er een criterium dat in de opleiding nog te leren is?',
      'Is there a criterion that can still be learned in training?',
    ],
    why: [
      'Wie kiest op wat iemand al kan, geeft anderen te weinig kans. Sommige competenties komen pas later in de opleiding aan bod. De vraag is dan of iemand het kan leren, niet of het er al is.',
      'Choosing on what somebody already masters gives others too little chance. Some competencies only come later in training. The question then is whether somebody can learn it, not whether it is there.',
    ],
    sources: [cite('continuum', 'hoofdstuk V, thema 3, Beschouwing', 'chapter V, theme 3, discussion')],
    apply: [
      'Haal het criterium weg, of vraag naar leren in plaats van naar kunnen.',
      'Remove the criterion, or ask about learning instead of mastery.',
    ],
    reasons: {
      'light-weight': ['Het weegt licht en gaat over aanleg', 'It weighs little and is about aptitude'],
      'needed-at-start': ['Het is vanaf de eerste week nodig', 'It is needed from the first week'],
    },
  }),
  written({
    id: 'dominant-criterion',
    title: ['Eén zwaar criterium', 'One heavy criterion'],
    met: ['Geen criterium beslist alleen.', 'No criterion decides on its own.'],
    departs: [
      'Dit weegt zwaarder dan 40 van de 100: {found}.',
      'This weighs more than 40 out of 100: {found}.',
    ],
    unknown: ['Er is nog geen weging.', 'There are no weights yet.'],
    why: [
      'Een criterium met meer dan 40 van de 100 punten bepaalt bijna alleen de uitslag. De andere criteria doen er dan voor de vorm bij. Een vakgroep heeft mensen met verschillende sterke kanten nodig.',
      'A criterion with more than 40 of 100 points nearly decides on its own. The others are then there for show. A department needs people with different strengths.',
    ],
    sources: [
      own('regel over 40 punten', 'rule of 40 points'),
      cite(
        'continuum',
        'hoofdstuk IV, thema 4: balans tussen profielen',
        'chapter IV, theme 4: balance between profiles',
      ),
    ],
    apply: [
      'Verlaag de weging, of splits het criterium in twee.',
      'Lower the weight, or split the criterion in two.',
    ],
    reasons: {
      'legal-demand': [
        'Een wet of richtlijn maakt dit punt beslissend',
        'A law or guideline makes this point decisive',
      ],
      'few-criteria': [
        'Er zijn bewust maar twee of drie criteria',
        'There are only two or three criteria, on purpose',
      ],
    },
  }),
  written({
    id: 'group-fit',
    title: ['Past in de groep', 'Fits the group'],
    met: ['Geen criterium vraagt om een klik of een match.', 'No criterion asks for a click or a match.'],
    departs: [
      'Dit vraagt of iemand in de groep past: {found}.',
      'This asks whether somebody fits the group: {found}.',
    ],
    unknown: ['Is er een criterium over passen in de groep?', 'Is there a criterion about fitting in?'],
    why: [
      'Een klik meet vooral hoeveel iemand op jullie lijkt. Gekozen kandidaten zijn vaak een spiegelbeeld van de commissie. Samenwerken kun je wel meten: dat is gedrag.',
      'A click mainly measures how much somebody is like you. Those chosen are often a mirror image of the committee. Collaborating can be measured: that is behaviour.',
    ],
    sources: [evidence, judgement],
    apply: [
      'Vervang het door Samenwerken en vraag naar een meningsverschil.',
      'Replace it by Collaborating and ask about a disagreement.',
    ],
    reasons: {
      'defined-behaviour': [
        'We bedoelen gedrag en hebben dat beschreven',
        'We mean behaviour and have described it',
      ],
    },
  }),
  written({
    id: 'letter-only',
    title: ['Meer dan een brief', 'More than a letter'],
    met: ['Er is meer dan alleen een brief en cv.', 'There is more than a letter and a CV.'],
    departs: ['Er wordt alleen op brief en cv gekozen.', 'The choice is made on letter and CV alone.'],
    unknown: ['Hoe leren jullie de kandidaten kennen?', 'How do you get to know the candidates?'],
    why: [
      'Een brief laat zien hoe iemand schrijft, en wie geholpen heeft. Een gesprek met vaste vragen en ervaring als anios voorspellen het werk beter. Brief en cv zijn genoeg om uit te nodigen, niet om te kiezen.',
      'A letter shows how somebody writes, and who helped. An interview with fixed questions and experience as an anios predict the work better. Letter and CV are enough to invite people, not to choose.',
    ],
    sources: [
      evidence,
      cite(
        'continuum',
        'hoofdstuk V, thema 3, Aan te bevelen interventies',
        'chapter V, theme 3, recommended interventions',
      ),
    ],
    apply: ['Voeg een gesprek met vaste vragen toe.', 'Add an interview with fixed questions.'],
    reasons: {
      'first-round': [
        'Dit is de eerste ronde; het gesprek volgt',
        'This is the first round; the interview follows',
      ],
      'reserve-list': [
        'We kiezen van een reservelijst met eerdere gesprekken',
        'We choose from reserves who were interviewed before',
      ],
    },
  }),
  written({
    id: 'instrument-aim',
    title: ['Doel van elk onderdeel', 'Purpose of each part'],
    met: ['Van elk onderdeel is duidelijk wat het meet.', 'It is clear what each part measures.'],
    departs: ['Dit onderdeel meet geen criterium: {found}.', 'This part measures no criterion: {found}.'],
    unknown: ['Wat meet elk onderdeel?', 'What does each part measure?'],
    why: [
      'Een onderdeel zonder doel weegt toch mee, maar niemand weet hoe. Kandidaten mogen vooraf lezen wat elk onderdeel meet. Wat niets meet, kan weg.',
      'A part without a purpose counts all the same, but nobody knows how. Candidates may read beforehand what each part measures. What measures nothing can go.',
    ],
    sources: [
      advice,
      own('regel: elk onderdeel meet een criterium', 'rule: every part measures a criterion'),
    ],
    apply: [
      'Kies welke criteria dit onderdeel meet, of laat het onderdeel vervallen.',
      'Choose which criteria this part measures, or drop the part.',
    ],
    reasons: {
      'information-only': [
        'Het onderdeel geeft informatie en telt niet mee',
        'The part gives information and does not count',
      ],
      'fact-check': ['Het is alleen een controle van feiten', 'It only checks facts'],
    },
  }),
  written({
    id: 'rounds-fixed',
    title: ['Wie door mag, staat vooraf vast', 'Who goes on is fixed beforehand'],
    met: [
      'Vooraf staat vast hoe een ronde kiest wie doorgaat.',
      'It is fixed beforehand how a round chooses who goes on.',
    ],
    departs: [
      'Nog niet vast staat hoeveel kandidaten doorgaan, of wie een afgewezen brief opnieuw leest.',
      'It is not fixed yet how many candidates go on, or who reads a rejected letter again.',
    ],
    unknown: ['Hoe kiest een ronde wie doorgaat?', 'How does a round choose who goes on?'],
    why: [
      'Een aantal dat achteraf wordt gekozen, is een keuze tussen mensen. Een tweede beoordelaar helpt alleen als die de brief nog niet las: daarom leest in de eerste ronde niet iedereen alles, en heeft de tweede een ondergrens.',
      'A number that is chosen afterwards is a choice between people. A second assessor helps only when that person has not read the letter: so in the first round not everybody reads everything, and the second one has a threshold.',
    ],
    sources: [own('regel: vooraf vastleggen wie doorgaat', 'rule: fix beforehand who goes on'), advice],
    apply: [
      'Vul bij de rondes het aantal in. Is er een tweede beoordelaar, kies dan door hoeveel leden elke brief eerst wordt gelezen, en de ondergrens.',
      'Fill in the number at the rounds. With a second assessor, choose how many members read each letter first, and the threshold.',
    ],
    reasons: {
      'everybody-above': ['Iedereen boven de ondergrens gaat door', 'Everybody above the threshold goes on'],
      'national-procedure': [
        'Een landelijke procedure bepaalt het aantal',
        'A national procedure sets the number',
      ],
    },
  }),
  written({
    id: 'private-questions',
    title: ['Vragen over het privéleven', 'Questions about private life'],
    met: ['Geen vraag gaat over iemands privéleven.', 'No question is about somebody’s private life.'],
    departs: ['Deze vraag raakt het privéleven: {found}', 'This question touches on private life: {found}'],
    unknown: ['Is er een vraag over het privéleven?', 'Is there a question about private life?'],
    why: [
      'Vragen over gezin, zwangerschap, gezondheid, afkomst, leeftijd, geloof of deeltijd zeggen niets over hoe iemand werkt. De wet en de sollicitatiecode staan ze niet toe. Een kandidaat hoeft er niet op te antwoorden.',
      'Questions about family, pregnancy, health, descent, age, religion or part-time wishes say nothing about how somebody works. Law and the code of conduct do not allow them. A candidate need not answer.',
    ],
    sources: [
      cite('nvp', 'artikel 3', 'article 3'),
      cite(
        'equality',
        'gelijke behandeling; geen vragen over gezondheid',
        'equal treatment; no questions about health',
      ),
    ],
    apply: [
      'Haal de vraag weg. Roosters en deeltijd bespreek je na het besluit.',
      'Remove the question. Discuss rosters and part-time work after the decision.',
    ],
    reasons: {
      'wrong-hit': ['Het woord betekent hier iets anders', 'The word means something else here'],
      'legal-ground': [
        'Er is een wettelijke grond voor deze vraag',
        'There is a legal ground for this question',
      ],
    },
  }),
]
