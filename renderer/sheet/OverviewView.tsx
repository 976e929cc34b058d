import { Clock, FileText, ScrollText } from 'lucide-react'
import { FootKeys } from '../ui/Bar.tsx'
import { Button } from '../ui/Button.tsx'
import { Chip } from '../ui/Chip.tsx'
import { Frame } from '../ui/Frame.tsx'
import { Pips } from '../ui/Meter.tsx'
import { PersonDots } from '../ui/PersonDot.tsx'
import { PrintSheet } from '../ui/PrintSheet.tsx'
import { SealArcs } from '../ui/SealArcs.tsx'
import { Timeline } from '../ui/Timeline.tsx'
import { bar, railWords, status } from './bar.tsx'
import { phases } from './phases.ts'
import { people } from './sample.ts'

const texts = 'Vijf criteria, elk met vragen en voorbeeldgedrag.'

export function OverviewView() {
  return (
    <Frame
      bar={bar}
      skip="Naar de inhoud"
      mainLabel="Procedure"
      sideLabel="Wie is aan zet"
      side={
        <div className="z-panel z-row" style={{ flexWrap: 'nowrap' }}>
          <SealArcs state="open" arcs={[false, false, false, false, false]} label="0 van 5 verzegeld" />
          <div>
            <h2 className="z-h3">0 van 5 verzegeld</h2>
            <p className="z-small z-muted">Jij ziet wie er klaar is, nooit wat iemand schreef of scoorde.</p>
          </div>
        </div>
      }
      foot={{
        status,
        keys: (
          <FootKeys
            items={[
              { keys: '1 – 9', label: 'naar stap' },
              { keys: 'Ctrl+K', label: 'zoeken of doen' },
              { keys: 'F1', label: 'uitleg' },
            ]}
          />
        ),
      }}
    >
      <div className="z-spread" style={{ marginBottom: 16 }}>
        <div>
          <h1>Klinische geriatrie, najaar 2026</h1>
          <p className="z-muted">Merwede Ziekenhuis · OOR Rivierenland · drie opleidingsplaatsen</p>
        </div>
        <div className="z-row">
          <Button icon={FileText}>Procedurebeschrijving</Button>
          <Button icon={ScrollText} keys="Ctrl+J">
            Logboek
          </Button>
        </div>
      </div>
      <PrintSheet
        head={<span>Klinische geriatrie, najaar 2026</span>}
        foot={
          <>
            <span className="z-mono">4QH2 9TXM B7KD 3WRA 8EPN 5CVF</span>
            <span>13 november 2026</span>
          </>
        }
      >
        <Timeline
          label="Stappen"
          onRow={() => {}}
          phases={phases.map((phase) => ({
            id: phase.id,
            label: phase.label,
            rows: phase.steps.map((step) => ({
              id: step.id,
              number: step.number,
              state: step.state,
              stateWord: railWords[step.state],
              date: step.state === 'current' ? 'vandaag' : `${step.number * 2} okt`,
              title: step.label,
              text: texts,
              people: <PersonDots people={people.slice(0, (step.number % 4) + 1)} />,
              ...(step.state === 'current'
                ? {
                    chip: (
                      <Chip tone="outline" icon={Clock}>
                        tot 16:45
                      </Chip>
                    ),
                    detail: <Pips total={9} done={8} current label="8 van 9 gesprekken klaar" />,
                  }
                : {}),
            })),
          }))}
        />
      </PrintSheet>
    </Frame>
  )
}
