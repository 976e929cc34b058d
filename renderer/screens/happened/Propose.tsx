import { useState } from 'react'
import { useMe, useSession } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { type Ground, Grounds } from './Grounds.tsx'
import type { Exceptions, Kind, Reason } from './options.ts'

interface ProposeProps {
  readonly kind: Kind
  readonly about: 'member' | 'keeper' | 'candidate' | null
  readonly reasons: readonly Reason[]
  readonly exceptions: Exceptions
}

/** An exception: about whom, why, and who signs it. Whoever proposes signs at once. */
export function Propose({ kind, about, reasons, exceptions }: ProposeProps) {
  const { happened, common } = useText()
  const me = useMe()
  const { seats } = useSession()
  const people = usePeople()
  const refusal = useRefusal()
  const tell = useApp((state) => state.tell)
  const { data: candidates } = useAsk('candidates.get', about === 'candidate' ? {} : null)
  const { act, busy, error } = useAct()
  const [who, setWho] = useState('')
  const [ground, setGround] = useState<Ground>({ reason: reasons[0] ?? 'other', text: '', others: [] })
  const signers = exceptions.deciders.filter((id) => id !== me?.id && id !== who)
  const deciders = [...(me ? [me.id] : []), ...ground.others.filter((id) => id !== who)]
  const hasDeputy = seats.some((seat) => seat.deputy)
  const secretary = seats.find((seat) => seat.coordinator)?.id
  const missing =
    about !== null && who === ''
      ? happened.needsWho
      : deciders.length < 2 || deciders.every((id) => id === secretary)
        ? happened.needsOther
        : busy
          ? common.saving
          : undefined
  const options =
    about === 'candidate'
      ? (candidates?.candidates ?? [])
          .filter((one) => !one.withdrawn)
          .map((one) => ({ value: one.cid, label: `${one.code} ${one.name}` }))
      : seats
          // The same second key holder again: where a deputy has to go who cannot confirm.
          .filter((seat) => !seat.coordinator && (about !== 'keeper' || !seat.keeper || hasDeputy))
          .map((seat) => ({
            value: seat.id,
            label:
              about === 'keeper' && seat.keeper
                ? happened.deputy.keeperStays(people.name(seat.id))
                : people.name(seat.id),
          }))
  const propose = async () => {
    if (missing !== undefined) return
    const made = await act('exception.propose', {
      kind,
      who: about === null ? null : who,
      reason: ground.reason,
      text: ground.text.trim(),
      deciders,
    })
    if (made) tell({ text: happened.proposed })
  }
  return (
    <form
      className="z-stack"
      onSubmit={(event) => {
        event.preventDefault()
        void propose()
      }}
    >
      {about !== null && (
        <SelectField
          label={happened.about[about]}
          value={who}
          placeholder=""
          options={options}
          onChange={setWho}
        />
      )}
      <Grounds
        value={ground}
        onChange={setGround}
        reasons={reasons}
        signers={signers}
        hint={happened.decidersHint}
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
