import type { ClosedRound } from './closed-round.ts'
import { said } from './closed-rows.ts'
import { type Office, officeOf } from './office.ts'
import type { Roster } from './people.ts'

const ends: readonly string[] = ['archive', 'abort', 'void']

/**
 * Who is coordinator at a row of a closed log, whose last list before it this is. The rows tell it, of the office that went after the
 * archive of an audit too; the key stands with the handover and the enrolment that it names, where the file holds both.
 */
export const officeAt = ({ enrols, handovers, log }: ClosedRound, list: Roster, seq: number): Office => {
  const { coordinator, round } = list.payload
  const before = log.filter((row) => row.seq < seq)
  const hasEnded = before.some((row) => ends.includes(row.kind) && said(row)['round'] === round)
  const handed = before.find((row) => {
    const { from, roster } = said(row)
    return row.kind === 'handover' && roster === list.id && from === coordinator
  })
  if (!handed) return officeOf(list, hasEnded, null)
  const enrol = handovers.find(({ id }) => id === handed.ref)?.payload.key?.enrol
  const sign = enrols.find(({ id }) => id === enrol)?.payload.sign ?? null
  return officeOf(list, hasEnded, { id: String(said(handed)['to']), sign })
}
