import { type Revision, revised } from '../../domain/revision.ts'
import type { Language } from '../../domain/text.ts'
import { type AnalysisInput, analyse } from '../analysis.ts'
import type { DocumentBody } from '../documentShapes.ts'
import { type LongFormInput, longForm } from '../scoresExport/longForm.ts'
import { scoresZip } from '../scoresExport/zip.ts'
import { readSealed, type SealedDocument } from '../sealedDocument.ts'
import type { Progress } from './progress.ts'

/** What is made of opened cards as they lie in the file. Away from the window's thread: there may be thousands. */

/** Which cards are analysed, with what was changed since they were sealed: as much of that as shall count. */
export type AnalysisQuestion = Omit<AnalysisInput, 'cards'> & {
  readonly opened: SealedDocument
  readonly revisions: readonly Revision[]
}

/** The analysis of a round, and who did not judge whom: per candidate, in the order of the raters. */
export const analysis = async (
  { opened, revisions, ...round }: AnalysisQuestion,
  progress: Progress,
): Promise<ReturnType<typeof analyse> & { readonly recused: readonly (readonly boolean[])[] }> => {
  progress(0, 2)
  const cards = readSealed('opened', opened)
  progress(1, 2)
  const judged = new Set(cards.map(({ member, cid }) => `${member} ${cid}`))
  const found = analyse({ ...round, cards: revised(cards, revisions) })
  progress(2, 2)
  return {
    ...found,
    recused: round.candidates.map((cid) => round.raters.map((id) => !judged.has(`${id} ${cid}`))),
  }
}

/** The cards on one candidate, as they were sealed. */
export const cardsOn = async ({
  opened,
  cid,
}: {
  opened: SealedDocument
  cid: string
}): Promise<DocumentBody<'opened'>> => readSealed('opened', opened).filter((one) => one.cid === cid)

/** The zip for R and FACETS. */
export const scores = async ({
  opened,
  language,
  ...round
}: Omit<LongFormInput, 'sealed'> & { opened: SealedDocument; language: Language }): Promise<Uint8Array> =>
  scoresZip(longForm({ ...round, sealed: readSealed('opened', opened) }), round.design.criteria, language)
