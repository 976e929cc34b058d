import { checkSentence, committeeCheckTexts, designCheckTexts } from '../../content/checks.ts'
import type { Check } from '../../domain/check.ts'
import type { Departure, Design } from '../../domain/design.ts'
import { designChecks } from '../../domain/designChecks.ts'
import { inLanguage, type Language } from '../../domain/text.ts'
import type { Block, Line, Section, Term } from '../document/model.ts'
import { paragraphs } from '../document/typed.ts'
import type { DescriptionInput } from './input.ts'

interface Words {
  title: string
  rule: string
  none: string
  reason(label: string): string
  unexplained: string
}

const texts: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Waar we afwijken',
    rule: 'Wij volgen adviezen voor een eerlijke selectie. Wijken we daarvan af, dan staat hier waarom.',
    reason: (label) => `Reden: ${label}.`,
    none: 'Wij volgen adviezen voor een eerlijke selectie. Deze procedure wijkt daar niet van af.',
    unexplained: 'De commissie heeft hier nog geen uitleg bij gegeven.',
  },
  en: {
    title: 'Where we depart',
    rule: 'We follow recommendations for a fair selection. Where we depart from them, you read here why.',
    reason: (label) => `Reason: ${label}.`,
    none: 'We follow recommendations for a fair selection. This procedure does not depart from them.',
    unexplained: 'The committee has not given an explanation for this yet.',
  },
}

const known = [...designCheckTexts, ...committeeCheckTexts]

const explained = (
  check: string,
  departure: Departure | undefined,
  language: Language,
  found: Line[] = [],
): Term => {
  const text = known.find((t) => t.id === check)
  const label = text?.reasons.find((r) => r.code === departure?.code)?.label
  const typed = paragraphs(departure?.text ?? '', language)
  return {
    term: [text ? inLanguage(text.title, language) : check],
    lines: [
      ...found,
      ...(label ? [[texts[language].reason(inLanguage(label, language))]] : []),
      ...(typed.length > 0 ? typed : [[texts[language].unexplained]]),
    ],
  }
}

/** What a check of the design found; nothing where that would be a question of the interview, which is not public yet. */
const foundIn = (design: Design, check: Check, language: Language): Line[] => {
  const asked = new Set(design.criteria.flatMap((c) => c.questions.map((q) => q.text.nl)))
  if (check.found.some((f) => asked.has(f))) return []
  const named = (f: string) => design.criteria.find((c) => c.name.nl === f)?.name
  const found = check.found.map((f) => {
    const name = named(f)
    return name ? inLanguage(name, language) : f
  })
  return [[checkSentence({ ...check, found }, language)]]
}

/**
 * Every check that design or committee depart from, with the public reason. A reason left over from a check that is
 * met by now is not shown; a departure without one is.
 */
export const departuresSection = ({ design, committee, language }: DescriptionInput): Section => {
  const w = texts[language]
  const reason = (check: string) => design.departures.find((d) => d.check === check)
  const rows: Term[] = [
    ...designChecks(design)
      .filter((c) => c.state === 'departs' || c.state === 'explained')
      .map((c) => explained(c.id, reason(c.id), language, foundIn(design, c, language))),
    ...[...new Map(committee.departures.map((d) => [d.check, d])).values()].map((d) =>
      explained(d.check, d, language),
    ),
  ]
  const blocks: Block[] =
    rows.length === 0
      ? [{ kind: 'paragraph', line: [w.none] }]
      : [
          { kind: 'paragraph', line: [w.rule] },
          { kind: 'terms', rows },
        ]
  return { id: 'departures', title: w.title, blocks }
}
