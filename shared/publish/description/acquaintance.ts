import type { Language } from '../../domain/text.ts'
import type { Section } from '../document/model.ts'
import type { DescriptionInput } from './input.ts'

interface Words {
  title: string
  declared: string
  shared: string
  first: string
  recusal: string
  counted: string
  you: string
}

const texts: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Als een lid u kent',
    declared:
      'Ieder lid geeft vóór de gesprekken per kandidaat op wat de relatie is: onbekend, een bekende, samengewerkt, begeleid, of familie of een goede vriend.',
    shared:
      'Een lid kan ook opgeven wat u samen hebt: faculteit, studiejaren, onderzoeksgroep of vereniging. Na de opening kijken we of een lid hogere scores gaf aan wie meer met dat lid gemeen heeft. Daarbij tellen ook dezelfde kliniek en regio mee.',
    first:
      'Tot dan ziet een beoordelaar alleen uw code. Uw naam staat alleen op de lijst waarop leden dit opgeven.',
    recusal:
      'Heeft een lid u begeleid, of is het familie of een goede vriend van u? Dan is ons voorstel dat dit lid u niet beoordeelt. Het lid beslist zelf. Beoordeelt een lid u niet, dan ziet de hele commissie dat.',
    counted:
      'Uw score is dan het gemiddelde van de andere leden. In het auditrapport staat hoe vaak een lid niet meebeoordeelde, zonder namen.',
    you: 'Kent u zelf iemand in de commissie en maakt dat u ongerust? Zeg het ons. Het adres staat onder ‘Vragen of een klacht’.',
  },
  en: {
    title: 'If a member knows you',
    declared:
      'Before the interviews every member states for each candidate what the relation is: unknown, an acquaintance, worked together, supervised, or family or a close friend.',
    shared:
      'Members can also state what they have in common with you: faculty, study years, research group or association. After the opening we look whether members gave higher scores to those with whom they have more in common. The same clinic and region count there too.',
    first:
      'Until then a scorer sees only your code. Your name is only on the list on which members state this.',
    recusal:
      'Has a member supervised you, or is the member family or a close friend of yours? Then our proposal is that this member does not judge you. The member decides. If a member does not judge you, the whole committee sees that.',
    counted:
      'Your score is then the mean of the other members. The audit report says how often a member did not judge, without names.',
    you: 'Do you know somebody in the committee and does that worry you? Tell us. You find the address under ‘Questions or a complaint’.',
  },
}

/** How ties between members and candidates are handled. */
export const acquaintanceSection = ({ design, language }: DescriptionInput): Section => {
  const w = texts[language]
  return {
    id: 'acquaintance',
    title: w.title,
    blocks: [w.declared, ...(design.tiesFirst ? [w.first] : []), w.shared, w.recusal, w.counted, w.you].map(
      (text) => ({ kind: 'paragraph', line: [text] }),
    ),
  }
}
