import { committeeCheckTexts, designCheckTexts, instrumentNames } from '../../content/checks.ts'
import { familyNames } from '../../content/families.ts'
import { nationalFigures } from '../../content/nationalFigures.ts'
import { countedFamilies } from '../../domain/attention.ts'
import type { Departure } from '../../domain/design.ts'
import { candidateGroups, groupStages } from '../../domain/groupNumbers.ts'
import type { AuditReport } from '../../domain/schemas/auditReport.ts'
import { type Bilingual, inLanguage, type Language } from '../../domain/text.ts'
import { fieldName } from '../document/field.ts'
import { capital, dayInWords, enumerate, momentInWords } from '../document/figures.ts'
import { endingReason } from '../endings.ts'
import { groupNames, openingNames, roleNames, roundNames } from '../names.ts'
import {
  auditWords,
  countNames,
  dateNames,
  exceptionNames,
  groupNamesOfCandidates,
  isPart,
  relationNames,
  stageNames,
  stepNames,
} from './words.ts'

/** A table of the report: the first cell of a row names it. Text is plain; a number stays a number. */
export interface AuditTable {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
  readonly note?: string
}

const thousandths = (value: number | null | undefined, none: string): string | number =>
  value == null ? none : value / 1000

const departures = (list: readonly Departure[], language: Language): (readonly string[])[] => {
  const texts = [...designCheckTexts, ...committeeCheckTexts]
  return list.map(({ check, text }) => {
    const known = texts.find(({ id }) => id === check)
    return [known ? inLanguage(known.title, language) : check, text]
  })
}

const procedure = (report: AuditReport, language: Language): AuditTable['rows'] => {
  const { about, deputies, placeRule, round: roundOf } = auditWords(language)
  const { round, planned, committee } = report
  const rounds = planned.rounds.map((kind) => inLanguage(roundNames[kind], language))
  const parts = planned.instruments.flatMap((kind) => {
    const name = instrumentNames[kind]
    return name ? [inLanguage(name, language)] : []
  })
  const told: Readonly<Record<keyof typeof about, string>> = {
    institution: report.procedure.institution,
    specialty: fieldName(report.procedure.specialty, language),
    region: report.procedure.region,
    round: roundOf(round.number, round.of, inLanguage(roundNames[round.kind], language)),
    rounds: rounds.length > 1 ? enumerate(rounds, language) : '',
    instruments: enumerate(parts, language),
    placeRule: placeRule(planned.placeRule),
    mode:
      inLanguage(openingNames[committee.mode], language) +
      (committee.deputies > 0 ? deputies(committee.deputies) : ''),
    madeAt: `${momentInWords(report.madeAt, language)}, Zegel ${report.app}`,
  }
  return (Object.keys(about) as (keyof typeof about)[]).flatMap((key) =>
    told[key].trim() === '' ? [] : [[capital(about[key]), capital(told[key])]],
  )
}

/** The report as tables, the same on paper and in a spreadsheet. */
export const auditTables = (report: AuditReport, language: Language): AuditTable[] => {
  const w = auditWords(language)
  const { planned, happened, committee, numbers, check, handed } = report
  const say = (text: Bilingual) => capital(inLanguage(text, language))
  const shown = (value: number | null | undefined): string | number => value ?? w.notShown
  const moment = (at: string | null): string => (at === null ? w.unknown : momentInWords(at, language))
  const yesNo = (is: boolean): string => (is ? w.yes : w.no)
  const keys = <T extends object>(of: T) => Object.keys(of) as (keyof T)[]
  const step = (key: keyof typeof stepNames) => [say(stepNames[key]), moment(happened[key])]
  const [published, frozen, ...later] = keys(stepNames)
  const counted = (names: Readonly<Record<string, Bilingual>>): AuditTable['rows'] =>
    Object.entries(names).flatMap(([key, name]) =>
      numbers[key] === undefined || (isPart(key) && numbers[key] === 0)
        ? []
        : [[say(name), shown(numbers[key])]],
    )
  /** With a word where there is nothing to list. */
  const table = ([title = '', ...head]: readonly string[], rows: AuditTable['rows'], note?: string) => ({
    title,
    head,
    rows: rows.length > 0 ? rows : [head.map((_, at) => (at === 0 ? capital(w.none) : ''))],
    ...(note ? { note } : {}),
  })
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
    table(w.procedure, procedure(report, language)),
    table(
      w.planned,
      keys(dateNames).map((key) => {
        const day = planned.dates[key]
        return [say(dateNames[key]), day === null ? w.none : dayInWords(day, language)]
      }),
    ),
    table(w.happened, [
      ...[published, frozen].flatMap((key) => (key ? [step(key)] : [])),
      ...(happened.confirmed.length === 0
        ? []
        : [
            [
              capital(w.confirmed(happened.confirmed.length)),
              [...new Set(happened.confirmed.map(moment))].join('; '),
            ],
          ]),
      ...later.flatMap((key) => [
        step(key),
        ...(key === 'decided'
          ? happened.decidedAgain.map((at) => [capital(w.decidedAgain), moment(at)])
          : []),
      ]),
    ]),
    table(
      w.otherwise,
      happened.exceptions.map(({ at, kind, signers }) => [say(exceptionNames[kind]), moment(at), signers]),
      happened.exceptions.length === 0 ? undefined : w.otherwiseNote,
    ),
    table(
      w.criteria,
      planned.criteria.map(({ name, weight }) => [inLanguage(name, language), weight]),
    ),
    table(
      w.committee,
      committee.roles.map((m) => [
        [say(roleNames[m.role]), m.chair ? w.chair : ''].filter(Boolean).join(', '),
        say(groupNames[m.group]),
        fieldName(m.discipline, language) || '–',
        yesNo(m.external),
        yesNo(m.scorer),
        yesNo(m.starTrained),
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
    table(w.numbers, counted(countNames)),
    table(w.relations, counted(relationNames)),
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
    table(
      w.agreement,
      [
        ['agreement', 'agreement-low', 'agreement-high'].map((key) =>
          thousandths(numbers[key], w.notComputed),
        ),
      ],
      w.agreementNote,
    ),
    table(
      w.national,
      report.national.map(({ what, percent, year, here }) => [
        say(nationalFigures.find((one) => one.what === what)?.sentence ?? { nl: what, en: what }),
        `${percent} %`,
        year,
        w.here[what][`${here}`],
      ]),
    ),
    table(
      w.check,
      keys(w.checks).map((key) => [capital(w.checks[key]), check[key]]),
    ),
  ]
}
