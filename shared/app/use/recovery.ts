import { ZegelError } from '../../domain/error.ts'
import { opened, unlocked } from '../app.ts'
import { settle } from '../exchange/settle.ts'
import { type Handlers, job } from '../handler.ts'
import { startSession } from '../session.ts'

export const recoveryHandlers = {
  'recovery.get': (app, { member }) => ({ made: opened(app).identities.recovery(member) !== null }),
  'recovery.make': job('recovery.make', { intent: false }, async (app, _input, { own }) => {
    const open = unlocked(app)
    const { member, masters } = open.session
    const made = await own('recoveryCard', {
      procedure: open.id,
      member,
      masters,
      workFactor: app.workFactor,
    })
    open.identities.writeRecovery(member, made.file)
    return { words: made.words, check: made.check }
  }),
  'recovery.use': job(
    'recovery.use',
    { intent: true },
    async (app, { member, words, passphrase }, { work, transaction }) => {
      const open = opened(app)
      const file = open.identities.recovery(member)
      const wrap = open.store.wraps.get(member)
      if (!file || !wrap) throw new ZegelError('E_NO_CARD')
      const found = await work('recovered', {
        procedure: open.id,
        member,
        file,
        words,
        passphrase,
        wrap,
        workFactor: app.workFactor,
      })
      if (app.open !== open) throw new ZegelError('E_NO_PROCEDURE')
      open.identities.write(member, found.file)
      startSession(app, open, member, found)
      await settle(app, { work, transaction })
      return {}
    },
  ),
} satisfies Partial<Handlers>
