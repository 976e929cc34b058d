import type { ReactNode } from 'react'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { AddMember } from './AddMember.tsx'
import { Deputy } from './Deputy.tsx'
import { EnrolHere } from './EnrolHere.tsx'
import { Office } from './Office.tsx'
import { type Exceptions, exceptionOf, type Happening, isPossible, kindNow } from './options.ts'
import { Propose } from './Propose.tsx'

/** What one happening costs, who signs, and the way on. */
export function What({
  happening,
  exceptions,
  about = null,
}: {
  happening: Happening
  exceptions: Exceptions
  /** Who was chosen already; null where that is still to be said. */
  about?: string | null
}) {
  const { happened } = useText()
  const go = useApp((state) => state.go)
  const option = happened.options[happening]
  const { costs, signs } = happening === 'secretary' && exceptions.between ? happened.office.between : option
  const exception = exceptionOf[happening]
  const kind = kindNow(happening, exceptions)
  const ways: Partial<Record<Happening, ReactNode>> = {
    correct: <Correct />,
    recusal: (
      <Button kind="ink" onPress={() => go({ name: 'ties' })}>
        {happened.toTies}
      </Button>
    ),
    late: (
      <Button kind="ink" onPress={() => go({ name: 'late' })}>
        {happened.toLate}
      </Button>
    ),
    secretary: exceptions.office && <Office office={exceptions.office} between={exceptions.between} />,
    deputy: exceptions.deputy && <Deputy deputy={exceptions.deputy} />,
    file: (
      <Button kind="ink" onPress={() => go({ name: 'files' })}>
        {happened.toFiles}
      </Button>
    ),
  }
  const notNow: Partial<Record<Happening, string>> = {
    secretary: happened.office.notNow,
    deputy: happened.deputy.notNow,
    deputyGone: happened.deputy.none,
  }
  return (
    <section className="z-panel z-stack" aria-labelledby="happened-what">
      <h2 id="happened-what" className="z-h2">
        {option.title}
      </h2>
      <div>
        <h3 className="z-h3">{happened.costs}</h3>
        <p>{costs}</p>
      </div>
      <div>
        <h3 className="z-h3">{happened.signs}</h3>
        <p>{signs}</p>
      </div>
      {!isPossible(happening, exceptions) && <Note tone="plain">{notNow[happening] ?? happened.notNow}</Note>}
      {happening === 'added' && !exceptions.between && <AddMember />}
      {!exceptions.between &&
        kind !== null &&
        (happening === 'passphrase' || happening === 'added') &&
        about === null && <EnrolHere exceptions={exceptions} joins={happening === 'added'} />}
      {exception !== null && kind !== null && isPossible(happening, exceptions) && (
        <Propose
          kind={kind}
          about={exception.about}
          reasons={exception.reasons}
          exceptions={exceptions}
          first={about ?? ''}
        />
      )}
      {exception === null && isPossible(happening, exceptions) && <div>{ways[happening]}</div>}
    </section>
  )
}

/** Opening the own sealed cards again, or leaving the seal as it was. */
function Correct() {
  const { happened } = useText()
  const go = useApp((state) => state.go)
  const tell = useApp((state) => state.tell)
  const refusal = useRefusal()
  const { data: cards } = useAsk('cards.mine', {})
  const { data: board } = useAsk('seal.board', {})
  const { act, busy, error } = useAct()
  const isSealed = cards?.sealed === true
  const isBegun = cards !== null && !cards.sealed && board?.mine != null
  const open = async () => {
    if (!busy && (await act('seal.correct', {}))) go({ name: 'step', step: 'interviews' })
  }
  const keep = async () => {
    if (!busy && (await act('seal.keep', {}))) tell({ text: (t) => t.happened.correctKept })
  }
  return (
    <>
      {error && (
        <Note tone="red" live>
          {refusal(error)}
        </Note>
      )}
      {isBegun ? (
        <Button onPress={() => void keep()}>{happened.correctKeep}</Button>
      ) : (
        <Button kind="ink" blocked={isSealed ? undefined : happened.notNow} onPress={() => void open()}>
          {happened.correctOpen}
        </Button>
      )}
    </>
  )
}
