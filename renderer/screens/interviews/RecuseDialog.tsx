import { useState } from 'react'
import { candidateCode, type TieKind, tieKinds } from '../../../shared/domain/candidate.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useText } from '../../text/index.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Note } from '../../ui/Note.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useAct, useAsk } from '../../useAsk.ts'

interface RecuseDialogProps {
  readonly cid: string
  /** It is done, and no card is left. */
  readonly onDone: () => void
  readonly onClose: () => void
}

/** One does not judge this candidate after all: found out before, during or after the interview. */
export function RecuseDialog({ cid, onDone, onClose }: RecuseDialogProps) {
  const { interviews, common } = useText()
  const words = interviews.recuseNow
  const refusal = useRefusal()
  const { data } = useAsk('ties.get', {})
  const { act, busy, error } = useAct()
  const [chosen, setChosen] = useState<TieKind | null>(null)
  const before = data?.rows.find((row) => row.cid === cid)?.kind ?? null
  const kind = chosen ?? (before === 'unknown' ? null : before)
  const stop = async () => {
    if (kind !== null && (await act('ties.put', { cid, kind, recused: true }))) onDone()
  }
  return (
    <Dialog
      open
      title={words.title(candidateCode(cid))}
      confirm={{
        label: words.stop,
        run: () => void stop(),
        blocked: busy ? common.saving : kind === null ? words.sayTie : undefined,
      }}
      cancel={{ label: common.cancel, run: onClose }}
    >
      <p>{words.text}</p>
      <SelectField
        label={interviews.tieColumn}
        value={kind ?? ''}
        placeholder={interviews.chooseTie}
        options={tieKinds
          .filter((one) => one !== 'unknown')
          .map((value) => ({ value, label: interviews.tieKinds[value] }))}
        onChange={(value) => setChosen(tieKinds.find((one) => one === value) ?? null)}
      />
      {error && <Note tone="red">{refusal(error)}</Note>}
    </Dialog>
  )
}
