import { ZegelError } from '../../domain/error.ts'
import { reached } from '../../domain/phases.ts'
import { type Draft, emptyDraft } from '../../domain/scorecard.ts'
import { checkTyped } from '../../sealing/codes.ts'
import { makeConfirm } from '../../sealing/make/confirm.ts'
import { makeInvite } from '../../sealing/make/enrolment.ts'
import { mustBeHeard } from '../../sealing/rules/people.ts'
import { confirmedBy } from '../../sealing/state.ts'
import { type Open, opened, type Session, unlocked } from '../app.ts'
import { currentCommittee, dropOwnDocuments, readDocument, writeDocument } from '../documents.ts'
import { earlierDraft, putDraft } from '../drafts.ts'
import { sealingRole } from '../exchange/enrolled.ts'
import { mustHear } from '../exchange/heard.ts'
import { placeOf } from '../exchange/places.ts'
import { settle } from '../exchange/settle.ts'
import { type Handlers, job } from '../handler.ts'
import { base, takeMessage } from '../messages.ts'
import { phaseNow, roundState } from '../progressOf.ts'
import { keptCards, lostDrafts, retainedDrafts } from '../retained.ts'
import { firstRoster } from '../rosters/first.ts'
import { keepRoster } from '../rosters/keep.ts'
import { roundDesign } from '../roundOf.ts'
import { noteNewKey } from '../safety/putBack.ts'

/**
 * With what somebody begins under a list: under a later one, or in a round that is held again, with what was written or sealed
 * before, so that sealing again is one click; with an empty card otherwise.
 */
const firstDrafts = (open: Open & { session: Session }): ((cid: string) => Draft) => {
  const { criteria } = roundDesign(open)
  const retained = retainedDrafts(open)
  const lost = lostDrafts(open)
  const sealedHere = new Set(keptCards(open)?.cards.map(({ cid }) => cid))
  return (cid) => {
    const before = earlierDraft(open, cid) ?? (sealedHere.has(cid) ? null : lost(cid)) ?? retained(cid)
    return criteria.every(({ id }) => before.entries[id] !== undefined) ? before : emptyDraft(criteria)
  }
}

/**
 * Until the close somebody can enrol, also anew: after the freeze the new keys count from the next list on. Whoever has
 * sealed keeps the keys that open it.
 * @throws E_FROZEN, E_SEALED
 */
const mustMayEnrol = (open: Open, member: string): void => {
  if (reached(phaseNow(open), 'closed')) throw new ZegelError('E_FROZEN')
  const round = roundState(open)
  if (round && (round.seals[member]?.length ?? 0) > 0) throw new ZegelError('E_SEALED')
}

export const freezeHandlers = {
  'enrol.member': job(
    'enrol.member',
    { intent: true },
    async (app, { member, passphrase }, { own, transaction }) => {
      const open = unlocked(app)
      const plan = transaction(() => {
        mustMayEnrol(open, member)
        const found = currentCommittee(open).members.find((m) => m.id === member)
        // The secretary enrolled by making the procedure; a second identity would lose the first one's session.
        if (!found || found.id === open.session.member) throw new ZegelError('E_INPUT')
        return { role: sealingRole(found) }
      })
      const person = await own('newPerson', {
        procedure: open.id,
        app: app.version,
        member,
        role: plan.role,
        passphrase,
        workFactor: app.workFactor,
        procedureKey: open.session.procedureKey,
      })
      transaction(() => {
        mustMayEnrol(open, member)
        const invite = { coordinator: open.session.member, member, role: plan.role }
        takeMessage(app, open, makeInvite(base(app, open), invite, open.session.keys), open.session.member)
        takeMessage(app, open, person.enrol, open.session.member)
        open.store.wraps.put(member, person.wrap)
        open.identities.write(member, person.file)
        dropOwnDocuments(open, member)
        noteNewKey(app, open, member)
        if (placeOf(open, member) === 'own')
          writeDocument(app, open, 'places', { ...readDocument(open, 'places'), [member]: 'here' })
      })
      return {}
    },
  ),
  'roster.freeze': job(
    'roster.freeze',
    { backup: 'freeze', intent: true },
    async (app, _input, { own, work, transaction }) => {
      const open = unlocked(app)
      const plan = transaction(() => firstRoster(app, open))
      const made = await own('roster', {
        procedure: open.id,
        app: app.version,
        masters: open.session.masters,
        ...plan,
      })
      transaction(() => {
        const now = firstRoster(app, open, plan.roster.recusals).roster
        if (JSON.stringify({ ...now, at: '' }) !== JSON.stringify({ ...plan.roster, at: '' }))
          throw new ZegelError('E_CHANGED_MEANWHILE')
        keepRoster(app, open, made, currentCommittee(open))
      })
      await settle(app, { work, transaction })
      return { code: made.code }
    },
  ),
  'roster.get': (app, _input, window) => {
    const open = opened(app)
    const round = roundState(open)
    const design = open.store.designs.all().at(-1)
    if (!round || !design) return null
    const { payload, id } = round.roster
    // On an own laptop the list can be there before what belongs to it.
    const code = readDocument(open, 'codes')?.[id]
    if (code === undefined) return null
    const me = window === 'projector' ? null : (open.session?.member ?? null)
    const must = mustBeHeard(round.roster)
    const people = payload.people.map((p) => ({
      id: p.id,
      mustConfirm: must.includes(p.id),
      confirmed: confirmedBy(round, p.id),
    }))
    return {
      code,
      designCode: design.code,
      at: payload.at,
      generation: payload.gen,
      mode: payload.mode,
      people,
      candidates: payload.candidates.length,
      mine: people.some((p) => p.id === me && p.mustConfirm && !p.confirmed),
    }
  },
  'roster.confirm': (app, { heard, everybody }) => {
    const open = unlocked(app)
    const round = roundState(open)
    if (!round) throw new ZegelError('E_PHASE')
    const code = readDocument(open, 'codes')?.[round.roster.id]
    if (!code || !checkTyped(code, heard)) throw new ZegelError('E_CODE')
    const { member, keys } = open.session
    if (confirmedBy(round, member)) return {}
    const same = mustHear(open, round.roster, everybody === true)
    const bytes = makeConfirm(
      base(app, open),
      { roster: round.roster, member, heard: same, at: app.clock() },
      keys,
    )
    takeMessage(app, open, bytes, member)
    if (round.roster.payload.people.some((p) => p.id === member && p.scorer)) {
      const draftOf = firstDrafts(open)
      for (const { cid } of round.roster.payload.candidates) putDraft(app, open, cid, draftOf(cid))
    }
    app.changed()
    return {}
  },
} satisfies Partial<Handlers>
