import { useState } from 'react'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'

interface FurtherProps {
  /** Why the committee decides once more. */
  readonly reason: string | undefined
  /** May it still be left? */
  readonly editable: boolean
  /** Is there nothing in it yet that leaving it would throw away? */
  readonly untouched: boolean
  /** Keeps what was typed last, before it is left. */
  readonly store: () => Promise<void>
}

/** Says that this decision follows on one that came to nothing, and why; until it is signed it can be left. */
export function Further({ reason, editable, untouched, store }: FurtherProps) {
  const { common, decision } = useText()
  const words = decision.again
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  const [leaving, setLeaving] = useState(false)
  const leave = async () => {
    if (busy) return
    await store()
    // What comes in its place may be a further decision too, and begins with nothing asked.
    if (await act('decision.stay', {})) setLeaving(false)
  }
  return (
    <>
      <Note tone="plain" title={words.further}>
        {reason !== undefined && <p>{words.because(reason)}</p>}
        <p>{editable ? words.anew : words.stands}</p>
        {editable && (
          <div className="z-row">
            <Button onPress={() => (untouched ? void leave() : setLeaving(true))}>{words.stay}</Button>
          </div>
        )}
      </Note>
      {error && !leaving && (
        <Note tone="red" live>
          {refusal(error)}
        </Note>
      )}
      {leaving && (
        <Dialog
          open
          title={words.stayTitle}
          confirm={{ label: words.stay, kind: 'danger', run: () => void leave() }}
          cancel={{ label: common.cancel, run: () => setLeaving(false) }}
        >
          <p>{words.stayText}</p>
          {error && <p className="z-red">{refusal(error)}</p>}
        </Dialog>
      )}
    </>
  )
}
