import { useState } from 'react'
import { majorityOf } from '../../../shared/domain/exceptions.ts'
import { useMe } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField, TextField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { useAct } from '../../useAsk.ts'
import { type Ground, Grounds } from './Grounds.tsx'
import type { Exceptions, Reason } from './options.ts'

const reasons: readonly Reason[] = ['illness', 'absence', 'lost-passphrase', 'lost-laptop', 'other']

/** A deputy opens: who, why, and who says so: the second key holder alone, or more than half of the scorers. */
export function Deputy({ deputy }: { deputy: NonNullable<Exceptions['deputy']> }) {
  const { happened, common } = useText()
  const words = happened.deputy
  const me = useMe()
  const people = usePeople()
  const refusal = useRefusal()
  const tell = useApp((state) => state.tell)
  const { act, busy, error } = useAct()
  const { keeper, here } = deputy
  const [only = '', ...more] = deputy.deputies
  const [to, setTo] = useState(more.length > 0 ? '' : only)
  const [chosen, setChosen] = useState<'keeper' | 'scorers' | null>(null)
  const [ground, setGround] = useState<Ground>({ reason: 'illness', text: '', others: [] })
  const [first, setFirst] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const judges = deputy.judges.filter((id) => id !== to)
  const least = majorityOf(judges.length)
  // Whoever signs first does so here: with the own passphrase, or as who is unlocked.
  const may = { keeper: here.includes(keeper), scorers: judges.some((id) => here.includes(id)) }
  const by = chosen ?? (may.keeper ? 'keeper' : 'scorers')
  const mine = me !== null && (by === 'keeper' ? me.id === keeper : judges.includes(me.id)) ? me.id : null
  const others = ground.others.filter((id) => judges.includes(id) && id !== mine)
  const signers = by === 'keeper' ? [keeper] : [...(mine ? [mine] : []), ...others]
  const able = signers.filter((id) => here.includes(id))
  const member = mine ?? (able.includes(first) ? first : (able[0] ?? ''))
  const missing = (): string | undefined => {
    if (busy) return common.saving
    if (to === '') return words.needsWho
    if (!may[by]) return words.notHere
    if (by === 'scorers' && signers.length < least) return happened.office.needs(least)
    if (member === '') return words.notHere
    return mine === null && passphrase === '' ? happened.office.needsPassphrase : undefined
  }
  const propose = async () => {
    if (missing() !== undefined) return
    const { reason } = ground
    const secret = mine === null ? passphrase : null
    const made = await act('deputy.propose', { to, reason, signers, member, passphrase: secret })
    if (made)
      tell({
        text: (t) =>
          made.complete
            ? t.happened.deputy.may(people.name(to))
            : t.happened.deputy.proposed(people.name(member)),
      })
  }
  return (
    <form
      className="z-stack"
      onSubmit={(event) => {
        event.preventDefault()
        void propose()
      }}
    >
      <SelectField
        label={words.who}
        value={to}
        placeholder=""
        options={deputy.deputies.map((id) => ({ value: id, label: people.name(id) }))}
        onChange={setTo}
      />
      <RadioList
        legend={words.by}
        value={by}
        onChange={(value) => setChosen(value === 'keeper' ? 'keeper' : 'scorers')}
        options={[
          {
            value: 'keeper',
            label: words.byKeeper(people.name(keeper)),
            hint: may.keeper ? undefined : words.onOwn(people.name(keeper)),
          },
          { value: 'scorers', label: words.byScorers, hint: may.scorers ? undefined : words.notHere },
        ]}
      />
      <Grounds
        value={ground}
        onChange={setGround}
        reasons={reasons}
        signers={by === 'keeper' ? [] : judges.filter((id) => id !== mine)}
        hint={words.hint(least, judges.length)}
        withText={false}
      />
      {mine === null && able.length > 1 && (
        <SelectField
          label={words.first}
          value={member}
          options={able.map((id) => ({ value: id, label: people.name(id) }))}
          onChange={setFirst}
        />
      )}
      {mine === null && member !== '' && (
        <TextField
          label={happened.signAs(people.name(member))}
          type="password"
          autoComplete="off"
          value={passphrase}
          onChange={setPassphrase}
        />
      )}
      {error && (
        <Note tone="red" live>
          {refusal(error)}
        </Note>
      )}
      <div>
        <Button type="submit" kind="ink" blocked={missing()}>
          {happened.propose}
        </Button>
      </div>
    </form>
  )
}
