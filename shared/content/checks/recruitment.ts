import { cite } from '../sources.ts'
import { type CheckText, written } from './text.ts'

const advice = cite('continuum', 'hoofdstuk IV, thema 3', 'chapter IV, theme 3')
const practice = cite(
  'continuum',
  'hoofdstuk V, thema 3, Sollicitatieprocedure',
  'chapter V, theme 3, application procedure',
)

/** Checks of how people are recruited and what is asked of them before anybody has met them. */
export const recruitmentChecks: readonly CheckText[] = [
  written({
    id: 'open-vacancy',
    title: ['Open vacature', 'Open vacancy'],
    met: ['De vacature is voor iedereen te vinden.', 'Everybody can find the vacancy.'],
    departs: ['De vacature is niet openbaar.', 'The vacancy is not public.'],
    unknown: [
      'Staat de vacature op een openbare plek, ook voor mensen van buiten?',
      'Is the vacancy in a public place, also for people from elsewhere?',
    ],
    why: [
      'Wie de vacature niet ziet, kan niet meedoen. In een Nederlands onderzoek kregen kandidaten maar in 62 van de 100 procedures goede informatie. Een openbare beschrijving geeft iedereen dezelfde kans.',
      'Whoever does not see the vacancy cannot take part. In a Dutch survey candidates were properly informed in only 62 of 100 procedures. A public description gives everybody the same chance.',
    ],
    sources: [advice, practice],
    apply: [
      'Zet de beschrijving op de website van het ziekenhuis en op een landelijke plek.',
      'Put the description on the hospital’s website and in a national place.',
    ],
    reasons: {
      'late-place': ['De plaats kwam laat vrij', 'The place became available late'],
      'national-round': [
        'De werving loopt via een landelijke ronde',
        'Recruitment runs through a national round',
      ],
      transfer: ['Het gaat om een overstap van een aios', 'It concerns a transfer of a resident'],
    },
  }),
  written({
    id: 'internal-pool',
    title: ['Keuze uit de eigen groep', 'Choosing from the clinic’s own pool'],
    met: ['Niemand wordt zonder procedure gekozen.', 'Nobody is chosen without a procedure.'],
    departs: [
      'Kandidaten komen rechtstreeks uit de eigen anios of promovendi.',
      'Candidates come directly from the clinic’s own anios or PhD students.',
    ],
    unknown: [
      'Kiezen jullie rechtstreeks uit de eigen anios of promovendi?',
      'Do you choose directly from your own anios or PhD students?',
    ],
    why: [
      'Een keuze uit de eigen groep is voor anderen niet te volgen. De commissie kiest dan snel iemand die zij al kent. Goede artsen van buiten krijgen geen kans.',
      'A choice from one’s own pool cannot be followed by others. The committee then easily takes somebody it already knows. Good doctors from elsewhere get no chance.',
    ],
    sources: [practice],
    apply: [
      'Laat eigen kandidaten dezelfde weg gaan als anderen: brief, gesprek, dezelfde vragen.',
      'Let your own candidates go the same way as others: letter, interview, the same questions.',
    ],
    reasons: {
      continuity: ['Een lopend traject moet worden afgemaakt', 'A path that was begun has to be finished'],
      agreement: ['Er is een eerdere schriftelijke toezegging', 'There is an earlier promise in writing'],
      reserve: ['De kandidaat stond op de reservelijst', 'The candidate was on the list of reserves'],
    },
  }),
  written({
    id: 'anios-preselection',
    title: ['Werken als anios als voorselectie', 'Anios time as a first selection'],
    met: ['Werken als anios telt niet als voorselectie.', 'Anios time does not count as a first selection.'],
    departs: [
      'Werken als anios geldt hier als eerste selectie.',
      'Anios time counts as a first selection here.',
    ],
    unknown: [
      'Telt werken als anios in jullie kliniek als eerste selectie?',
      'Does working as an anios in your clinic count as a first selection?',
    ],
    why: [
      'De tijd als anios is bedoeld om te werken en te leren. Wie zich steeds beoordeeld voelt, spreekt twijfel minder snel uit. Artsen die ergens anders werkten, beginnen dan met een achterstand.',
      'Anios time is meant for working and learning. Whoever feels judged all the time is slower to voice doubt. Doctors who worked elsewhere then start behind.',
    ],
    sources: [
      cite(
        'continuum',
        'hoofdstuk IV, thema 2: geen voorselectie',
        'chapter IV, theme 2: no first selection',
      ),
      cite('continuum', 'bijlage 1, Onderwijs', 'appendix 1, teaching'),
      cite(
        'anios',
        'inleiding: anios moeten uitblinken om een plek te krijgen',
        'introduction: anios have to excel to get a place',
      ),
    ],
    apply: [
      'Laat ervaring als anios meewegen, waar die ook is opgedaan, en zeg hoe.',
      'Let anios experience count, wherever it was gained, and say how.',
    ],
    reasons: {
      'new-plan': ['We veranderen dit vanaf de volgende ronde', 'We change this from the next round'],
      'everybody-equal': [
        'Iedereen kan vooraf in deze kliniek werken',
        'Everybody can work in this clinic beforehand',
      ],
    },
  }),
  written({
    id: 'procedures-counted',
    title: ['Verrichtingen of sollicitaties tellen', 'Counting procedures or applications'],
    met: ['Aantallen tellen niet mee.', 'Numbers do not count.'],
    departs: [
      'Het aantal verrichtingen of eerdere sollicitaties telt mee.',
      'The number of medical procedures or earlier applications counts.',
    ],
    unknown: [
      'Telt het aantal verrichtingen of eerdere sollicitaties mee?',
      'Does the number of medical procedures or earlier applications count?',
    ],
    why: [
      'Aantallen zeggen vooral waar iemand werkte, niet hoe. Ze maken van de procedure een wedstrijd in verzamelen. Gedrag in een concrete situatie zegt meer over hoe iemand als aios zal werken.',
      'Numbers mainly tell where somebody worked, not how. They turn the procedure into a contest of collecting. Behaviour in a concrete situation says more about how somebody will work as a resident.',
    ],
    sources: [
      cite(
        'continuum',
        'hoofdstuk IV, thema 2: portfolio niet op verrichtingen',
        'chapter IV, theme 2: no portfolio of procedures',
      ),
      cite(
        'continuum',
        'hoofdstuk V, thema 3, Kwalificaties: geen afvinklijst',
        'chapter V, theme 3, qualifications: no checklist',
      ),
    ],
    apply: [
      'Vraag naar één ervaring en wat iemand daarin deed.',
      'Ask for one experience and what somebody did in it.',
    ],
    reasons: {
      safety: [
        'Voor deze plek is één verrichting wettelijk nodig',
        'One procedure is required by law for this place',
      ],
      'same-for-all': [
        'Het minimum is laag en voor iedereen bereikbaar',
        'The minimum is low and within everybody’s reach',
      ],
    },
  }),
  written({
    id: 'portfolio',
    title: ['Portfolio vragen', 'Demanding a portfolio'],
    met: ['Een portfolio is niet verplicht.', 'No portfolio is required.'],
    departs: ['Kandidaten moeten een portfolio inleveren.', 'Candidates have to hand in a portfolio.'],
    unknown: ['Moeten kandidaten een portfolio inleveren?', 'Do candidates have to hand in a portfolio?'],
    why: [
      'Een portfolio is van de arts zelf, om van te leren. De arts bepaalt wie het mag zien. Wie het verplicht, maakt er een bewijsstuk van en krijgt minder eerlijke reflectie te lezen.',
      'A portfolio belongs to the doctor, to learn from. The doctor decides who may see it. Whoever demands it turns it into a document of proof and gets less honest reflection to read.',
    ],
    sources: [
      cite(
        'continuum',
        'hoofdstuk IV, thema 2: een portfolio is van de anios',
        'chapter IV, theme 2: a portfolio is the anios’s own',
      ),
      cite('continuum', 'bijlage 1, Vastleggen competenties', 'appendix 1, recording competencies'),
    ],
    apply: [
      'Vraag in het gesprek naar één voorbeeld dat de kandidaat zelf kiest.',
      'Ask in the interview for one example of the candidate’s choice.',
    ],
    reasons: {
      'part-only': [
        'We vragen één onderdeel, door de kandidaat gekozen',
        'We ask for one part, chosen by the candidate',
      ],
      national: ['De wetenschappelijke vereniging vraagt het', 'The scientific society asks for it'],
    },
  }),
  written({
    id: 'research-required',
    title: ['Onderzoek of promotie als eis', 'Research or a doctorate as a condition'],
    met: [
      'Onderzoek is geen eis en beslist niet alleen.',
      'Research is no condition and does not decide alone.',
    ],
    departs: [
      'Onderzoek of promotie is een eis, of weegt zwaarder dan al het andere.',
      'Research or a doctorate is a condition, or outweighs everything else.',
    ],
    unknown: [
      'Is onderzoek of promotie een eis, ook ongeschreven?',
      'Is research or a doctorate a condition, even an unwritten one?',
    ],
    why: [
      'Promoveren maakt iemand niet vanzelf een betere arts. Veel artsen beginnen eraan omdat zij denken dat het moet. Een vakgroep heeft ook mensen nodig die goed zijn in onderwijs, kwaliteit, bestuur of vernieuwing.',
      'A doctorate does not of itself make a better doctor. Many start one because they think they must. A department also needs people who are good at education, quality, management or innovation.',
    ],
    sources: [
      cite(
        'continuum',
        'hoofdstuk V, thema 3, Kwalificaties om in opleiding te komen als medisch specialist',
        'chapter V, theme 3, qualifications for medical specialist training',
      ),
      cite(
        'continuum',
        'hoofdstuk V, thema 4, Wat is de meerwaarde van een promotietraject?',
        'chapter V, theme 4, what does a doctorate add?',
      ),
      cite(
        'symposium',
        'workshop De (on)zin van promoveren: geen standaard voor iedereen',
        'workshop on doctorates: no standard for everybody',
      ),
    ],
    apply: [
      'Maak van onderzoek één profiel naast andere, en zeg dat het niet hoeft.',
      'Make research one profile beside others, and say that it is not needed.',
    ],
    reasons: {
      'research-place': ['Deze plaats is een onderzoeksplaats', 'This place is a research place'],
      'funded-place': ['De plaats wordt uit onderzoeksgeld betaald', 'The place is paid from research money'],
    },
  }),
  written({
    id: 'own-clinic',
    title: ['Ervaring in de eigen kliniek', 'Experience in the clinic itself'],
    met: [
      'Ervaring telt even zwaar, waar die ook is opgedaan.',
      'Experience counts the same wherever it was gained.',
    ],
    departs: [
      'Ervaring in de eigen kliniek weegt zwaarder dan ervaring elders.',
      'Experience in the clinic itself counts for more than experience elsewhere.',
    ],
    unknown: [
      'Weegt ervaring in jullie eigen kliniek zwaarder dan ervaring elders?',
      'Does experience in your own clinic count for more than experience elsewhere?',
    ],
    why: [
      'Een bekende voelt als zekerheid. Maar wie uit een andere regio komt, heeft dan bijna geen kans. Zo komen er weinig nieuwe mensen en ideeën bij.',
      'Somebody you know feels like certainty. But people from another region then have hardly a chance. Few new people and ideas come in.',
    ],
    sources: [
      practice,
      cite('continuum', 'hoofdstuk V, thema 3, Oordeelsvorming', 'chapter V, theme 3, forming a judgement'),
    ],
    apply: [
      'Vraag wat iemand met de ervaring deed. Schrijf op dat de plek niet uitmaakt.',
      'Ask what somebody did with the experience. Write down that the place does not matter.',
    ],
    reasons: {
      'regional-need': ['De regio heeft artsen nodig die hier blijven', 'The region needs doctors who stay'],
      'part-of-plan': [
        'Een deel van de opleiding is al in deze kliniek gedaan',
        'Part of the training was done in this clinic',
      ],
    },
  }),
]
