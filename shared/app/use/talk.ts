import { ZegelError } from '../../domain/error.ts'
import { spokenAbout, type Talk } from '../../domain/talk.ts'
import { type App, type Open, unlocked } from '../app.ts'
import { writeDocument } from '../documents.ts'
import type { Handlers } from '../handler.ts'
import { writeLog } from '../log.ts'
import { mustDeliberate, openedPeople, talkOf } from '../openedRound.ts'
import { plannedRound } from '../roundOf.ts'

const keep = (app: App, open: Open, talk: Talk): void => {
  writeDocument(app, open, 'talk', talk)
  app.changed()
}

export const talkHandlers = {
  'talk.get': (app) => {
    const open = unlocked(app)
    const { round, candidates } = openedPeople(open)
    const unread = plannedRound(open).letters ? round.roster.payload.recusals : []
    return {
      ...talkOf(open),
      unread: unread.flatMap(({ cid, member }) => (candidates.includes(cid) ? [{ cid, member }] : [])),
    }
  },
  'talk.speak': (app, { cid, member }) => {
    const open = unlocked(app)
    mustDeliberate(open)
    const { raters, candidates } = openedPeople(open)
    const talk = talkOf(open)
    if (!raters.includes(member) || (cid !== null && !candidates.includes(cid)))
      throw new ZegelError('E_INPUT')
    if (spokenAbout(talk.turns, cid).includes(member)) return {}
    keep(app, open, { ...talk, turns: [...talk.turns, { cid, member, at: app.clock() }] })
    writeLog(app, open, { actor: open.session.member, kind: 'turn', ref: null, body: { cid, member } })
    return {}
  },
  'talk.back': (app, { cid }) => {
    const open = unlocked(app)
    mustDeliberate(open)
    const talk = talkOf(open)
    const last = talk.turns.findLast((turn) => turn.cid === cid)
    if (!last) return {}
    keep(app, open, { ...talk, turns: talk.turns.filter((turn) => turn !== last) })
    const body = { back: true, cid, member: last.member }
    writeLog(app, open, { actor: open.session.member, kind: 'turn', ref: null, body })
    return {}
  },
  'talk.order': (app, { order }) => {
    const open = unlocked(app)
    mustDeliberate(open)
    const { raters } = openedPeople(open)
    if (order && (new Set(order).size !== raters.length || !raters.every((id) => order.includes(id))))
      throw new ZegelError('E_INPUT')
    keep(app, open, { ...talkOf(open), order })
    const body = { members: order ?? [] }
    writeLog(app, open, { actor: open.session.member, kind: 'speakers', ref: null, body })
    return {}
  },
  'talk.name': (app, { shown }) => {
    const open = unlocked(app)
    openedPeople(open)
    const { member } = open.session
    const talk = talkOf(open)
    const others = talk.named.filter((id) => id !== member)
    keep(app, open, { ...talk, named: shown ? [...others, member] : others })
    return {}
  },
} satisfies Partial<Handlers>
