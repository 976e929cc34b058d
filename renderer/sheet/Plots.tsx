import { useState } from 'react'
import { DotPlot } from '../ui/DotPlot.tsx'
import { HeatMatrix, HeatScale } from '../ui/HeatMatrix.tsx'
import { IntervalPlot } from '../ui/IntervalPlot.tsx'
import { MiniInterval } from '../ui/MiniInterval.tsx'
import { Part } from './Part.tsx'
import { comma, matrix, members, ranking, tableOf } from './sample.ts'

const toggle = { table: 'Tabel', plot: 'Beeld' }
const severity = [
  { id: 'a', label: 'Aios', low: 0.07, mid: 0.28, high: 0.5 },
  { id: 'b', label: 'Supervisor', low: -0.53, mid: -0.14, high: 0.26 },
  { id: 'c', label: 'Extern lid', low: -0.93, mid: -0.72, high: -0.5, focus: true },
  { id: 'd', label: 'Plv. opleider', low: 0.06, mid: 0.31, high: 0.57 },
  { id: 'e', label: 'Opleider', low: -0.1, mid: 0.31, high: 0.73 },
]

export function Plots() {
  const [at, setAt] = useState<{ row: string; column?: string }>({ row: 'K-6TP' })
  return (
    <>
      <Part title="Grootste verschil eerst" span={7}>
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
          legend={
            <>
              <HeatScale low="1" high="5" /> <span>▲▼ hoger of lager dan je van dit lid verwacht</span>
            </>
          }
        />
      </Part>
      <Part title="Volgorde in groepen" span={5}>
        <IntervalPlot
          title="score van de commissie, 1 tot 5"
          text="Vier kandidaten vooraan voor drie plaatsen."
          table={tableOf(ranking)}
          toggle={toggle}
          rows={ranking}
          min={1.9}
          max={4.6}
          ticks={[2, 3, 4].map((n) => ({ at: n, label: String(n) }))}
          line={{ after: 3, label: 'tot hier drie plaatsen' }}
          note="Overlappen twee balken? Dan zijn die twee op score niet te onderscheiden."
        />
      </Part>
      <Part title="Strengheid" span={4}>
        <IntervalPlot
          title="Het externe lid scoorde gemiddeld 0,7 punt lager."
          text="Het externe lid ligt buiten de grijze band, de anderen niet."
          table={tableOf(severity)}
          toggle={toggle}
          rows={severity}
          min={-1.2}
          max={1.2}
          rowHeight={20}
          band={{ from: -0.5, to: 0.5 }}
          zero={0}
          ticks={[
            { at: -1, label: '−1' },
            { at: 0, label: 'gelijk' },
            { at: 1, label: '+1' },
          ]}
        />
        <MiniInterval
          low={0.86}
          mid={0.95}
          high={0.99}
          min={0}
          max={1}
          limit={0.7}
          text="0,95, tussen 0,86 en 0,99"
        />
      </Part>
      <Part title="Punten" span={4}>
        <DotPlot
          title="K-6TP: ruit is de opleider, stippen de anderen"
          text="De opleider geeft bij elk criterium de hoogste score."
          table={{ caption: 'Scores', heads: ['Criterium', 'Scores'], rows: [['Samenw.', '2, 3, 4, 4, 5']] }}
          toggle={toggle}
          min={1}
          max={5}
          ticks={[1, 2, 3, 4, 5].map((n) => ({ at: n, label: String(n) }))}
          rows={[
            { id: 's', label: 'Samenw.', dots: [2, 3, 4, 4], focus: [5] },
            { id: 'c', label: 'Commun.', dots: [2, 3, 3, 3], focus: [4] },
            { id: 'o', label: 'Organis.', dots: [2, 2, 3, 4], focus: [4] },
            { id: 'p', label: 'Prof. hand.', dots: [2, 3, 3, 5], focus: [5] },
            { id: 'l', label: 'Leidersch.', dots: [1, 2, 2, 3], focus: [4] },
          ]}
        />
      </Part>
      <Part title="Minuten na de eerste notitie" span={4}>
        <DotPlot
          title="Elke stip: minuten tussen notitie en score"
          text="Elke score kwam na de eerste notitie."
          table={{ caption: 'Minuten', heads: ['Lid', 'Minuten'], rows: [['Aios', '1 tot 6']] }}
          toggle={toggle}
          min={0}
          max={8}
          spread
          zero={0}
          ticks={[2, 4, 6, 8].map((n) => ({ at: n, label: String(n) }))}
          rows={['Aios', 'Supervisor', 'Extern lid'].map((label, r) => ({
            id: label,
            label,
            dots: Array.from({ length: 30 }, (_, n) => 1 + (((n * 7 + r * 3) % 30) / 30) * 5.5),
          }))}
        />
      </Part>
    </>
  )
}
