import type { Bilingual } from '../domain/text.ts'
import { both } from './both.ts'

/** How a family of points of attention is found, in words, and where the method comes from. */
export interface AttentionMethod {
  readonly what: Bilingual
  readonly how: Bilingual
  readonly source: string
}

/** By the letters of docs/statistics.md. Short: whoever wants the formula finds it there. */
export const attentionMethods: Readonly<
  Record<'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K', AttentionMethod>
> = {
  A: {
    what: both(
      'Bij een halo-effect kleurt één indruk alle criteria: wie sympathiek is, krijgt overal een 4.',
      'With a halo effect one impression colours all criteria: who is likeable gets a 4 everywhere.',
    ),
    how: both(
      'We kijken hoe ver de cijfers van één beoordelaar binnen een kandidaat uit elkaar liggen. Dat vergelijken we met de anderen bij dezelfde kandidaten. We melden het als die spreiding hooguit driekwart is van die van de anderen, en dat geen toeval lijkt.',
      'We compare how far apart one scorer’s scores lie within a candidate with those of the others for the same candidates. We report it where that spread is at most three quarters of the others’, and does not look like chance.',
    ),
    source: 'Balzer & Sulsky (1992), Journal of Applied Psychology 77, 975-985',
  },
  B: {
    what: both(
      'Mensen waarderen wie op hen lijkt vaak hoger, zonder het te merken.',
      'People often rate those who are like them higher, without noticing.',
    ),
    how: both(
      'We kijken of een lid meer gaf dan de anderen aan kandidaten met wie dat lid iets deelt. Dat vergelijken we met de kandidaten met wie het lid niets deelt. Alleen wat leden zelf opgaven uit een vaste, openbare lijst telt mee. We melden het vanaf een half punt.',
      'We look whether somebody gave more than the others to candidates with whom something is shared, compared with candidates with whom it is not. Only what members declared themselves from a fixed, public list counts. We report it from half a point.',
    ),
    source: 'Rivera (2012), American Sociological Review 77, 999-1022',
  },
  C: {
    what: both(
      'Sommige mensen geven altijd wat lagere of hogere cijfers. Dat is geen fout, maar je moet het weten.',
      'Some people always give somewhat lower or higher scores. That is no mistake, but you should know it.',
    ),
    how: both(
      'We vergelijken de gemiddelde score van iemand met die van de anderen bij dezelfde kandidaten. Daarbij houden we rekening met gewone verschillen tussen mensen. We melden het vanaf een half punt. Het is een vaststelling: wie echt anders scoort, wordt terecht genoemd.',
      'We compare somebody’s mean score with that of the others for the same candidates, and allow for ordinary differences between people. We report it from half a point. It is a statement: whoever really scores differently is named rightly.',
    ),
    source:
      'Holm (1979), Scandinavian Journal of Statistics 6, 65-70; Saal, Downey & Lahey (1980), Psychological Bulletin 88, 413-428',
  },
  D: {
    what: both(
      'Wie alleen drieën geeft, helpt niet kiezen. Wie alleen enen en vijven geeft, weegt zwaarder dan de rest.',
      'Whoever gives threes only does not help to choose. Whoever gives ones and fives only weighs more than the rest.',
    ),
    how: both(
      'We vergelijken hoe ruim iemand de schaal gebruikt met de anderen bij dezelfde kandidaten. We melden het onder driekwart en boven een derde meer.',
      'We compare how much of the scale somebody uses with the others for the same candidates. We report it below three quarters and above one third more.',
    ),
    source: 'Saal, Downey & Lahey (1980), Psychological Bulletin 88, 413-428',
  },
  E: {
    what: both(
      'Wie na een heel sterke kandidaat komt, lijkt zwakker. En aan het eind van de dag kijk je anders dan aan het begin.',
      'Whoever comes after a very strong candidate looks weaker. And at the end of the day one looks differently than at the beginning.',
    ),
    how: both(
      'We kijken of scores van één lid, of van allemaal, in de loop van de dag verschuiven. Ook kijken we of de vorige kandidaat doorwerkt. Voor de hele commissie kan dat alleen als de volgorde geloot is: dan vergelijken we met 4.999 andere volgordes.',
      'We look whether scores of one member, or of all, move during the day, and whether the candidate before works through. For the whole committee that is possible only where the order was drawn by lot: then we compare with 4,999 other orders.',
    ),
    source:
      'Congdon & McQueen (2000), Journal of Educational Measurement 37, 163-178; Good (2005), Permutation, Parametric and Bootstrap Tests of Hypotheses',
  },
  F: {
    what: both(
      'In de eerste minuten vorm je een beeld van de persoon, nog niet van de antwoorden.',
      'In the first minutes one forms an image of the person, not yet of the answers.',
    ),
    how: both(
      'Geen toets: Zegel legde vast hoe lang na het begin van het gesprek de eerste notitie en de eerste score kwamen. We melden scores van vóór de eerste notitie of uit de eerste drie minuten, als ze daarna niet meer veranderden. We melden ook een totaalindruk van vóór de criteria.',
      'No test: Zegel recorded how long after the start of the interview the first note and the first score came. We report scores from before the first note or from the first three minutes that never changed afterwards, and an overall impression from before the criteria.',
    ),
    source: 'Barrick, Swider & Stewart (2010), Journal of Applied Psychology 95, 1163-1172',
  },
  G: {
    what: both(
      'Een score zonder onderbouwing kun je niet bespreken en niet uitleggen.',
      'A score without evidence cannot be discussed and cannot be explained.',
    ),
    how: both(
      'Geen toets: we tellen scores zonder notitie. Overal hetzelfde cijfer melden we niet; dat heeft ongeveer 6 op de 100 eerlijke formulieren.',
      'No test: we count scores without a note. The same number everywhere is not reported; about 6 in 100 honest scorecards have it.',
    ),
    source: 'Levashina, Hartwell, Morgeson & Campion (2014), Personnel Psychology 67, 241-293',
  },
  H: {
    what: both(
      'Sommige woorden zeggen meer over de klik, de achtergrond of de hobby’s dan over het criterium.',
      'Some words say more about the click, the background or the hobbies than about the criterion.',
    ),
    how: both(
      'Geen toets: we zoeken in de notities naar een vaste lijst van woorden, elk met een reden. Het woord kan prima op zijn plaats zijn. Niemand wordt erop afgerekend.',
      'No test: we search the notes for a fixed list of words, each with a reason. The word may well be in its place. Nobody is judged by it.',
    ),
    source: 'Het opleidingscontinuüm (2022), hoofdstuk V, thema 3',
  },
  I: {
    what: both(
      'Scoren kandidaten uit de eigen kliniek of OOR anders dan die van elders?',
      'Do candidates from one’s own clinic or region score differently from those from elsewhere?',
    ),
    how: both(
      'We vergelijken gemiddelde scores van groepen van vier of meer, met een exacte toets. Een verschil is geen bewijs van vertekening: groepen kunnen echt verschillen. Van kleinere groepen laten we niets zien.',
      'We compare mean scores of groups of four or more with an exact test. A difference is no proof of bias: groups may really differ. Of smaller groups nothing is shown.',
    ),
    source: 'Lancaster (1961), Journal of the American Statistical Association 56, 223-234',
  },
  J: {
    what: both(
      'Zien jullie dezelfde verschillen tussen kandidaten? Dan is de gezamenlijke score betrouwbaar.',
      'Do you see the same differences between candidates? Then the combined score is reliable.',
    ),
    how: both(
      'De ICC loopt van 0 (geen overeenstemming) tot 1 (volledig). Vanaf 0,70 noemen we haar voldoende, als ook de onderkant van de marge erboven ligt. Met zes kandidaten is het eerlijke antwoord meestal: nog niet te zeggen.',
      'The ICC runs from 0 (no agreement) to 1 (full). From 0.70 we call it adequate, where the lower end of the margin is above it too. With six candidates the honest answer is mostly: not yet to be said.',
    ),
    source: 'McGraw & Wong (1996), Psychological Methods 1, 30-46',
  },
  K: {
    what: both(
      'Wie een kandidaat begeleidde, of er familie of goede vriend van is, kan moeilijk onbevangen kijken.',
      'Whoever supervised a candidate, or is family or a close friend, can hardly look without prejudice.',
    ),
    how: both(
      'Geen toets: we tellen hoe vaak een lid zo’n band opgaf en toch beoordeelde. Ook tellen we hoe vaak ontwerp en commissie afweken van de leidraad.',
      'No test: we count where such a tie was declared and the candidate was judged all the same, and how often design and committee departed from the guideline.',
    ),
    source: 'Het opleidingscontinuüm (2022), hoofdstuk IV, thema 3',
  },
}
