import { changesOf } from '../domain/shownDifference.ts'
import type { Language } from '../domain/text.ts'
import type { DescriptionInput } from '../publish/description.ts'
import { publicAmendments } from './amendments.ts'
import type { App, Open } from './app.ts'
import { currentDesign, readDocument } from './documents.ts'
import { publicLostRounds } from './lostRounds.ts'
import { phaseNow } from './progressOf.ts'
import { shownNow } from './writeCommittee.ts'

/** All that the page for candidates is made from, as the procedure stands now. @throws E_LOCKED */
export const pageOf = (app: App, open: Open, language: Language): DescriptionInput => {
  const design = currentDesign(open)
  const versions = open.store.designs.all()
  const first = versions[0]
  return {
    design,
    committee: shownNow(open),
    committeeChanges: changesOf(readDocument(open, 'shownCommittee') ?? []),
    designCode: versions.at(-1)?.code ?? null,
    publishedAt: first?.at ?? app.clock(),
    amendments: publicAmendments(open),
    lost: publicLostRounds(open),
    stoppedAt: phaseNow(open) === 'stopped' ? open.store.procedure().endedAt : null,
    language,
  }
}
