import { test } from 'vitest'
import { acceptMessage } from '../../shared/sealing/accept.ts'
import { utf8 } from '../../shared/sealing/bytes.ts'
import { compose } from '../../shared/sealing/compose.ts'
import { readAs } from '../../shared/sealing/message.ts'
import { sealedBench } from './committee.ts'
import { refuses } from './refusal.ts'

test('a briefing that says another round than its list is refused', async () => {
  const { bench, roster } = await sealedBench('strict', { candidates: 1, seed: 'brief', except: [0, 1, 2] })
  const told = (round: number) => {
    const content = { at: bench.now(), roster: roster.id, round, seq: 0 }
    const signer = { by: bench.coordinator.id, key: bench.coordinator.keys.sign }
    const att = { designs: utf8('x'), plan: utf8('x') }
    return readAs('briefing/v1', compose('briefing/v1', bench.base, content, [signer], att))
  }
  acceptMessage(bench.state, told(1))
  refuses('E_ROUND', () => acceptMessage(bench.state, told(2)))
})
