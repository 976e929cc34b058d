import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { candidateCode } from '../../../shared/domain/candidate.ts'
import { clock } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/Field.tsx'

interface RoomsDialogProps {
  readonly slots: Output<'candidates.get'>['schedule']['slots']
  readonly onKeep: (rooms: Record<string, string>) => void
  readonly onClose: () => void
}

/** Where each interview is, for a day on which the room changes. */
export function RoomsDialog({ slots, onKeep, onClose }: RoomsDialogProps) {
  const { candidates: words, common } = useText()
  const language = useLanguage()
  const [rooms, setRooms] = useState<Record<string, string>>(() =>
    Object.fromEntries(slots.map(({ cid, room }) => [cid, room])),
  )
  return (
    <Dialog
      open
      title={words.rooms}
      confirm={{ label: words.keepRooms, run: () => onKeep(rooms) }}
      cancel={{ label: common.cancel, run: onClose }}
    >
      <div className="candidates-fields">
        {slots.map(({ cid, at }) => (
          <TextField
            key={cid}
            label={[candidateCode(cid), at === null ? words.noTime : clock(at, language)].join(' · ')}
            maxLength={60}
            value={rooms[cid] ?? ''}
            onChange={(room) => setRooms((before) => ({ ...before, [cid]: room }))}
          />
        ))}
      </div>
    </Dialog>
  )
}
