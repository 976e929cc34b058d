import { Seal } from '../ui/Seal.tsx'
import { Controls } from './Controls.tsx'
import { Plots } from './Plots.tsx'
import { Structure } from './Structure.tsx'
import { Tokens } from './Tokens.tsx'

/** All components in all their states on one page. */
export function Components() {
  return (
    <main className="sheet">
      <div className="z-row" style={{ gap: 16 }}>
        <Seal state="closed" size={52} label="Zegel" />
        <div>
          <h1>Componenten en tokens</h1>
          <p className="z-muted">
            Inkt doet het werk. Was sluit. Delfts blauw is data. Oker vraagt, rood houdt tegen.
          </p>
        </div>
      </div>
      <div className="sheet-grid">
        <Tokens />
        <Controls />
        <Structure />
        <Plots />
      </div>
    </main>
  )
}
