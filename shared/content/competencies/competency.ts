import type { Anchors, Profile, Question } from '../../domain/design.ts'
import type { Bilingual } from '../../domain/text.ts'
import { both } from '../both.ts'
import type { Citation } from '../sources.ts'

export type CompetencyGroup = 'generic' | 'leadership' | 'profiles'

/**
 * A competency of the library. Questions ask for behaviour in the past and are read aloud in the same words to
 * everybody; anchors describe what one hears or sees, and 3 is good enough to start training.
 */
export interface Competency {
  readonly key: string
  readonly group: CompetencyGroup
  readonly profile: Profile | null
  readonly name: Bilingual
  readonly definition: Bilingual
  readonly questions: readonly [Question, Question, Question]
  readonly anchors: Anchors
  readonly source: Citation
}

type Pair = readonly [nl: string, en: string]
type Three<T> = readonly [T, T, T]
type Five<T> = readonly [T, T, T, T, T]

/** A competency as it is written down in the files of this folder: pairs of Dutch and English. */
interface Written {
  readonly key: string
  readonly profile?: Profile
  readonly name: Pair
  readonly definition: Pair
  /** Each: the question, then two to four probes. */
  readonly questions: Three<readonly [question: Pair, ...probes: Pair[]]>
  readonly anchors: Five<Pair>
  readonly source: Citation
}

const text = ([nl, en]: Pair): Bilingual => both(nl, en)

/** Turns what is written into what the library holds; question ids are the key and a number from 1. */
export const written = (group: CompetencyGroup, w: Written): Competency => {
  const question = (n: 0 | 1 | 2): Question => {
    const [asked, ...probes] = w.questions[n]
    return { id: `${w.key}-${n + 1}`, text: text(asked), probes: probes.map(text) }
  }
  const [a, b, c, d, e] = w.anchors
  return {
    key: w.key,
    group,
    profile: w.profile ?? null,
    name: text(w.name),
    definition: text(w.definition),
    questions: [question(0), question(1), question(2)],
    anchors: [text(a), text(b), text(c), text(d), text(e)],
    source: w.source,
  }
}
