import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { laterDay } from '../../../shared/domain/days.ts'
import { longDate } from '../../format.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DateField, TextField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'
import type { Kept } from './kept.ts'

interface ConsentDialogProps {
  readonly about: Kept
  readonly ended: NonNullable<Output<'privacy.get'>['ended']>
  readonly close: () => void
}

/** A candidate wants to be kept longer: how that was said, and until when. */
export function ConsentDialog({ about, ended, close }: ConsentDialogProps) {
  const { common, privacy } = useText()
  const language = useLanguage()
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  const { consent } = about
  const [until, setUntil] = useState(consent?.until ?? ended.longestConsent)
  const [how, setHow] = useState(consent?.how ?? '')
  const blocked = how.trim() === '' ? privacy.how : until === '' ? privacy.consentUntil : undefined
  const save = async () => {
    if (!busy && (await act('consent.put', { cid: about.cid, until, how }))) close()
  }
  const end = async () => {
    if (!busy && (await act('consent.end', { cid: about.cid }))) close()
  }
  return (
    <Dialog
      open
      title={privacy.consentOf(about.code)}
      confirm={{ label: privacy.consentSave, run: () => void save(), blocked }}
      cancel={{ label: common.cancel, run: close }}
    >
      <p>{privacy.consentText(longDate(ended.longestConsent, language))}</p>
      {error && <Note tone="red">{refusal(error)}</Note>}
      {consent && (
        <p className="z-row">
          {privacy.holdSet(consent.by, longDate(consent.at, language))}
          <Button size="small" onPress={() => void end()}>
            {privacy.consentEnd}
          </Button>
        </p>
      )}
      <TextField
        label={privacy.how}
        hint={privacy.howHint}
        maxLength={200}
        required
        value={how}
        onChange={setHow}
      />
      <DateField
        label={privacy.consentUntil}
        required
        min={laterDay(ended.retainUntil, 1)}
        max={ended.longestConsent}
        value={until}
        onChange={setUntil}
      />
    </Dialog>
  )
}
