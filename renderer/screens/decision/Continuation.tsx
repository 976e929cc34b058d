import { Check, X } from 'lucide-react'
import type { Output } from '../../../shared/contract.ts'
import { dateAndTime, longDate } from '../../format.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'

interface ContinuationProps {
  readonly cid: string
  readonly code: (cid: string) => string
  readonly offers: Output<'offers.get'>
}

/** What became of this outcome since it was signed, and what the candidate answered. */
export function Continuation({ cid, code, offers }: ContinuationProps) {
  const text = useText()
  const { offers: words } = text.decision
  const language = useLanguage()
  const refusal = useRefusal()
  const tell = useApp((state) => state.tell)
  const { act, busy, error } = useAct()
  const row = offers.rows.find((one) => one.cid === cid)
  if (!row) return null
  const answer = async (said: 'accepted' | 'refused') => {
    if (busy) return
    const done = await act('offers.answer', { cid, answer: said })
    if (!done) return
    tell({
      text: ({ decision: { offers } }) => {
        const first = said === 'accepted' ? offers.tookPlace(code(cid)) : offers.gaveUp(code(cid))
        return done.movedUp ? `${first} ${offers.moves(code(done.movedUp))}` : first
      },
      undo: { label: (t) => t.common.undo, run: () => void act('offers.back', {}) },
    })
  }
  const open = row.state === 'offered' || row.state === 'waiting' || row.state === 'accepted'
  return (
    <section className="decision-continuation" aria-labelledby="decision-after">
      <h3 className="z-h3" id="decision-after">
        {words.title}
      </h3>
      <p>
        {row.movedUpAt && `${words.movedUpOn(longDate(row.movedUpAt, language))} `}
        {row.answeredAt
          ? words.since(words.states[row.state], dateAndTime(row.answeredAt, language))
          : words.sentences[row.state]}
      </p>
      {offers.editable && open && (
        <div className="z-row">
          {row.state === 'offered' && (
            <Button icon={Check} onPress={() => void answer('accepted')}>
              {words.accept}
            </Button>
          )}
          <Button icon={X} onPress={() => void answer('refused')}>
            {row.state === 'waiting' ? words.leave : words.refuse}
          </Button>
        </div>
      )}
      {error && <Note tone="red">{refusal(error)}</Note>}
    </section>
  )
}
