import { candidateCode } from '../../domain/candidate.ts'
import { ZegelError } from '../../domain/error.ts'
import { latestReview, longestConsent, retainUntilOf, urgency } from '../../domain/retention.ts'
import { type App, type Open, unlocked } from '../app.ts'
import { currentCommittee, currentDesign, readDocument, writeDocument } from '../documents.ts'
import { listInLibrary } from '../enter.ts'
import { carryOutErasures, isUnfinished } from '../erasing/carryOut.ts'
import { finishErasure } from '../erasing/finish.ts'
import { mentionsOf } from '../erasing/mentions.ts'
import { cidsProposed, formersToErase, runErasure, secondsToErase } from '../erasing/run.ts'
import { homeOf } from '../exchange/places.ts'
import { settle } from '../exchange/settle.ts'
import { unerased } from '../exchange/standing.ts'
import { door, type Handlers, job } from '../handler.ts'
import { writeLog } from '../log.ts'
import { measured } from '../measured.ts'
import { shownCandidates } from '../named.ts'
import { beginOutside, outsideOf } from '../outside.ts'
import { mayStop, phaseNow, protocolState } from '../progressOf.ts'
import { endedOf, keptCids, noteDue, retentionOf, today } from '../retention.ts'
import { keepRound } from '../rounds.ts'
import { whileUnlocked } from '../whileUnlocked.ts'

type SavedFile = Awaited<ReturnType<App['shell']['findFile']>>

const mustBeKept = (app: App, cid: string) => {
  const open = unlocked(app)
  if (!keptCids(open).includes(cid)) throw new ZegelError('E_INPUT')
  return open
}

/** Everything that moves a day does this last. */
const moved = (app: App): void => {
  noteDue(app, unlocked(app))
  listInLibrary(app)
  app.changed()
}

const tick = (app: App, id: string, done: boolean): void => {
  const open = unlocked(app)
  const items = outsideOf(open)
  if (!items.some((item) => item.id === id)) throw new ZegelError('E_INPUT')
  const mark = done ? { at: app.clock(), by: open.session.member } : null
  writeDocument(
    app,
    open,
    'outside',
    items.map((item) => (item.id === id ? { ...item, done: mark } : item)),
  )
  app.changed()
}

/** The name of somebody who left the committee, as the last list has it; empty where that one left before it. */
const listedName = (open: Open, member: string): string =>
  readDocument(open, 'names')?.people.find(({ id }) => id === member)?.name ?? ''

/** What became of the files that lie outside, by the line on which each stands; a place that does not answer keeps its own. */
const filesOutside = async (app: App, open: Open): Promise<ReadonlyMap<string, SavedFile>> => {
  const found = outsideOf(open).map(async ({ id, path, sha256, done }) => {
    if (path === null || sha256 === null || done !== null) return []
    return [[id, await app.shell.findFile(path, sha256).catch((): SavedFile => 'changed')] as const]
  })
  return new Map((await Promise.all(found)).flat())
}

/** When the erasure of each candidate was asked for: once, whatever the number of rounds. */
const erasedAt = (open: Open): ReadonlyMap<string, string> =>
  new Map(
    protocolState(open).purges.flatMap(({ payload }) =>
      payload.answers === null ? payload.cids.map((cid) => [cid, payload.at] as const) : [],
    ),
  )

/** After the decision, or to stop between two rounds. */
const mayEnd = (open: Open): boolean => phaseNow(open) === 'decided' || mayStop(open)

export const privacyHandlers = {
  // Where files were saved may answer late, or never.
  'privacy.get': door('privacy.get', async (app) => {
    const open = unlocked(app)
    const files = await whileUnlocked(app, filesOutside(app, open))
    const now = today(app)
    const ended = endedOf(open)
    const names = new Map(currentCommittee(open).members.map((m) => [m.id, m.name]))
    const nameOf = (id: string) => names.get(id) ?? ''
    const candidates = new Map(shownCandidates(open).map((c) => [c.cid, c]))
    const holds = readDocument(open, 'holds') ?? []
    const consents = readDocument(open, 'consents') ?? []
    const { kept, due } = retentionOf(open)
    return {
      today: now,
      ended: ended && { ...ended, longestConsent: longestConsent(ended.endedOn) },
      latestReview: latestReview(now),
      candidates: kept.map(({ cid, until, why }) => {
        const hold = holds.find((one) => one.cid === cid)
        const consent = consents.find((one) => one.cid === cid)
        return {
          cid,
          code: candidateCode(cid),
          name: candidates.get(cid)?.name ?? '',
          until,
          why,
          urgency: until === null ? null : urgency(until, now),
          hold: hold
            ? {
                ...{ ground: hold.ground, at: hold.at, by: nameOf(hold.by), reviewOn: hold.reviewOn },
                reviewed: hold.reviewed.map((one) => ({ at: one.at, by: nameOf(one.by) })).at(-1) ?? null,
              }
            : null,
          consent: consent
            ? { until: consent.until, how: consent.how, at: consent.at, by: nameOf(consent.by) }
            : null,
        }
      }),
      erased: [...erasedAt(open)].map(([cid, at]) => ({ code: candidateCode(cid), at })),
      agenda: due.map(({ kind, on, cids }) => ({
        kind,
        on,
        codes: cids.map(candidateCode),
        urgency: urgency(on, now),
      })),
      outside: outsideOf(open).map(({ sha256, done, by: _, ...item }) => ({
        ...item,
        code: item.cid === null ? null : candidateCode(item.cid),
        done: done && { at: done.at, by: nameOf(done.by) },
        file: done === null ? (files.get(item.id) ?? null) : null,
      })),
      handed: (readDocument(open, 'handed') ?? []).map(({ salt: _, by, ...report }) => ({
        ...report,
        by: nameOf(by),
      })),
      seconds: secondsToErase(open).map((id) => ({
        id,
        name: nameOf(id),
        here: open.identities.read(id) !== null,
      })),
      formers: formersToErase(open, keptCids(open)).map((one) => ({
        ...one,
        name: listedName(open, one.id),
      })),
      proposed: [...cidsProposed(open)].map(candidateCode).sort(),
      laptops: homeOf(open) === null ? unerased(open).map(nameOf) : [],
      unfinished: isUnfinished(open),
    }
  }),
  'procedure.end': job('procedure.end', { intent: true }, async (app, _input, { own, work, transaction }) => {
    const open = unlocked(app)
    if (!mayEnd(open)) throw new ZegelError('E_PHASE')
    const phase = phaseNow(open)
    const found = phase === 'decided' ? await measured(open, own) : null
    const retainUntil = transaction(() => {
      if (phaseNow(open) !== phase) throw new ZegelError('E_CHANGED_MEANWHILE')
      const until = retainUntilOf(today(app), currentDesign(open).retentionWeeks)
      open.store.endProcedure(app.clock(), until)
      writeLog(app, open, { actor: open.session.member, kind: 'finalise', ref: null, body: { until } })
      beginOutside(app, open)
      keepRound(app, open, found)
      moved(app)
      return until
    })
    // Own laptops hear of it.
    await settle(app, { work, transaction })
    return { retainUntil }
  }),
  'hold.put': (app, { cid, ground, reviewOn }) => {
    const open = mustBeKept(app, cid)
    const now = today(app)
    if (cidsProposed(open).has(cid)) throw new ZegelError('E_PROPOSED')
    if (reviewOn <= now || reviewOn > latestReview(now)) throw new ZegelError('E_REVIEW_DAY')
    const holds = readDocument(open, 'holds') ?? []
    const before = holds.find((one) => one.cid === cid)
    // Looking again at a hold leaves when and by whom it was set.
    const act = { at: app.clock(), by: open.session.member }
    const { at, by, reviewed } = before
      ? { ...before, reviewed: [...before.reviewed, act] }
      : { ...act, reviewed: [] }
    writeDocument(app, open, 'holds', [
      ...holds.filter((one) => one.cid !== cid),
      { cid, ground, at, by, reviewed, reviewOn },
    ])
    writeLog(app, open, {
      actor: open.session.member,
      kind: 'hold',
      ref: null,
      body: { cid, review: reviewOn, what: before ? 'reviewed' : 'set' },
    })
    moved(app)
    return {}
  },
  'hold.end': (app, { cid }) => {
    const open = mustBeKept(app, cid)
    const holds = readDocument(open, 'holds') ?? []
    if (!holds.some((one) => one.cid === cid)) return {}
    writeDocument(
      app,
      open,
      'holds',
      holds.filter((one) => one.cid !== cid),
    )
    writeLog(app, open, {
      actor: open.session.member,
      kind: 'hold',
      ref: null,
      body: { cid, review: null, what: 'ended' },
    })
    moved(app)
    return {}
  },
  'consent.put': (app, { cid, until, how }) => {
    const open = mustBeKept(app, cid)
    const ended = endedOf(open)
    if (!ended) throw new ZegelError('E_PHASE')
    if (until <= ended.retainUntil || until > longestConsent(ended.endedOn))
      throw new ZegelError('E_CONSENT_DAY')
    const consents = (readDocument(open, 'consents') ?? []).filter((one) => one.cid !== cid)
    const consent = { cid, until, how, at: app.clock(), by: open.session.member }
    writeDocument(app, open, 'consents', [...consents, consent])
    writeLog(app, open, { actor: open.session.member, kind: 'consent', ref: null, body: { cid, until } })
    moved(app)
    return {}
  },
  'consent.end': (app, { cid }) => {
    const open = mustBeKept(app, cid)
    const consents = readDocument(open, 'consents') ?? []
    if (!consents.some((one) => one.cid === cid)) return {}
    writeDocument(
      app,
      open,
      'consents',
      consents.filter((one) => one.cid !== cid),
    )
    writeLog(app, open, {
      actor: open.session.member,
      kind: 'consent',
      ref: null,
      body: { cid, until: null },
    })
    moved(app)
    return {}
  },
  'outside.tick': (app, { id, done }) => {
    tick(app, id, done)
    return {}
  },
  'outside.remove': door('outside.remove', async (app, { id }) => {
    const open = unlocked(app)
    const item = outsideOf(open).find((one) => one.id === id)
    if (!item?.path || !item.sha256) throw new ZegelError('E_INPUT')
    const found = await whileUnlocked(app, app.shell.removeFile(item.path, item.sha256))
    if (found !== 'changed') open.store.transaction(() => tick(app, id, true))
    return { found }
  }),
  'erase.mentions': job('erase.mentions', { intent: false, asks: true }, (app, { cids }, { work }) =>
    mentionsOf(unlocked(app), cids, work),
  ),
  'erase.run': job('erase.run', { intent: false }, async (app, input, steps) => {
    const result = await runErasure(app, input, steps)
    // Where the disk is full there is no room for this either: it comes with the rest.
    if (result.finished) moved(app)
    else app.changed()
    return result
  }),
  'erase.finish': job('erase.finish', { intent: false }, async (app, _input, { work, transaction }) => {
    await carryOutErasures(app, { work, transaction })
    finishErasure(app, unlocked(app))
    moved(app)
    return {}
  }),
} satisfies Partial<Handlers>
