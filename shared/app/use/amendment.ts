import { changeableParts, forbiddenChanges } from '../../domain/amendment.ts'
import { mayGoOn } from '../../domain/check.ts'
import type { Design } from '../../domain/design.ts'
import { designChecks } from '../../domain/designChecks.ts'
import { designDifference } from '../../domain/difference.ts'
import { ZegelError } from '../../domain/error.ts'
import { canonicalBytes, inNfc } from '../../sealing/canonical.ts'
import { sha256Hex } from '../../sealing/hash.ts'
import { readAs } from '../../sealing/message.ts'
import { closingOf, decidersAt } from '../../sealing/rules/amendment.ts'
import { officeNow } from '../../sealing/state.ts'
import { designOf } from '../amendments.ts'
import { type App, type Open, unlocked } from '../app.ts'
import { readDocument, writeDocument } from '../documents.ts'
import { mustBeEditable, reachOf } from '../editable.ts'
import { enrolledMembers } from '../exchange/enrolled.ts'
import { addProposal, isProposed, proposalsOf } from '../exchange/proposals.ts'
import { settle } from '../exchange/settle.ts'
import { unsignedOf } from '../exchange/waiting.ts'
import { type Handlers, job } from '../handler.ts'
import { takeMessage } from '../messages.ts'
import { phaseOfDesign, protocolState } from '../progressOf.ts'
import { publishAmendment } from '../publishAmendment.ts'

/** The last version that was published, or null. */
const published = (open: Open) => open.store.designs.all().at(-1) ?? null

/** Who can decide with the secretary: with a key that others know, here or on an own laptop. */
const secondsOf = (open: Open) => {
  const people =
    protocolState(open)
      .rosters.at(-1)
      ?.payload.people.map(({ id }) => id) ?? enrolledMembers(open)
  return people
    .filter((id) => id !== open.session?.member)
    .map((id) => ({ id, here: open.identities.read(id) !== null }))
}

/** Who must still sign the change that was proposed; null when none was. */
const waitsFor = (open: Open): string | null => {
  const found = proposalsOf(open).find(({ type }) => type === 'amendment/v1')
  return (found && unsignedOf(found)[0]) ?? null
}

/** How many decide on a change now: by the closing date that is published, which the change itself cannot put off. */
const decidersNow = (app: App, published: Design): 1 | 2 =>
  decidersAt(closingOf(published.dates.applyUntil), app.clock())

/**
 * While a round runs the office goes with the list that comes next: until then nobody changes the design, because no archive would
 * hold with that.
 * @throws E_PHASE
 */
const mustHaveOffice = (open: Open): void => {
  const office = officeNow(protocolState(open))
  if (office && office.id !== open.session?.member) throw new ZegelError('E_PHASE')
}

/**
 * What is to be published, checked.
 * @throws E_PHASE, E_FROZEN, E_PROPOSED, E_NO_CHANGE, E_REASON, E_CHECKS_OPEN, E_SECOND
 */
const planned = (app: App, open: Open, second: string | null) => {
  mustBeEditable(open, 'amendment')
  mustHaveOffice(open)
  const draft = readDocument(open, 'amendment')
  const before = published(open)
  if (!draft || !before) throw new ZegelError('E_PHASE')
  const from = designOf(before)
  if (designDifference(from, draft.design).length === 0) throw new ZegelError('E_NO_CHANGE')
  if (forbiddenChanges(from, draft.design, phaseOfDesign(open)).length > 0) throw new ZegelError('E_FROZEN')
  const reason = inNfc(draft.reason).trim()
  if (reason === '') throw new ZegelError('E_REASON')
  if (!mayGoOn(designChecks(draft.design))) throw new ZegelError('E_CHECKS_OPEN')
  if (decidersNow(app, from) === 2 && second === null) throw new ZegelError('E_SECOND')
  const closing = closingOf(from.dates.applyUntil)
  return { before, reason, closing, body: canonicalBytes(inNfc(draft.design)) }
}

export const amendmentHandlers = {
  'amendment.get': (app) => {
    const open = unlocked(app)
    const before = published(open)
    const from = before && designOf(before)
    const draft = readDocument(open, 'amendment')
    return {
      published: from,
      draft,
      checks: draft ? designChecks(draft.design) : [],
      parts: changeableParts(phaseOfDesign(open)),
      deciders: from ? decidersNow(app, from) : 1,
      seconds: secondsOf(open),
      proposed: waitsFor(open),
      ...reachOf(open, 'amendment'),
    }
  },
  'amendment.put': (app, draft) => {
    const open = unlocked(app)
    mustBeEditable(open, 'amendment')
    const before = published(open)
    if (!before) throw new ZegelError('E_PHASE')
    if (forbiddenChanges(designOf(before), draft.design, phaseOfDesign(open)).length > 0)
      throw new ZegelError('E_FROZEN')
    writeDocument(app, open, 'amendment', draft)
    return {}
  },
  'amendment.drop': (app) => {
    const open = unlocked(app)
    if (isProposed(open, 'amendment')) throw new ZegelError('E_PROPOSED')
    open.store.documents.delete('amendment')
    app.changed()
    return {}
  },
  'amendment.publish': job(
    'amendment.publish',
    { backup: 'amend', intent: true },
    async (app, { second }, { own, work, transaction }) => {
      const open = unlocked(app)
      const { member, masters } = open.session
      const at = app.clock()
      const { file, ...plan } = transaction(() => {
        const found = second && secondsOf(open).find(({ id }) => id === second.member)
        if (second && !found) throw new ZegelError('E_NO_IDENTITY')
        const file = found ? open.identities.read(found.id) : null
        return { file, ...planned(app, open, second?.member ?? null) }
      })
      const hash = sha256Hex(plan.body)
      // Whose key is elsewhere signs there: what the secretary signs travels as a proposal.
      const others =
        second &&
        file &&
        (await own('openIdentity', {
          ...{ procedure: open.id, member: second.member, file },
          passphrase: second.passphrase ?? '',
        }))
      const { bytes, code } = await own('amendment', {
        procedure: open.id,
        app: app.version,
        masters,
        member,
        second: second && { member: second.member, masters: others },
        prev: plan.before.body,
        design: plan.body,
        closing: plan.closing,
        reason: plan.reason,
        at,
      })
      const complete = second === null || others !== null
      transaction(() => {
        const now = planned(app, open, second?.member ?? null)
        if (sha256Hex(now.body) !== hash || now.before.hash !== plan.before.hash)
          throw new ZegelError('E_CHANGED_MEANWHILE')
        if (!complete) return addProposal(app, open, bytes)
        takeMessage(app, open, bytes, member)
        return publishAmendment(app, open, readAs('amendment/v1', bytes), code)
      })
      await settle(app, { work, transaction })
      app.changed()
      return { code: complete ? code : null }
    },
  ),
} satisfies Partial<Handlers>
