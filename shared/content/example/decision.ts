import type { Outcome, OutcomeLine } from '../../domain/decision.ts'
import type { CandidateKey } from './keys.ts'

/** What was decided about one candidate. */
export interface ExampleOutcome {
  readonly candidate: CandidateKey
  readonly outcome: Outcome
  /** Position among the places or among the reserves, from 1; null for a rejection. */
  readonly position: number | null
  /** To the candidate, in the u-form. */
  readonly motivation: string
  /** Why this departs from the order of the combined scores; never leaves the archive. */
  readonly departure: OutcomeLine['departure']
}

/**
 * The decision of the example. K3 and K9 cannot be told apart on score; the tie rule that was published (the heaviest
 * criterion, Samenwerken) puts K9 first, which departs from the order by 0,03 point.
 */
export const exampleDecision: readonly ExampleOutcome[] = [
  {
    candidate: 'k5',
    outcome: 'place',
    position: 1,
    motivation:
      'Wij bieden u graag een opleidingsplaats aan. In al uw voorbeelden liet u zien hoe u met anderen tot een besluit komt. U zocht tegenspraak op en deed daar iets mee. Ook toen u een fout maakte, vertelde u dat zelf en maakte u er een les van voor het team.',
    departure: null,
  },
  {
    candidate: 'k9',
    outcome: 'place',
    position: 2,
    motivation:
      'Wij bieden u graag een opleidingsplaats aan. U bracht mensen met verschillende meningen bij elkaar en hield vast aan de vraag wat de patiënt zelf wilde. U regelde zaken vooraf en droeg ze daarna over. In moeilijke gesprekken kunt u nog groeien; daar besteden we in het eerste jaar aandacht aan.',
    departure: {
      code: 'agreed-tie-rule',
      text: 'Twee kandidaten zijn op score niet te onderscheiden: allebei 3,9. In de beschrijving staat dat dan het zwaarste criterium beslist. Dat is Samenwerken. Daarop scoorde deze kandidaat hoger: 4,17 tegen 3,67.',
    },
  },
  {
    candidate: 'k3',
    outcome: 'reserve',
    position: 1,
    motivation:
      'U staat als eerste op de reservelijst. U was sterk in gesprekken en in het omgaan met een eigen fout. Uw score lag vrijwel gelijk met die van een andere kandidaat. Volgens de regel die vooraf was gepubliceerd, telde toen Samenwerken het zwaarst. Wij nodigen u uit om feedback te bespreken.',
    departure: {
      code: 'agreed-tie-rule',
      text: 'Op score gelijk met de kandidaat op de tweede plaats. De gepubliceerde regel bij gelijke scores gaf die kandidaat voorrang.',
    },
  },
  {
    candidate: 'k1',
    outcome: 'reserve',
    position: 2,
    motivation:
      'U staat als tweede op de reservelijst. U legde helder uit en vroeg na of uw boodschap was overgekomen. Uw voorbeelden over leidinggeven waren voldoende. Daar zagen we het meeste verschil met de kandidaten die een plaats kregen.',
    departure: null,
  },
  {
    candidate: 'k7',
    outcome: 'rejected',
    position: null,
    motivation:
      'Wij bieden u deze ronde geen plaats aan. U sprak een collega aan op een moment waarop dat moeilijk was, en dat waardeerden wij. In uw voorbeelden over een drukke dienst koos u goed wat eerst moest. We hoorden minder over hoe u het werk met anderen verdeelde.',
    departure: null,
  },
  {
    candidate: 'k10',
    outcome: 'rejected',
    position: null,
    motivation:
      'Wij bieden u deze ronde geen plaats aan. Uw voorbeelden waren helder en u nam verantwoordelijkheid. De commissie dacht verschillend over hoe u anderen bij een besluit betrok. Na de nabespreking bleef dat punt staan. Wij lichten het graag toe in een gesprek.',
    departure: null,
  },
  {
    candidate: 'k2',
    outcome: 'rejected',
    position: null,
    motivation:
      'Wij bieden u deze ronde geen plaats aan. U hield overzicht op een drukke afdeling en stelde bij toen dat nodig was. In het gesprek met de patiënt gaf u veel uitleg. We hoorden minder over wat de patiënt daarvan begreep.',
    departure: null,
  },
  {
    candidate: 'k4',
    outcome: 'rejected',
    position: null,
    motivation:
      'Wij bieden u deze ronde geen plaats aan. U vroeg op tijd om hulp bij een handeling die nieuw voor u was. Toen twee collega’s het oneens waren, kwam uw eigen keuze pas laat. Oefen met uitspreken wat u zelf vindt; daar ligt uw volgende stap.',
    departure: null,
  },
  {
    candidate: 'k6',
    outcome: 'rejected',
    position: null,
    motivation:
      'Wij bieden u geen plaats aan. Uw score ligt onder de grens die vooraf was bekendgemaakt. In het gesprek over de medicatielijst luisterde u goed. In andere voorbeelden hoorden we weinig over uw eigen aandeel, bijvoorbeeld bij de allergie die niet was genoteerd.',
    departure: null,
  },
  {
    candidate: 'k8',
    outcome: 'rejected',
    position: null,
    motivation:
      'Wij bieden u geen plaats aan. Uw score ligt onder de grens die vooraf was bekendgemaakt. We vroegen naar wat u zelf deed en hoorden vooral wat anderen deden. Wij bespreken graag met u hoe u zulke voorbeelden kunt voorbereiden.',
    departure: null,
  },
]

/** Who decides formally in the example, and how long a reserve can be called: days after the decision. */
export const exampleDecidedBy = 'De opleider, namens de raad van bestuur'
export const exampleReserveDays = 180
