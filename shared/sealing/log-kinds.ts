/** Rows about the procedure: their bodies stay readable in the audit. */
const procedureKinds = [
  'procedure',
  'design',
  'amendment',
  'departure',
  'description',
  'invite',
  'enrol',
  'roster',
  'confirm',
  'seal',
  'exception',
  'close',
  'open',
  'release',
  'handover',
  'fault',
  'archive',
  'decision',
  'audit',
  'compare',
  'abort',
  'void',
  'finalise',
  'restore',
  'report',
] as const

/** Rows about persons: the audit holds only the hash of their bodies. */
const personKinds = [
  'committee',
  'candidates',
  'tie',
  'recusal',
  'order',
  'late',
  'withdraw',
  'purge',
  'revise',
  'explain',
  'remark',
  'feedback',
  'speakers',
  'turn',
  'whatif',
  'note',
  'offer',
  'lot',
  'hold',
  'consent',
] as const

export const logKinds = [...procedureKinds, ...personKinds] as const
export type LogKind = (typeof logKinds)[number]

export const isLogKind = (kind: string): kind is LogKind => logKinds.some((known) => known === kind)
export const isAboutPersons = (kind: string): boolean => personKinds.some((known) => known === kind)
