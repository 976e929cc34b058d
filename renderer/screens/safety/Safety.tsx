import { FolderInput, FolderSync, HardDriveDownload } from 'lucide-react'
import { dateAndTime } from '../../format.ts'
import { Unreached } from '../../safety/Unreached.tsx'
import { type Safety, useSafety } from '../../safety/useSafety.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useWays } from '../../shell/useWays.ts'
import { Shell } from '../../shell.tsx'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAsk } from '../../useAsk.ts'
import './safety.css'

/** The copy of the procedure in another place: where, when last, and what it is. */
export default function SafetyScreen() {
  const { safety } = useText()
  const ways = useWays()
  const refusal = useRefusal()
  const { data, error } = useAsk('safety.get', {})
  const copy = useSafety()
  // What still holds stands beside the place.
  const failed = copy.error?.code === data?.fault ? null : copy.error
  const problem = failed && (safety.faults[failed.code] ?? refusal(failed))
  return (
    <Shell screen="safety" back={ways.overview}>
      <div className="z-stack safety">
        <header>
          <h1 className="z-h1">{safety.title}</h1>
          <p className="z-lead z-muted">{safety.lead}</p>
        </header>
        {!data && !error && <Loading />}
        {!data && error && (
          <Note tone="red" live>
            {refusal(error)}
          </Note>
        )}
        {problem && (
          <Note tone="red" live>
            {problem}
          </Note>
        )}
        {data && !data.offered && <Note tone="plain">{safety.ownLaptop}</Note>}
        {data?.offered &&
          (data.folder === null ? <Choose data={data} copy={copy} /> : <Kept data={data} copy={copy} />)}
        <Unreached />
        {data?.offered && (
          <section className="z-section z-stack z-muted">
            <p>{safety.how}</p>
            <p>{safety.who}</p>
            <p>{safety.careful}</p>
          </section>
        )}
      </div>
    </Shell>
  )
}

interface Props {
  readonly data: Safety
  readonly copy: ReturnType<typeof useSafety>
}

/** While there is none: where it can be. */
function Choose({ data, copy }: Props) {
  const { safety } = useText()
  const blocked = copy.busy ? safety.making : data.mayChoose ? undefined : safety.onlySecretary
  return (
    <section className="z-panel z-stack" aria-labelledby="safety-where">
      <h2 id="safety-where" className="z-h3">
        {safety.where}
      </h2>
      <div className="safety-way">
        <Button kind="ink" icon={FolderInput} blocked={blocked} onPress={() => void copy.choose('ask')}>
          {safety.choose}
        </Button>
        <p className="z-small z-muted">{safety.chooseHint}</p>
      </div>
      {data.candidate !== null && (
        <div className="safety-way">
          <Button icon={FolderSync} blocked={blocked} onPress={() => void copy.choose('exchange')}>
            {safety.inExchangeFolder}
          </Button>
          <p className="z-small z-muted safety-path">{safety.inExchangeFolderHint(data.candidate)}</p>
        </div>
      )}
    </section>
  )
}

/** Where it is, of when, and whether the place is there. */
function Kept({ data, copy }: Props) {
  const { safety } = useText()
  const language = useLanguage()
  const busy = copy.busy ? safety.making : undefined
  const blocked = copy.chooses ? safety.making : data.mayChoose ? undefined : safety.onlySecretary
  return (
    <section className="z-panel z-stack" aria-labelledby="safety-last">
      <h2 id="safety-last" className="z-h3">
        {safety.last}: {data.at === null ? safety.never : dateAndTime(data.at, language)}
      </h2>
      <p className="z-mono z-small safety-path">{data.folder}</p>
      {data.fault !== null && (
        <Note tone="ochre">
          <p>
            {safety.faults[data.fault] ?? safety.otherFault} {safety.after}
          </p>
        </Note>
      )}
      {data.fault === null && data.behind && <p className="z-small z-muted">{safety.behind}</p>}
      {data.fault === null && data.sameDisk && <Note tone="ochre">{safety.sameDisk}</Note>}
      {data.exchange && <p className="z-small z-muted">{safety.inExchange}</p>}
      <div className="z-row">
        <Button kind="ink" icon={HardDriveDownload} blocked={busy} onPress={() => void copy.now()}>
          {safety.now}
        </Button>
        <Button blocked={blocked} onPress={() => void copy.choose('ask')}>
          {safety.other}
        </Button>
        <Button kind="ghost" blocked={blocked} onPress={() => void copy.stop()}>
          {safety.stop}
        </Button>
      </div>
    </section>
  )
}
