import { z } from 'zod'
import { payload } from './base.ts'
import { code, hash, id, round, setOf, time } from './primitives.ts'

const closed = { at: time, close: hash, logHead: hash, roster: hash, round }

/** What an app can find when it compares an archive with what it did itself (rules/compare.ts). */
export const findings = [
  'answer-missing',
  'answer-other',
  'answer-unknown',
  'archive-other',
  'confirm-missing',
  'exception-missing',
  'exception-unknown',
  'head-missing',
  'roster-missing',
  'seal-missing',
  'seal-other',
] as const

export const compare = payload('compare/v1', {
  archive: hash,
  at: time,
  found: setOf(z.enum(findings), findings.length),
  member: id,
  roster: hash,
})

export const archive = payload('archive/v1', closed)

export const audit = payload('audit/v1', {
  ...closed,
  archive: hash,
  numbers: z.record(code, z.int().min(0).nullable()),
  signers: setOf(id, 2).min(1),
})
