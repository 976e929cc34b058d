import { FolderInput } from 'lucide-react'
import { useExchangeWords } from '../../exchange/useExchange.ts'
import { useGive } from '../../exchange/useGive.ts'
import { SafetyLine } from '../../safety/SafetyLine.tsx'
import { Loading } from '../../shell/Loading.tsx'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useWays } from '../../shell/useWays.ts'
import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Note } from '../../ui/Note.tsx'
import { useAsk } from '../../useAsk.ts'
import { Attention } from './Attention.tsx'
import { Board } from './Board.tsx'
import { Came } from './Came.tsx'
import { Folder } from './Folder.tsx'
import { Outbox } from './Outbox.tsx'
import './files.css'

/** One list of all files: what is missing and what to do, what to give, what came; beside it the exchange folder. */
export default function Files() {
  const { exchange } = useText()
  const ways = useWays()
  const refusal = useRefusal()
  const words = useExchangeWords()
  const give = useGive()
  const { data, error } = useAsk('exchange.get', {})
  const problem = refusal(give.error ?? (data ? null : error))
  useHotkeys([{ keys: 'Ctrl+O', run: () => void give.pick() }])
  return (
    <Shell screen="files" back={ways.overview} keys={[{ keys: 'Ctrl+O', label: exchange.openKey }]}>
      <div className="z-stack files">
        <header className="z-spread">
          <div>
            <h1 className="z-h1">{exchange.title}</h1>
            <p className="z-muted">{exchange.lead}</p>
          </div>
          <Button kind="ink" icon={FolderInput} keys="Ctrl+O" onPress={() => void give.pick()}>
            {exchange.open}
          </Button>
        </header>
        {problem && (
          <Note tone="red" live>
            {problem}
          </Note>
        )}
        {!data && !error && <Loading />}
        {data && (
          <div className="z-split">
            <div className="z-stack">
              {data.home === null && data.board.length > 0 && (
                <Board board={data.board} secondKey={data.secondKey} />
              )}
              <Attention exchange={data} onDismiss={(hash) => void give.dismiss(hash)} />
              <Outbox
                exchange={data}
                onSave={(id) => void give.save(id)}
                onSaveAll={() => void give.saveAll()}
              />
              <Came came={data.came} />
            </div>
            <aside className="z-stack">
              <section className="z-panel" aria-labelledby="files-next">
                <h2 id="files-next" className="z-h3">
                  {exchange.toDo}
                </h2>
                <p>{words.next(data.next)}</p>
              </section>
              <Folder folder={data.folder} give={give} />
              <SafetyLine />
            </aside>
          </div>
        )}
      </div>
    </Shell>
  )
}
