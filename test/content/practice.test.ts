import { describe, expect, it } from 'vitest'
import { practiceAnswers } from '../../shared/content/practice.ts'
import { forbiddenTopics } from '../../shared/domain/forbiddenTopics.ts'
import { key } from '../../shared/domain/schemas/design.ts'

describe('the answers to practise on', () => {
  it('are two or three, each on another competency, with references that differ', () => {
    expect(practiceAnswers.length).toBeGreaterThanOrEqual(2)
    expect(practiceAnswers.length).toBeLessThanOrEqual(3)
    const different = <T>(of: (a: (typeof practiceAnswers)[number]) => T) =>
      new Set(practiceAnswers.map(of)).size
    expect(different((a) => a.competency.key)).toBe(practiceAnswers.length)
    expect(different((a) => a.reference)).toBe(practiceAnswers.length)
    for (const { id, reference } of practiceAnswers) {
      expect(key.safeParse(id).success).toBe(true)
      expect([1, 2, 3, 4, 5]).toContain(reference)
    }
  })

  it('are told in full STAR form in both languages, without giving a level away or touching what is private', () => {
    for (const { answer, why, reference } of practiceAnswers) {
      for (const text of [...Object.values(answer), why]) {
        expect(text.nl.length).toBeGreaterThan(20)
        expect(text.en.length).toBeGreaterThan(20)
        expect(text.nl).not.toBe(text.en)
        expect(forbiddenTopics(`${text.nl} ${text.en}`)).toEqual([])
      }
      expect(why.nl).toContain(String(reference))
    }
  })
})
