import { Undo2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { useText } from '../../text/index.ts'
import { AreaField } from '../../ui/AreaField.tsx'
import { Button } from '../../ui/Button.tsx'
import { SavedState } from '../../ui/SavedState.tsx'
import { useAct } from '../../useAsk.ts'

/** How long after the last letter typed the database has it, in milliseconds. */
const pause = 600

/** The letter to one candidate: the proposal until somebody edits it, and saved at every pause. */
export function Letter({ cid, data }: { cid: string; data: Output<'letter.get'> }) {
  const { papers } = useText()
  const { act, busy, error } = useAct()
  const [typed, setTyped] = useState<string | null>(null)
  const latest = useRef(typed)
  latest.current = typed
  const kept = data.letter?.text ?? data.proposal
  const put = async (text: string) => {
    if (await act('letter.put', { cid, text })) setTyped((now) => (now === text ? null : now))
  }
  const puts = useRef(put)
  puts.current = put
  useEffect(() => {
    if (typed === null) return
    const timer = setTimeout(() => void puts.current(typed), pause)
    return () => clearTimeout(timer)
  }, [typed])
  // What was typed last is kept too when somebody leaves within the pause.
  useEffect(
    () => () => {
      if (latest.current !== null) void puts.current(latest.current)
    },
    [],
  )
  const drop = async () => {
    setTyped(null)
    await act('letter.drop', { cid })
  }
  const state = error ? 'failed' : busy || typed !== null ? 'saving' : 'saved'
  const isEdited = data.letter !== null || typed !== null
  return (
    <div className="papers-letter">
      <AreaField
        label={papers.field}
        said
        rows={18}
        maxLength={20_000}
        value={typed ?? kept}
        onChange={setTyped}
      />
      <div className="z-spread">
        {isEdited ? (
          <SavedState
            state={state}
            text={{ saved: papers.saved, saving: papers.saving, failed: papers.failed }[state]}
            retry={{ label: papers.again, run: () => void put(typed ?? kept) }}
          />
        ) : (
          <p className="z-muted">{papers.isProposal}</p>
        )}
        {isEdited && (
          <Button size="small" kind="ghost" icon={Undo2} onPress={() => void drop()}>
            {papers.proposal}
          </Button>
        )}
      </div>
    </div>
  )
}
