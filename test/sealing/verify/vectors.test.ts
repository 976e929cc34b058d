import { describe, expect, test } from 'vitest'
import { ask, type Options, vector } from './asking.ts'

interface Case {
  readonly file: string
  readonly options: Options
  readonly exit: number
  readonly code?: string
  readonly declared?: readonly string[]
}

const cases = JSON.parse(vector('verify.json').toString()) as Case[]

const given = ({ options }: Case): string => Object.keys(options).join(', ') || 'nothing'

/** The names of `declared` in `verify.json` (its README says what they mean), and the lines of the report they stand for. */
const lines: Readonly<Record<string, RegExp>> = {
  alarm: /^Alarm: /,
  changed: / sealed something else about /,
  'changed-unshown': /^The change of the design of .* whose signature cannot be shown here/,
  'decided-again': /^It was decided once more/,
  code: /^No committee code was given/,
  erasure: /; a purge asked for it\.$|^The log has a purge:/,
  fault:
    /^The seal of .* could not be opened|reports that a seal could not be opened|: the seal does not open,/,
  handover: / became coordinator instead of | answered instead of keeper /,
  head: /^Neither archive code nor log code was given/,
  identity: /^The cards were not opened: give --identity/,
  late: /^Cards that came after the close/,
  'opening-mislukt': /^An opening failed;/,
  reasons: / reasons are given by a code alone/,
  recusal: / does not judge candidate /,
  withdrawal: /are not shown: withdrawn\.$|^The log has a withdrawal:/,
}

/** The names of what a report declares; a line of no name stands there itself. */
const declaredIn = (report: readonly string[]): string[] => {
  const start = report.indexOf('Declared or not shown') + 1
  const told = start === 0 ? [] : report.slice(start, report.indexOf('', start))
  const names = told
    .map((line) => line.replace(/^ {2}- /, ''))
    .map((line) => {
      const name = Object.entries(lines).find(([, pattern]) => pattern.test(line))
      return name?.[0] ?? line
    })
  return [...new Set(names)].toSorted()
}

describe('the verifier and the vectors', () => {
  test('there are cases of every exit', () => {
    expect(new Set(cases.map(({ exit }) => exit))).toEqual(new Set([0, 1, 2]))
  })

  test.each(cases.map((one, i) => ({ i, ...one, given: given(one) })))(
    '$i: $file, given $given, ends with $exit $code',
    async ({ file, options, exit, code, declared }) => {
      const identity = options.identity === undefined ? {} : { identity: vector(options.identity).toString() }
      const report = await ask(vector(file), { ...options, ...identity })
      expect([report.exit, report.code], report.text).toEqual([exit, code ?? null])
      if (exit !== 1) expect(declaredIn(report.lines), report.text).toEqual(declared ?? [])
    },
  )
})
