import { FolderInput } from 'lucide-react'
import { type Exchange, useExchangeWords } from '../../exchange/useExchange.ts'
import { useGive } from '../../exchange/useGive.ts'
import { useSecondKey } from '../../exchange/useSecondKey.ts'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Note } from '../../ui/Note.tsx'

/** What to do next about files, in one sentence, and the way to all of them. */
export function FilesNext({ exchange: data }: { exchange: Exchange }) {
  const { exchange } = useText()
  const words = useExchangeWords()
  const said = useSecondKey()(data.secondKey)
  const go = useApp((state) => state.go)
  const give = useGive()
  const troubles = data.refused.length + data.waiting.length + (data.folder?.unread.length ?? 0)
  return (
    <section className="z-panel" aria-labelledby="overview-files">
      <h2 id="overview-files" className="z-h3">
        {exchange.toDo}
      </h2>
      {said !== null && data.home === null && <p>{said}</p>}
      <p>{words.next(data.next)}</p>
      <p className="z-small">
        {troubles > 0 && `${exchange.troubles(troubles)} `}
        <LinkButton onPress={() => go({ name: 'files' })}>{exchange.toList}</LinkButton>
      </p>
      {data.folder?.fault === 'E_SILENT' && (
        <div className="overview-open">
          <Note tone="ochre">{exchange.folder.silent}</Note>
        </div>
      )}
      {data.folder === null && (
        <div className="overview-open">
          <Button size="small" icon={FolderInput} onPress={() => void give.pick()}>
            {exchange.open}
          </Button>
        </div>
      )}
    </section>
  )
}
