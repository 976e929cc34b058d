import { FolderInput, Usb } from 'lucide-react'
import { type Exchange, hasFolder, useExchangeWords } from '../../exchange/useExchange.ts'
import { useGive } from '../../exchange/useGive.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'

/** Keys that are given on other laptops: by the exchange folder without a hand, else with a stick there and back. */
export function Elsewhere({ exchange: data, waiting }: { exchange: Exchange; waiting: readonly string[] }) {
  const { ownLaptop, exchange } = useText()
  const words = ownLaptop.elsewhere
  const { who } = useExchangeWords()
  const give = useGive()
  const refusal = useRefusal()
  const problem = refusal(give.error)
  const inFolder = hasFolder(data)
  return (
    <>
      <p className="z-muted opening-text">
        {inFolder ? words.folder(who(waiting)) : words.stick(who(waiting))}
      </p>
      {problem && <Note tone="red">{problem}</Note>}
      {!inFolder && (
        <div className="z-row">
          <Button icon={Usb} onPress={() => void give.saveAll()}>
            {exchange.saveAll}
          </Button>
          <Button kind="ink" icon={FolderInput} onPress={() => void give.pick()}>
            {exchange.open}
          </Button>
        </div>
      )}
    </>
  )
}
