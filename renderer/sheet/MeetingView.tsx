import { useState } from 'react'
import { FootKeys } from '../ui/Bar.tsx'
import { Frame } from '../ui/Frame.tsx'
import { HeatMatrix, HeatScale } from '../ui/HeatMatrix.tsx'
import { IntervalPlot } from '../ui/IntervalPlot.tsx'
import { MiniInterval } from '../ui/MiniInterval.tsx'
import { Rail } from '../ui/Rail.tsx'
import { Segment } from '../ui/Segment.tsx'
import { bar, railWords, status } from './bar.tsx'
import { phases } from './phases.ts'
import { comma, matrix, members, ranking, tableOf } from './sample.ts'

export function MeetingView() {
  const [at, setAt] = useState<{ row: string; column?: string }>({ row: 'K-6TP' })
  const [view, setView] = useState('scores')
  return (
    <Frame
      bar={bar}
      skip="Naar de inhoud"
      mainLabel="Nabespreking"
      rail={<Rail label="Stappen" phases={phases} onStep={() => {}} words={railWords} folded />}
      foot={{
        status,
        keys: (
          <FootKeys
            items={[
              { keys: 'ArrowUp ArrowDown', label: 'kandidaat' },
              { keys: 'Enter', label: 'onderbouwing naast elkaar' },
              { keys: 'Space', label: 'volgende spreker' },
              { keys: 'W', label: 'leden of criteria' },
              { keys: 'F1', label: 'uitleg bij getallen' },
            ]}
          />
        ),
      }}
    >
      <div className="z-spread" style={{ marginBottom: 16, alignItems: 'center' }}>
        <div className="z-row" style={{ gap: 24 }}>
          <h1>Nabespreking</h1>
          <Segment
            label="Wat je ziet"
            value={view}
            onChange={setView}
            options={[
              { value: 'scores', label: 'Scores' },
              { value: 'flags', label: 'Aandachtspunten', count: 2 },
              { value: 'feedback', label: 'Feedback' },
            ]}
          />
        </div>
        <div className="z-panel z-row" style={{ padding: '8px 18px', gap: 16 }}>
          <MiniInterval
            low={0.86}
            mid={0.95}
            high={0.99}
            min={0}
            max={1}
            limit={0.7}
            text="0,95, tussen 0,86 en 0,99"
          />
          <p className="z-caption">
            <b>Overeenstemming: voldoende</b>
            <br />
            0,95, tussen 0,86 en 0,99; grens 0,70
          </p>
        </div>
      </div>
      <div
        style={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(460px, 100%), 1fr))',
          gap: 36,
        }}
      >
        <section>
          <h2>Grootste verschil eerst</h2>
          <HeatMatrix
            caption="Gemiddelde score per kandidaat en lid"
            corner="Kandidaat"
            columns={members}
            rows={matrix}
            gapLabel="Verschil"
            format={comma}
            selected={at}
            onSelect={(row, column) => setAt(column === null ? { row } : { row, column })}
            words={{ higher: 'hoger dan verwacht', lower: 'lager dan verwacht' }}
            legend={<HeatScale low="1" high="5" />}
          />
        </section>
        <section>
          <h2>Volgorde in groepen</h2>
          <IntervalPlot
            title="score van de commissie, 1 tot 5"
            text="Vier kandidaten vooraan voor drie plaatsen."
            table={tableOf(ranking)}
            toggle={{ table: 'Tabel', plot: 'Beeld' }}
            rows={ranking}
            min={1.9}
            max={4.6}
            ticks={[2, 3, 4].map((n) => ({ at: n, label: String(n) }))}
            line={{ after: 3, label: 'tot hier drie plaatsen' }}
          />
        </section>
      </div>
    </Frame>
  )
}
