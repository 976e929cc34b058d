import { Printer } from 'lucide-react'
import type { Output } from '../../../shared/contract.ts'
import { reached } from '../../../shared/domain/phases.ts'
import { list } from '../../format.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useSession } from '../../shell/session.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useWays } from '../../shell/useWays.ts'
import { Shell } from '../../shell.tsx'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { Answers } from './Answers.tsx'
import { Question } from './Question.tsx'
import './sitting.css'

/** For a resident: the certificate, and one question in confidence. For HRM and the confidential adviser: the answers. */
export default function Sitting() {
  const { sitting } = useText()
  const { procedure } = useSession()
  const ways = useWays()
  const refusal = useRefusal()
  const open = procedure !== null && reached(procedure.phase, 'revealed')
  const { data, error } = useAsk('sitting.get', open ? {} : null)
  return (
    <Shell screen="sitting" back={ways.overview}>
      <div className="z-stack sitting">
        <header>
          <h1 className="z-h1">{data?.reads ? sitting.readsTitle : sitting.title}</h1>
          {!data?.reads && <p className="z-muted">{sitting.lead}</p>}
        </header>
        {!open && <Empty title={sitting.notYet}>{sitting.notYetText}</Empty>}
        {open && !data && (error ? <Note tone="red">{refusal(error)}</Note> : <Loading />)}
        {data && <Parts data={data} />}
      </div>
    </Shell>
  )
}

function Parts({ data }: { data: Output<'sitting.get'> }) {
  const { sitting } = useText()
  const language = useLanguage()
  const people = usePeople()
  const refusal = useRefusal()
  const { seats, me } = useSession()
  const { act, error } = useAct()
  const own = seats.find((seat) => seat.id === me)
  if (data.reads) return <Answers />
  if (own?.role !== 'resident' || !own.scorer) return <Note tone="plain">{sitting.notAsked}</Note>
  return (
    <>
      <section className="z-section">
        <h2 className="z-h2">{sitting.certificate}</h2>
        <p>{sitting.certificateText}</p>
        <p>
          <Button icon={Printer} onPress={() => void act('print.list', { list: 'certificate', language })}>
            {sitting.print}
          </Button>
        </p>
        {error && <Note tone="red">{refusal(error)}</Note>}
      </section>
      <section className="z-section">
        <h2 className="z-h2">{sitting.question}</h2>
        {data.asked && data.given ? (
          <p>{sitting.given(list(data.readers.map(people.name), language))}</p>
        ) : data.asked ? (
          <Question who={list(data.readers.map(people.name), language)} />
        ) : (
          <p>{sitting.noReaders}</p>
        )}
      </section>
    </>
  )
}
