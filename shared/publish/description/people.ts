import type { StakeholderGroup } from '../../domain/committee.ts'
import { inLanguage, type Language } from '../../domain/text.ts'
import type { CommitteeRole } from '../committee.ts'
import { capital, enumerate, numeral } from '../document/figures.ts'
import type { Block, Line, Section } from '../document/model.ts'
import { paragraphs, typedOnce } from '../document/typed.ts'
import { groupNames, roleNames } from '../names.ts'
import type { DescriptionInput } from './input.ts'

interface Words {
  title: string
  none: string
  roles: string
  groups(n: number, names: string): string
  caption: string
  head: readonly [string, string, string, string]
  chair: string
  outside: string
  yes: string
  no: string
  trained: string
  diversity: string
}

const texts: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Wie u ontmoet',
    none: 'Wie er in de commissie zitten, is nog niet bekend.',
    roles: 'We noemen hier rollen, geen namen.',
    groups: (n, names) =>
      n === 1
        ? `De leden die scores geven, komen uit één groep: ${names}.`
        : `De leden die scores geven, komen uit ${numeral(n, 'nl')} groepen: ${names}.`,
    caption: 'De selectiecommissie',
    head: ['Rol', 'Vakgebied', 'Geeft scores', 'Getraind in STAR'],
    chair: ', voorzitter',
    outside: ', van een andere instelling',
    yes: 'ja',
    no: 'nee',
    trained: 'Of een lid getraind is in gesprekken volgens STAR, geeft het lid zelf op.',
    diversity: 'De commissie over haar samenstelling',
  },
  en: {
    title: 'Who you meet',
    none: 'It is not yet known who sits in the committee.',
    roles: 'We state roles here, no names.',
    groups: (n, names) =>
      n === 1
        ? `The members who give scores come from one group: ${names}.`
        : `The members who give scores come from ${numeral(n, 'en')} groups: ${names}.`,
    caption: 'The selection committee',
    head: ['Role', 'Field', 'Gives scores', 'Trained in STAR'],
    chair: ', chair',
    outside: ', from another institution',
    yes: 'yes',
    no: 'no',
    trained: 'Whether members are trained in STAR interviews is what they say themselves.',
    diversity: 'The committee on its composition',
  },
}

const row = (member: CommitteeRole, language: Language): Line[] => {
  const w = texts[language]
  const answer = (yes: boolean): Line => [yes ? w.yes : w.no]
  const name = capital(inLanguage(roleNames[member.role], language))
  return [
    [`${name}${member.chair ? w.chair : ''}${member.external ? w.outside : ''}`],
    member.discipline.trim() ? [typedOnce(member.discipline, language)] : ['–'],
    answer(member.scorer),
    answer(member.starTrained),
  ]
}

const scoringGroups = (roles: readonly CommitteeRole[]): StakeholderGroup[] => [
  ...new Set(roles.filter((m) => m.scorer).map((m) => m.group)),
]

/** Who sits in the committee, by role, with what the committee as a whole says about its diversity. */
export const peopleSection = ({ committee, language }: DescriptionInput): Section => {
  const w = texts[language]
  const { roles } = committee
  const groups = scoringGroups(roles).map((group) => inLanguage(groupNames[group], language))
  const statement = paragraphs(committee.diversity, language)
  const blocks: Block[] =
    roles.length === 0
      ? [{ kind: 'paragraph', line: [w.none] }]
      : [
          {
            kind: 'paragraph',
            line: [
              w.roles,
              ...(groups.length > 0 ? [` ${w.groups(groups.length, enumerate(groups, language))}`] : []),
            ],
          },
          { kind: 'table', caption: w.caption, head: w.head, rows: roles.map((m) => row(m, language)) },
          { kind: 'paragraph', line: [w.trained] },
          ...(statement.length > 0
            ? [
                { kind: 'heading' as const, id: 'diversity', line: [w.diversity] },
                ...statement.map((line) => ({ kind: 'paragraph' as const, line })),
              ]
            : []),
        ]
  return { id: 'committee', title: w.title, blocks }
}
