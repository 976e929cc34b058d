import { FolderInput, HardDriveUpload } from 'lucide-react'
import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { dateAndTime } from '../../format.ts'
import { seatNames } from '../../shell/seatNames.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { useAct } from '../../useAsk.ts'
import './restore.css'

type Copy = NonNullable<Output<'safety.pick'>>

/** A lost laptop: choose the copy, read what is in it, and go on with it here. */
export default function Restore() {
  const { safety } = useText()
  const words = safety.restore
  const go = useApp((state) => state.go)
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  const [copy, setCopy] = useState<Copy | null>(null)
  const back = () => go({ name: 'welcome' })
  const pick = async () => {
    if (busy) return
    const found = await act('safety.pick', {})
    if (found) setCopy(found)
  }
  return (
    <Shell screen="restore" back={back}>
      <div className="z-stack restore">
        <header>
          <h1 className="z-h1">{words.title}</h1>
          <p className="z-lead z-muted">{words.lead}</p>
        </header>
        <Note tone="plain">{words.warn}</Note>
        {error && (
          <Note tone="red" live>
            {refusal(error)}
          </Note>
        )}
        <div>
          <Button kind={copy ? 'outline' : 'ink'} icon={FolderInput} onPress={() => void pick()}>
            {copy ? words.other : words.pick}
          </Button>
        </div>
        {copy && <Found key={`${copy.procedure} ${copy.at}`} copy={copy} />}
      </div>
    </Shell>
  )
}

/** What is in the chosen copy, and who opens it. */
function Found({ copy }: { copy: Copy }) {
  const text = useText()
  const { safety, welcome } = text
  const words = safety.restore
  const language = useLanguage()
  const at = dateAndTime(copy.at, language)
  return (
    <section className="z-panel z-stack" aria-labelledby="restore-what">
      <h2 id="restore-what" className="z-h2">
        {copy.title}
      </h2>
      <dl className="restore-facts">
        <dt>{words.of}</dt>
        <dd>{at}</dd>
        <dt>{words.state}</dt>
        <dd>
          {[
            welcome.phases[copy.phase],
            copy.scorers > 0 ? words.sealed(copy.sealed, copy.scorers) : null,
            copy.institution,
          ]
            .filter(Boolean)
            .join(' · ')}
        </dd>
      </dl>
      <p>{words.notIn(at)}</p>
      <p>{words.here[copy.here]}</p>
      {copy.here !== 'whole' &&
        (copy.people.length === 0 ? <Note tone="ochre">{words.nobody}</Note> : <Open copy={copy} />)}
    </section>
  )
}

/** Who one is, and the passphrase; then the copy is put back. */
function Open({ copy }: { copy: Copy }) {
  const text = useText()
  const words = text.safety.restore
  const go = useApp((state) => state.go)
  const tell = useApp((state) => state.tell)
  const refusal = useRefusal()
  const { act, busy, error, clear } = useAct()
  const [member, setMember] = useState<string | null>(
    copy.people.length === 1 ? (copy.people[0]?.id ?? null) : null,
  )
  const [passphrase, setPassphrase] = useState('')
  const names = seatNames(copy.people, text)
  const blocked = busy
    ? words.running
    : member === null
      ? words.chooseFirst
      : passphrase === ''
        ? words.typeFirst
        : undefined
  const run = async () => {
    if (blocked !== undefined || member === null) return
    if (!(await act('safety.restore', { member, passphrase }))) return
    go({ name: 'overview' })
    tell({ text: (t) => t.safety.restore.done })
  }
  return (
    <form
      className="z-stack"
      onSubmit={(event) => {
        event.preventDefault()
        void run()
      }}
    >
      <RadioList
        legend={words.who}
        hint={words.whoHint}
        value={member}
        onChange={setMember}
        options={copy.people.map(({ id, role }) => ({
          value: id,
          label: names.get(id) ?? text.common.roles[role],
        }))}
      />
      <TextField
        label={words.passphrase}
        type="password"
        autoComplete="current-password"
        value={passphrase}
        error={(error?.code === 'E_KEY' ? words.notYou : refusal(error)) ?? undefined}
        onChange={(value) => {
          setPassphrase(value)
          if (error) clear()
        }}
      />
      <p className="z-small z-muted">{words.keys}</p>
      <div>
        <Button type="submit" kind="ink" icon={HardDriveUpload} blocked={blocked}>
          {busy ? words.running : words.run}
        </Button>
      </div>
    </form>
  )
}
