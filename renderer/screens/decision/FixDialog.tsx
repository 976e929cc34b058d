import { Lock } from 'lucide-react'
import { useState } from 'react'
import { useSession } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useText } from '../../text/index.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useAct } from '../../useAsk.ts'

/** Secretary and chair sign together: the chair types the own passphrase. */
export function FixDialog({ close }: { close: () => void }) {
  const { common, decision } = useText()
  const { procedure, seats } = useSession()
  const people = usePeople()
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  const [passphrase, setPassphrase] = useState(procedure?.examplePassphrase ?? '')
  const chair = seats.find((seat) => seat.chair)
  const fix = async () => {
    if (passphrase !== '' && !busy && (await act('decision.fix', { chairPassphrase: passphrase }))) close()
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
      <p>{decision.fixSign}</p>
      <TextField
        label={decision.chairPassphrase(chair ? people.name(chair.id) : '')}
        type="password"
        autoComplete="off"
        value={passphrase}
        onChange={setPassphrase}
        error={refusal(error) ?? undefined}
      />
    </Dialog>
  )
}
