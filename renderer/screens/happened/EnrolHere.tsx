import { useState } from 'react'
import { useMe } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { PassphraseChoice } from '../create/PassphraseChoice.tsx'
import type { Exceptions } from './options.ts'

/**
 * After the freeze somebody gets a key on this laptop: who joins, or who lost the passphrase. It counts from the next list on.
 * @param joins those who are on no list yet; the others otherwise
 */
export function EnrolHere({ exceptions, joins }: { exceptions: Exceptions; joins: boolean }) {
  const { happened, common, freeze } = useText()
  const me = useMe()
  const refusal = useRefusal()
  const tell = useApp((state) => state.tell)
  const { data: committee } = useAsk('committee.get', {})
  const { data: exchange } = useAsk('exchange.get', {})
  const { act, busy, error } = useAct()
  const [member, setMember] = useState('')
  const [passphrase, setPassphrase] = useState<string | null>(null)
  const away = new Set(exchange?.board.filter(({ place }) => place === 'own').map((line) => line.member))
  // Who joins may choose this laptop; who works on an own one enrols anew there, with the same invitation.
  const able = (committee?.committee.members ?? []).filter(({ id }) =>
    joins
      ? !exceptions.deciders.includes(id)
      : id !== me?.id && !away.has(id) && exceptions.deciders.includes(id),
  )
  if (!me?.coordinator || able.length === 0) return null
  const name = able.find(({ id }) => id === member)?.name
  const enrol = async () => {
    if (name === undefined || passphrase === null || busy) return
    if ((await act('enrol.member', { member, passphrase })) === null) return
    tell({ text: (t) => t.happened.enrolHere.done(name) })
    setMember('')
    setPassphrase(null)
  }
  return (
    <form
      className="z-stack"
      onSubmit={(event) => {
        event.preventDefault()
        void enrol()
      }}
    >
      <h3 className="z-h3">{joins ? happened.enrolHere.joins : happened.enrolHere.again}</h3>
      <SelectField
        label={happened.enrolHere.who}
        value={member}
        placeholder=""
        options={able.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => {
          setMember(id)
          setPassphrase(null) // chosen by another person, and not shown any more
        }}
      />
      {name !== undefined && (
        <PassphraseChoice key={member} onChange={setPassphrase} error={refusal(error) ?? undefined} />
      )}
      <div>
        <Button
          type="submit"
          blocked={
            name === undefined
              ? happened.needsWho
              : passphrase === null
                ? freeze.choosePassphrase
                : busy
                  ? common.saving
                  : undefined
          }
        >
          {happened.enrolHere.enrol}
        </Button>
      </div>
    </form>
  )
}
