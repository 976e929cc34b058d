import { type Candidate, candidateCode, codesDiffer } from '../../domain/candidate.ts'
import { type ImportPreview, importLimits } from '../../domain/candidateImport.ts'
import { momentOf } from '../../domain/dutchTime.ts'
import { ZegelError } from '../../domain/error.ts'
import { reached } from '../../domain/phases.ts'
import { clockOf, minutesOf, slotStarts } from '../../domain/slots.ts'
import { newId } from '../../sealing/ids.ts'
import { type App, type Open, unlocked } from '../app.ts'
import { readCandidates, refused } from '../candidatesImport/readCandidates.ts'
import { isZip } from '../candidatesImport/workbook.ts'
import { currentCandidates, currentDesign, readDocument, writeDocument } from '../documents.ts'
import { mustBeEditable, reachOf } from '../editable.ts'
import { type Handlers, job } from '../handler.ts'
import { writeLog } from '../log.ts'
import { hidesNames, namedCandidates } from '../named.ts'
import { openedBefore, phaseNow, roundNow } from '../progressOf.ts'
import { isIn } from '../roundOf.ts'
import { scheduleOf } from '../schedule.ts'
import { shuffled } from '../shuffled.ts'
import type { Work } from '../work.ts'

/** An id whose code nobody has yet: codes must tell candidates apart. */
const freshId = (app: App, taken: readonly string[]): string => {
  const cid = newId(app.random)
  return codesDiffer([...taken, cid]) ? cid : freshId(app, taken)
}

const add = (app: App, open: Open, found: readonly Omit<Candidate, 'cid' | 'withdrawn'>[]): string[] => {
  const all = [...currentCandidates(open)]
  const added = found.map((fields) => {
    const cid = freshId(
      app,
      all.map((c) => c.cid),
    )
    all.push({ cid, ...fields, withdrawn: false })
    return cid
  })
  writeDocument(app, open, 'candidates', all)
  app.changed()
  return added
}

/** How to read a file with candidates: a workbook is unpacked first, elsewhere, because that takes its time. */
const listIn = async (
  bytes: Uint8Array,
  work: Work,
): Promise<(existing: readonly Candidate[]) => ImportPreview> => {
  if (!isZip(bytes) || bytes.length > importLimits.bytes) return (existing) => readCandidates(bytes, existing)
  const found = await work('readWorkbook', { bytes })
  return 'fault' in found ? () => refused(found.fault) : (existing) => readCandidates(found.csv, existing)
}

/** Nobody enters later than the first round that is opened: its list would not have them. */
const takesNewcomers = (open: Open): boolean => openedBefore(open, roundNow(open)) === 0

/** @throws E_FROZEN */
const mustTakeNewcomers = (open: Open): void => {
  mustBeEditable(open, 'candidates')
  if (!takesNewcomers(open)) throw new ZegelError('E_FROZEN')
}

export const candidateHandlers = {
  'candidates.get': (app) => {
    const open = unlocked(app)
    const takesPart = isIn(open)
    return {
      candidates: namedCandidates(app).map((c) => ({
        ...c,
        code: candidateCode(c.cid),
        takesPart: takesPart(c.cid),
      })),
      hidden: hidesNames(open),
      schedule: scheduleOf(open, currentDesign(open).interviewMinutes),
      ...reachOf(open, 'candidates'),
    }
  },
  'candidates.put': (app, { candidates }) => {
    const open = unlocked(app)
    mustBeEditable(open, 'candidates')
    if (!codesDiffer(candidates.map((c) => c.cid))) throw new ZegelError('E_INPUT')
    const before = currentCandidates(open)
    const isSame =
      candidates.length === before.length && before.every(({ cid }) => candidates.some((c) => c.cid === cid))
    if (!takesNewcomers(open) && !isSame) throw new ZegelError('E_FROZEN')
    writeDocument(app, open, 'candidates', candidates)
    app.changed()
    return {}
  },
  'candidates.add': (app, fields) => {
    const open = unlocked(app)
    mustTakeNewcomers(open)
    return { cid: add(app, open, [fields])[0]! }
  },
  'candidates.preview': job(
    'candidates.preview',
    { intent: false, asks: true },
    async (app, { bytes }, { own, transaction }) => {
      const read = await listIn(bytes, own)
      return transaction(() => read(currentCandidates(unlocked(app))))
    },
  ),
  'candidates.import': job(
    'candidates.import',
    { intent: false },
    async (app, { bytes }, { own, transaction }) => {
      const read = await listIn(bytes, own)
      return transaction(() => {
        const open = unlocked(app)
        mustTakeNewcomers(open)
        const good = read(currentCandidates(open)).rows.filter((row) => row.problems.length === 0)
        // Nothing to add is nothing to undo.
        if (good.length === 0) return { added: 0 }
        const fields = good.map((row) => row.fields)
        return { added: add(app, open, fields).length }
      })
    },
  ),
  'schedule.plan': (app, { day, start, minutes, pause, rest, room, order }) => {
    const open = unlocked(app)
    mustBeEditable(open, 'candidates')
    const takesPart = isIn(open)
    const cids = currentCandidates(open)
      .filter((c) => !c.withdrawn && takesPart(c.cid))
      .map((c) => c.cid)
    const starts = slotStarts(cids.length, {
      start: minutesOf(start),
      minutes,
      pause,
      rest: rest && { from: minutesOf(rest.from), minutes: rest.minutes },
    })
    if ((starts.at(-1) ?? 0) + minutes > 24 * 60) throw new ZegelError('E_INPUT', { where: 'start' })
    const drawn = order === 'random' ? shuffled(cids, app.random) : cids
    const slots = drawn.map((cid, i) => ({
      cid,
      at: momentOf(day, clockOf(starts[i] ?? 0)),
      heldAt: null,
      minutes,
      room,
    }))
    writeDocument(app, open, 'schedule', { order, slots })
    // The order as it was drawn or chosen: drawing again until it suits somebody leaves a trace.
    writeLog(app, open, {
      actor: open.session.member,
      kind: 'order',
      ref: null,
      body: { order, cids: drawn },
    })
    app.changed()
    return {}
  },
  'schedule.rooms': (app, { rooms }) => {
    const open = unlocked(app)
    if (reached(phaseNow(open), 'closed')) throw new ZegelError('E_PHASE')
    const planned = readDocument(open, 'schedule')
    if (!planned) throw new ZegelError('E_NOT_PLANNED')
    writeDocument(app, open, 'schedule', {
      ...planned,
      slots: planned.slots.map((slot) => ({ ...slot, room: rooms[slot.cid]?.trim() ?? slot.room })),
    })
    app.changed()
    return {}
  },
} satisfies Partial<Handlers>
