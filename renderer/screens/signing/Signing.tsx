import { Proposals } from '../../exchange/Proposals.tsx'
import { Loading } from '../../shell/Loading.tsx'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useWays } from '../../shell/useWays.ts'
import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'
import { Empty } from '../../ui/Empty.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAsk } from '../../useAsk.ts'

/** Everything that waits for a signature here: what it says, who has signed, and signing it or not. */
export default function Signing() {
  const { signing, shell } = useText()
  const ways = useWays()
  const refusal = useRefusal()
  const { data, error } = useAsk('proposal.list', {})
  return (
    <Shell screen="signing" back={ways.overview}>
      <div className="z-stack">
        <header>
          <h1 className="z-h1">{shell.titles.signing}</h1>
          <p className="z-muted">{signing.lead}</p>
        </header>
        {error && <Note tone="red">{refusal(error)}</Note>}
        {!data && !error && <Loading />}
        {data?.proposals.length === 0 && <Empty title={signing.none}>{signing.noneText}</Empty>}
        {data && <Proposals proposals={data.proposals} />}
      </div>
    </Shell>
  )
}
