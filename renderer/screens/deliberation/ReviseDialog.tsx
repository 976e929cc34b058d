import { PenLine } from 'lucide-react'
import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { type RevisionReason, revisionReasons } from '../../../shared/domain/revision.ts'
import { emptyEntry, starParts } from '../../../shared/domain/scorecard.ts'
import { MarkedEvidence } from '../../evidence/MarkedEvidence.tsx'
import { useSession } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useText } from '../../text/index.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { AreaField, SelectField, TextField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'

type Cell = Output<'matrix.candidate'>['criteria'][number]['cells'][number]

interface ReviseDialogProps {
  readonly cid: string
  readonly criterion: { readonly id: string; readonly name: string }
  readonly cell: Cell
  /** The five levels, first the first. */
  readonly anchors: readonly string[]
  readonly close: () => void
}

/** A second version of the own rating and evidence, signed with the own passphrase. Until then nothing has changed. */
export function ReviseDialog({ cid, criterion, cell, anchors, close }: ReviseDialogProps) {
  const { common, deliberation } = useText()
  const { procedure } = useSession()
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  const before = cell.notes.at(-1)?.evidence ?? cell.evidence ?? emptyEntry.evidence
  const [rating, setRating] = useState(cell.rating)
  const [code, setCode] = useState<RevisionReason | null>(null)
  const [text, setText] = useState('')
  const [evidence, setEvidence] = useState(before)
  const [passphrase, setPassphrase] = useState(procedure?.examplePassphrase ?? '')
  const words = deliberation.revise
  const rates = rating !== cell.rating
  const writes = starParts.some((part) => evidence[part] !== before[part])
  const blocked = busy
    ? words.signing
    : !rates && !writes
      ? words.nothing
      : rates && code === null
        ? words.noReason
        : rates && code === 'other' && text.trim() === ''
          ? words.noWords
          : passphrase === ''
            ? words.noPassphrase
            : undefined
  const sign = async () => {
    const done = await act('card.revise', {
      cid,
      criterion: criterion.id,
      letter: cell.letter,
      passphrase,
      rating: rates && code ? { to: rating, code, text } : null,
      evidence: writes ? evidence : null,
    })
    if (done) close()
  }
  return (
    <Dialog
      open
      wide="more"
      title={words.title(cell.letter, criterion.name)}
      confirm={{ label: busy ? words.signing : words.sign, icon: PenLine, run: () => void sign(), blocked }}
      cancel={{ label: common.cancel, run: close }}
    >
      <p>{words.text}</p>
      <div className="revise">
        <div className="z-stack">
          <SelectField
            label={words.rating}
            hint={words.sealedWas(cell.sealed === null ? deliberation.notObserved : String(cell.sealed))}
            value={String(rating ?? 0)}
            options={[
              ...anchors.map((anchor, i) => ({ value: String(i + 1), label: `${i + 1}. ${anchor}` })),
              { value: '0', label: deliberation.notObserved },
            ]}
            onChange={(value) => setRating(value === '0' ? null : Number(value))}
          />
          {rates && (
            <>
              <SelectField
                label={words.why}
                value={code ?? ''}
                placeholder={words.choose}
                options={revisionReasons.map((one) => ({ value: one, label: words.reasons[one] }))}
                onChange={(value) => setCode(revisionReasons.find((one) => one === value) ?? null)}
              />
              <AreaField
                label={code === 'other' ? words.ownNeeded : words.own}
                mark={words.archiveOnly}
                rows={3}
                maxLength={3900}
                value={text}
                onChange={setText}
              />
            </>
          )}
          <TextField
            label={words.passphrase(cell.letter)}
            type="password"
            autoComplete="off"
            value={passphrase}
            onChange={setPassphrase}
          />
        </div>
        <div className="z-stack">
          <MarkedEvidence evidence={before} start="a" inDialog onWrite={setEvidence} />
        </div>
      </div>
      {error && <Note tone="red">{refusal(error)}</Note>}
    </Dialog>
  )
}
