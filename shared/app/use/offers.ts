import { dayOf } from '../../domain/dutchTime.ts'
import { ZegelError } from '../../domain/error.ts'
import { continuation } from '../../domain/offers.ts'
import { reached } from '../../domain/phases.ts'
import { type App, type Open, unlocked } from '../app.ts'
import { signedDecisions } from '../decisions.ts'
import { readDocument, writeDocument } from '../documents.ts'
import { groupsOf } from '../groupsOf.ts'
import type { Handlers } from '../handler.ts'
import { writeLog } from '../log.ts'
import { phaseNow, roundState } from '../progressOf.ts'

/** The signed decisions with what followed. @throws E_PHASE before one is signed, and while a further one is written */
const following = (app: App, open: Open) => {
  const decisions = signedDecisions(open)
  const last = decisions.at(-1)
  if (!reached(phaseNow(open), 'decided') || !last) throw new ZegelError('E_PHASE')
  const answers = readDocument(open, 'offers') ?? []
  const rowsAfter = (list: typeof answers) => continuation(decisions, list, dayOf(app.clock()))
  // What a further decision rests on is not taken back any more.
  const newest = answers.at(-1)
  const of = decisions.length
  const back = newest?.of === of ? newest : null
  return { answers, back, of, rowsAfter, rows: rowsAfter(answers) }
}

export const offerHandlers = {
  'offers.get': (app) => {
    const open = unlocked(app)
    const { back, rows } = following(app, open)
    return {
      rows,
      editable: roundState(open)?.roster.payload.coordinator === open.session.member,
      reach: back !== null,
      groups: groupsOf(open),
    }
  },
  'offers.answer': (app, { cid, answer }) => {
    const open = unlocked(app)
    const { answers, of, rows, rowsAfter } = following(app, open)
    const row = rows.find((one) => one.cid === cid)
    const may =
      row?.state === 'offered' ||
      (row?.state === 'accepted' && answer === 'refused') ||
      (row?.state === 'waiting' && answer === 'refused')
    if (!may) throw new ZegelError('E_INPUT')
    const next = [...answers, { cid, answer, at: app.clock(), of }]
    writeDocument(app, open, 'offers', next)
    const movedUp =
      rowsAfter(next).find(
        (one) => one.movedUpAt !== null && rows.every((was) => was.cid !== one.cid || was.movedUpAt === null),
      )?.cid ?? null
    const body = { answer, cid, movedUp }
    writeLog(app, open, { actor: open.session.member, kind: 'offer', ref: null, body })
    app.changed()
    return { movedUp }
  },
  'offers.back': (app) => {
    const open = unlocked(app)
    const { answers, back: last } = following(app, open)
    if (!last) return {}
    writeDocument(app, open, 'offers', answers.slice(0, -1))
    const body = { back: true, answer: last.answer, cid: last.cid }
    writeLog(app, open, { actor: open.session.member, kind: 'offer', ref: null, body })
    app.changed()
    return {}
  },
} satisfies Partial<Handlers>
