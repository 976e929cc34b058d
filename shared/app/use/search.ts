import { candidateCode } from '../../domain/candidate.ts'
import { sealedMembers } from '../../sealing/state.ts'
import { type App, type Open, type Session, unlocked } from '../app.ts'
import { confirmedNow, ownOf } from '../atScoring.ts'
import { currentCommittee, currentDesign } from '../documents.ts'
import { getDraft } from '../drafts.ts'
import type { Handlers } from '../handler.ts'
import { namedCandidates } from '../named.ts'
import { roundState } from '../progressOf.ts'

/** More hits than this are no answer. */
const most = 40

/** Shorter than this finds everything. */
const shortest = 2

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The words around the hit, so that one recognises the note. */
const around = (text: string, wanted: string): string => {
  const at = folded(text).indexOf(wanted)
  return `${at > 30 ? '… ' : ''}${text.slice(Math.max(0, at - 30), at + 60).trim()}`
}

/** The unlocked member's own notes, by candidate; nobody else's, before or after the opening. */
const ownNotes = (app: App, open: Open & { session: Session }): { cid: string; text: string }[] => {
  const round = roundState(open)
  const { member } = open.session
  if (!round?.roster.payload.people.some((p) => p.id === member && p.scorer)) return []
  if (!confirmedNow(open, round) || sealedMembers(round).includes(member)) return []
  const recused = new Set(ownOf(open).recused)
  return round.roster.payload.candidates
    .filter(({ cid }) => !recused.has(cid))
    .flatMap(({ cid }) => {
      const { entries, notes } = getDraft(app, cid)
      return [notes, ...Object.values(entries).flatMap((e) => Object.values(e.evidence))].map((text) => ({
        cid,
        text,
      }))
    })
}

export const searchHandlers = {
  'search.find': (app, { text }) => {
    const open = unlocked(app)
    const wanted = folded(text.trim())
    if (wanted.length < shortest) return []
    const has = (...parts: string[]) => parts.some((part) => folded(part).includes(wanted))
    const { criteria } = currentDesign(open)
    const met = new Set<string>()
    return [
      ...criteria
        .filter((c) => has(c.name.nl, c.name.en, c.definition.nl))
        .map((c) => ({
          kind: 'criterion' as const,
          id: c.id,
          label: c.name.nl,
          detail: c.definition.nl,
          step: 'design' as const,
        })),
      ...criteria.flatMap((c) =>
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
      ...namedCandidates(app)
        .filter((c) => has(c.name, candidateCode(c.cid), c.clinic))
        .map((c) => ({
          kind: 'candidate' as const,
          id: c.cid,
          label: candidateCode(c.cid),
          detail: c.name,
          step: 'candidates' as const,
        })),
      ...ownNotes(app, open)
        .filter(({ cid, text: words }) => has(words) && !met.has(cid) && met.add(cid))
        .map(({ cid, text: words }) => ({
          kind: 'note' as const,
          id: cid,
          label: candidateCode(cid),
          detail: around(words, wanted),
          step: 'interviews' as const,
        })),
    ].slice(0, most)
  },
} satisfies Partial<Handlers>
