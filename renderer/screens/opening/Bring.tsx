import { KeyRound, Usb } from 'lucide-react'
import { useRef, useState } from 'react'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useAct } from '../../useAsk.ts'

/** Whoever answers brings the own key on a stick, and answers on the secretary's laptop. */
export function Bring({ member, name }: { member: string; name: string }) {
  const { ownLaptop, opening, common } = useText()
  const words = ownLaptop.bring
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  const input = useRef<HTMLInputElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<{ readonly name: string; readonly bytes: Uint8Array } | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return
    setFile({ name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) })
    field.current?.focus()
  }
  const bring = () => {
    if (file && passphrase !== '' && !busy)
      void act('keeper.bring', { member, identity: file.bytes, passphrase })
  }
  return (
    <form
      className="opening-bring"
      onSubmit={(event) => {
        event.preventDefault()
        bring()
      }}
    >
      <p className="z-muted opening-text">{words.text(name)}</p>
      <div className="z-row">
        <Button icon={Usb} onPress={() => input.current?.click()}>
          {words.choose}
        </Button>
        <span className="z-small z-mono">{file && words.chosen(file.name)}</span>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".age"
        aria-label={words.choose}
        onChange={(event) => {
          void choose(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <div className="z-fields">
        <TextField
          ref={field}
          label={opening.passphrase(name)}
          type="password"
          autoComplete="off"
          value={passphrase}
          onChange={setPassphrase}
          error={refusal(error) ?? undefined}
        />
        <Button
          type="submit"
          kind="wax"
          icon={KeyRound}
          blocked={file === null ? words.noFile : busy ? common.saving : undefined}
        >
          {opening.answer}
        </Button>
      </div>
    </form>
  )
}
