import type { Evidence } from '../domain/scorecard.ts'
import type { Bilingual } from '../domain/text.ts'
import { both } from './both.ts'
import { type Competency, competency } from './competencies/index.ts'

/** An invented answer in STAR form to practise on, with the level that fits its anchors best and why. */
export interface PracticeAnswer {
  readonly id: string
  readonly competency: Competency
  readonly question: Bilingual
  readonly answer: Readonly<Record<keyof Evidence, Bilingual>>
  /** 1 to 5. */
  readonly reference: number
  readonly why: Bilingual
}

const answerTo = (
  key: string,
  rest: Omit<PracticeAnswer, 'id' | 'competency' | 'question'>,
): PracticeAnswer => {
  const found = competency(key)
  return { id: `practice-${key}`, competency: found, question: found.questions[0].text, ...rest }
}

/**
 * Written for this app: nobody said this. One is good enough, one sounds better than it is (much "we", a good end), one is
 * told plainly but shows more than it seems: the three ways in which listeners differ most.
 */
export const practiceAnswers: readonly PracticeAnswer[] = [
  answerTo('collaborate', {
    answer: {
      s: both(
        'Nachtdienst op de longafdeling. De verpleegkundige wilde een benauwde meneer naar de intensive care, ik vond dat nog niet nodig.',
        'Night shift on the lung ward. The nurse wanted to move a breathless man to intensive care; I did not think that was needed yet.',
      ),
      t: both(
        'Ik was de enige arts op de afdeling en moest beslissen.',
        'I was the only doctor on the ward and had to decide.',
      ),
      a: both(
        'Ik vroeg wat zij zag dat ik niet zag. Zij vond hem suffer dan een uur eerder. We keken samen bij hem en spraken af: elk half uur meten, en bij een saturatie onder de 88 bel ik. Na een half uur heb ik zelf gekeken, zoals beloofd.',
        'I asked what she saw that I did not. She found him drowsier than an hour before. We looked at him together and agreed: measure every half hour, and below a saturation of 88 I call. After half an hour I checked myself, as promised.',
      ),
      r: both(
        'Hij bleef op de afdeling en knapte op. Zij wist waar ze aan toe was.',
        'He stayed on the ward and recovered. She knew what to expect.',
      ),
      reflection: both('Ik vraag nu eerder wat een ander ziet.', 'I now ask sooner what somebody else sees.'),
    },
    reference: 3,
    why: both(
      'Vraagt wat de ander ziet en komt de afspraak na: dat is een 3. Het verschil van mening kwam van de ander; zelf opzoeken, dat een 4 zou zijn, vertelt de kandidaat niet.',
      'Asks what the other sees and keeps the agreement: that is a 3. The difference of opinion came from the other; looking for it, which would be a 4, is not told.',
    ),
  }),
  answerTo('communicate', {
    answer: {
      s: both(
        'We hadden een familie die het met ons beleid niet eens was. Het was een heel heftige casus, iedereen had het erover.',
        'We had a family who disagreed with our plan. It was a very intense case; everybody talked about it.',
      ),
      t: both(
        'Wij moesten uitleggen waarom behandelen geen zin meer had.',
        'We had to explain why treatment no longer made sense.',
      ),
      a: both(
        'We zijn er rustig voor gaan zitten met het hele team. Ik heb de scans laten zien en stap voor stap uitgelegd wat er medisch speelde en waarom ons besluit klopte. Dat heb ik nog een keer herhaald, omdat het veel was.',
        'We sat down calmly with the whole team. I showed the scans and explained step by step what was going on medically and why our decision was right. I repeated it once more, because it was a lot.',
      ),
      r: both(
        'Ze gingen akkoord. Later stuurden ze zelfs een kaartje.',
        'They agreed. Later they even sent a card.',
      ),
      reflection: both(
        'Het laat zien hoe belangrijk goede communicatie is.',
        'It shows how important good communication is.',
      ),
    },
    reference: 2,
    why: both(
      'Legt uit, en zelfs twee keer, maar vraagt nergens wat de familie begreep of vond: dat is een 2. Het kaartje en de heftige casus zeggen niets over wat de kandidaat zelf deed.',
      'Explains, even twice, but never asks what the family understood or thought: that is a 2. The card and the intense case say nothing about what the candidate did.',
    ),
  }),
  answerTo('organise', {
    answer: {
      s: both(
        'Zaterdag op de spoedeisende hulp, in de griepweken. Om elf uur lagen alle kamers vol.',
        'Saturday at the emergency department, in the weeks of flu. At eleven all rooms were full.',
      ),
      t: both('Ik was de jongste dokter en had de triage.', 'I was the youngest doctor and did the triage.'),
      a: both(
        'Niets bijzonders. Ik had de vrijdag ervoor de drukte van vorig weekend opgezocht en met de planner een extra verpleegkundige tot drie uur geregeld. Toen het volliep, liep ik elk uur met haar een ronde: wie kan naar huis, wie moet eerst. Wie wachtte, kreeg van haar te horen hoe lang nog. Maandag heb ik dat rondje op een kaart gezet voor de volgende.',
        'Nothing special. On the Friday before I had looked up how busy last weekend was and arranged an extra nurse until three with the planner. When it filled up I did a round with her every hour: who can go home, who comes first. Those who waited were told by her how long. On Monday I put that round on a card for the next doctor.',
      ),
      r: both(
        'De wachttijd bleef onder de twee uur. De kaart hangt er nog.',
        'Waiting stayed under two hours. The card is still there.',
      ),
      reflection: both(
        'Volgende keer vraag ik de balie er ook bij.',
        'Next time I will include the front desk too.',
      ),
    },
    reference: 5,
    why: both(
      'Zag de drukte aankomen, regelde vooraf en liet een betere werkwijze achter: precies de 5. Dat het bescheiden wordt verteld, verandert niets aan wat er gedaan is.',
      'Saw the pressure coming, arranged things beforehand and left a better routine: exactly the 5. Telling it modestly changes nothing about what was done.',
    ),
  }),
]
