import { Eraser } from 'lucide-react'
import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { useSendOn } from '../../exchange/useSendOn.ts'
import { list } from '../../format.ts'
import { useSession } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { SelectField, TextField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { Mentions } from './Mentions.tsx'

interface EraseDialogProps {
  readonly data: Output<'privacy.get'>
  readonly cids: readonly string[]
  readonly close: () => void
  readonly onErased: (count: number) => void
}

/** Says what goes and what stays, and asks for the second signature. */
export function EraseDialog({ data, cids, close, onErased }: EraseDialogProps) {
  const { common, privacy, signing } = useText()
  const language = useLanguage()
  const refusal = useRefusal()
  const { procedure } = useSession()
  const { act, busy, error } = useAct()
  const sendOn = useSendOn()
  const found = useAsk('erase.mentions', { cids: [...cids] })
  const [second, setSecond] = useState(data.seconds.length === 1 ? (data.seconds[0]?.id ?? '') : '')
  const [passphrase, setPassphrase] = useState(procedure?.examplePassphrase ?? '')
  const chosen = data.candidates.filter(({ cid }) => cids.includes(cid))
  const isEarly = chosen.some(({ until }) => until !== null && until > data.today)
  const formers = data.formers.filter((one) => one.cids.some((cid) => cids.includes(cid)))
  const [theirs, setTheirs] = useState<Readonly<Record<string, string>>>({})
  const isLost = formers.some(({ here }) => !here)
  const seconds = data.seconds.filter(({ id }) => !formers.some((one) => one.id === id))
  const signer = seconds.find(({ id }) => id === second)
  const erase = async () => {
    if (busy) return
    const done = await act('erase.run', {
      cids: [...cids],
      second,
      passphrase: signer?.here ? passphrase : null,
      formers: formers.map(({ id }) => ({ member: id, passphrase: theirs[id] ?? '' })),
    })
    if (!done) return
    onErased(done.erased)
    if (!signer?.here) await sendOn()
  }
  const blocked = busy
    ? privacy.erasing
    : !found.data && !found.error
      ? privacy.mentions.looking
      : isLost
        ? privacy.formerLost
        : !signer
          ? privacy.chooseSecond
          : (signer.here && passphrase === '') || formers.some(({ id }) => !theirs[id])
            ? privacy.needsPassphrases
            : undefined
  return (
    <Dialog
      open
      title={privacy.eraseTitle(cids.length)}
      confirm={{
        label: busy ? privacy.erasing : privacy.erase(cids.length),
        kind: 'danger',
        icon: Eraser,
        run: () => void erase(),
        blocked,
      }}
      cancel={{ label: common.cancel, run: close }}
    >
      <p className="z-strong">
        {list(
          chosen.map(({ code }) => code),
          language,
        )}
      </p>
      <p>{privacy.eraseWhat}</p>
      <p>{privacy.eraseStays}</p>
      {cids.length === data.candidates.length && <p>{privacy.eraseAll}</p>}
      <Mentions mentions={found.data?.mentions ?? null} error={found.error} />
      {isEarly && <Note tone="ochre">{privacy.eraseEarly}</Note>}
      <SelectField
        label={privacy.second}
        placeholder={privacy.chooseSecond}
        required
        value={second}
        onChange={setSecond}
        options={seconds.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {signer?.here === false ? (
        <>
          <p>{signing.elsewhere(signer.name)}</p>
          {error && <p className="z-red">{refusal(error)}</p>}
        </>
      ) : (
        <TextField
          label={privacy.secondPassphrase(signer?.name ?? '…')}
          type="password"
          autoComplete="off"
          value={passphrase}
          onChange={setPassphrase}
          error={refusal(error) ?? undefined}
        />
      )}
      {isLost && <Note tone="red">{privacy.formerLost}</Note>}
      {!isLost && formers.length > 0 && <p>{privacy.formerWhy}</p>}
      {!isLost &&
        formers.map(({ id, name }) => (
          <TextField
            key={id}
            label={privacy.formerPassphrase(name)}
            type="password"
            autoComplete="off"
            value={theirs[id] ?? ''}
            onChange={(value) => setTheirs({ ...theirs, [id]: value })}
          />
        ))}
    </Dialog>
  )
}
