import type { Row } from './log-rows.ts'
import type { Parts } from './parts.ts'
import { personOf, type Roster } from './people.ts'

/** Who is coordinator at some row of the log, and with which key; null where that is not in the file. */
export interface Office {
  readonly id: string
  readonly sign: string | null
}

const ends: readonly string[] = ['archive', 'abort', 'void']

/**
 * Who is coordinator after these rows: of their last list its own; once its round has ended, whoever got the office by a handover
 * under it: docs/formats.md "Who is coordinator when". Rows tell it, because an audit does not hold a handover from after its archive.
 */
export const officeAfter = (rows: readonly Row[], list: Roster, { enrols, handovers }: Parts): Office => {
  const { coordinator, round } = list.payload
  const own = { id: coordinator, sign: personOf(list, coordinator)?.sign ?? null }
  if (!rows.some(({ kind, body }) => ends.includes(kind) && body?.get('round') === round)) return own
  const handed = rows.find(
    ({ kind, body }) =>
      kind === 'handover' && body?.get('roster') === list.id && body.get('from') === coordinator,
  )
  if (handed === undefined) return own
  const key = handovers.find(({ id }) => id === handed.ref)?.payload.key
  const sign = enrols.find(({ id }) => id === key?.enrol)?.payload.sign ?? null
  return { id: String(handed.body?.get('to')), sign }
}
