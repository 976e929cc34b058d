import type { Design } from '../../domain/design.ts'
import { placeRuleOf } from '../../domain/placeRule.ts'
import { inLanguage, type Language } from '../../domain/text.ts'
import { enumerate } from '../document/figures.ts'
import type { Line, Section } from '../document/model.ts'
import { criterionName, profileNames } from '../names.ts'
import type { DescriptionInput } from './input.ts'

interface Words {
  title: string
  uncertain(percent: number, rule: string): string
  lot: string
  profile: string
  profiles(names: string): string
  heaviest: readonly [before: string, after: string]
  heaviestFew: readonly [before: string, between: string, after: string]
}

const texts: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Bij gelijke scores',
    uncertain: (percent, rule) =>
      `Een score is nooit helemaal precies. Een vaste formule vergelijkt alle kandidaten met elkaar. Zij zegt alleen bij een groot verschil dat iemand boven of onder de laatste plaats staat. Zij is zo streng dat in minstens ${percent} van de 100 procedures niemand daar ten onrechte boven of onder staat. De formule heet ${rule}. Zij ligt vast en verandert niet meer als de scores er zijn. Kunnen we kandidaten rond de laatste plaats zo niet van elkaar onderscheiden? `,
    lot: 'Dan loten we.',
    profile:
      'Dan kiezen we wie met een eigen profiel het best aanvult wat de regio nodig heeft. De commissie schrijft op waarom.',
    profiles: (names) => ` We letten dan op: ${names}.`,
    heaviest: ['Dan telt de score op het criterium met de meeste punten: ', '.'],
    heaviestFew: ['Dan telt het gemiddelde van de criteria met de meeste punten: ', ' en ', '.'],
  },
  en: {
    title: 'When scores are equal',
    uncertain: (percent, rule) =>
      `A score is never wholly precise. A fixed formula compares all candidates with each other. Only where the difference is large does it say that somebody is above or below the last place. It is so strict that in at least ${percent} of 100 procedures nobody is wrongly put above or below it. The formula is called ${rule}. It is fixed and does not change once there are scores. Can we not tell candidates around the last place apart in that way? `,
    lot: 'Then we draw lots.',
    profile:
      'Then we choose the one whose own profile best adds to what the region needs. The committee writes down why.',
    profiles: (names) => ` We then look at: ${names}.`,
    heaviest: ['Then the score on the criterion with the most points counts: ', '.'],
    heaviestFew: ['Then the mean of the criteria with the most points counts: ', ' and ', '.'],
  },
}

const rule = (design: Design, language: Language): Line => {
  const w = texts[language]
  if (design.combination.tieRule === 'lot') return [w.lot]
  if (design.combination.tieRule === 'profile') {
    const names = new Set(design.criteria.flatMap((c) => (c.profile ? [profileNames[c.profile]] : [])))
    const list = [...names].map((name) => inLanguage(name, language))
    return [w.profile, ...(list.length > 0 ? [w.profiles(enumerate(list, language))] : [])]
  }
  const most = Math.max(...design.criteria.map((c) => c.weight))
  const heaviest = design.criteria.filter((c) => c.weight === most).map((c) => criterionName(c, language))
  const last = heaviest.pop()
  if (last === undefined) return [w.heaviest[0].replace(/: $/, '.')]
  if (heaviest.length === 0) return [w.heaviest[0], last, w.heaviest[1]]
  const others: Line = heaviest.flatMap((name, at) => (at === 0 ? [name] : [', ', name]))
  return [w.heaviestFew[0], ...others, w.heaviestFew[1], last, w.heaviestFew[2]]
}

/**
 * By which rule candidates can be told apart, and what decides between those who cannot.
 * @throws E_PLACE_RULE when this version does not know the rule: it cannot say what it does
 */
export const equalScoresSection = ({ design, language }: DescriptionInput): Section => {
  const { title, uncertain } = texts[language]
  const percent = Math.round(placeRuleOf(design).confidence * 100)
  return {
    id: 'equal-scores',
    title,
    blocks: [{ kind: 'paragraph', line: [uncertain(percent, design.placeRule), ...rule(design, language)] }],
  }
}
