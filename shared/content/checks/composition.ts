import { cite } from '../sources.ts'
import { type CheckText, written } from './text.ts'

const advice = cite(
  'continuum',
  'hoofdstuk IV, thema 3: professionalisering van selectiecommissies',
  'chapter IV, theme 3: making selection committees professional',
)
const judgement = cite(
  'continuum',
  'hoofdstuk V, thema 3, Oordeelsvorming',
  'chapter V, theme 3, forming a judgement',
)
const practice = cite(
  'continuum',
  'hoofdstuk V, thema 3, Sollicitatieprocedure',
  'chapter V, theme 3, application procedure',
)
const own = (nl: string, en: string) => cite('zegel', nl, en)

/** Checks of who sits in the committee. */
export const compositionChecks: readonly CheckText[] = [
  written({
    id: 'resident-seat',
    title: ['Een plek voor de aios', 'A seat for a resident'],
    met: ['Een aios scoort mee.', 'A resident scores too.'],
    departs: ['Geen aios scoort mee.', 'No resident scores.'],
    unknown: ['Wie scoort er mee?', 'Who scores?'],
    why: [
      'Een aios weet van dichtbij wat het werk vraagt. In 80 van de 100 commissies zit al een aios. Laat de aios ook scoren, en als eerste spreken.',
      'A resident knows from close by what the work asks. There already is one in 80 of 100 committees. Let the resident score too, and speak first.',
    ],
    sources: [advice, practice],
    apply: [
      'Vraag een aios van deze opleiding of van een andere.',
      'Ask a resident of this programme or of another.',
    ],
    reasons: {
      'no-resident': ['Er is nu geen aios in deze opleiding', 'There is no resident in this programme now'],
      'fell-out': [
        'De aios viel kort voor de gesprekken uit',
        'The resident fell out shortly before the interviews',
      ],
    },
  }),
  written({
    id: 'hrm-member',
    title: ['HRM doet mee', 'HRM takes part'],
    met: ['Iemand van HRM zit erbij.', 'Somebody from HRM is there.'],
    departs: ['Er is niemand van HRM.', 'Nobody from HRM is there.'],
    unknown: ['Wie bewaakt de procedure?', 'Who guards the procedure?'],
    why: [
      'HRM let op de procedure terwijl anderen op de kandidaat letten. Dat geeft meer structuur en maakt keuzes beter te volgen. Het visiedocument raadt het sterk aan.',
      'HRM watches the procedure while others watch the candidate. That gives more structure and makes choices easier to follow. The vision document strongly recommends it.',
    ],
    sources: [
      advice,
      cite(
        'continuum',
        'hoofdstuk V, thema 3, Aan te bevelen interventies',
        'chapter V, theme 3, recommended interventions',
      ),
    ],
    apply: [
      'Vraag HRM of P&O om een adviseur. Scoren hoeft niet.',
      'Ask HRM for an adviser, who need not score.',
    ],
    reasons: {
      'on-call': ['HRM is op afroep beschikbaar', 'HRM is available on call'],
      'other-guard': [
        'Iemand anders van buiten de opleiding bewaakt de procedure',
        'Somebody else from outside guards the procedure',
      ],
    },
  }),
  written({
    id: 'several-groups',
    title: ['Meerdere groepen', 'Several groups'],
    met: ['Het aantal groepen dat scoort, past: {found}.', 'The number of groups that score fits: {found}.'],
    departs: [
      'Het aantal groepen dat scoort, is klein: {found}.',
      'The number of groups that score is small: {found}.',
    ],
    unknown: ['Wie scoort er mee?', 'Who scores?'],
    why: [
      'Elke groep ziet een ander stuk van het werk. Met drie of meer groepen kijk je breder dan één blik. Een voorkeur van één groep valt dan eerder op.',
      'Each group sees another part of the work. Three or more groups see more than one view does. A preference of one group then shows sooner.',
    ],
    sources: [advice, own('regel van drie groepen', 'rule of three groups')],
    apply: [
      'Vraag iemand uit de staf, van buiten, of een verpleegkundige.',
      'Ask somebody from the staff, from outside, or a nurse.',
    ],
    reasons: {
      'small-team': ['De vakgroep is klein', 'The department is small'],
      'next-round': ['Volgende ronde breder samengesteld', 'Broader in the next round'],
    },
  }),
  written({
    id: 'no-majority-group',
    title: ['Geen groep in de meerderheid', 'No group in the majority'],
    met: ['Geen groep heeft meer dan de helft van de stemmen.', 'No group has more than half of the votes.'],
    departs: [
      '{0} van de {1} leden die scoren, komen uit één groep.',
      '{0} of the {1} members who score are from one group.',
    ],
    unknown: ['Wie scoort er mee?', 'Who scores?'],
    why: [
      'Een groep met meer dan de helft kan alleen beslissen. De anderen zitten er dan voor de vorm bij. Een goede verdeling geeft elke blik gewicht.',
      'A group with more than half can decide alone. The others are then there for show. A fair spread gives every view weight.',
    ],
    sources: [advice, own('regel van de helft', 'rule of one half')],
    apply: [
      'Voeg iemand uit een andere groep toe, of laat één lid minder scoren.',
      'Add somebody from another group, or let one member fewer score.',
    ],
    reasons: {
      'many-sites': ['De leden komen van verschillende plekken', 'The members come from different places'],
      'small-team': ['De vakgroep is klein', 'The department is small'],
    },
  }),
  written({
    id: 'several-clinics',
    title: ['Meer dan één kliniek', 'More than one clinic'],
    met: ['De leden werken in {found} klinieken.', 'The members work in {found} clinics.'],
    departs: [
      'Alle leden die scoren, werken in dezelfde kliniek.',
      'All members who score work in the same clinic.',
    ],
    unknown: ['Waar werken de leden?', 'Where do the members work?'],
    why: [
      'Wie alleen de eigen kliniek kent, kiest snel wat daar gewoon is. Een blik van buiten helpt om onbekende kandidaten eerlijk te bekijken. Ook het latere werk is vaak ergens anders.',
      'Whoever knows only their own clinic easily chooses what is usual there. A view from outside helps to judge unknown candidates fairly. Later work is often elsewhere too.',
    ],
    sources: [practice, judgement],
    apply: [
      'Vraag een lid uit een ander ziekenhuis of verpleeghuis.',
      'Ask a member from another hospital or nursing home.',
    ],
    reasons: {
      'no-external': [
        'Een lid van buiten kon op deze dag niet',
        'A member from outside could not come that day',
      ],
      'one-site': [
        'Er is maar één instelling in de regio die opleidt',
        'There is only one training site in the region',
      ],
    },
  }),
  written({
    id: 'several-disciplines',
    title: ['Meer dan één vakgebied', 'More than one discipline'],
    met: ['Er scoren {found} vakgebieden mee.', '{found} disciplines score.'],
    departs: ['Alle leden die scoren, hebben hetzelfde vak.', 'All members who score are of one discipline.'],
    unknown: ['Welke vakgebieden doen mee?', 'Which disciplines take part?'],
    why: [
      'Iemand uit een ander vak hoort andere dingen in hetzelfde verhaal. Leren van andere vakken maakt ook de zorg beter. Eén stoel is vaak genoeg.',
      'Somebody of another discipline hears other things in the same story. Learning from other disciplines also makes care better. One seat is often enough.',
    ],
    sources: [
      cite('collaboration', 'Tips: leren van andere disciplines', 'tips: learning from other disciplines'),
      own('regel van twee vakgebieden', 'rule of two disciplines'),
    ],
    apply: [
      'Vraag iemand van een vak waar veel mee samengewerkt wordt.',
      'Ask somebody of a discipline you often work with.',
    ],
    reasons: {
      'later-round': [
        'Een ander vak doet mee in een volgende ronde',
        'Another discipline joins in a later round',
      ],
      'fell-out': [
        'Het lid viel kort voor de gesprekken uit',
        'The member fell out shortly before the interviews',
      ],
    },
  }),
  written({
    id: 'size',
    title: ['Grootte van de commissie', 'Size of the committee'],
    met: ['Het aantal leden dat scoort, past: {found}.', 'The number of members who score fits: {found}.'],
    departs: [
      'Het aantal leden dat scoort, is {found}. Drie tot acht werkt het best.',
      'The number of members who score is {found}. Three to eight works best.',
    ],
    unknown: ['Wie scoort er mee?', 'Who scores?'],
    why: [
      'Met minder dan drie leden is niet te zien of je het eens bent. Met meer dan acht wordt een gesprek een verhoor. Drie tot acht leden die scoren werkt het best.',
      'With fewer than three members you cannot see whether you agree. With more than eight an interview becomes an interrogation. Three to eight members who score works best.',
    ],
    sources: [own('regel van drie tot acht', 'rule of three to eight')],
    apply: [
      'Vraag er iemand bij, of splits de taken: niet iedereen hoeft te scoren.',
      'Ask one more, or split the tasks: not everybody has to score.',
    ],
    reasons: {
      'small-team': ['Er zijn niet meer mensen beschikbaar', 'No more people are available'],
      'two-panels': ['De commissie werkt in twee groepen', 'The committee works in two panels'],
    },
  }),
  written({
    id: 'star-trained',
    title: ['Getraind in STAR', 'Trained in STAR'],
    met: ['Alle leden die scoren, zijn getraind in STAR.', 'All members who score are trained in STAR.'],
    departs: [
      'Nog geen training in de laatste drie jaar: {found}.',
      'No training in the last three years yet: {found}.',
    ],
    unknown: ['Wie is getraind in interviewen met STAR?', 'Who is trained in STAR interviewing?'],
    why: [
      'STAR vraagt naar situatie, taak, actie en resultaat. Doorvragen zonder te sturen moet je oefenen. Is de training langer dan drie jaar geleden, herhaal die dan.',
      'STAR asks for situation, task, action and result. Probing without leading takes practice. If the training was more than three years ago, repeat it.',
    ],
    sources: [advice, own('regel van drie jaar', 'rule of three years')],
    apply: ['Plan de training en noteer de datum.', 'Plan the training and note the date.'],
    reasons: {
      planned: ['De training staat gepland', 'The training is planned'],
      'recent-practice': ['Het lid oefende kort geleden mee', 'The member practised along recently'],
      'other-method': [
        'Het lid is getraind in een vergelijkbare methode',
        'The member is trained in a comparable method',
      ],
    },
  }),
  written({
    id: 'bias-trained',
    title: ['Training over vooroordelen', 'Training on bias'],
    met: [
      'Alle leden die scoren, volgden een training over vooroordelen.',
      'All members who score took a training on bias.',
    ],
    departs: [
      'Nog geen training in de laatste drie jaar: {found}.',
      'No training in the last three years yet: {found}.',
    ],
    unknown: ['Wie volgde een training over vooroordelen?', 'Who took a training on bias?'],
    why: [
      'We oordelen sneller dan we denken en kiezen graag wie op ons lijkt. Wie weet hoe dat werkt, ziet het eerder bij zichzelf. Daarom hoort deze kennis bij een commissie.',
      'We judge faster than we think and like to choose those who are like us. Whoever knows how that works sees it sooner in themselves. That is why a committee needs this knowledge.',
    ],
    sources: [advice, judgement],
    apply: [
      'Plan de training, of bespreek samen hoe een eerste indruk werkt. Noteer de datum.',
      'Plan the training, or discuss together how a first impression works. Note the date.',
    ],
    reasons: {
      planned: ['De training staat gepland', 'The training is planned'],
      'recent-practice': [
        'Het lid kreeg er kort geleden uitleg over',
        'The member was recently told about it',
      ],
    },
  }),
  written({
    id: 'diversity',
    title: ['Verschil in de commissie', 'Difference in the committee'],
    met: ['De commissie heeft beschreven hoe zij verschilt.', 'The committee has described how it differs.'],
    departs: ['De commissie heeft nog niets beschreven.', 'The committee has described nothing yet.'],
    unknown: [
      'Hoe verschillen jullie van elkaar, als groep? Beschrijf het samen, zonder kenmerken van één persoon.',
      'How do you differ from one another, as a group? Describe it together, without characteristics of one person.',
    ],
    why: [
      'Een commissie kiest sneller wie op haar lijkt. Door samen te kijken hoe je verschilt, zie je wat je mist. Zegel vraagt nooit kenmerken van één persoon.',
      'A committee easily chooses those who resemble it. Looking together at how you differ shows what you miss. Zegel never asks for characteristics of one person.',
    ],
    sources: [advice, judgement],
    apply: [
      'Schrijf samen twee of drie zinnen, en wat je mist.',
      'Write two or three sentences together, and what you miss.',
    ],
    reasons: {
      'not-together': ['De commissie kwam nog niet bij elkaar', 'The committee has not met yet'],
    },
  }),
  written({
    id: 'keeper-scores',
    title: ['De tweede sleutelhouder scoort', 'The second key holder scores'],
    met: ['De tweede sleutelhouder scoort niet.', 'The second key holder does not score.'],
    departs: ['De tweede sleutelhouder scoort zelf mee.', 'The second key holder also scores.'],
    unknown: ['Wie heeft de tweede sleutel?', 'Who holds the second key?'],
    why: [
      'Als de tweede sleutelhouder als laatste verzegelt, zouden secretaris en sleutelhouder samen eerder kunnen lezen. Iemand die niet scoort, heeft daar niets aan. Daarom houdt bij voorkeur iemand anders de sleutel.',
      'If the second key holder is the last to seal, secretary and keeper together could read before that. Somebody who does not score gains nothing by it. So preferably somebody else holds the key.',
    ],
    sources: [own('hoe het verzegelen werkt: wat er overblijft', 'how sealing works: what remains')],
    apply: [
      'Geef de sleutel aan HRM, of kies de strenge opening.',
      'Give the key to HRM, or choose the strict opening.',
    ],
    reasons: {
      'nobody-else': [
        'Er is niemand anders die de sleutel kan houden',
        'There is nobody else who can hold the key',
      ],
      'seals-early': ['De sleutelhouder verzegelt als eerste', 'The key holder seals first'],
    },
  }),
  written({
    id: 'deputy-scores',
    title: ['Een vervanger van de tweede sleutelhouder scoort', 'A deputy of the second key holder scores'],
    met: ['Geen vervanger van de tweede sleutelhouder scoort.', 'No deputy of the second key holder scores.'],
    departs: [
      'Een vervanger van de tweede sleutelhouder scoort zelf mee.',
      'A deputy of the second key holder also scores.',
    ],
    unknown: ['Wie vervangt de tweede sleutelhouder?', 'Who stands in for the second key holder?'],
    why: [
      'Als de vervanger als laatste verzegelt, zouden secretaris en vervanger samen eerder kunnen lezen. Ook tekent een vervanger niet mee als de anderen zeggen dat de tweede sleutelhouder niet kan. Daarom houdt bij voorkeur iemand die niet scoort deze sleutel.',
      'If the deputy is the last to seal, secretary and deputy together could read before that. Nor does a deputy sign when the others say that the second key holder cannot. So preferably somebody who does not score holds this key.',
    ],
    sources: [own('hoe het verzegelen werkt: wat er overblijft', 'how sealing works: what remains')],
    apply: [
      'Kies een vervanger die niet scoort, bijvoorbeeld bij HRM.',
      'Choose a deputy who does not score, for instance at HRM.',
    ],
    reasons: {
      'nobody-else': [
        'Er is niemand anders die de sleutel kan houden',
        'There is nobody else who can hold the key',
      ],
      'seals-early': ['De vervanger verzegelt als eerste', 'The deputy seals first'],
    },
  }),
]
