import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { FootKeys } from '../ui/Bar.tsx'
import { Button } from '../ui/Button.tsx'
import { CheckboxRow } from '../ui/CheckboxRow.tsx'
import { AreaField } from '../ui/Field.tsx'
import { Frame } from '../ui/Frame.tsx'
import { useHotkeys } from '../ui/hotkeys.ts'
import { ScoreControl } from '../ui/ScoreControl.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import { bar, status } from './bar.tsx'
import { anchors } from './sample.ts'

export function RatingView() {
  const [score, setScore] = useState<number | null>(4)
  const [said, setSaid] = useState(
    'Situatie: Avonddienst, twee opnames, een delier.\nActie: Eerst delier gezien, ‘want dat kon mis gaan’.',
  )
  useHotkeys([1, 2, 3, 4, 5, 0].map((n) => ({ keys: `Ctrl+${n}`, run: () => setScore(n) })))
  return (
    <Frame
      bar={bar}
      skip="Naar de inhoud"
      mainLabel="Gesprek"
      sideLabel="Score"
      sideTone="surface"
      sideWidth={372}
      side={
        <>
          <ScoreControl
            legend="Organiseren"
            anchors={anchors}
            none={{ label: 'Niet aan bod gekomen' }}
            value={score}
            onChange={setScore}
          />
          <div className="z-row" style={{ marginTop: 24, flexWrap: 'nowrap' }}>
            <Button icon={ArrowLeft} hiddenLabel>
              Communiceren
            </Button>
            <Button kind="ink" keys="Ctrl+Enter" wide>
              Professioneel handelen
            </Button>
          </div>
        </>
      }
      foot={{
        status,
        keys: (
          <FootKeys
            items={[
              { keys: 'Ctrl+1 – 5', label: 'score' },
              { keys: 'Ctrl+0', label: 'niet aan bod gekomen' },
              { keys: 'Ctrl+Enter', label: 'volgende' },
              { keys: 'Ctrl+ArrowUp', label: 'andere kandidaat' },
              { keys: 'F1', label: 'alle toetsen' },
            ]}
          />
        ),
      }}
    >
      <Tabs
        label="Criteria"
        look="bar"
        selected="o"
        onSelect={() => {}}
        tabs={[
          { id: 's', label: 'Samenwerken', done: 'klaar', value: '4' },
          { id: 'c', label: 'Communiceren', done: 'klaar', value: '4' },
          { id: 'o', number: 3, label: 'Organiseren' },
          { id: 'p', number: 4, label: 'Professioneel handelen' },
          { id: 'l', number: 5, label: 'Persoonlijk leiderschap' },
        ]}
      />
      <h1 className="z-question" style={{ margin: '20px 0 10px' }}>
        Vertel over een dienst waarin alles tegelijk kwam. Hoe bepaalde je wat eerst moest?
      </h1>
      <div className="z-row" style={{ gap: 18 }}>
        <CheckboxRow label="Wat was jouw rol?" checked onChange={() => {}} />
        <CheckboxRow label="Wat bleef er liggen?" checked={false} onChange={() => {}} />
      </div>
      <div className="z-stack" style={{ marginTop: 12 }}>
        <AreaField
          label="Onderbouwing"
          mark="wat deed of zei de kandidaat zelf?"
          labels={[
            { start: 0, end: 9 },
            { start: 49, end: 55 },
          ]}
          rows={9}
          value={said}
          onChange={setSaid}
        />
      </div>
    </Frame>
  )
}
