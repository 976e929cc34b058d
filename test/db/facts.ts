import type { LogRow, NewProcedure } from '../../shared/app/ports.ts'

export const at = '2026-03-02T10:00:00.000Z'

export const row: NewProcedure = {
  id: '0123456789',
  createdAt: at,
  app: '0.1.0',
  example: false,
  home: null,
}

export const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'))
export const text = (body: Uint8Array | null | undefined): string | null =>
  body ? Buffer.from(body).toString('utf8') : null

/** A hash that needs no hashing: the number of its row, 64 digits long. */
export const hashOf = (seq: number): string => `${seq + 1}`.padStart(64, '0')

/** A row that fits behind row `seq - 1`. */
export const logRow = (seq: number, change: Partial<LogRow> = {}): LogRow => ({
  seq,
  prev: hashOf(seq - 1),
  at,
  actor: 'app',
  kind: 'note',
  ref: null,
  body: '{}',
  hash: hashOf(seq),
  ...change,
})
