import { ZegelError } from '../../domain/error.ts'
import { continuation } from '../../domain/offers.ts'
import { reached } from '../../domain/phases.ts'
import { type App, type Open, unlocked } from '../app.ts'
import { readDocument, writeDocument } from '../documents.ts'
import { groupsOf } from '../groupsOf.ts'
import type { Handlers } from '../handler.ts'
import { writeLog } from '../log.ts'
import { phaseNow, roundState } from '../progressOf.ts'

const answersOf = (open: Open) => readDocument(open, 'offers') ?? []

/** The signed decision with what followed. @throws E_PHASE before it is signed */
const following = (app: App, open: Open) => {
  const decision = readDocument(open, 'decision')
  if (!reached(phaseNow(open), 'decided') || !decision) throw new ZegelError('E_PHASE')
  const answers = answersOf(open)
  const rowsAfter = (list: typeof answers) => continuation(decision, list, app.clock().slice(0, 10))
  return { decision, answers, rowsAfter, rows: rowsAfter(answers) }
}

export const offerHandlers = {
  'offers.get': (app) => {
    const open = unlocked(app)
    const { answers, rows } = following(app, open)
    return {
      rows,
      editable: roundState(open)?.roster.payload.coordinator === open.session.member,
      reach: answers.length > 0,
      groups: groupsOf(open),
    }
  },
  'offers.answer': (app, { cid, answer }) => {
    const open = unlocked(app)
    const { answers, rows, rowsAfter } = following(app, open)
    const row = rows.find((one) => one.cid === cid)
    const may =
      row?.state === 'offered' ||
      (row?.state === 'accepted' && answer === 'refused') ||
      (row?.state === 'waiting' && answer === 'refused')
    if (!may) throw new ZegelError('E_INPUT')
    const next = [...answers, { cid, answer, at: app.clock() }]
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
    const { answers } = following(app, open)
    const last = answers.at(-1)
    if (!last) return {}
    writeDocument(app, open, 'offers', answers.slice(0, -1))
    const body = { back: true, answer: last.answer, cid: last.cid }
    writeLog(app, open, { actor: open.session.member, kind: 'offer', ref: null, body })
    app.changed()
    return {}
  },
} satisfies Partial<Handlers>
