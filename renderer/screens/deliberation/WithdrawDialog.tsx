import { UserRoundX } from 'lucide-react'
import { useState } from 'react'
import { useSendOn } from '../../exchange/useSendOn.ts'
import { useSession } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useText } from '../../text/index.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { SelectField, TextField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'

interface WithdrawDialogProps {
  readonly cid: string
  readonly code: string
  readonly done: () => void
  readonly close: () => void
}

/** A candidate withdrew after the opening. Two people sign, because it cannot be taken back. */
export function WithdrawDialog({ cid, code, done, close }: WithdrawDialogProps) {
  const { common, deliberation, signing } = useText()
  const { seats, me, procedure } = useSession()
  const people = usePeople()
  const refusal = useRefusal()
  const sendOn = useSendOn()
  const { act, busy, error } = useAct()
  const others = seats.filter((seat) => seat.id !== me)
  const [second, setSecond] = useState((others.find((seat) => seat.chair) ?? others[0])?.id ?? '')
  const [passphrase, setPassphrase] = useState(procedure?.examplePassphrase ?? '')
  const words = deliberation.withdraw
  const isHere = others.find((seat) => seat.id === second)?.enrolled === true
  const sign = async () => {
    const signed = await act('candidate.withdraw', { cid, second, passphrase: isHere ? passphrase : null })
    if (!signed) return
    if (!signed.complete) await sendOn()
    done()
  }
  return (
    <Dialog
      open
      title={words.title(code)}
      confirm={{
        label: busy ? words.signing : words.sign,
        kind: 'danger',
        icon: UserRoundX,
        run: () => void sign(),
        blocked: busy ? words.signing : isHere && passphrase === '' ? words.noPassphrase : undefined,
      }}
      cancel={{ label: common.cancel, run: close }}
    >
      <p>{words.text}</p>
      <SelectField
        label={words.second}
        value={second}
        options={others.map((seat) => ({ value: seat.id, label: people.name(seat.id) }))}
        onChange={setSecond}
      />
      {isHere ? (
        <TextField
          label={words.passphrase(people.name(second))}
          type="password"
          autoComplete="off"
          value={passphrase}
          onChange={setPassphrase}
        />
      ) : (
        <p>{signing.elsewhere(people.name(second))}</p>
      )}
      {error && <Note tone="red">{refusal(error)}</Note>}
    </Dialog>
  )
}
