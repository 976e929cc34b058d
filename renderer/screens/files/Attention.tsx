import { Check, CircleAlert, CircleDashed } from 'lucide-react'
import { type Exchange, useExchangeWords } from '../../exchange/useExchange.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'

interface AttentionProps {
  readonly exchange: Exchange
  readonly onDismiss: (hash: string) => void
}

/** What is missing, from whom; what waits, for what; what was refused, why; and what to do about each. */
export function Attention({ exchange: data, onDismiss }: AttentionProps) {
  const { exchange } = useText()
  const words = useExchangeWords()
  const refusal = useRefusal()
  const unread = data.folder?.unread ?? []
  const none = data.missing.length + data.waiting.length + data.refused.length + unread.length === 0
  const origin = (name: string, from: string | null) =>
    from === null ? name : `${name} · ${exchange.from(words.who([from]))}`
  return (
    <section className="z-section" aria-labelledby="files-attention">
      <h2 id="files-attention" className="z-h2">
        {exchange.attention}
      </h2>
      {none && (
        <p className="files-line">
          <Icon of={Check} />
          <span>{exchange.allHere}</span>
        </p>
      )}
      <ul className="files-list">
        {data.refused.map((file) => (
          <li key={file.hash} className="files-line">
            <Icon of={CircleAlert} />
            <div>
              <p>
                <strong className="z-red">{exchange.refused}</strong> {words.kind(file.kind)}
              </p>
              <p>{refusal({ code: file.code })}</p>
              <p className="z-caption files-name">{origin(file.name, file.from)}</p>
            </div>
            <Button size="small" kind="ghost" onPress={() => onDismiss(file.hash)}>
              {exchange.dismiss}
              <span className="z-hidden"> {file.name}</span>
            </Button>
          </li>
        ))}
        {unread.map(({ name, code }) => (
          <li key={name} className="files-line">
            <Icon of={CircleAlert} />
            <div>
              <p>
                <strong>{exchange.unread}</strong>
              </p>
              <p>{exchange.unreadWhy[code] ?? exchange.unreadElse}</p>
              <p className="z-caption files-name">{name}</p>
            </div>
          </li>
        ))}
        {data.waiting.map((file) => (
          <li key={file.hash} className="files-line">
            <Icon of={CircleDashed} />
            <div>
              <p>
                <strong>{exchange.waiting}</strong> {words.kind(file.kind)}
              </p>
              <p>{exchange.waitsFor[file.waitsFor]?.(words.who(file.whom))}</p>
              <p className="z-caption files-name">{origin(file.name, file.from)}</p>
            </div>
            <Button size="small" kind="ghost" onPress={() => onDismiss(file.hash)}>
              {exchange.dismiss}
              <span className="z-hidden"> {file.name}</span>
            </Button>
          </li>
        ))}
        {data.missing.map(({ kind, from }) => (
          <li key={`${kind} ${from}`} className="files-line">
            <Icon of={CircleDashed} />
            <p>{exchange.missing(words.kind(kind), words.who([from]))}</p>
          </li>
        ))}
      </ul>
      {data.missing.length > 0 && <p className="z-caption">{exchange.missingHint}</p>}
    </section>
  )
}
