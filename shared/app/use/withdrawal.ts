import { ZegelError } from '../../domain/error.ts'
import { type App, type Open, unlocked } from '../app.ts'
import { readDocument, writeDocument } from '../documents.ts'
import { type Handlers, job } from '../handler.ts'
import { takeMessage } from '../messages.ts'
import { mustDeliberate, openedRound } from '../openedRound.ts'
import { currentCandidates } from './candidates.ts'

/** Nobody sees or keeps the cards of who withdrew, apart from the archive, which erasing reaches. */
const forget = (app: App, open: Open, cid: string): void => {
  writeDocument(
    app,
    open,
    'candidates',
    currentCandidates(open).map((one) => (one.cid === cid ? { ...one, withdrawn: true } : one)),
  )
  open.store.documents.settle('candidates')
  for (const name of ['opened', 'lateCards', 'revisions', 'noteVersions'] as const) {
    const list = readDocument(open, name) as { cid: string }[] | null
    if (list) writeDocument(app, open, name, list.filter((one) => one.cid !== cid) as never)
  }
  const decision = readDocument(open, 'decision')
  if (!decision) return
  const lines = decision.lines.filter((line) => line.cid !== cid)
  writeDocument(app, open, 'decision', { ...decision, lines })
  open.store.documents.settle('decision')
}

export const withdrawalHandlers = {
  'candidate.withdraw': job(
    'candidate.withdraw',
    { backup: 'withdraw', intent: true },
    async (app, { cid, second, passphrase }, { work, transaction }) => {
      const open = unlocked(app)
      const plan = transaction(() => {
        mustDeliberate(open)
        const { candidates, round } = openedRound(open)
        if (!candidates.includes(cid) || second === open.session.member) throw new ZegelError('E_INPUT')
        const file = open.identities.read(second)
        if (!file) throw new ZegelError('E_NO_IDENTITY')
        return { file, roster: round.roster.bytes, at: app.clock() }
      })
      const others = await work('openIdentity', {
        procedure: open.id,
        member: second,
        file: plan.file,
        passphrase,
      })
      const { member, masters } = open.session
      const bytes = await work('withdrawal', {
        procedure: open.id,
        app: app.version,
        masters,
        member,
        second: { id: second, masters: others },
        roster: plan.roster,
        cid,
        at: plan.at,
      })
      transaction(() => {
        mustDeliberate(open)
        if (!openedRound(open).candidates.includes(cid)) throw new ZegelError('E_CHANGED_MEANWHILE')
        takeMessage(app, open, bytes, member)
        forget(app, open, cid)
        app.changed()
      })
      return {}
    },
  ),
} satisfies Partial<Handlers>
