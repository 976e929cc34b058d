import { EyeOff, History, PencilOff } from 'lucide-react'
import { useState } from 'react'
import { FootKeys } from '../ui/Bar.tsx'
import { Button } from '../ui/Button.tsx'
import { Envelope } from '../ui/Envelope.tsx'
import { Frame } from '../ui/Frame.tsx'
import { HoldButton } from '../ui/HoldButton.tsx'
import { Icon } from '../ui/Icon.tsx'
import { SealArcs } from '../ui/SealArcs.tsx'
import { bar, status } from './bar.tsx'

const lines = [
  { of: EyeOff, text: 'Niemand kan je scores lezen tot alle vijf leden klaar zijn.' },
  { of: PencilOff, text: 'Wat verzegeld is, verandert niet meer.' },
  { of: History, text: 'Toch een fout? Tot vrijdag 12:00 maak je een nieuw zegel.' },
]

export function SealingView() {
  const [press, setPress] = useState(Number(new URLSearchParams(location.search).get('press') ?? '0'))
  const [done, setDone] = useState(false)
  return (
    <Frame
      bar={bar}
      skip="Naar de inhoud"
      mainLabel="Verzegelen"
      foot={{ status, keys: <FootKeys items={[{ keys: 'Enter', label: 'vasthouden: verzegelen' }]} /> }}
    >
      <div className="two" style={{ alignItems: 'center', minHeight: '100%', gap: 64 }}>
        <Envelope line="Yasmina El Amrani · 9 kaarten" press={press} label="Envelop met je kaarten" />
        <div className="z-stack">
          <h1 className="z-display">{done ? 'Het zit dicht' : 'Nu gaat het dicht'}</h1>
          {lines.map((line) => (
            <p key={line.text} className="z-lead z-muted z-row" style={{ flexWrap: 'nowrap', gap: 14 }}>
              <Icon of={line.of} /> {line.text}
            </p>
          ))}
          <HoldButton
            label="Houd ingedrukt om te verzegelen"
            again="Druk nog een keer op Ctrl+Enter om te verzegelen."
            onProgress={setPress}
            onDone={() => setDone(true)}
            autoFocus
          />
          <div>
            <Button kind="ghost" keys="Escape">
              Nog niet, terug naar nalezen
            </Button>
          </div>
          <SealArcs
            state={done ? 'broken' : 'closed'}
            parting={done}
            arcs={[true, true, true, true, true]}
            size={200}
            label="vijf van vijf"
          />
        </div>
      </div>
    </Frame>
  )
}
