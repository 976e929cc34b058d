import { describe, expect, test } from 'vitest'
import { type Fact, factLine, readFacts, stricterFacts } from '../../shared/sealing/facts.ts'
import { refuses } from './refusal.ts'

const fact = (slot: number, kind: Fact['kind'] = 'slot'): Fact => ({
  close: kind === 'slot' ? null : 'c'.repeat(64),
  content: kind === 'slot' ? null : 'd'.repeat(64),
  kind,
  roster: 'a'.repeat(64),
  round: 1,
  slot,
})

const lines: string[] = []
for (const one of [fact(0), fact(0, 'answer'), fact(1)]) lines.push(factLine(lines, one))

describe('what an app has sworn', () => {
  test('comes back from its lines', () =>
    expect(readFacts(lines)).toEqual([fact(0), fact(0, 'answer'), fact(1)]))

  test('with a line taken out of the middle, edited or swapped is refused', () => {
    refuses('E_FACTS', () => readFacts([lines[0]!, lines[2]!]))
    refuses('E_FACTS', () => readFacts([lines[0]!, lines[1]!.replace('answer', 'release'), lines[2]!]))
    refuses('E_FACTS', () => readFacts([lines[1]!, lines[0]!, lines[2]!]))
  })

  test('counts from the file when the database was restored from before', () => {
    const file = readFacts(lines)
    expect(stricterFacts(file, file.slice(0, 1))).toEqual(file)
  })

  test('is refused when the file is shorter than the database knows, missing, or differs', () => {
    const all = readFacts(lines)
    refuses('E_FACTS', () => stricterFacts(all.slice(0, 2), all))
    refuses('E_FACTS', () => stricterFacts([], all))
    refuses('E_FACTS', () => stricterFacts([fact(5), ...all.slice(1)], all))
  })
})
