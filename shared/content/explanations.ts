import type { Bilingual } from '../domain/text.ts'
import { both } from './both.ts'
import { type Citation, cite } from './sources.ts'

/** A short explanation, one key away from where a word is used. */
export interface Explanation {
  readonly title: Bilingual
  readonly text: Bilingual
  /** Where the advice comes from; null for how Zegel itself works. */
  readonly source: Citation | null
}

const about = (
  titleNl: string,
  titleEn: string,
  nl: readonly string[],
  en: readonly string[],
  source: Citation | null = null,
): Explanation => ({ title: both(titleNl, titleEn), text: both(nl.join('\n\n'), en.join('\n\n')), source })

const texts = {
  star: about(
    'STAR(R)',
    'STAR(R)',
    [
      'STAR staat voor situatie, taak, actie en resultaat. De tweede R is reflectie, en mag leeg blijven.',
      'Je vraagt naar één echte gebeurtenis. Schrijf vooral de actie op: wat deed of zei de kandidaat zelf?',
    ],
    [
      'STAR stands for situation, task, action and result. The second R is reflection, and may stay empty.',
      'You ask about one real event. Write down the action most of all: what did the candidate do or say?',
    ],
    cite(
      'continuum',
      'hoofdstuk IV, thema 3: interviews volgens de STAR-methode',
      'chapter IV, theme 3: interviews by the STAR method',
    ),
  ),
  anchor: about(
    'Voorbeeldgedrag bij deze score',
    'Example behaviour for this score',
    [
      'Bij elke score van 1 tot 5 staat wat je dan ziet of hoort. Een 3 is goed genoeg om te starten.',
      'Kies de beschrijving die het best past bij je notitie. Zo betekent een 4 voor iedereen hetzelfde.',
    ],
    [
      'For each score from 1 to 5 it says what you then see or hear. A 3 is good enough to start.',
      'Choose the description that fits your note best. That way a 4 means the same to everybody.',
    ],
  ),
  'not-observed': about(
    'Niet aan bod gekomen',
    'Did not come up',
    [
      'Soms komt een criterium niet ter sprake. Dat is een eerlijk antwoord, en beter dan een gok.',
      'Er telt dan geen score mee voor dit criterium. De andere scores wegen naar verhouding iets zwaarder.',
    ],
    [
      'Sometimes a criterion does not come up. That is an honest answer, and better than a guess.',
      'No score then counts for this criterion. The other scores weigh a little more in proportion.',
    ],
  ),
  evidence: about(
    'Onderbouwing',
    'Evidence',
    [
      'Wat de kandidaat zei of deed, in een paar woorden. Geen indruk en geen oordeel.',
      'Een score zonder onderbouwing mag. Je tikt dan aan waarom, en dat wordt geteld.',
    ],
    [
      'What the candidate said or did, in a few words. No impression and no judgement.',
      'A score without evidence is allowed. You tap why, and that is counted.',
    ],
  ),
  tie: about(
    'Relatie',
    'Tie',
    [
      'Wat je van de kandidaat bent: onbekende, kennis, collega, begeleider of familie. Je geeft het zelf op.',
      'Een relatie is niet erg. Wie een kandidaat begeleidde of familie is, kan beter niet meebeoordelen.',
    ],
    [
      'What you are to the candidate: unknown, acquaintance, colleague, supervisor or family. You declare it yourself.',
      'A tie is no problem. Whoever supervised a candidate, or is family, had better not judge.',
    ],
    cite('continuum', 'hoofdstuk V, thema 3, Oordeelsvorming', 'chapter V, theme 3, forming a judgement'),
  ),
  recusal: about(
    'Beoordeelt niet mee',
    'Does not judge',
    [
      'Een lid dat een kandidaat goed kent, kan ervan afzien om die te beoordelen. Zegel stelt het voor, het lid beslist.',
      'Iedereen ziet dát iemand niet meebeoordeelt, nooit waarom. De cijfers blijven kloppen: de plek blijft leeg.',
    ],
    [
      'A member who knows a candidate well can refrain from judging. Zegel proposes it, the member decides.',
      'Everybody sees that somebody does not judge, never why. The numbers stay right: the cell stays empty.',
    ],
  ),
  'comply-or-explain': about(
    'Pas toe of leg uit',
    'Comply or explain',
    [
      'Zegel kijkt of de procedure de adviezen volgt. Wijk je af, dan mag je verder. Je schrijft op waarom.',
      'Die uitleg is openbaar en staat in de beschrijving voor kandidaten. Schrijf dus niets over personen.',
    ],
    [
      'Zegel looks whether the procedure follows the recommendations. If you depart, you may go on. You write down why.',
      'That explanation is public and stands in the description for candidates. So write nothing about persons.',
    ],
  ),
  seal: about(
    'Verzegelen',
    'Sealing',
    [
      'Je formulieren gaan op slot met een sleutel van elk lid dat scoort. Zolang er één lid ontbreekt, kan niemand ze lezen.',
      'Na het verzegelen kan niemand een score veranderen zonder dat het opvalt. Je eigen formulieren kun je wel teruglezen.',
    ],
    [
      'Your scorecards are locked with a key of every member who scores. As long as one is missing, nobody can read them.',
      'After sealing nobody can change a score without it being noticed. You can still read back your own.',
    ],
  ),
  strict: about(
    'Strenge opening',
    'Strict opening',
    [
      'Na het sluiten geeft elk lid de eigen sleutel vrij, met de eigen wachtzin. Je hoeft niemand te vertrouwen.',
      'Wat overblijft: wie als laatste vrijgeeft, kan samen met de secretaris eerst lezen en dan weigeren. Dan vervalt de ronde, en iedereen ziet wie weigerde.',
      'Dit past het best bij één laptop met iedereen in de kamer.',
    ],
    [
      'After the close every member releases their own key, with their own passphrase. You need to trust nobody.',
      'What remains: whoever releases last can, together with the secretary, read first and then refuse. The round is then void, and everybody sees who refused.',
      'This suits one laptop with everybody in the room.',
    ],
  ),
  twokey: about(
    'Opening met twee sleutels',
    'Opening with two keys',
    [
      'De secretaris en de tweede sleutelhouder, bijvoorbeeld van HRM, openen samen. Leden hoeven dan niets meer te doen.',
      'Wat overblijft: als de anderen al hebben verzegeld, kunnen de secretaris, de sleutelhouder en één lid samen te vroeg lezen. Wil je dat uitsluiten, kies dan de strenge opening.',
      'Dit past het best als leden op hun eigen laptop werken.',
    ],
    [
      'The secretary and the second key holder, for instance from HRM, open together. Members then need do nothing more.',
      'What remains: once the others have sealed, the secretary, the key holder and one member together can read too early. To rule that out, choose the strict opening.',
      'This suits members who work on their own laptops.',
    ],
  ),
  keeper: about(
    'Tweede sleutelhouder',
    'Second key holder',
    [
      'Iemand die samen met de secretaris de zegels opent. Liefst iemand die zelf niet scoort, zoals de HRM-adviseur.',
      'De sleutelhouder kan alleen niets lezen. De secretaris ook niet.',
    ],
    [
      'Somebody who opens the seals together with the secretary. Preferably somebody who does not score, like the HRM adviser.',
      'Alone the key holder can read nothing. Nor can the secretary.',
    ],
  ),
  limits: about(
    'Wat Zegel niet kan',
    'What Zegel cannot do',
    [
      'Zegel houdt niet tegen dat leden elkaar hun scores vertellen. Het helpt ook niet tegen iemand die een ontgrendelde laptop beheert of afluistert.',
      'De volgorde van handelingen is bewezen, de kloktijd niet. En zonder het vergelijken van de commissiecode zou de secretaris alleen kunnen meelezen en vervalsen.',
    ],
    [
      'Zegel does not stop members from telling each other their scores. Nor does it help against somebody who administers or taps an unlocked laptop.',
      'The order of acts is proven, the clock is not. And without comparing the committee code the secretary alone could read and forge.',
    ],
  ),
  'design-code': about(
    'Ontwerpcode',
    'Design code',
    [
      'Een code van 24 tekens over het hele ontwerp. Wie één woord verandert, krijgt een andere code.',
      'De code staat in de beschrijving. Zo ziet een kandidaat dat de regels onderweg niet zijn veranderd.',
    ],
    [
      'A code of 24 characters over the whole design. Whoever changes one word gets another code.',
      'The code stands in the description. That is how a candidate sees that the rules were not changed on the way.',
    ],
  ),
  'committee-code': about(
    'Commissiecode',
    'Committee code',
    [
      'Een code van 24 tekens over de vragen, de leden en hun sleutels. Bij de start leest iemand hem hardop voor.',
      'Ieder lid vergelijkt met het eigen scherm en typt de laatste vier groepen. Zo weet je dat niemand een sleutel heeft verwisseld.',
    ],
    [
      'A code of 24 characters over the questions, the members and their keys. At the kick-off somebody reads it aloud.',
      'Each member compares with their own screen and types the last four groups. That is how you know that nobody swapped a key.',
    ],
  ),
  'archive-code': about(
    'Archiefcode',
    'Archive code',
    [
      'Een code van 24 tekens over alles wat bij de opening vastligt. Hij wordt voorgelezen en staat in het verslag.',
      'Twee archieven met dezelfde code zijn hetzelfde. Zo kan niemand later een ander archief laten zien.',
    ],
    [
      'A code of 24 characters over everything recorded at the opening. It is read aloud and stands in the minutes.',
      'Two archives with the same code are the same. That is why nobody can show another archive later.',
    ],
  ),
  'combined-score': about(
    'Score van de commissie',
    'Committee’s score',
    [
      'Eerst per lid het gewogen gemiddelde van de criteria. Dan het gemiddelde daarvan over de leden, of over de groepen als het ontwerp dat zegt. Weging en regel staan vooraf vast.',
      'Het verschil tussen twee kandidaten is vaak kleiner dan de onzekerheid. Daarom laat Zegel groepen zien, geen rangnummers.',
    ],
    [
      'Per member the weighted mean of the criteria, and of those the mean over the members or, where the design says so, over the groups. Weights and rule are fixed beforehand.',
      'The difference between two candidates is often smaller than the uncertainty. That is why Zegel shows groups, not ranks.',
    ],
  ),
  'ranking-groups': about(
    'Drie groepen rond de grens',
    'Three groups around the line',
    [
      'Duidelijk erboven, niet te onderscheiden, en duidelijk eronder. Het gaat om de grens van het aantal plaatsen.',
      'In de middelste groep zegt de score niet wie beter is. Daar beslist de vooraf gepubliceerde regel, of een gesprek met een reden.',
    ],
    [
      'Clearly above, cannot be told apart, and clearly below. What matters is the line of the number of places.',
      'In the middle group the score does not tell who is better. There the published rule decides, or a talk with a reason.',
    ],
  ),
  agreement: about(
    'Overeenstemming (ICC)',
    'Agreement (ICC)',
    [
      'Hoe veel van het verschil tussen scores komt door de kandidaten, en niet door wie scoort of door toeval. 0 is niets, 1 is alles.',
      'Zegel vergelijkt met 0,70, en noemt ook hoe zeker dat getal is.',
    ],
    [
      'How much of the difference between scores comes from the candidates, and not from who scores or from chance. 0 is nothing, 1 is all.',
      'Zegel compares with 0.70, and also says how certain that number is.',
    ],
  ),
  'agreement-low': about(
    'Overeenstemming: laag',
    'Agreement: low',
    [
      'De leden zagen de kandidaten verschillend: ook de bovenkant van de marge ligt onder 0,70.',
      'Begin bij de criteria met het grootste verschil. Leg notities naast het voorbeeldgedrag, en laat degene met de afwijkende score eerst vertellen.',
    ],
    [
      'The members saw the candidates differently: even the upper end of the margin lies below 0.70.',
      'Start with the criteria that differ most. Put notes beside the example behaviour, and let whoever differs speak first.',
    ],
  ),
  'agreement-adequate': about(
    'Overeenstemming: voldoende',
    'Agreement: adequate',
    [
      'De leden zagen de kandidaten grotendeels hetzelfde: ook de onderkant van de marge ligt boven 0,70.',
      'Dat jullie het eens zijn, bewijst niet dat jullie gelijk hebben. Bespreek dus ook de twijfels.',
    ],
    [
      'The members largely saw the candidates alike: even the lower end of the margin lies above 0.70.',
      'That you agree does not prove that you are right. So discuss doubts too.',
    ],
  ),
  'agreement-undecided': about(
    'Overeenstemming: nog niet te zeggen',
    'Agreement: cannot be said yet',
    [
      'De marge loopt over 0,70 heen. Met weinig kandidaten is dat meestal zo, ook als het goed ging.',
      'Gebruik het getal niet als bewijs, wel als aanleiding om door te praten over grote verschillen.',
    ],
    [
      'The margin runs across 0.70. With few candidates that is usually so, also when all went well.',
      'Do not use the number as proof, but as a reason to talk about large differences.',
    ],
  ),
  flag: about(
    'Aandachtspunt',
    'Point of attention',
    [
      'Een patroon in scores dat opvalt, met het getal erbij. Het is een vraag, geen oordeel over een persoon.',
      'Het lid om wie het gaat, ziet het eerst alleen en mag er iets bij schrijven. Ook zonder vertekening meldt Zegel soms iets.',
    ],
    [
      'A pattern in scores that stands out, with its number. It is a question, no judgement on a person.',
      'The member concerned sees it first, alone, and may add a remark. Even without distortion Zegel sometimes reports something.',
    ],
  ),
  'no-indication': about(
    'Geen aanwijzing',
    'No indication',
    [
      'Er is gekeken en niets gevonden, en er waren genoeg gegevens om het te kunnen vinden.',
      'Het is geen bewijs dat alles eerlijk ging. Kleine effecten blijven onzichtbaar.',
    ],
    [
      'It was looked for and not found, and there were enough data to find it.',
      'It is no proof that all was fair. Small effects stay invisible.',
    ],
  ),
  'too-few-data': about(
    'Te weinig gegevens',
    'Too few data',
    [
      'Met zo weinig kandidaten of leden is niets te zeggen. Zegel zegt dan niets.',
      'Wat over meer rondes te vergelijken is, staat bij de leerpunten. Groepen onder de vier laten we nooit zien.',
    ],
    [
      'With so few candidates or members nothing can be said. Zegel then says nothing.',
      'What can be compared over rounds stands with the lessons. Groups below four are never shown.',
    ],
  ),
  'small-groups': about(
    'Niet getoond',
    'Not shown',
    [
      'Een groep van minder dan vier tonen we niet, ook niet als er niemand in zit. Zo kan niemand terugrekenen wie het was.',
      'Ook cijfers waaruit die groep te berekenen zou zijn, blijven weg.',
    ],
    [
      'We do not show a group of fewer than four, not even when it is empty. That way nobody can work out who it was.',
      'Figures from which such a group could be computed are left out too.',
    ],
    cite('monitor', 'geen rapportage bij minder dan vier aios', 'no report with fewer than four residents'),
  ),
  'round-of-doubts': about(
    'Eerst een rondje twijfel',
    'First a round of doubts',
    [
      'Zeg in een of twee zinnen waar je niet zeker van bent: wat je miste, of wat je oordeel nog kan veranderen. Noem nog geen scores.',
      'De voorzitter begint. Wie leidt en zelf twijfel uitspreekt, maakt dat anderen het ook durven. Daarna spreekt de aios.',
    ],
    [
      'Everybody says in a sentence or two what they are not sure of: what they missed, or what could still change their judgement. No scores yet.',
      'The chair begins. Whoever leads and voices doubt lets others dare to. The resident speaks next.',
    ],
    cite(
      'collaboration',
      'tips: onzekerheid mag, en de supervisor geeft het voorbeeld',
      'tips: uncertainty is allowed, and the supervisor gives the example',
    ),
  ),
  'speaking-order': about(
    'Spreekvolgorde',
    'Speaking order',
    [
      'De aios spreekt als eerste, de voorzitter als laatste. Wie met meer gezag begint, stuurt de rest ongemerkt.',
      'Je mag de volgorde aanpassen. Dat staat daarna in het logboek.',
    ],
    [
      'The resident speaks first, the chair last. Whoever starts with more authority steers the rest without noticing.',
      'You may change the order. The log then says so.',
    ],
    cite(
      'collaboration',
      'tips: speak up, en de supervisor in de tweede rij',
      'tips: speak up, and the supervisor in the second row',
    ),
  ),
  'changed-rating': about(
    'Gewijzigde score',
    'Changed score',
    [
      'Na de opening mag je een score wijzigen, met een reden. Het blijft een tweede versie: de verzegelde score blijft staan.',
      'Zegel laat zien of de wijziging kwam nadat iemand met meer gezag sprak. Dat is een feit, geen verwijt.',
    ],
    [
      'After the opening you may change a score, with a reason. It remains a second version: the sealed one stays.',
      'Zegel shows whether the change came after somebody more senior spoke. That is a fact, no reproach.',
    ],
  ),
  'drop-out': about(
    'Uitgevallen lid',
    'Member who dropped out',
    [
      'Valt een lid uit vóór het verzegelen, dan tekenen twee mensen met een reden. De anderen verzegelen opnieuw.',
      'Iedereen ziet dat het gebeurde en wanneer. De reden blijft in het archief.',
    ],
    [
      'If a member drops out before sealing, two people sign with a reason. The others seal again.',
      'Everybody sees that it happened and when. The reason stays in the archive.',
    ],
  ),
  'late-card': about(
    'Laat formulier',
    'Late scorecard',
    [
      'Een formulier dat na de sluiting binnenkomt, wordt bewaard. Het telt niet mee in de scores.',
      'Wie het schreef, had de andere scores toen kunnen zien. Daarom houden we het apart.',
    ],
    [
      'A scorecard that arrives after the close is kept. It does not count in the scores.',
      'Whoever wrote it could have seen the other scores. That is why it is kept apart.',
    ],
  ),
  threshold: about(
    'Grens van benoembaarheid',
    'Appointable from',
    [
      'De score waaronder een kandidaat geen plaats krijgt, ook als er een plaats over is. Die staat vooraf vast.',
      'De grens staat ook in de beschrijving, zodat kandidaten weten waar ze aan toe zijn.',
    ],
    [
      'The score below which a candidate gets no place, even if one is left. The limit is fixed beforehand.',
      'The description states it too, so that candidates know where they stand.',
    ],
  ),
  'tie-rule': about(
    'Regel bij gelijke scores',
    'Rule for equal scores',
    [
      'Wat beslist als kandidaten niet te onderscheiden zijn: het zwaarste criterium, een profiel dat ontbreekt, of het lot. Gekozen vóór de werving.',
      'Ook het lot kan eerlijk zijn: het is beter dan een voorkeur die niemand kan uitleggen.',
    ],
    [
      'What decides when candidates cannot be told apart: the heaviest criterion, a missing profile, or a draw. Chosen before recruiting.',
      'A draw can be fair too: it is better than a preference that nobody can explain.',
    ],
  ),
  retention: about(
    'Bewaartermijn',
    'Retention',
    [
      'Zo lang blijven namen, notities en scores bewaard na het eind van de procedure. De termijn staat in de beschrijving. Daarna worden ze gewist.',
      'Wat overblijft is de anonieme audit, en die blijft te controleren.',
    ],
    [
      'This is how long names, notes and scores are kept after the end of the procedure. The description states it. After that they are erased.',
      'What remains is the anonymous audit, which can still be verified.',
    ],
  ),
  purge: about(
    'Wissen',
    'Erasing',
    [
      'Een kandidaat kan vragen om te worden gewist. Naam, notities en scores verdwijnen, en een merkteken blijft.',
      'Dat merkteken zegt dat er iets is gewist, door wie en wanneer. De rest van het archief blijft heel.',
    ],
    [
      'A candidate can ask to be erased. Name, notes and scores go, and a mark stays.',
      'That mark says that something was erased, by whom and when. The rest of the archive stays whole.',
    ],
  ),
  audit: about(
    'Auditrapport',
    'Audit',
    [
      'Een verslag zonder namen, met wat de commissie deed en besloot. HRM en anderen kunnen het controleren.',
      'Wie de commissiecode heeft, kan met het programma zien dat er niets in is veranderd.',
    ],
    [
      'A report without names, on what the committee did and decided. HRM and others can verify it.',
      'Whoever has the committee code can see with the program that nothing in it was changed.',
    ],
  ),
} satisfies Record<string, Explanation>

export type ExplanationKey = keyof typeof texts

/** What the app explains where it uses a word. */
export const explanations: Readonly<Record<ExplanationKey, Explanation>> = texts
