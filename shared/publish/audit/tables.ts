import { committeeCheckTexts, designCheckTexts } from '../../content/checks.ts'
import { familyNames } from '../../content/families.ts'
import { nationalFigures } from '../../content/nationalFigures.ts'
import { countedFamilies } from '../../domain/attention.ts'
import type { Departure } from '../../domain/design.ts'
import { candidateGroups, groupStages } from '../../domain/groupNumbers.ts'
import type { AuditReport } from '../../domain/schemas/auditReport.ts'
import { inLanguage, type Language } from '../../domain/text.ts'
import { capital, dayInWords, momentInWords } from '../document/figures.ts'
import { endingReason } from '../endings.ts'
import { groupNames, roleNames } from '../names.ts'
import { auditWords, dateNames, groupNamesOfCandidates, numberNames, stageNames, stepNames } from './words.ts'

/** A table of the report: the first cell of a row names it. Text is plain; a number stays a number. */
export interface AuditTable {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
  readonly note?: string
}

const table = ([title, ...head]: readonly string[], rows: AuditTable['rows'], note?: string): AuditTable => ({
  title: title ?? '',
  head,
  rows,
  ...(note ? { note } : {}),
})

const thousandths = (value: number | null | undefined, none: string): string | number =>
  value == null ? none : value / 1000

const departures = (list: readonly Departure[], language: Language): (readonly string[])[] => {
  const texts = [...designCheckTexts, ...committeeCheckTexts]
  return list.map(({ check, text }) => {
    const known = texts.find(({ id }) => id === check)
    return [known ? inLanguage(known.title, language) : check, text]
  })
}

/** The report as tables, the same on paper and in a spreadsheet. */
export const auditTables = (report: AuditReport, language: Language): AuditTable[] => {
  const w = auditWords(language)
  const { planned, happened, committee, numbers, check, handed } = report
  const say = (text: { nl: string; en: string }) => capital(inLanguage(text, language))
  const shown = (value: number | null | undefined): string | number => value ?? w.notShown
  const moment = (at: string | null): string => (at === null ? w.unknown : momentInWords(at, language))
  const keys = <T extends object>(of: T) => Object.keys(of) as (keyof T)[]
  return [
    ...(handed === null
      ? []
      : [
          table(
            w.forWhom,
            [
              [capital(w.recipient), handed.recipient],
              [capital(w.purpose), handed.purpose],
              [capital(w.handedAt), moment(handed.at)],
            ],
            w.forWhomNote,
          ),
        ]),
    table(
      w.planned,
      keys(dateNames).map((key) => {
        const day = planned.dates[key]
        return [say(dateNames[key]), day === null ? w.none : dayInWords(day, language)]
      }),
    ),
    table(w.happened, [
      ...keys(stepNames)
        .slice(0, 2)
        .map((key) => [say(stepNames[key]), moment(happened[key])]),
      ...(happened.confirmed.length === 0
        ? []
        : [
            [
              capital(w.confirmed(happened.confirmed.length)),
              [...new Set(happened.confirmed.map(moment))].join('; '),
            ],
          ]),
      ...keys(stepNames)
        .slice(2)
        .map((key) => [say(stepNames[key]), moment(happened[key])]),
    ]),
    table(
      w.criteria,
      planned.criteria.map(({ name, weight }) => [inLanguage(name, language), weight]),
    ),
    table(
      w.committee,
      committee.roles.map((m) => [
        say(roleNames[m.role]),
        say(groupNames[m.group]),
        m.discipline || '–',
        m.scorer ? w.yes : w.no,
        m.starTrained ? w.yes : w.no,
      ]),
      committee.diversity,
    ),
    table(w.departures, departures([...report.departures, ...committee.departures], language)),
    ...(planned.amendments.length === 0
      ? []
      : [
          table(
            w.amendments,
            planned.amendments.map(({ at, reason, code, deciders }) => [moment(at), reason, code, deciders]),
          ),
        ]),
    ...(happened.lost.length === 0
      ? []
      : [
          table(
            w.lost,
            happened.lost.map(({ at, how, reason, deciders }) => [
              moment(at),
              w.endings[how],
              inLanguage(endingReason(reason), language),
              deciders,
            ]),
          ),
        ]),
    table(
      w.numbers,
      keys(numberNames).flatMap((key) =>
        numbers[key] === undefined
          ? []
          : [[say(numberNames[key] ?? { nl: '', en: '' }), shown(numbers[key])]],
      ),
    ),
    table(
      w.flags,
      countedFamilies.flatMap((family) => {
        const count = numbers[`flags-${family}`]
        return count === undefined ? [] : [[familyNames[language][family], shown(count)]]
      }),
      w.flagNote,
    ),
    table(
      [...w.groups, ...groupStages.map((stage) => say(stageNames[stage]))],
      candidateGroups.map((group) => [
        say(groupNamesOfCandidates[group]),
        ...groupStages.map((stage) => shown(numbers[`group-${group}-${stage}`])),
      ]),
      handed === null ? w.groupNote : w.wholeGroupNote,
    ),
    table(w.agreement, [
      ['agreement', 'agreement-low', 'agreement-high'].map((key) => thousandths(numbers[key], w.notShown)),
    ]),
    table(
      w.national,
      report.national.map(({ what, percent, year }) => [
        say(nationalFigures.find((one) => one.what === what)?.sentence ?? { nl: what, en: what }),
        `${percent} %`,
        year,
      ]),
    ),
    table(
      w.check,
      keys(w.checks).map((key) => [capital(w.checks[key]), check[key]]),
    ),
  ]
}
