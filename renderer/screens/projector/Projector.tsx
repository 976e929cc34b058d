import { WifiOff } from 'lucide-react'
import { useEffect } from 'react'
import { useUsable } from '../../shell/usable.ts'
import { useText } from '../../text/index.ts'
import { BarItem, BarTitle } from '../../ui/Bar.tsx'
import { Frame } from '../../ui/Frame.tsx'
import { Seal } from '../../ui/Seal.tsx'
import { useAsk } from '../../useAsk.ts'
import { BoardView } from './BoardView.tsx'
import { CodeView } from './CodeView.tsx'
import { MatrixView } from './MatrixView.tsx'
import { OpeningView } from './OpeningView.tsx'
import { TalkView } from './TalkView.tsx'
import './projector.css'

const views = {
  code: CodeView,
  board: BoardView,
  opening: OpeningView,
  talk: TalkView,
  matrix: MatrixView,
} as const

/** What the whole room looks at. Nothing here can be pressed: what is shown is chosen in the other window. */
export default function Projector() {
  const { projector, common, shell } = useText()
  const { data } = useAsk('projector.view', {})
  const { data: session } = useAsk('session.get', {})
  const title = shell.titles.projector
  useUsable(data !== null)
  useEffect(() => {
    document.title = `${title} – ${common.app}`
  }, [title, common.app])
  const View = data?.view ? views[data.view] : Waiting
  return (
    <div className="projector">
      <Frame
        skip={common.skip}
        mainLabel={title}
        bar={{
          left: <BarTitle app={common.app} trail={session?.procedure ? [session.procedure.title] : []} />,
          right: <BarItem icon={WifiOff}>{common.offline}</BarItem>,
        }}
        foot={{ status: <span>{title}</span> }}
      >
        <div className="projector-view">
          {data && session && <View seats={session.seats} waiting={projector.waiting} />}
        </div>
      </Frame>
    </div>
  )
}

/** Nothing was chosen yet. */
function Waiting({ waiting }: { waiting: string }) {
  return (
    <>
      <Seal state="closed" size={140} />
      <h1>{waiting}</h1>
    </>
  )
}
