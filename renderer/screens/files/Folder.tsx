import { FolderSync, RefreshCw } from 'lucide-react'
import type { Exchange } from '../../exchange/useExchange.ts'
import type { useGive } from '../../exchange/useGive.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'

interface FolderProps {
  readonly folder: Exchange['folder']
  readonly give: ReturnType<typeof useGive>
}

/** The exchange folder: which, whether it is there, and the way to another one. */
export function Folder({ folder, give }: FolderProps) {
  const { exchange } = useText()
  const words = exchange.folder
  return (
    <section className="z-panel z-stack" aria-labelledby="files-folder">
      <h2 id="files-folder" className="z-h3">
        {words.title}
      </h2>
      {folder ? (
        <>
          <p className="z-mono z-small files-name">{folder.path}</p>
          {folder.fault ? (
            <Note tone="ochre">{words.faults[folder.fault] ?? words.faults['E_NO_ACCESS']}</Note>
          ) : (
            <p className="z-small z-muted">{words.some}</p>
          )}
          <div className="files-verbs">
            <Button size="small" icon={RefreshCw} onPress={() => void give.look()}>
              {words.look}
            </Button>
            <Button size="small" kind="ghost" onPress={() => void give.chooseFolder()}>
              {words.other}
            </Button>
            <Button size="small" kind="ghost" onPress={() => void give.stopFolder()}>
              {words.stop}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className="z-small z-muted">{words.none}</p>
          <div>
            <Button icon={FolderSync} onPress={() => void give.chooseFolder()}>
              {words.choose}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
