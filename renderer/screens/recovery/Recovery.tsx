import { Printer } from 'lucide-react'
import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { longDate } from '../../format.ts'
import { useMe, useSession } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useWays } from '../../shell/useWays.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Note } from '../../ui/Note.tsx'
import { PrintSheet } from '../../ui/PrintSheet.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import './recovery.css'

type Card = Output<'recovery.make'>

/** The recovery card: six words and a check group, shown once, printed, and kept away from the laptop. */
export default function Recovery() {
  const { recovery } = useText()
  const me = useMe()
  const ways = useWays()
  const refusal = useRefusal()
  const { data } = useAsk('recovery.get', me ? { member: me.id } : null)
  const { act, busy, error } = useAct()
  const [card, setCard] = useState<Card | null>(null)
  const make = async () => {
    if (!busy) setCard(await act('recovery.make', {}))
  }
  return (
    <Shell screen="recovery" back={ways.overview}>
      <div className="z-stack recovery">
        <header className="z-no-print">
          <h1 className="z-h1">{recovery.title}</h1>
          <p className="z-lead z-muted">{recovery.lead}</p>
        </header>
        {error && (
          <Note tone="red" live>
            {refusal(error)}
          </Note>
        )}
        {card === null ? (
          <section className="z-stack">
            <p>{recovery.what}</p>
            <p>{recovery.risk}</p>
            {data?.made && <Note tone="plain">{recovery.again}</Note>}
            <div>
              <Button kind="ink" blocked={busy ? recovery.making : undefined} onPress={() => void make()}>
                {busy ? recovery.making : recovery.make}
              </Button>
            </div>
          </section>
        ) : (
          <Shown card={card} />
        )}
      </div>
    </Shell>
  )
}

function Shown({ card }: { card: Card }) {
  const { recovery } = useText()
  const language = useLanguage()
  const { procedure } = useSession()
  const me = useMe()
  const ways = useWays()
  const tell = useApp((state) => state.tell)
  const [place, setPlace] = useState<string | null>(null)
  const numbered = card.words.map((word, at) => ({ id: `word-${at + 1}`, word }))
  const print = () => window.print()
  useHotkeys([{ keys: 'Ctrl+P', run: print }])
  const done = () => {
    ways.overview()
    tell({ text: (t) => t.recovery.kept })
  }
  return (
    <>
      <PrintSheet
        head={`${recovery.title} · ${procedure?.title ?? ''} · ${me?.name ?? ''}`}
        foot={longDate(new Date().toISOString(), language)}
      >
        <section className="z-panel" aria-labelledby="recovery-words">
          <h2 id="recovery-words" className="z-h2">
            {recovery.words}
          </h2>
          <ol className="recovery-words z-mono">
            {numbered.map(({ id, word }) => (
              <li key={id}>{word}</li>
            ))}
          </ol>
          <p>
            {recovery.check} <strong className="z-mono recovery-check">{card.check}</strong>
          </p>
          <p className="z-small z-muted">{recovery.use}</p>
        </section>
      </PrintSheet>
      <div className="z-no-print z-stack">
        <p>{recovery.once}</p>
        <div>
          <Button icon={Printer} keys="Ctrl+P" onPress={print}>
            {recovery.print}
          </Button>
        </div>
        <RadioList
          legend={recovery.where}
          value={place}
          onChange={setPlace}
          options={Object.entries(recovery.places).map(([value, label]) => ({ value, label }))}
        />
        {place === 'laptop' && <Note tone="ochre">{recovery.notThere}</Note>}
        <div>
          <Button
            kind="ink"
            blocked={place === null || place === 'laptop' ? recovery.whereFirst : undefined}
            onPress={done}
          >
            {recovery.done}
          </Button>
        </div>
      </div>
    </>
  )
}
