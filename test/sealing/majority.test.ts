import { expect, test } from 'vitest'
import { majorityOf } from '../../shared/domain/exceptions.ts'
import { isMajority } from '../../shared/sealing/rules/majority.ts'

test('so many as a screen asks to sign are a majority by the rule of the protocol, and one fewer are not', () => {
  for (let of = 0; of <= 30; of++) {
    const judges = Array.from({ length: of }, (_, n) => `judge-${n}`)
    const least = majorityOf(of)
    expect(isMajority(judges, judges.slice(0, least))).toBe(least <= of)
    expect(isMajority(judges, judges.slice(0, least - 1))).toBe(false)
  }
})
