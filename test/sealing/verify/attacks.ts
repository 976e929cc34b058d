import { expect, test } from 'vitest'
import type { Code } from '../../../shared/sealing/verify/broken.ts'
import { ask, type Options } from './asking.ts'
import type { Plan } from './forge/plan.ts'
import { forge } from './forge/round.ts'

/** What is tried, how, the rule that must stop it, and words of the sentence that says so. */
export type Attack = readonly [name: string, wanted: Partial<Plan>, code: Code, words: string]

/** One test for each attack: the file is broken, by this rule and for this reason. */
export const stops = (attacks: readonly Attack[], options: Options = {}): void => {
  test.each(attacks)('%s', async (_, wanted, code, words) => {
    const { exit, text, code: named } = await ask(forge(wanted).file, options)
    expect({ exit, code: named }, text).toEqual({ exit: 1, code })
    expect(text.toLowerCase()).toContain(words.toLowerCase())
  })
}
