import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { dateAndTime } from '../../format.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Note } from '../../ui/Note.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { useAct, useAsk } from '../../useAsk.ts'

type File = Output<'library.list'>['broken'][number]

/** A file that cannot be opened: why, and the way back to a copy. */
export function Broken({ file, title }: { file: File; title: string }) {
  const { broken } = useText().welcome
  const refusal = useRefusal()
  const [restoring, setRestoring] = useState(false)
  return (
    <Note tone="red" title={broken.title}>
      <p className="welcome-reason">{`${broken.what(title)} ${refusal({ code: file.code }) ?? ''}`}</p>
      <Button size="small" onPress={() => setRestoring(true)}>
        {broken.restore}
      </Button>
      {restoring && <Restore id={file.id} close={() => setRestoring(false)} />}
    </Note>
  )
}

function Restore({ id, close }: { id: string; close: () => void }) {
  const { broken } = useText().welcome
  const language = useLanguage()
  const refusal = useRefusal()
  const tell = useApp((state) => state.tell)
  const { data: backups } = useAsk('backup.list', { id })
  const { act, busy, error } = useAct()
  const [chosen, setChosen] = useState<string | null>(null)
  const copies = (backups ?? []).toSorted((a, b) => b.at.localeCompare(a.at))
  const file = chosen ?? copies[0]?.file ?? null
  const restore = async () => {
    if (file === null || busy) return
    if (!(await act('backup.restore', { id, file }))) return
    tell({ text: (t) => t.welcome.broken.done })
    close()
  }
  return (
    <Dialog
      open
      title={broken.dialog}
      confirm={{
        label: broken.confirm,
        run: () => void restore(),
        blocked: file === null ? broken.none : undefined,
      }}
      cancel={{ label: broken.keep, run: close }}
    >
      <p>{broken.explain}</p>
      {backups?.length === 0 && <p className="z-muted">{broken.none}</p>}
      {copies.length > 0 && (
        <RadioList
          legend={broken.legend}
          value={file}
          onChange={setChosen}
          options={copies.map((copy) => ({
            value: copy.file,
            label: dateAndTime(copy.at, language),
            hint: broken.before(broken.steps[copy.before] ?? broken.otherStep),
          }))}
        />
      )}
      {error && (
        <Note tone="red" live>
          {refusal(error)}
        </Note>
      )}
    </Dialog>
  )
}
