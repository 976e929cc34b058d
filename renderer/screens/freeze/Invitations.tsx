import { Copy, FolderSync, Mail, Usb } from 'lucide-react'
import { useRef, useState } from 'react'
import { type Exchange, hasFolder } from '../../exchange/useExchange.ts'
import { useGive } from '../../exchange/useGive.ts'
import { useSession } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { AreaField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'

/** Invitations for members on own laptops: all at once into the exchange folder or onto a stick, or one by one. */
export function Invitations({ exchange: data }: { exchange: Exchange }) {
  const { ownLaptop, exchange, common, settings } = useText()
  const words = ownLaptop.laptops
  const people = usePeople()
  const { procedure } = useSession()
  const refusal = useRefusal()
  const give = useGive()
  const { act, error } = useAct()
  const tell = useApp((state) => state.tell)
  const [mailing, setMailing] = useState(false)
  const mail = useRef<HTMLTextAreaElement>(null)
  const copy = () => {
    mail.current?.focus()
    mail.current?.select()
    // Every permission is denied to the page, the one of the clipboard too; this asks for none.
    const copied = document.execCommand('copy')
    if (copied) setMailing(false)
    tell({ text: (t) => (copied ? t.settings.copied : t.settings.notCopied) })
  }
  const own = data.board.filter((line) => line.place === 'own')
  const open = own.filter((line) => !line.invited)
  const invitations = data.outbox.filter((file) => file.kind === 'invite')
  const inFolder = hasFolder(data)
  const problem = refusal(error ?? give.error)
  if (own.length === 0) return null
  return (
    <section
      className="z-panel z-stack freeze-before freeze-invitations"
      aria-labelledby="freeze-invitations"
    >
      <h2 id="freeze-invitations" className="z-h3">
        {words.title}
      </h2>
      <p className="z-small z-muted">{words.text}</p>
      {problem && <Note tone="red">{problem}</Note>}
      {open.length > 0 ? (
        <div>
          <Button kind="ink" onPress={() => void act('invite.make', {})}>
            {words.make}
          </Button>
        </div>
      ) : (
        <>
          {inFolder ? (
            <p className="z-small">{words.inFolder}</p>
          ) : (
            <div className="z-row">
              <Button icon={FolderSync} onPress={() => void give.chooseFolder()}>
                {exchange.folder.choose}
              </Button>
              <Button icon={Usb} onPress={() => void give.saveAll()}>
                {words.saveAll}
              </Button>
            </div>
          )}
          <ul>
            {invitations.map((file) => (
              <li key={file.id}>
                <span>{people.name(file.to[0] ?? '')}</span>
                <span className="freeze-state">
                  <Button size="small" kind="ghost" onPress={() => void give.save(file.id)}>
                    {exchange.save}
                    <span className="z-hidden">{` ${words.saveFor(people.name(file.to[0] ?? ''))}`}</span>
                  </Button>
                </span>
              </li>
            ))}
          </ul>
          <div>
            <Button size="small" kind="ghost" icon={Mail} onPress={() => setMailing(true)}>
              {words.mail}
            </Button>
          </div>
        </>
      )}
      <Dialog
        open={mailing}
        wide
        title={words.mail}
        confirm={{ label: settings.copy, icon: Copy, run: copy }}
        cancel={{ label: common.close, run: () => setMailing(false) }}
      >
        <AreaField
          ref={mail}
          label={words.mailLabel}
          hint={words.mailHint}
          rows={13}
          value={words.mailText(procedure?.title ?? '')}
          onChange={() => {}}
        />
      </Dialog>
    </section>
  )
}
