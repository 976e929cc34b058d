import { type Criterion, type Practices, totalWeight } from '../../domain/design.ts'
import { inLanguage, type Language } from '../../domain/text.ts'
import { capital, numeral } from '../document/figures.ts'
import type { Block, Section } from '../document/model.ts'
import { words } from '../document/typed.ts'
import { criterionName, profileNames } from '../names.ts'
import type { DescriptionInput } from './input.ts'

interface Words {
  title: string
  none: string
  count(n: number, total: number): string
  caption: string
  head: readonly [string, string]
  onlyThese: string
  practices: Readonly<Record<keyof Omit<Practices, 'openVacancy'>, readonly [no: string, yes: string]>>
  nobody: string
  interests: string
  level: string
  weight(points: number, total: number): string
  profile(name: string): string
  learnable: string
  undescribed: string
}

const texts: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Waarop we letten',
    none: 'De criteria zijn nog niet bekend.',
    count: (n, total) =>
      `${capital(numeral(n, 'nl'))} ${n === 1 ? 'criterium' : 'criteria'}, samen ${total} punten. Hoe meer punten, hoe zwaarder het telt.`,
    caption: 'Weging per criterium',
    head: ['Criterium', 'Punten'],
    onlyThese: 'Wat geen criterium is, telt niet mee. Ook hobby’s, topsport of muziek niet.',
    practices: {
      internalPool: [
        'We kiezen niet rechtstreeks uit onze eigen artsen (anios) en promovendi.',
        'We kiezen ook rechtstreeks uit onze eigen artsen (anios) en promovendi.',
      ],
      aniosPreselection: [
        'Hier werken als arts (anios) is geen voorselectie.',
        'Hier werken als arts (anios) geldt als voorselectie.',
      ],
      proceduresCounted: [
        'Hoe vaak u eerder solliciteerde, telt niet mee.',
        'Hoe vaak u eerder solliciteerde, telt mee.',
      ],
      portfolioDemanded: ['U hoeft geen portfolio in te leveren.', 'We vragen een portfolio.'],
      researchRequired: [
        'Onderzoek of een promotie is geen voorwaarde.',
        'Onderzoek of een promotie is een voorwaarde.',
      ],
      ownClinicAbove: [
        'Ervaring in deze kliniek telt niet zwaarder dan ervaring elders.',
        'Ervaring in deze kliniek telt zwaarder dan ervaring elders.',
      ],
    },
    nobody:
      'Niemand heeft alles. We zoeken geen arts die overal een 5 voor krijgt, maar artsen die elkaar aanvullen.',
    interests:
      'U hoeft uw loopbaan dus niet naar deze pagina in te richten. Ervaring met onderwijs, bestuur, kwaliteit of vernieuwing is net zo waardevol als onderzoek. Ontwikkel u vooral waar uw belangstelling ligt.',
    level: 'Bij elk criterium staat wat we zien bij een 1, 2, 3, 4 en 5.',
    weight: (points, total) => ` (${points} van ${total} punten)`,
    profile: (name) => `Dit criterium hoort bij het profiel ${name}.`,
    learnable:
      'Dit kunt u ook in de opleiding nog leren. Onder ‘Waar we afwijken’ leest u waarom het toch meetelt.',
    undescribed: 'nog niet beschreven',
  },
  en: {
    title: 'What we look at',
    none: 'The criteria are not yet known.',
    count: (n, total) =>
      `${capital(numeral(n, 'en'))} ${n === 1 ? 'criterion' : 'criteria'}, ${total} points in all. The more points, the more it counts.`,
    caption: 'Weight of each criterion',
    head: ['Criterion', 'Points'],
    onlyThese: 'Whatever is not a criterion does not count. Nor do hobbies, top-level sport or music.',
    practices: {
      internalPool: [
        'We do not choose directly from our own doctors (anios) and PhD students.',
        'We also choose directly from our own doctors (anios) and PhD students.',
      ],
      aniosPreselection: [
        'Working here as a doctor (anios) is not a first selection.',
        'Working here as a doctor (anios) counts as a first selection.',
      ],
      proceduresCounted: [
        'How often you applied before does not count.',
        'How often you applied before counts.',
      ],
      portfolioDemanded: ['You need not hand in a portfolio.', 'We ask for a portfolio.'],
      researchRequired: [
        'Research or a doctorate is not a condition.',
        'Research or a doctorate is a condition.',
      ],
      ownClinicAbove: [
        'Experience in this clinic does not count for more than experience elsewhere.',
        'Experience in this clinic counts for more than experience elsewhere.',
      ],
    },
    nobody:
      'Nobody has everything. We do not look for a doctor who gets a 5 on every point, but for doctors who complement each other.',
    interests:
      'So there is no need to shape your career after this page. Experience in education, management, quality or innovation is as valuable as research. Develop yourself where your interest lies.',
    level: 'With each criterion you read what we see at a 1, 2, 3, 4 and 5.',
    weight: (points, total) => ` (${points} of ${total} points)`,
    profile: (name) => `This criterion belongs to the profile ${name}.`,
    learnable:
      'You can still learn this during the training. Under ‘Where we depart’ you read why it counts all the same.',
    undescribed: 'not yet described',
  },
}

const described = (
  criterion: Criterion,
  at: number,
  { language, total }: { language: Language; total: number },
): Block[] => {
  const w = texts[language]
  const note = [
    ...(criterion.profile ? [w.profile(inLanguage(profileNames[criterion.profile], language))] : []),
    ...(criterion.learnable ? [w.learnable] : []),
  ].join(' ')
  return [
    {
      kind: 'heading',
      id: `criterion-${at + 1}`,
      line: [criterionName(criterion, language), w.weight(criterion.weight, total)],
    },
    ...(inLanguage(criterion.definition, language).trim()
      ? [{ kind: 'paragraph' as const, line: [words(criterion.definition, language)] }]
      : []),
    ...(note ? [{ kind: 'paragraph' as const, line: [note] }] : []),
    {
      kind: 'levels',
      items: criterion.anchors.map((anchor) =>
        inLanguage(anchor, language).trim() ? [words(anchor, language)] : [w.undescribed],
      ),
    },
  ]
}

/** What counts besides the criteria and what does not; what nobody answered is not claimed either way. */
const practised = (practices: Practices, language: Language): Block => {
  const w = texts[language]
  const names = Object.keys(w.practices) as (keyof typeof w.practices)[]
  const answered = names.filter((name) => practices[name] !== null)
  const lines = answered.map((name) => w.practices[name][practices[name] ? 1 : 0])
  return { kind: 'list', items: [w.onlyThese, ...lines].map((text) => ({ line: [text] })) }
}

/** Criteria, weights, five described levels each, what does not count, and that nobody has everything. */
export const criteriaSection = ({ design, language }: DescriptionInput): Section => {
  const w = texts[language]
  const { criteria } = design
  const total = totalWeight(design)
  const weighed: Block[] =
    criteria.length === 0
      ? [{ kind: 'paragraph', line: [w.none] }]
      : [
          { kind: 'paragraph', line: [w.count(criteria.length, total)] },
          {
            kind: 'weights',
            caption: w.caption,
            head: w.head,
            rows: criteria.map((c) => ({ name: [criterionName(c, language)], points: c.weight })),
          },
        ]
  return {
    id: 'criteria',
    title: w.title,
    blocks: [
      ...weighed,
      practised(design.practices, language),
      { kind: 'paragraph', said: true, line: [w.nobody] },
      { kind: 'paragraph', line: [w.interests] },
      ...(criteria.length === 0 ? [] : [{ kind: 'paragraph' as const, line: [w.level] }]),
      ...criteria.flatMap((c, at) => described(c, at, { language, total })),
    ],
  }
}
