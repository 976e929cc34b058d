import { Check, Download } from 'lucide-react'
import { useState } from 'react'
import type { Input } from '../../../shared/contract.ts'
import { useMe } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Note } from '../../ui/Note.tsx'
import { Segment } from '../../ui/Segment.tsx'
import { useAct } from '../../useAsk.ts'

const forms = ['pdf', 'xlsx', 'json'] as const satisfies readonly Input<'report.hand'>['form'][]

/** The report with groups under four, which the central training committee alone may have; who gets it is recorded first. */
export function Central() {
  const { closing, common } = useText()
  const { central } = closing
  const language = useLanguage()
  const refusal = useRefusal()
  const me = useMe()
  const { act, busy, error, clear } = useAct()
  const [asking, setAsking] = useState(false)
  const [recipient, setRecipient] = useState('')
  const [purpose, setPurpose] = useState('')
  const [form, setForm] = useState<(typeof forms)[number]>('pdf')
  const [path, setPath] = useState<string | null>(null)
  const blocked =
    recipient.trim() === '' ? central.recipient : purpose.trim() === '' ? central.purpose : undefined
  const save = async () => {
    if (busy || blocked) return
    const saved = await act('report.hand', { recipient, purpose, form, language })
    if (saved?.path == null) return
    setPath(saved.path)
    setAsking(false)
  }
  return (
    <li>
      <div>
        <h3 className="z-h3">{central.title}</h3>
        <p className="z-muted">{central.text}</p>
        <div className="closing-saved" role="status">
          {path !== null && (
            <p>
              <Icon of={Check} size={16} />
              <span>{closing.savedAt(path)}</span>
            </p>
          )}
        </div>
      </div>
      <div className="closing-forms">
        <Button
          icon={Download}
          blocked={me?.coordinator === true ? undefined : central.onlySecretary}
          onPress={() => {
            clear()
            setAsking(true)
          }}
        >
          {central.open}
        </Button>
      </div>
      <Dialog
        open={asking}
        title={central.dialog}
        confirm={{ label: central.save, icon: Download, run: () => void save(), blocked }}
        cancel={{ label: common.cancel, run: () => setAsking(false) }}
      >
        <p>{central.why}</p>
        {error && <Note tone="red">{refusal(error)}</Note>}
        <TextField
          label={central.recipient}
          hint={central.recipientHint}
          maxLength={120}
          required
          value={recipient}
          onChange={setRecipient}
        />
        <TextField
          label={central.purpose}
          hint={central.purposeHint}
          maxLength={400}
          required
          value={purpose}
          onChange={setPurpose}
        />
        <Segment
          label={central.form}
          options={forms.map((value) => ({ value, label: central.forms[value] }))}
          value={form}
          onChange={(value) => setForm(forms.find((one) => one === value) ?? 'pdf')}
        />
        <p className="z-muted">{central.recorded}</p>
      </Dialog>
    </li>
  )
}
