import type { StakeholderGroup } from '../../domain/committee.ts'
import type { ShownPerson } from '../../domain/shownDifference.ts'
import { inLanguage, type Language } from '../../domain/text.ts'
import { field } from '../document/field.ts'
import { capital, enumerate, numeral } from '../document/figures.ts'
import type { Block, Line, Section } from '../document/model.ts'
import { paragraphs } from '../document/typed.ts'
import { groupNames, roleNames } from '../names.ts'
import type { DescriptionInput } from './input.ts'

interface Words {
  title: string
  none: string
  roles: string
  someNamed: string
  allNamed: string
  groups(n: number, names: string): string
  caption: string
  head: readonly [role: string, ...rest: string[]]
  name: string
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
    someNamed: 'Wie dat goedvindt, staat hier met naam. Van de anderen noemen we alleen de rol.',
    allNamed: 'Alle leden vinden het goed dat hun naam hier staat.',
    groups: (n, names) =>
      n === 1
        ? `De leden die scores geven, komen uit één groep: ${names}.`
        : `De leden die scores geven, komen uit ${numeral(n, 'nl')} groepen: ${names}.`,
    caption: 'De selectiecommissie',
    head: ['Rol', 'Vakgebied', 'Geeft scores', 'Getraind in STAR'],
    name: 'Rol en naam',
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
    someNamed: 'Members who agree to it are named here. Of the others we state the role only.',
    allNamed: 'All members agree to being named here.',
    groups: (n, names) =>
      n === 1
        ? `The members who give scores come from one group: ${names}.`
        : `The members who give scores come from ${numeral(n, 'en')} groups: ${names}.`,
    caption: 'The selection committee',
    head: ['Role', 'Field', 'Gives scores', 'Trained in STAR'],
    name: 'Role and name',
    chair: ', chair',
    outside: ', from another institution',
    yes: 'yes',
    no: 'no',
    trained: 'Whether members are trained in STAR interviews is what they say themselves.',
    diversity: 'The committee on its composition',
  },
}

/** What somebody is in the committee, inside a sentence: "supervisor, van een andere instelling". */
export const seatName = (person: ShownPerson, language: Language): string => {
  const w = texts[language]
  const role = inLanguage(roleNames[person.role], language)
  return `${role}${person.chair ? w.chair : ''}${person.external ? w.outside : ''}`
}

const row = (member: ShownPerson, language: Language): Line[] => {
  const w = texts[language]
  const answer = (yes: boolean): Line => [yes ? w.yes : w.no]
  return [
    [capital(seatName(member, language)), ...(member.name === null ? [] : [`: ${member.name}`])],
    member.discipline.trim() ? [field(member.discipline, language)] : ['–'],
    answer(member.scorer),
    answer(member.starTrained),
  ]
}

const scoringGroups = (roles: readonly ShownPerson[]): StakeholderGroup[] => [
  ...new Set(roles.filter((m) => m.scorer).map((m) => m.group)),
]

/** Who sits in the committee, by role and by name where somebody agreed to that, with what the committee as a whole says about its diversity. */
export const peopleSection = ({ committee, language }: DescriptionInput): Section => {
  const w = texts[language]
  const { roles } = committee
  const groups = scoringGroups(roles).map((group) => inLanguage(groupNames[group], language))
  const statement = paragraphs(committee.diversity, language)
  const named = roles.filter(({ name }) => name !== null).length
  const [first, ...rest] = w.head
  const head = [named > 0 ? w.name : first, ...rest]
  const whom = named === 0 ? w.roles : named === roles.length ? w.allNamed : w.someNamed
  const blocks: Block[] =
    roles.length === 0
      ? [{ kind: 'paragraph', line: [w.none] }]
      : [
          {
            kind: 'paragraph',
            line: [
              whom,
              ...(groups.length > 0 ? [` ${w.groups(groups.length, enumerate(groups, language))}`] : []),
            ],
          },
          { kind: 'table', caption: w.caption, head, rows: roles.map((m) => row(m, language)) },
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
