import { mostCandidates } from './candidate.ts'

export type {
  IgnoredColumn,
  ImportFault,
  ImportFields,
  ImportPreview,
  ImportProblem,
} from './schemas/candidateImport.ts'

export const importLimits = {
  /** Largest file, in bytes. */
  bytes: 5 * 1024 * 1024,
  candidates: mostCandidates,
  /** Most rows that are looked at: with more the file is something else than a list of candidates. */
  rows: 1000,
  /** Longest texts, in UTF-16 code units, as in schemas/candidate.ts. */
  name: 120,
  email: 200,
  clinic: 120,
  region: 120,
} as const

export const importFields = ['name', 'email', 'clinic', 'region'] as const
export type ImportField = (typeof importFields)[number]
