import { describe, expect, test } from 'vitest'
import { ask, type Options, vector } from './asking.ts'

interface Case {
  readonly file: string
  readonly options: Options
  readonly exit: number
  readonly code?: string
}

const cases = JSON.parse(vector('verify.json').toString()) as Case[]

const given = ({ options }: Case): string => Object.keys(options).join(', ') || 'nothing'

describe('the verifier and the vectors', () => {
  test('there are cases of every exit', () => {
    expect(new Set(cases.map(({ exit }) => exit))).toEqual(new Set([0, 1, 2]))
  })

  test.each(cases.map((one, i) => ({ i, ...one, given: given(one) })))(
    '$i: $file, given $given, ends with $exit $code',
    async ({ file, options, exit, code }) => {
      const identity = options.identity === undefined ? {} : { identity: vector(options.identity).toString() }
      const report = await ask(vector(file), { ...options, ...identity })
      expect([report.exit, report.code], report.text).toEqual([exit, code ?? null])
    },
  )
})
