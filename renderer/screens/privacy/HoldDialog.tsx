import { useState } from 'react'
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

interface HoldDialogProps {
  readonly about: Kept
  readonly today: string
  /** The latest day for looking again. */
  readonly latest: string
  readonly close: () => void
}

/** Erasing one candidate is put off: why, and when somebody looks at it again. */
export function HoldDialog({ about, today, latest, close }: HoldDialogProps) {
  const { common, privacy } = useText()
  const language = useLanguage()
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  const { hold } = about
  const [ground, setGround] = useState(hold?.ground ?? '')
  const [reviewOn, setReviewOn] = useState(latest)
  const blocked = ground.trim() === '' ? privacy.ground : reviewOn === '' ? privacy.reviewOn : undefined
  const save = async () => {
    if (!busy && (await act('hold.put', { cid: about.cid, ground, reviewOn }))) close()
  }
  const end = async () => {
    if (!busy && (await act('hold.end', { cid: about.cid }))) close()
  }
  return (
    <Dialog
      open
      title={hold ? privacy.holdReview(about.code) : privacy.holdOf(about.code)}
      confirm={{ label: hold ? privacy.holdStill : privacy.holdSave, run: () => void save(), blocked }}
      cancel={{ label: common.cancel, run: close }}
    >
      <p>{hold ? privacy.holdReviewText : privacy.holdText}</p>
      {error && <Note tone="red">{refusal(error)}</Note>}
      {hold && (
        <p className="z-row">
          {[
            privacy.holdSet(hold.by, longDate(hold.at, language)),
            ...(hold.reviewed
              ? [privacy.holdReviewed(hold.reviewed.by, longDate(hold.reviewed.at, language))]
              : []),
          ].join(' ')}
          <Button size="small" onPress={() => void end()}>
            {privacy.holdEnd}
          </Button>
        </p>
      )}
      <TextField
        label={privacy.ground}
        hint={privacy.groundHint}
        maxLength={400}
        required
        value={ground}
        onChange={setGround}
      />
      <DateField
        label={privacy.reviewOn}
        required
        min={laterDay(today, 1)}
        max={latest}
        value={reviewOn}
        onChange={setReviewOn}
      />
    </Dialog>
  )
}
