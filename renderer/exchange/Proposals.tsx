import { Check, CircleDashed } from 'lucide-react'
import { useState } from 'react'
import type { Output } from '../../shared/contract.ts'
import { list } from '../format.ts'
import { useSession } from '../shell/session.ts'
import { usePeople } from '../shell/usePeople.ts'
import { useRefusal } from '../shell/useRefusal.ts'
import { useApp } from '../state.ts'
import { useLanguage, useText } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/Field.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Note } from '../ui/Note.tsx'
import { useAct } from '../useAsk.ts'
import { ProposedDesign } from './ProposedDesign.tsx'
import { ProposedLines } from './ProposedLines.tsx'
import './proposals.css'
import { useSendOn } from './useSendOn.ts'

type Proposal = Output<'proposal.list'>['proposals'][number]

/** What waits for signatures: what and why, who has signed, and signing it here. Nothing where nothing waits. */
export function Proposals({ proposals }: { proposals: readonly Proposal[] }) {
  const { happened } = useText()
  if (proposals.length === 0) return null
  return (
    <section className="z-section" aria-labelledby="proposals">
      <h2 id="proposals" className="z-h2">
        {happened.proposals}
      </h2>
      <ul className="proposals">
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <One proposal={proposal} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is signed, in a line and, where the kind of file has one, a sentence. */
function What({ proposal }: { proposal: Proposal }) {
  const { happened, exchange, signing } = useText()
  const language = useLanguage()
  const people = usePeople()
  const { exception, handover, codes, file } = proposal
  const sentence = signing.sentences[file]
  const about = handover?.to ?? exception?.who
  const reason = exception?.reason ?? handover?.reason
  const who = about ? people.name(about) : ''
  const what = handover
    ? happened.handovers[handover.office ? 'office' : 'deputy']
    : exception
      ? happened.kinds[exception.kind]
      : exchange.kinds[file]
  return (
    <>
      <p>
        <strong>{what}</strong>
        {who && `: ${who}`}
        {reason && ` · ${happened.reasons[reason] ?? reason}`}
      </p>
      {handover?.office === false && <p>{happened.deputy.signing}</p>}
      {sentence && <p>{sentence(list(codes, language), codes.length)}</p>}
    </>
  )
}

function Signers({ signers }: Pick<Proposal, 'signers'>) {
  const { happened, signing } = useText()
  const people = usePeople()
  // An own laptop knows nobody else's name before the first list, and then only the secretary asks.
  const name = (id: string): string => people.name(id) || signing.secretary
  return (
    <ul className="proposals-signers">
      {signers.map((one) => (
        <li key={one.id}>
          <Icon of={one.signed ? Check : CircleDashed} size={16} />
          {`${name(one.id)}, ${one.signed ? happened.signed : happened.unsigned}`}
        </li>
      ))}
    </ul>
  )
}

function One({ proposal }: { proposal: Proposal }) {
  const { happened, signing, common } = useText()
  const { me, procedure } = useSession()
  const people = usePeople()
  const refusal = useRefusal()
  const tell = useApp((state) => state.tell)
  const sendOn = useSendOn()
  const { act, busy, error } = useAct()
  const [passphrase, setPassphrase] = useState(procedure?.examplePassphrase ?? '')
  const [text, setText] = useState<string | null>(null)
  const { exception, signers } = proposal
  const open = signers.filter((one) => !one.signed)
  const turn = (open.find((one) => one.id === me) ?? open.find((one) => one.here))?.id
  const isMine = turn !== undefined && turn === me
  const sign = async () => {
    if (turn === undefined || busy) return
    const done = await act('proposal.sign', {
      id: proposal.id,
      member: turn,
      passphrase: isMine ? null : passphrase,
    })
    if (!done) return
    setPassphrase('')
    if (done.complete) tell({ text: (t) => t.happened.signedAll })
    else await sendOn((t) => t.signing.givenBack)
  }
  const drop = async () => {
    if (await act('proposal.drop', { id: proposal.id })) if (isMine) tell({ text: (t) => t.signing.refused })
  }
  const read = async () => {
    const found = await act('proposal.read', { id: proposal.id })
    if (found) setText(found.text || happened.noText)
  }
  return (
    <>
      <What proposal={proposal} />
      {proposal.file === 'decision' && <ProposedLines id={proposal.id} />}
      {proposal.file === 'amendment' && <ProposedDesign id={proposal.id} />}
      <Signers signers={signers} />
      {text !== null && <p className="z-said">{text}</p>}
      {error && (
        <Note tone="red" live>
          {refusal(error)}
        </Note>
      )}
      <form
        className="proposals-verbs"
        onSubmit={(event) => {
          event.preventDefault()
          void sign()
        }}
      >
        {turn !== undefined && !isMine && (
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
        <Button kind="ghost" onPress={() => void drop()}>
          {isMine ? signing.refuse : happened.drop}
        </Button>
      </form>
    </>
  )
}
