import { useState } from 'react'
import { majorityOf } from '../../../shared/domain/exceptions.ts'
import { useMe, useSession } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField, TextField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'
import { PassphraseChoice } from '../create/PassphraseChoice.tsx'
import { type Ground, Grounds } from './Grounds.tsx'
import type { Exceptions, Reason } from './options.ts'

type Handing = NonNullable<Exceptions['office']>
type Successor = Handing['successors'][number]

const reasons: readonly Reason[] = ['illness', 'absence', 'lost-passphrase', 'replacement', 'other']

/** The secretary's office to somebody else: who follows enrols as secretary here, then the others sign. */
export function Office({ office, between }: { office: Handing; between: boolean }) {
  const { happened } = useText()
  const { seats } = useSession()
  const people = usePeople()
  const [to, setTo] = useState('')
  const confidants = new Set(seats.filter(({ role }) => role === 'confidant').map(({ id }) => id))
  const able = office.successors.filter(({ id }) => !confidants.has(id))
  const successor = able.find(({ id }) => id === to)
  return (
    <div className="z-stack">
      <SelectField
        label={happened.office.who}
        value={to}
        placeholder=""
        options={able.map(({ id }) => ({ value: id, label: people.name(id) }))}
        onChange={setTo}
      />
      {successor && !successor.offered && <Offer key={to} successor={successor} office="coordinator" />}
      {successor?.offered && (
        <Hand key={to} office={office} between={between} to={to} onProposed={() => setTo('')} />
      )}
    </div>
  )
}

/** Whoever follows types the own passphrase, or chooses one on this laptop. */
export function Offer({
  successor,
  office,
}: {
  successor: Pick<Successor, 'id' | 'here'>
  office: 'coordinator' | 'keeper'
}) {
  const { happened, common } = useText()
  const people = usePeople()
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  const [passphrase, setPassphrase] = useState<string | null>(null)
  const name = people.name(successor.id)
  const offer = () => {
    if (!busy && passphrase) void act('office.offer', { member: successor.id, office, passphrase })
  }
  return (
    <form
      className="z-stack"
      onSubmit={(event) => {
        event.preventDefault()
        offer()
      }}
    >
      <p>
        {office === 'keeper'
          ? happened.office.keeperText(name)
          : successor.here
            ? happened.office.offerText(name)
            : happened.office.freshText(name)}
      </p>
      {successor.here ? (
        <TextField
          label={happened.signAs(name)}
          type="password"
          autoComplete="off"
          value={passphrase ?? ''}
          onChange={setPassphrase}
          error={refusal(error) ?? undefined}
        />
      ) : (
        <PassphraseChoice onChange={setPassphrase} error={refusal(error) ?? undefined} />
      )}
      <div>
        <Button
          type="submit"
          kind="ink"
          blocked={passphrase ? (busy ? common.saving : undefined) : happened.office.needsPassphrase}
        >
          {office === 'keeper' ? happened.office.offerKeeper : happened.office.offer}
        </Button>
      </div>
    </form>
  )
}

interface HandProps {
  readonly office: Handing
  readonly between: boolean
  readonly to: string
  readonly onProposed: () => void
}

/**
 * Why, and who signs: the secretary with one other, or more than half of the others. Between two rounds the secretary signs alone,
 * and no reason is kept.
 */
function Hand({ office, between, to, onProposed }: HandProps) {
  const { happened, common } = useText()
  const me = useMe()
  const { seats } = useSession()
  const people = usePeople()
  const refusal = useRefusal()
  const tell = useApp((state) => state.tell)
  const { act, busy, error } = useAct()
  const [ground, setGround] = useState<Ground>({ reason: 'illness', text: '', others: [] })
  const { others } = ground
  const judges = office.judges.filter((id) => id !== to)
  const own = me?.id === office.coordinator
  const alone = own && between
  const choices = alone
    ? []
    : own
      ? seats.map(({ id }) => id).filter((id) => id !== me?.id)
      : judges.filter((id) => id !== me?.id)
  const least = alone ? 0 : own ? 1 : majorityOf(judges.length)
  const signers = [...(me && judges.includes(me.id) ? [me.id] : []), ...others]
  const maySign = own || (me !== null && (judges.includes(me.id) || me.id === office.keeper))
  const missing = maySign
    ? (own ? others : signers).length < least
      ? happened.office.needs(least)
      : busy
        ? common.saving
        : undefined
    : happened.office.notYou
  const propose = async () => {
    if (missing !== undefined) return
    const made = await act('office.propose', {
      to,
      reason: ground.reason,
      text: ground.text.trim(),
      signers: [...(own ? others : signers)],
    })
    if (!made) return
    // Alone is at once: whoever hands it over is out, and the lock screen says to whom.
    if (!alone) tell({ text: (t) => t.happened.proposed })
    onProposed()
  }
  return (
    <form
      className="z-stack"
      onSubmit={(event) => {
        event.preventDefault()
        void propose()
      }}
    >
      {alone && <p>{happened.office.aloneHint}</p>}
      <Grounds
        value={ground}
        onChange={setGround}
        reasons={between ? [] : reasons}
        withText={!between}
        signers={choices}
        hint={
          <>
            {own ? happened.office.ownHint : happened.office.hint(least, judges.length)}
            {!own && office.keeper !== null && ` ${happened.office.keeperToo(people.name(office.keeper))}`}
          </>
        }
      />
      {error && (
        <Note tone="red" live>
          {refusal(error)}
        </Note>
      )}
      <div>
        <Button type="submit" kind="ink" blocked={missing}>
          {happened.propose}
        </Button>
      </div>
    </form>
  )
}
