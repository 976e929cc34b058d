import { Lock } from 'lucide-react'
import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { useSendOn } from '../../exchange/useSendOn.ts'
import { useSession } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useAct } from '../../useAsk.ts'

interface FixDialogProps {
  readonly chair: Output<'decision.get'>['chair']
  readonly close: () => void
}

/** Secretary and chair sign together: the chair types the own passphrase here, or signs on the own laptop. */
export function FixDialog({ chair, close }: FixDialogProps) {
  const { common, decision, signing } = useText()
  const { procedure } = useSession()
  const people = usePeople()
  const go = useApp((state) => state.go)
  const refusal = useRefusal()
  const sendOn = useSendOn()
  const { act, busy, error } = useAct()
  const [passphrase, setPassphrase] = useState(procedure?.examplePassphrase ?? '')
  const isHere = chair?.here !== false
  const name = chair ? people.name(chair.id) : ''
  const fix = async () => {
    if (busy || (isHere && passphrase === '')) return
    const done = await act('decision.fix', { chairPassphrase: isHere ? passphrase : null })
    if (!done) return
    close()
    // The next round begins where candidates and committee stand: the overview says what comes now.
    if (done.complete && procedure && !procedure.round.last) go({ name: 'overview' })
    if (!done.complete) await sendOn()
  }
  return (
    <Dialog
      open
      title={decision.fixTitle}
      confirm={{
        label: busy ? decision.fixing : decision.fix,
        icon: Lock,
        run: () => void fix(),
        blocked: busy ? decision.fixing : undefined,
      }}
      cancel={{ label: common.cancel, run: close }}
    >
      <p>{decision.fixText}</p>
      {isHere ? (
        <>
          <p>{decision.fixSign}</p>
          <TextField
            label={decision.chairPassphrase(name)}
            type="password"
            autoComplete="off"
            value={passphrase}
            onChange={setPassphrase}
            error={refusal(error) ?? undefined}
          />
        </>
      ) : (
        <>
          <p>{signing.elsewhere(name)}</p>
          {error && <p className="z-red">{refusal(error)}</p>}
        </>
      )}
    </Dialog>
  )
}
