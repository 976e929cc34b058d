import type { SealMode } from '../../domain/committee.ts'
import { designChecks } from '../../domain/designChecks.ts'
import type { Language } from '../../domain/text.ts'
import type { IconName, Section } from '../document/model.ts'
import type { DescriptionInput } from './input.ts'

interface Words {
  title: string
  sealed: string
  opened: Readonly<Record<SealMode, string>>
  deputies: string
  letters: string
  changed: string
  patterns: string
  notAsked: string
  rules: string
}

const texts: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Hoe we eerlijk blijven',
    sealed:
      'Ieder lid geeft de scores alleen en verzegelt ze. Niemand kan scores van een ander lezen of ongemerkt veranderen tot alle leden klaar zijn.',
    opened: {
      strict:
        'Pas als alle scores binnen zijn, openen de leden ze samen. Ieder lid heeft daarvoor een eigen sleutel.',
      twokey:
        'Pas als alle scores binnen zijn, gaan ze open. De secretaris kan dat niet alleen: er is altijd een tweede sleutelhouder bij nodig.',
    },
    deputies:
      'Kan die niet, dan opent een vervanger die vooraf is aangewezen. Daarvoor tekent de sleutelhouder, of meer dan de helft van de leden die scoren. Dat staat dan in het auditrapport.',
    letters:
      'Ook in de bespreking daarna staat bij een score een letter en niet de naam van het lid. Een lid kan de eigen naam wel laten zien.',
    changed:
      'Verandert een lid na de opening een score? Dan blijft de eerste score bewaard en legt het lid uit waarom.',
    patterns:
      'Na de opening wijst het programma Zegel op opvallende patronen in de scores. De commissie bespreekt ze. Mensen besluiten, nooit een computer.',
    notAsked:
      'We vragen niet naar uw gezin, zwangerschap, gezondheid, afkomst, leeftijd, geloof of wens om in deeltijd te werken.',
    rules:
      'De regels op deze pagina staan vast sinds de publicatie. Iedere wijziging staat met datum en reden op deze pagina. Verandert er iets in de commissie, dan staat dat er met de dag bij.',
  },
  en: {
    title: 'How we stay fair',
    sealed:
      'Every member scores alone and seals the scores. Nobody can read the scores of somebody else, or change them unnoticed, until all members are ready.',
    opened: {
      strict:
        'Only when all scores are in do the members open them together. Every member has a key of their own for that.',
      twokey:
        'Only when all scores are in are they opened. The secretary cannot do that alone: a second key holder is always needed.',
    },
    deputies:
      'If that person cannot, a deputy named beforehand opens, and only with the signature of the key holder or of more than half of the members who score. The audit report then says so.',
    letters:
      'In the discussion that follows, too, a score has a letter and not the name of the member, until that member chooses to show the name.',
    changed:
      'Does a member change a score after the opening? Then the first score is kept and the member explains why.',
    patterns:
      'After the opening the program Zegel points out striking patterns in the scores. The committee discusses them. People decide, never a computer.',
    notAsked:
      'We do not ask about your family, pregnancy, health, descent, age, religion or wish to work part-time.',
    rules:
      'The rules on this page have been fixed since publication. Every change is on this page with its date and reason. If the committee changes, that is here with the day.',
  },
}

/** How members are blinded, how seals are opened, what is not asked. Claims nothing that a check of the design denies. */
export const fairnessSection = ({ design, committee, designCode, language }: DescriptionInput): Section => {
  const w = texts[language]
  const asksNothingPrivate = designChecks(design).find((c) => c.id === 'private-questions')?.state === 'met'
  const deputies = committee.deputies > 0 ? ` ${w.deputies}` : ''
  const items: readonly (readonly [IconName, string])[] = [
    ['hidden', `${w.sealed} ${w.opened[committee.mode]}${deputies} ${w.letters}`],
    ['history', w.changed],
    ['talk', w.patterns],
    ...(asksNothingPrivate ? [['unasked', w.notAsked] as const] : []),
    ...(designCode ? [['fixed', w.rules] as const] : []),
  ]
  return {
    id: 'fairness',
    title: w.title,
    blocks: [{ kind: 'list', items: items.map(([icon, text]) => ({ icon, line: [text] })) }],
  }
}
