import type { Bilingual } from '../../domain/text.ts'
import { both } from '../both.ts'

/** What makes a committee impossible: what is wrong, and what to do. */
export interface FaultText {
  readonly title: Bilingual
  readonly remedy: Bilingual
}

const fault = (nl: string, en: string, doNl: string, doEn: string): FaultText => ({
  title: both(nl, en),
  remedy: both(doNl, doEn),
})

/** By the codes of committeeFaults. */
export const faultTexts: Readonly<Record<string, FaultText>> = {
  'one-coordinator': fault(
    'Er moet precies één secretaris zijn.',
    'There must be exactly one secretary.',
    'Wijs één persoon aan die de bestanden verzamelt en de procedure leidt.',
    'Name one person who collects the files and runs the procedure.',
  ),
  'one-chair': fault(
    'Er moet precies één voorzitter zijn.',
    'There must be exactly one chair.',
    'Wijs één lid aan dat de nabespreking leidt. De voorzitter spreekt als laatste.',
    'Name one member who leads the deliberation. The chair speaks last.',
  ),
  'two-scorers': fault(
    'Er scoren minder dan twee leden.',
    'Fewer than two members score.',
    'Zet bij minstens twee leden aan dat zij scoren. Drie of meer is beter.',
    'Let at least two members score. Three or more is better.',
  ),
  'one-keeper': fault(
    'Er is nog geen tweede sleutelhouder, of er zijn er meer dan één.',
    'There is no second key holder yet, or there is more than one.',
    'Kies één persoon, het liefst van HRM. Of kies de strenge opening.',
    'Choose one person, preferably from HRM. Or choose the strict opening.',
  ),
  'keeper-in-strict': fault(
    'Bij de strenge opening is er geen tweede sleutelhouder.',
    'The strict opening has no second key holder.',
    'Haal de tweede sleutelhouder weg, of kies de opening met twee sleutels.',
    'Remove the second key holder, or choose the opening with two keys.',
  ),
  'coordinator-scores': fault(
    'De secretaris scoort mee, en dat kan niet bij twee sleutels.',
    'The secretary scores, which is not possible with two keys.',
    'Laat de secretaris niet scoren, of kies de strenge opening.',
    'Let the secretary not score, or choose the strict opening.',
  ),
  'keeper-is-coordinator': fault(
    'De secretaris is ook de tweede sleutelhouder.',
    'The secretary is also the second key holder.',
    'Geef de tweede sleutel aan iemand anders: anders heeft één persoon beide sleutels.',
    'Give the second key to somebody else: otherwise one person has both keys.',
  ),
  'too-many-deputies': fault(
    'Er zijn meer dan twee vervangers van de tweede sleutelhouder.',
    'There are more than two deputies of the second key holder.',
    'Houd er hoogstens twee. Elke vervanger kan na het verzegelen ook openen.',
    'Keep two at most. Each deputy too can open after the sealing.',
  ),
  'deputy-in-strict': fault(
    'Bij de strenge opening is er geen vervanger van de tweede sleutelhouder.',
    'The strict opening has no deputy of a second key holder.',
    'Haal de vervanger weg, of kies de opening met twee sleutels.',
    'Remove the deputy, or choose the opening with two keys.',
  ),
  'deputy-is-coordinator': fault(
    'De secretaris is ook vervanger van de tweede sleutelhouder.',
    'The secretary is also a deputy of the second key holder.',
    'Kies iemand anders als vervanger: anders heeft één persoon beide sleutels.',
    'Choose somebody else as deputy: otherwise one person has both keys.',
  ),
  'deputy-is-keeper': fault(
    'De tweede sleutelhouder is ook de eigen vervanger.',
    'The second key holder is also their own deputy.',
    'Kies als vervanger iemand anders.',
    'Choose somebody else as deputy.',
  ),
  nameless: fault(
    'Een lid heeft nog geen naam.',
    'A member has no name yet.',
    'Vul de naam in, of haal de regel weg.',
    'Fill in the name, or remove the line.',
  ),
}
