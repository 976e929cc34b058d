import { Copy } from 'lucide-react'
import { useRef } from 'react'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { useAsk } from '../../useAsk.ts'

/** What the help desk needs, to read before sending and to copy. */
export function Diagnostics() {
  const { settings } = useText()
  const tell = useApp((state) => state.tell)
  const { data } = useAsk('app.diagnostics', {})
  const field = useRef<HTMLTextAreaElement>(null)
  const copy = () => {
    field.current?.select()
    // Every permission is denied to the page, the one of the clipboard too; this asks for none.
    const copied = document.execCommand('copy')
    tell({ text: (t) => (copied ? t.settings.copied : t.settings.notCopied) })
  }
  return (
    <>
      <p className="z-small z-muted">{settings.helpDeskHint}</p>
      <textarea
        ref={field}
        className="settings-text z-mono"
        aria-label={settings.diagnostics}
        readOnly
        rows={9}
        value={data?.text ?? ''}
      />
      <div>
        <Button icon={Copy} onPress={copy}>
          {settings.copy}
        </Button>
      </div>
    </>
  )
}
