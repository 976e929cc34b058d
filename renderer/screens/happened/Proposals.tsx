import { Check, CircleDashed } from 'lucide-react'
import { useState } from 'react'
import { useSession } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'
import type { Exceptions } from './options.ts'

type Proposal = Exceptions['proposals'][number]

/** What waits for signatures: what and why, who has signed, and signing it here. */
export function Proposals({ exceptions }: { exceptions: Exceptions }) {
  const { happened } = useText()
  return (
    <section className="z-section" aria-labelledby="happened-proposals">
      <h2 id="happened-proposals" className="z-h2">
        {happened.proposals}
      </h2>
      <ul className="happened-list">
        {exceptions.proposals.map((proposal) => (
          <li key={proposal.id}>
            <One proposal={proposal} exceptions={exceptions} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function One({ proposal, exceptions }: { proposal: Proposal; exceptions: Exceptions }) {
  const { happened, exchange, common } = useText()
  const { me } = useSession()
  const people = usePeople()
  const refusal = useRefusal()
  const tell = useApp((state) => state.tell)
  const { act, busy, error } = useAct()
  const [passphrase, setPassphrase] = useState('')
  const [text, setText] = useState<string | null>(null)
  const { exception } = proposal
  const here = new Set(exceptions.deciders.filter((one) => one.here).map((one) => one.id))
  const turn = proposal.signers.find((one) => !one.signed && (one.id === me || here.has(one.id)))?.id
  const sign = async () => {
    if (turn === undefined || busy) return
    const done = await act('proposal.sign', {
      id: proposal.id,
      member: turn,
      passphrase: turn === me ? null : passphrase,
    })
    if (!done) return
    setPassphrase('')
    if (done.complete) tell({ text: happened.signedAll })
  }
  const read = async () => {
    const found = await act('exception.read', { id: proposal.id })
    if (found) setText(found.text || happened.noText)
  }
  return (
    <>
      <p>
        <strong>{exception ? happened.kinds[exception.kind] : exchange.kinds[proposal.file]}</strong>
        {exception?.who && people.name(exception.who) && `: ${people.name(exception.who)}`}
        {exception && ` · ${happened.reasons[exception.reason] ?? exception.reason}`}
      </p>
      <ul className="happened-signers">
        {proposal.signers.map((one) => (
          <li key={one.id}>
            <Icon of={one.signed ? Check : CircleDashed} size={16} />
            {`${people.name(one.id)}, ${one.signed ? happened.signed : happened.unsigned}`}
          </li>
        ))}
      </ul>
      {text !== null && <p className="z-said">{text}</p>}
      {error && (
        <Note tone="red" live>
          {refusal(error)}
        </Note>
      )}
      <form
        className="happened-verbs"
        onSubmit={(event) => {
          event.preventDefault()
          void sign()
        }}
      >
        {turn !== undefined && turn !== me && (
          <TextField
            label={happened.signAs(people.name(turn))}
            type="password"
            value={passphrase}
            onChange={setPassphrase}
          />
        )}
        {turn !== undefined && (
          <Button type="submit" kind="ink" blocked={busy ? common.saving : undefined}>
            {happened.sign}
          </Button>
        )}
        {exception && text === null && (
          <Button kind="ghost" onPress={() => void read()}>
            {happened.readReason}
          </Button>
        )}
        <Button kind="ghost" onPress={() => void act('proposal.drop', { id: proposal.id })}>
          {happened.drop}
        </Button>
      </form>
    </>
  )
}
