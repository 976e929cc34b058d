import { beforeAll, describe, expect, test } from 'vitest'
import { type Bench, newBench, sealedBench } from '../committee.ts'
import { nextGeneration, sealAll, withoutPerson } from '../generations.ts'
import { answerAll, closeRound, type OpenedBench, openAll } from '../opened.ts'
import { ask } from './asking.ts'

/** Rounds that the app itself began again, made by its own code: the verifier must take them. */
const whole = async (bench: Bench, { archive, audit }: OpenedBench, row: string): Promise<void> => {
  const identity = bench.scorers[0]!.keys.box.identity
  for (const file of [archive, audit]) {
    const { exit, text } = await ask(file.bytes, { identity })
    expect(exit, text).toBe(2)
    expect(text).toContain('generation 2')
    expect(text).toContain(row)
  }
}

describe('an archive and an audit of the app hold', () => {
  let bench: Bench

  beforeAll(() => {
    bench = newBench('strict')
  })

  test('after a scorer dropped out', async () => {
    const made = await sealedBench('strict', {
      scorers: 4,
      candidates: 1,
      seed: 'verify-drop-out',
      except: [3],
    })
    bench = made.bench
    const gone = bench.scorers[3]!
    const people = withoutPerson(bench, gone)
    const second = await nextGeneration(bench, made.roster, 'drop-out', gone.id, { people })
    await sealAll(bench, second)
    const left = { ...bench, scorers: bench.scorers.slice(0, 3) }
    await whole(bench, await openAll(left, second), `drop-out (${gone.id})`)
  })

  test('after an opening that failed', async () => {
    const made = await sealedBench('twokey', {
      scorers: 3,
      candidates: 1,
      seed: 'verify-failed',
      except: [0, 1, 2],
    })
    bench = made.bench
    await sealAll(bench, made.roster)
    await answerAll(bench, made.roster, closeRound(bench, made.roster))
    const second = await nextGeneration(bench, made.roster, 'opening-mislukt', null)
    await sealAll(bench, second)
    await whole(bench, await openAll(bench, second), 'opening-mislukt')
  })

  test('after another list that followed a close which nobody answered', async () => {
    const made = await sealedBench('twokey', { scorers: 3, candidates: 2, seed: 'verify-list' })
    bench = made.bench
    closeRound(bench, made.roster)
    const second = await nextGeneration(bench, made.roster, 'roster', null)
    await sealAll(bench, second)
    await whole(bench, await openAll(bench, second), 'round 1, roster')
  })
})
