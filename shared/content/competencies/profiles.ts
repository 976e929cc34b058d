import { cite } from '../sources.ts'
import { type Competency, written } from './competency.ts'

const source = cite(
  'continuum',
  'hoofdstuk IV, thema 4, en bijlage 2: profielen zijn naar keuze en niet verplicht',
  'chapter IV, theme 4, and appendix 2: profiles are by choice and not required',
)

/** The appendix has no example of this one. */
const innovation = cite(
  'continuum',
  'hoofdstuk IV, thema 4: profielen zijn naar keuze en niet verplicht',
  'chapter IV, theme 4: profiles are by choice and not required',
)

/** The five profiles in which a doctor can deepen. None is required of anybody. */
export const profileCompetencies: readonly Competency[] = [
  written('profiles', {
    key: 'profile-research',
    profile: 'research',
    name: ['Profiel onderzoek', 'Research profile'],
    definition: [
      'Stelt een goede vraag, zoekt uit wat al bekend is en weegt kritisch wat dat betekent voor patiënten. Een promotie is niet nodig.',
      'Asks a good question, finds out what is known and weighs critically what that means for patients. No doctorate is needed.',
    ],
    questions: [
      [
        [
          'Vertel over een vraag uit je werk die je zelf hebt uitgezocht.',
          'Tell us about a question from your work that you looked into yourself.',
        ],
        ['Hoe kwam je op de vraag?', 'How did you arrive at the question?'],
        ['Hoe zocht je het uit?', 'How did you look into it?'],
        ['Wat deed je met het antwoord?', 'What did you do with the answer?'],
      ],
      [
        [
          'Vertel over een artikel of richtlijn waar je door ging twijfelen aan wat jullie deden.',
          'Tell us about an article or guideline that made you doubt what you were doing.',
        ],
        ['Wat overtuigde je, en wat niet?', 'What convinced you, and what did not?'],
        ['Met wie besprak je het?', 'With whom did you discuss it?'],
        ['Wat is er veranderd?', 'What has changed?'],
      ],
      [
        [
          'Vertel over tegenslag bij iets dat je wilde uitzoeken.',
          'Tell us about a setback in something you wanted to look into.',
        ],
        ['Wat ging er mis?', 'What went wrong?'],
        ['Wat deed je toen?', 'What did you do then?'],
        ['Wat heb je eraan overgehouden?', 'What did you gain from it?'],
      ],
    ],
    anchors: [
      ['Neemt over wat anderen zeggen. Zoekt niets uit.', 'Takes over what others say. Looks nothing up.'],
      [
        'Zoekt iets op, maar weegt niet hoe goed het is.',
        'Looks something up, but does not weigh how good it is.',
      ],
      ['Stelt een heldere vraag en weegt de bronnen af.', 'Asks a clear question and weighs the sources.'],
      [
        'Brengt het antwoord in het werk en is eerlijk over wat onzeker blijft.',
        'Brings the answer into work and is honest about what stays uncertain.',
      ],
      [
        'Zet met anderen iets op dat ook andere afdelingen gebruiken.',
        'Sets up something with others that other departments use too.',
      ],
    ],
    source,
  }),
  written('profiles', {
    key: 'profile-education',
    profile: 'education',
    name: ['Profiel onderwijs en opleiden', 'Education profile'],
    definition: [
      'Helpt anderen leren: kijkt wat iemand nodig heeft, geeft bruikbare feedback en maakt het veilig om te oefenen.',
      'Helps others learn: looks at what somebody needs, gives useful feedback and makes it safe to practise.',
    ],
    questions: [
      [
        [
          'Vertel over iemand die door jouw begeleiding iets nieuws leerde.',
          'Tell us about somebody who learned something new through your guidance.',
        ],
        ['Hoe wist je wat die persoon nodig had?', 'How did you know what that person needed?'],
        ['Wat deed je, en wat liet je over?', 'What did you do, and what did you leave to them?'],
        ['Hoe wist je dat het gelukt was?', 'How did you know that it had worked?'],
      ],
      [
        [
          'Vertel over feedback die je gaf en die moeilijk was om te geven.',
          'Tell us about feedback that you gave and that was hard to give.',
        ],
        ['Wat zei je precies?', 'What exactly did you say?'],
        ['Hoe reageerde de ander?', 'How did the other person react?'],
        ['Wat zag je daarna veranderen?', 'What did you see change afterwards?'],
      ],
      [
        [
          'Vertel over onderwijs dat jij gaf en dat beter kon.',
          'Tell us about teaching you gave that could have been better.',
        ],
        ['Hoe merkte je dat?', 'How did you notice?'],
        ['Wat paste je aan?', 'What did you adapt?'],
        ['Wat zeiden de deelnemers?', 'What did the participants say?'],
      ],
    ],
    anchors: [
      [
        'Vertelt hoe het moet. Kijkt niet of de ander leert.',
        'Tells how it should be done. Does not see whether the other learns.',
      ],
      [
        'Legt goed uit, maar geeft de ander weinig ruimte om te oefenen.',
        'Explains well, but leaves the other little room to practise.',
      ],
      [
        'Vraagt wat de ander wil leren en geeft bruikbare feedback.',
        'Asks what the other wants to learn and gives useful feedback.',
      ],
      [
        'Past de aanpak aan en laat de ander zelf het antwoord vinden.',
        'Adapts the approach and lets the other find the answer.',
      ],
      [
        'Verbetert onderwijs voor een hele groep en vraagt daar feedback op.',
        'Improves teaching for a whole group and asks for feedback on it.',
      ],
    ],
    source,
  }),
  written('profiles', {
    key: 'profile-management',
    profile: 'management',
    name: ['Profiel bestuur en management', 'Management profile'],
    definition: [
      'Denkt mee over hoe de afdeling of het ziekenhuis werkt, vertegenwoordigt anderen en verbindt zorg met geld en organisatie.',
      'Thinks along about how the department or hospital works, represents others and connects care with money and organisation.',
    ],
    questions: [
      [
        [
          'Vertel over een keer dat je een groep vertegenwoordigde.',
          'Tell us about a time when you represented a group.',
        ],
        ['Hoe wist je wat de groep wilde?', 'How did you know what the group wanted?'],
        ['Wat deed je toen je zelf iets anders vond?', 'What did you do when you thought differently?'],
        ['Wat bracht je terug naar de groep?', 'What did you bring back to the group?'],
      ],
      [
        [
          'Vertel over een besluit waar jij invloed op had, buiten de spreekkamer.',
          'Tell us about a decision that you influenced, outside the consulting room.',
        ],
        ['Welke belangen speelden er?', 'Which interests were at play?'],
        ['Wat was jouw rol?', 'What was your role?'],
        ['Wat betekende het voor patiënten?', 'What did it mean for patients?'],
      ],
      [
        [
          'Vertel over een commissie of werkgroep waar het niet vlotte.',
          'Tell us about a committee or working group that was getting nowhere.',
        ],
        ['Waar zat het op vast?', 'What was it stuck on?'],
        ['Wat deed jij?', 'What did you do?'],
        ['Hoe is het afgelopen?', 'How did it end?'],
      ],
    ],
    anchors: [
      ['Vindt organiseren iets voor anderen.', 'Thinks organising is for others.'],
      ['Zit erbij, maar brengt weinig in.', 'Is present, but contributes little.'],
      [
        'Brengt de mening van de groep in en meldt terug wat er besloten is.',
        'Brings in the group’s view and reports back what was decided.',
      ],
      [
        'Ziet de belangen van anderen en zoekt een haalbare weg.',
        'Sees the interests of others and looks for a workable way.',
      ],
      [
        'Krijgt een besluit rond dat de zorg merkbaar helpt.',
        'Gets a decision made that noticeably helps the care.',
      ],
    ],
    source,
  }),
  written('profiles', {
    key: 'profile-quality',
    profile: 'quality',
    name: ['Profiel kwaliteit en veiligheid', 'Quality and safety profile'],
    definition: [
      'Meet hoe goed de zorg is en zoekt oorzaken in plaats van schuldigen. Maakt met anderen een verbetering die blijft.',
      'Measures how good care is, looks for causes instead of culprits and makes with others an improvement that lasts.',
    ],
    questions: [
      [
        [
          'Vertel over een verbetering van de zorg waar jij aan werkte, van begin tot eind.',
          'Tell us about an improvement of care that you worked on, from beginning to end.',
        ],
        ['Hoe wist je wat er beter moest?', 'How did you know what had to be better?'],
        ['Wat mat je?', 'What did you measure?'],
        ['Wie deed er mee, en waarom?', 'Who took part, and why?'],
        ['Is het er nog?', 'Is it still there?'],
      ],
      [
        [
          'Vertel over een analyse van een incident waar jij aan meedeed.',
          'Tell us about the analysis of an incident that you took part in.',
        ],
        ['Welke oorzaak had je niet verwacht?', 'Which cause had you not expected?'],
        ['Hoe bleef het veilig voor wie erbij was?', 'How did it stay safe for those involved?'],
        ['Wat is ermee gedaan?', 'What was done with it?'],
      ],
      [
        [
          'Vertel over een uitkomst die tegenviel. Wat deed je ermee?',
          'Tell us about a disappointing outcome. What did you do with it?',
        ],
        ['Welke cijfers zag je?', 'Which figures did you see?'],
        ['Hoe besprak je die met je team?', 'How did you discuss them with your team?'],
        ['Wat veranderde er?', 'What changed?'],
      ],
    ],
    anchors: [
      ['Zoekt een schuldige. Kijkt niet naar cijfers.', 'Looks for a culprit. Does not look at figures.'],
      ['Heeft een idee, maar meet niet of het helpt.', 'Has an idea, but does not measure whether it helps.'],
      [
        'Kiest een doel, meet vooraf en achteraf, en betrekt het team.',
        'Chooses a goal, measures before and after, and involves the team.',
      ],
      ['Past de aanpak aan als de cijfers tegenvallen.', 'Adapts the approach when the figures disappoint.'],
      [
        'Maakt een verbetering die blijft en die anderen overnemen.',
        'Makes an improvement that lasts and that others adopt.',
      ],
    ],
    source,
  }),
  written('profiles', {
    key: 'profile-innovation',
    profile: 'innovation',
    name: ['Profiel innovatie en technologie', 'Innovation profile'],
    definition: [
      'Probeert nieuwe manieren of techniek uit als die patiënten helpen, samen met de mensen die ermee werken.',
      'Tries new ways or technology when they help patients, together with the people who work with them.',
    ],
    questions: [
      [
        [
          'Vertel over iets nieuws dat jij in de zorg hebt uitgeprobeerd.',
          'Tell us about something new that you tried out in care.',
        ],
        ['Welk probleem loste het op?', 'Which problem did it solve?'],
        ['Met wie probeerde je het?', 'With whom did you try it?'],
        ['Hoe weet je of het werkt?', 'How do you know whether it works?'],
      ],
      [
        [
          'Vertel over techniek die niet deed wat je ervan hoopte.',
          'Tell us about technology that did not do what you hoped.',
        ],
        ['Wat viel tegen?', 'What was disappointing?'],
        ['Wat merkten patiënten of collega’s ervan?', 'What did patients or colleagues notice?'],
        ['Wat deed je ermee?', 'What did you do about it?'],
      ],
      [
        [
          'Vertel over een keer dat je mensen meekreeg die niet aan iets nieuws wilden.',
          'Tell us about a time when you won over people who did not want something new.',
        ],
        ['Wat was hun zorg?', 'What was their concern?'],
        ['Wat heb je aangepast?', 'What did you adapt?'],
        ['Wie gebruikt het nu?', 'Who uses it now?'],
      ],
    ],
    anchors: [
      [
        'Kiest nieuw om het nieuwe, of wijst alles af.',
        'Chooses new for the sake of it, or rejects everything.',
      ],
      [
        'Is enthousiast, maar vraagt niet wie het moet gebruiken.',
        'Is enthusiastic, but does not ask who has to use it.',
      ],
      [
        'Begint bij een probleem en probeert iets klein uit.',
        'Starts from a problem and tries something on a small scale.',
      ],
      [
        'Betrekt gebruikers vanaf het begin en meet wat het doet.',
        'Involves users from the start and measures what it does.',
      ],
      [
        'Brengt iets in gewoon gebruik, ook voor wie minder handig is met techniek.',
        'Brings something into normal use, also for those less at ease with technology.',
      ],
    ],
    source: innovation,
  }),
]
