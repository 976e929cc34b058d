import { expect, test } from 'vitest'
import { acceptMessage } from '../../shared/sealing/accept.ts'
import { readMessage } from '../../shared/sealing/message.ts'
import { emptyState } from '../../shared/sealing/state.ts'
import { sealedBench } from './committee.ts'
import { answer } from './forged.ts'
import { handed } from './handovers.ts'
import { closeRound } from './opened.ts'
import { refuses } from './refusal.ts'

/** Files come in any order, and in none that anybody promises. */

test('a key and a deputy for a close are refused where nothing was closed yet, and taken in where it was', async () => {
  const { bench, roster } = await sealedBench('twokey', { candidates: 1, seed: 'early', deputies: 1 })
  const before = bench.state
  const close = closeRound(bench, roster)
  const open = readMessage((await answer(bench, roster, close)).bytes)
  const deputy = handed(bench, roster, close, [bench.keeper!])
  for (const message of [open, deputy]) {
    refuses('E_STATE', () => acceptMessage(before, message))
    expect(() => acceptMessage(bench.state, message)).not.toThrow()
  }
})

test('a list of people is refused where nobody was invited: its keys are nobody’s word', async () => {
  const { bench, roster } = await sealedBench('strict', { candidates: 1, seed: 'bare', except: [0, 1, 2] })
  refuses('E_ROSTER', () => acceptMessage(emptyState(bench.base.procedure), roster))
})
