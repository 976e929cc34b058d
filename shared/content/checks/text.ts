import type { Bilingual } from '../../domain/text.ts'
import { both } from '../both.ts'
import type { Citation } from '../sources.ts'

/** Why somebody goes on against a check, to choose from before writing the public text. */
export interface ReasonCode {
  readonly code: string
  readonly label: Bilingual
}

/** Everything a check says. `{found}` stands for all that was found, `{0}` and `{1}` for one of it. */
export interface CheckText {
  readonly id: string
  /** What it is about, neutral: it also heads the public explanation. */
  readonly title: Bilingual
  readonly met: Bilingual
  readonly departs: Bilingual
  /** The question that waits for an answer. */
  readonly unknown: Bilingual
  /** Two or three sentences with the reason. */
  readonly why: Bilingual
  readonly sources: readonly Citation[]
  /** "Pas toe": what to change. */
  readonly apply: Bilingual
  /** "Leg uit". */
  readonly reasons: readonly ReasonCode[]
}

type Pair = readonly [nl: string, en: string]

/** A check as it is written down in this folder. */
interface Written {
  readonly id: string
  readonly title: Pair
  readonly met: Pair
  readonly departs: Pair
  readonly unknown: Pair
  readonly why: Pair
  readonly sources: readonly [Citation, ...Citation[]]
  readonly apply: Pair
  readonly reasons: Readonly<Record<string, Pair>>
}

const text = ([nl, en]: Pair): Bilingual => both(nl, en)

/** Every check can be explained by a reason that nobody thought of here. */
const other: ReasonCode = { code: 'other', label: both('Een andere reden', 'Another reason') }

export const written = (w: Written): CheckText => ({
  id: w.id,
  title: text(w.title),
  met: text(w.met),
  departs: text(w.departs),
  unknown: text(w.unknown),
  why: text(w.why),
  sources: w.sources,
  apply: text(w.apply),
  reasons: [...Object.entries(w.reasons).map(([code, label]) => ({ code, label: text(label) })), other],
})
