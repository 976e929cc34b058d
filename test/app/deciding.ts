import type { Headless } from '../../electron/cli/headless.ts'

/**
 * Writes a decision by the order of the scores: the first `n` go on, or in the last round get a place. Nobody signs it yet.
 * @returns who goes on
 */
export const putDecision = async (
  { ask }: Pick<Headless, 'ask'>,
  n = 1,
  motivation = (_cid: string): string => 'U vertelde duidelijk wat u deed.',
  reason = 'Zo gekozen.',
): Promise<string[]> => {
  const { decision, round } = await ask('decision.get', {})
  const lines = decision.lines.map((line, i) => ({
    ...line,
    outcome: i < n ? (round.last ? ('place' as const) : ('invited' as const)) : ('rejected' as const),
    position: i < n && round.last ? i + 1 : null,
    motivation: motivation(line.cid),
    departure: { code: 'other' as const, text: reason },
  }))
  await ask('decision.put', { decision: { ...decision, decidedBy: 'De opleider', lines } })
  return lines.slice(0, n).map(({ cid }) => cid)
}
