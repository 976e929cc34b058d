import { changeableParts, forbiddenChanges } from '../../domain/amendment.ts'
import { mayGoOn } from '../../domain/check.ts'
import type { Design } from '../../domain/design.ts'
import { designChecks } from '../../domain/designChecks.ts'
import { designDifference } from '../../domain/difference.ts'
import { ZegelError } from '../../domain/error.ts'
import { canonicalBytes } from '../../sealing/canonical.ts'
import { sha256Hex } from '../../sealing/hash.ts'
import { inNfc } from '../../sealing/nfc.ts'
import { closingOf, decidersAt } from '../../sealing/rules/amendment.ts'
import { designOf } from '../amendments.ts'
import { type App, type Open, unlocked } from '../app.ts'
import { readDocument, writeDocument } from '../documents.ts'
import { mustBeEditable, reachOf } from '../editable.ts'
import { enrolledMembers } from '../exchange/enrolled.ts'
import { settle } from '../exchange/settle.ts'
import { type Handlers, job } from '../handler.ts'
import { writeLog } from '../log.ts'
import { takeMessage } from '../messages.ts'
import { phaseOfDesign } from '../progressOf.ts'

/** The last version that was published, or null. */
const published = (open: Open) => open.store.designs.all().at(-1) ?? null

/** Enrolled people other than the secretary whose passphrase can be typed on this laptop. */
const secondsOf = (open: Open): string[] =>
  enrolledMembers(open).filter((id) => id !== open.session?.member && open.identities.read(id) !== null)

/** How many decide on a change now: by the closing date that is published, which the change itself cannot put off. */
const decidersNow = (app: App, published: Design): 1 | 2 =>
  decidersAt(closingOf(published.dates.applyUntil), app.clock())

/**
 * What is to be published, checked.
 * @throws E_FROZEN, E_NO_CHANGE, E_REASON, E_CHECKS_OPEN, E_SECOND
 */
const planned = (app: App, open: Open, second: string | null) => {
  mustBeEditable(open, 'amendment')
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
  return { draft, before, reason, closing, body: canonicalBytes(inNfc(draft.design)) }
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
    unlocked(app).store.documents.delete('amendment')
    app.changed()
    return {}
  },
  'amendment.publish': job(
    'amendment.publish',
    { backup: 'amend', intent: true },
    async (app, { second }, { transaction, work }) => {
      const open = unlocked(app)
      const { member, masters } = open.session
      const at = app.clock()
      const plan = transaction(() => {
        if (second && !secondsOf(open).includes(second.member)) throw new ZegelError('E_NO_IDENTITY')
        return planned(app, open, second?.member ?? null)
      })
      const hash = sha256Hex(plan.body)
      const others = second && {
        member: second.member,
        masters: await work('openIdentity', {
          procedure: open.id,
          member: second.member,
          file: open.identities.read(second.member) ?? new Uint8Array(),
          passphrase: second.passphrase,
        }),
      }
      const { bytes, code } = await work('amendment', {
        procedure: open.id,
        app: app.version,
        masters,
        member,
        second: others,
        prev: plan.before.body,
        design: plan.body,
        closing: plan.closing,
        reason: plan.reason,
        at,
      })
      transaction(() => {
        const now = planned(app, open, second?.member ?? null)
        if (sha256Hex(now.body) !== hash || now.before.hash !== plan.before.hash)
          throw new ZegelError('E_CHANGED_MEANWHILE')
        takeMessage(app, open, bytes, member)
        const version = now.before.version + 1
        const { departures } = now.draft.design
        const known = designOf(now.before).departures
        open.store.designs.add({
          ...{ version, body: now.body, hash, code, at },
          app: app.version,
          reason: now.reason,
        })
        writeDocument(app, open, 'design', now.draft.design)
        open.store.documents.settle('design')
        open.store.documents.delete('amendment')
        for (const { check, code: why } of departures)
          if (!known.some((one) => one.check === check && one.code === why))
            writeLog(app, open, { actor: member, kind: 'departure', ref: null, body: { check, code: why } })
      })
      await settle(app, { work, transaction })
      app.changed()
      return { code }
    },
  ),
} satisfies Partial<Handlers>
