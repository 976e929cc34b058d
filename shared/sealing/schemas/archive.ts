import { z } from 'zod'
import { payload } from './base.ts'
import { code, hash, id, round, setOf, time } from './primitives.ts'

const closed = { at: time, close: hash, logHead: hash, roster: hash, round }

export const archive = payload('archive/v1', closed)

export const audit = payload('audit/v1', {
  ...closed,
  archive: hash,
  numbers: z.record(code, z.int().min(0).nullable()),
  signers: setOf(id, 2).min(1),
})
