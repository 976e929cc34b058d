import { ZegelError } from '../../domain/error.ts'
import { type App, type Open, unlocked } from '../app.ts'
import { type Handlers, job } from '../handler.ts'
import { mustBeRevealed } from '../openedRound.ts'
import { roundState } from '../progressOf.ts'
import { isSittingGiven, putSitting, sittingOf, sittingsOf } from '../sittings.ts'

/** Who is asked and who reads, once the seals are broken, and when that was. @throws E_PHASE */
const sittings = (app: App): ReturnType<typeof sittingsOf> & { open: Open; me: string; openedAt: string } => {
  const open = unlocked(app)
  mustBeRevealed(open)
  const openedAt = roundState(open)?.archive?.payload.at
  if (openedAt === undefined) throw new ZegelError('E_PHASE')
  return { ...sittingsOf(open), open, me: open.session.member, openedAt }
}

export const sittingHandlers = {
  'sitting.get': (app) => {
    const { asked, readers, me, open } = sittings(app)
    return {
      asked: readers.length > 0 && asked.some(({ id }) => id === me),
      given: isSittingGiven(open, me),
      reads: readers.some(({ id }) => id === me),
      readers: readers.map(({ id }) => id),
    }
  },
  'sitting.answer': job('sitting.answer', { intent: false }, async (app, answer, { own, transaction }) => {
    const { asked, keys, me, open } = transaction(() => sittings(app))
    if (isSittingGiven(open, me)) throw new ZegelError('E_PHASE')
    if (!asked.some(({ id }) => id === me) || keys.length === 0) throw new ZegelError('E_NOT_ALLOWED')
    const said = { pressure: answer.pressure, text: answer.pressure ? answer.text : '' }
    const file = await own('sittingAnswer', { readers: keys, answer: said })
    transaction(() => {
      putSitting(app, open, me, file, sittings(app).openedAt)
    })
    return {}
  }),
  'sitting.read': job(
    'sitting.read',
    { intent: false, asks: true },
    async (app, _input, { own, transaction }) => {
      const plan = transaction(() => {
        const { open, asked, readers, me } = sittings(app)
        if (!readers.some(({ id }) => id === me)) throw new ZegelError('E_NOT_ALLOWED')
        const files = asked.flatMap(({ id }) => {
          const file = sittingOf(open, id)
          return file ? [{ member: id, file }] : []
        })
        return { procedure: open.id, masters: unlocked(app).session.masters, files }
      })
      return { answers: await own('readSittings', plan) }
    },
  ),
} satisfies Partial<Handlers>
