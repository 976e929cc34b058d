import { expect, test } from 'vitest'
import { templates } from '../../shared/content/templates.ts'
import { placeRuleOf } from '../../shared/domain/placeRule.ts'
import { design as schema } from '../../shared/domain/schemas/design.ts'
import { placeRules } from '../../shared/stats/place-rules.ts'

test('every beginning names the newest rule for the line of places', () => {
  const newest = [...placeRules.keys()].at(-1)
  expect(templates.map(({ design }) => design.placeRule)).toEqual(templates.map(() => newest))
})

test('a design from before it named a rule means the first one, whatever came after it', () => {
  const { placeRule: _, ...older } = templates[0]!.design
  expect(schema.parse(older).placeRule).toBe([...placeRules.keys()][0])
})

test.each(['all-pairs-99-v7', 'constructor'])(
  'a rule that nobody here knows is refused by its name: %s',
  (placeRule) => {
    const { design } = templates[0]!
    expect(schema.safeParse({ ...design, placeRule }).success).toBe(true)
    expect(() => placeRuleOf({ placeRule })).toThrow(
      expect.objectContaining({ code: 'E_PLACE_RULE', data: { rule: placeRule } }),
    )
  },
)
