import { Check, CircleAlert, CircleHelp, Clock, MessageSquareWarning, PenLine, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { CheckboxRow } from '../ui/CheckboxRow.tsx'
import { Chip } from '../ui/Chip.tsx'
import { CodeGroups } from '../ui/CodeGroups.tsx'
import { CodeInput } from '../ui/CodeInput.tsx'
import { AreaField, DateField, NumberField, SelectField, TextField } from '../ui/Field.tsx'
import { Keys } from '../ui/Keys.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'
import { Meter, Pips } from '../ui/Meter.tsx'
import { PersonDots } from '../ui/PersonDot.tsx'
import { Progress } from '../ui/Progress.tsx'
import { RadioList } from '../ui/RadioList.tsx'
import { SavedState } from '../ui/SavedState.tsx'
import { ScoreControl } from '../ui/ScoreControl.tsx'
import { Seal } from '../ui/Seal.tsx'
import { SealArcs } from '../ui/SealArcs.tsx'
import { Segment } from '../ui/Segment.tsx'
import { Stepper } from '../ui/Stepper.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import { Part } from './Part.tsx'
import { anchors, people } from './sample.ts'

const none = () => {}

export function Controls() {
  const [text, setText] = useState('K-7Q2')
  const [number, setNumber] = useState<number | null>(12.5)
  const [day, setDay] = useState('2026-11-13')
  const [weight, setWeight] = useState(25)
  const [score, setScore] = useState<number | null>(4)
  const [reason, setReason] = useState<string | null>('tie')
  const [heard, setHeard] = useState(true)
  const [view, setView] = useState('scores')
  const [tab, setTab] = useState('c')
  const [code, setCode] = useState('8EP')
  return (
    <>
      <Part title="Knoppen" span={4}>
        <div className="z-row">
          <Button kind="ink" keys="Ctrl+S">
            Bewaar
          </Button>
          <Button>Bekijk</Button>
          <Button kind="ghost">Terug</Button>
        </div>
        <div className="z-row">
          <Button kind="wax">Verzegel</Button>
          <Button kind="danger" icon={Trash2}>
            Wis
          </Button>
          <Button blocked="Eerst moet bij elke kandidaat een motivering staan.">Kan nog niet</Button>
        </div>
        <div className="z-row">
          <Button kind="ink" id="focus-me">
            Focus
          </Button>
          <Button size="small">Klein</Button>
          <Button pressed>Leg uit</Button>
          <LinkButton onPress={none}>Waarom?</LinkButton>
        </div>
      </Part>
      <Part title="Invoer" span={4}>
        <div className="two">
          <TextField label="Rust" value={text} onChange={setText} />
          <TextField label="Naam" mark="openbaar" value="" placeholder="Wie ben je?" onChange={none} />
          <TextField label="Fout" value="31 november" error="November heeft 30 dagen." onChange={none} />
          <TextField label="Vast" value="25 punten" fixed="Vastgezet op 19 oktober" onChange={none} />
          <NumberField label="Getal" decimals="," value={number} onChange={setNumber} />
          <DateField label="Datum" value={day} onChange={setDay} />
          <SelectField
            label="Keuze"
            value=""
            placeholder="Kies een groep"
            options={[{ value: 'a', label: 'Aios' }]}
            onChange={none}
          />
          <div>
            <p className="z-small z-strong">Weging</p>
            <Stepper
              label="Samenwerken"
              value={weight}
              min={0}
              max={100}
              onChange={setWeight}
              less="Minder"
              more="Meer"
            />
          </div>
        </div>
        <AreaField
          label="Situatie"
          keys="Alt+S"
          value="Avonddienst, twee opnames en een delier."
          onChange={none}
        />
      </Part>
      <Part title="Chips en uitkomsten" span={4}>
        <div className="z-row">
          <Chip tone="ochre" icon={MessageSquareWarning}>
            Aandachtspunt
          </Chip>
          <Chip tone="ok" icon={Check}>
            Geen aanwijzing
          </Chip>
          <Chip tone="outline" icon={CircleHelp}>
            Te weinig gegevens
          </Chip>
          <Chip icon={Clock}>tot 16:45</Chip>
          <Chip tone="red" icon={CircleAlert}>
            mist motivering
          </Chip>
          <Chip tone="outline" icon={PenLine}>
            scoort
          </Chip>
        </div>
        <div className="z-row" style={{ gap: 14 }}>
          <Seal state="open" label="open" />
          <Seal state="closed" label="dicht" />
          <Seal state="broken" label="geopend" />
          <SealArcs state="open" arcs={[true, true, true, false, false]} size={60} label="drie van vijf" />
          <Seal state="open" size={34} label="open" />
          <Seal state="closed" size={34} label="dicht" />
          <Seal state="broken" size={34} label="geopend" />
          <Seal state="closed" size={20} label="dicht" />
        </div>
        <PersonDots people={people} max={5} more={(n) => `en ${n}`} />
        <div className="z-row">
          <SavedState state="saved" text="Bewaard om 16:24" />
          <SavedState state="saving" text="Bezig met bewaren" />
          <SavedState state="failed" text="Niet bewaard" retry={{ label: 'Probeer opnieuw', run: none }} />
        </div>
        <div className="z-row">
          <Keys keys="ArrowUp ArrowDown" /> <Keys keys="Ctrl+1 – 5" /> <Keys keys="Space" />{' '}
          <Keys keys="F1" />
        </div>
        <RadioList
          legend="Waarom wijken we af van de volgorde?"
          value={reason}
          onChange={setReason}
          options={[
            { value: 'tie', label: 'Vooraf afgesproken: bij gelijke scores telt het profiel' },
            { value: 'facts', label: 'Nieuwe feiten na het gesprek', hint: 'Schrijf op welke.' },
            { value: 'else', label: 'Iets anders' },
          ]}
        />
        <CheckboxRow label="Wat was jouw rol?" checked={heard} onChange={setHeard} />
        <CheckboxRow
          label="Iedereen las de code mee"
          mark="openbaar"
          checked={false}
          onChange={none}
          error="Vink dit aan als het zo is."
        />
      </Part>
      <Part title="Score" span={8}>
        <ScoreControl
          legend="Organiseren"
          legendHidden
          layout="horizontal"
          anchors={anchors}
          value={score}
          onChange={setScore}
          hint={
            <>
              Alle vijf ankers altijd in beeld. <Keys keys="Ctrl+1 – 5" />
            </>
          }
        />
        <div className="two">
          <ScoreControl
            legend="Wacht op onderbouwing"
            anchors={anchors.slice(2, 5)}
            none={{ label: 'Niet aan bod gekomen' }}
            value={4}
            onChange={none}
            waiting="Schrijf eerst wat je zag of hoorde. Daarna telt je 4."
          />
          <ScoreControl
            legend="Verzegeld"
            anchors={anchors.slice(2, 5)}
            none={{ label: 'Niet aan bod gekomen' }}
            value={4}
            onChange={none}
            sealed="Verzegeld: je kunt het lezen, niet veranderen."
          />
        </div>
      </Part>
      <Part title="Voortgang, keuze, code" span={4}>
        <Progress label="45 van 45 scores" value={45} max={45} />
        <Progress
          label="Zegels controleren"
          count="3 van 5"
          value={3}
          max={5}
          stop={{ label: 'Stop', keys: 'Escape', note: 'stoppen verandert niets', run: none }}
        />
        <Progress label="Bezig met tellen" />
        <Meter label="Weging" value={25} max={33} />
        <Pips total={9} done={7} current label="7 van 9 gesprekken" />
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
        <Tabs
          label="Criteria"
          selected={tab}
          onSelect={setTab}
          tabs={[
            { id: 'a', label: 'Samenwerken', done: 'klaar' },
            { id: 'c', label: 'Organiseren' },
            { id: 'd', label: 'Leiderschap' },
          ]}
        >
          <p className="z-small">Paneel van {tab}</p>
        </Tabs>
        <CodeGroups code="4QH29TXMB7KD3WRA8EPN5CVF" label="Commissiecode" size="normal" />
        <CodeInput
          label="Typ de laatste twee groepen na"
          shown={['4QH2', '9TXM']}
          blanks={2}
          value={code}
          onChange={setCode}
          groupLabel={(n) => `groep ${n + 2}`}
          hint="Laat ze voorlezen door een ander lid."
        />
      </Part>
    </>
  )
}
