import { candidateCode } from '../../domain/candidate.ts'
import { sees } from '../../domain/visibility.ts'
import { unlocked } from '../app.ts'
import { currentCommittee, currentDesign } from '../documents.ts'
import type { Handlers } from '../handler.ts'
import { logIsWhole } from '../log.ts'
import { phaseNow } from '../progressOf.ts'
import { currentCandidates } from './candidates.ts'

/** Rows that tell who sealed when, and in which order. */
const sealRows = new Set(['seal'])

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

export const logHandlers = {
  'log.list': (app) => {
    const open = unlocked(app)
    const all = open.store.log.all()
    const viewer = { kind: 'member', id: open.session.member } as const
    const told = sees(viewer, { kind: 'sealTimes' }, phaseNow(open))
      ? all
      : all.filter((row) => !sealRows.has(row.kind))
    return {
      // Without the numbers of what is kept back the gaps would still tell its place, so rows count from the last one told.
      rows: told.map(({ seq, at, actor, kind, ref }, i) => ({
        seq: told.length === all.length ? seq : i,
        at,
        actor,
        kind,
        ref,
      })),
      hidden: all.length - told.length,
      whole: logIsWhole(open),
      head: told.length === all.length ? (all.at(-1)?.hash ?? null) : null,
    }
  },
  'search.find': (app, { text }) => {
    const open = unlocked(app)
    const wanted = folded(text.trim())
    if (wanted.length < 2) return []
    const has = (...parts: string[]) => parts.some((part) => folded(part).includes(wanted))
    const design = currentDesign(open)
    return [
      ...design.criteria
        .filter((c) => has(c.name.nl, c.name.en, c.definition.nl))
        .map((c) => ({
          kind: 'criterion' as const,
          id: c.id,
          label: c.name.nl,
          detail: c.definition.nl,
          step: 'design' as const,
        })),
      ...design.criteria.flatMap((c) =>
        c.questions
          .filter((q) => has(q.text.nl, q.text.en))
          .map((q) => ({
            kind: 'question' as const,
            id: q.id,
            label: q.text.nl,
            detail: c.name.nl,
            step: 'design' as const,
          })),
      ),
      ...currentCommittee(open)
        .members.filter((m) => has(m.name, m.clinic, m.discipline))
        .map((m) => ({
          kind: 'member' as const,
          id: m.id,
          label: m.name,
          detail: m.clinic,
          step: 'committee' as const,
        })),
      ...currentCandidates(open)
        .filter((c) => has(c.name, candidateCode(c.cid), c.clinic))
        .map((c) => ({
          kind: 'candidate' as const,
          id: c.cid,
          label: candidateCode(c.cid),
          detail: c.name,
          step: 'candidates' as const,
        })),
    ].slice(0, 40)
  },
} satisfies Partial<Handlers>
