import { useState } from 'react'
import { majorityOf } from '../../../shared/domain/exceptions.ts'
import { list } from '../../format.ts'
import { useMe, useSession } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { type Ground, Grounds } from './Grounds.tsx'
import type { Exceptions, Kind, Reason } from './options.ts'

interface ProposeProps {
  readonly kind: Kind
  /** `deputies`: the second key holder stays, and who opens in the place of that one changes. */
  readonly about: 'member' | 'keeper' | 'deputies' | 'candidate' | null
  readonly reasons: readonly Reason[]
  readonly exceptions: Exceptions
  /** Who is chosen to begin with; nobody where empty. */
  readonly first?: string
}

type Seat = ReturnType<typeof useSession>['seats'][number]

/** Can the exception be about this person? Only who scores drops out, and nobody gets a key or comes in who is, or is not, on the list. */
const fits = (kind: Kind, { id, scorer }: Seat, { deciders }: Exceptions): boolean => {
  if (kind === 'drop-out') return scorer && deciders.includes(id)
  if (kind === 'key') return deciders.includes(id)
  return kind !== 'added' || !scorer
}

/** An exception: about whom, why, and who signs it. Whoever proposes signs at once. */
export function Propose({ kind, about, reasons, exceptions, first = '' }: ProposeProps) {
  const { happened, common } = useText()
  const language = useLanguage()
  const me = useMe()
  const { seats } = useSession()
  const people = usePeople()
  const refusal = useRefusal()
  const tell = useApp((state) => state.tell)
  const { data: candidates } = useAsk('candidates.get', about === 'candidate' ? {} : null)
  const { act, busy, error } = useAct()
  const [chosen, setChosen] = useState(first)
  const [ground, setGround] = useState<Ground>({ reason: reasons[0] ?? 'other', text: '', others: [] })
  // Another key of the second key holder or a deputy is another second key: signed as such, and the holder stays.
  const seconds = exceptions.second
  const holds = seconds !== null && [seconds.keeper, ...seconds.deputies].includes(chosen)
  const isSecond = about === 'deputies' || (kind === 'key' && holds)
  const who = isSecond ? (seconds?.keeper ?? '') : chosen
  // Who cannot confirm cannot sign either.
  const gone = about === 'deputies' ? (seconds?.deputies ?? []) : [chosen]
  const signers = exceptions.deciders.filter((id) => id !== me?.id && !gone.includes(id))
  const deciders = [...(me ? [me.id] : []), ...ground.others.filter((id) => !gone.includes(id))]
  const hasDeputy = seats.some((seat) => seat.deputy)
  const secretary = seats.find((seat) => seat.coordinator)?.id
  // Whoever follows says nothing about it; without the word of who holds it now there must be many.
  const second = about === 'keeper' || isSecond ? seconds : null
  const judges = second?.judges.filter((id) => id !== who) ?? []
  const least = majorityOf(judges.length)
  const few =
    second !== null &&
    !deciders.includes(second.keeper) &&
    deciders.filter((id) => judges.includes(id)).length < least
  const needed =
    second &&
    (judges.length < least
      ? happened.keeperOnly(people.name(second.keeper))
      : happened.keeperSigns(
          people.name(second.keeper),
          least,
          judges.length,
          list(judges.map(people.name), language),
        ))
  const missing =
    about !== null && about !== 'deputies' && chosen === ''
      ? happened.needsWho
      : few
        ? (needed ?? '')
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
          .filter((seat) => fits(kind, seat, exceptions))
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
      kind: isSecond ? 'keeper' : kind,
      who: about === null ? null : who,
      reason: ground.reason,
      text: ground.text.trim(),
      deciders,
    })
    if (made) tell({ text: (t) => t.happened.proposed })
  }
  return (
    <form
      className="z-stack"
      onSubmit={(event) => {
        event.preventDefault()
        void propose()
      }}
    >
      <h3 className="z-h3">{happened.proposal}</h3>
      {about !== null && about !== 'deputies' && (
        <SelectField
          label={happened.about[about]}
          value={chosen}
          placeholder=""
          options={options}
          onChange={setChosen}
        />
      )}
      <Grounds
        value={ground}
        onChange={setGround}
        reasons={reasons}
        signers={signers}
        hint={needed ? `${needed} ${happened.youSign}` : happened.decidersHint}
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
