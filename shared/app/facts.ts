import { type Fact, readFacts, stricterFacts } from '../sealing/facts.ts'
import type { App, Open } from './app.ts'
import { readDocument, writeDocument } from './documents.ts'

/**
 * What somebody's app has sworn never to do twice: from the append-only file, which must know at least all that the
 * database knows.
 * @throws SealingError E_FACTS when the file is missing, shorter or different: then the app refuses to go on
 */
export const factsOf = (
  open: Open,
  member: string,
): { facts: readonly Fact[]; factLines: readonly string[] } => {
  const factLines = open.identities.facts(member)
  const known = readDocument(open, 'facts')?.[member] ?? []
  return { facts: stricterFacts(readFacts(factLines), readFacts(known)), factLines }
}

/** Records a fact, first in the file and then in the database: if only one of the two lands, it is the stricter. */
export const recordFact = (app: App, open: Open, member: string, line: string | null): void => {
  if (line === null) return
  open.identities.appendFact(member, line)
  const known = readDocument(open, 'facts') ?? {}
  writeDocument(app, open, 'facts', { ...known, [member]: [...(known[member] ?? []), line] })
}
