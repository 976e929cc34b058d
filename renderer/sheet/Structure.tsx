import { useState } from 'react'
import { Blocks } from '../ui/Blocks.tsx'
import { Button } from '../ui/Button.tsx'
import { CheckLine } from '../ui/CheckLine.tsx'
import CommandPalette from '../ui/CommandPalette.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { DropZone } from '../ui/DropZone.tsx'
import { Empty } from '../ui/Empty.tsx'
import { TextField } from '../ui/Field.tsx'
import { HelpPanel } from '../ui/HelpPanel.tsx'
import { useHotkeys } from '../ui/hotkeys.ts'
import { LinkButton } from '../ui/LinkButton.tsx'
import { Note } from '../ui/Note.tsx'
import { matchItems } from '../ui/paletteMatch.ts'
import { Rail } from '../ui/Rail.tsx'
import { StepList } from '../ui/StepList.tsx'
import { Table } from '../ui/Table.tsx'
import { Toast } from '../ui/Toast.tsx'
import { Part } from './Part.tsx'
import { phases } from './phases.ts'
import { comma, comma2 } from './sample.ts'

const none = () => {}
const rows = [
  { id: 'K-9RF', score: 4.13, gap: 0.8, group: 'groep 1' },
  { id: 'K-4HV', score: 4.07, gap: 0.5, group: 'groep 1' },
  { id: 'K-7Q2', score: 3.93, gap: 0.8, group: 'groep 1' },
  { id: 'K-8JC', score: 3.72, gap: 1.1, group: 'groep 1' },
]
const commands = [
  { id: 'k7', section: 'Kandidaten', label: 'K-7Q2', hint: 'gesprek om 16:05' },
  { id: 'k8', section: 'Kandidaten', label: 'K-8JC', hint: 'gesprek om 12:30' },
  { id: 'log', section: 'Doen', label: 'Logboek openen', keys: 'Ctrl+J' },
  { id: 'lock', section: 'Doen', label: 'Vergrendelen', keys: 'Ctrl+L' },
]

export function Structure() {
  const [open, setOpen] = useState('')
  const [query, setQuery] = useState('')
  const [why, setWhy] = useState('Een werkproef op de afdeling lukt dit najaar niet door de verbouwing.')
  const [name, setName] = useState('')
  const close = () => setOpen('')
  useHotkeys([
    { keys: 'Ctrl+K', run: () => setOpen('palette') },
    { keys: 'F1', run: () => setOpen('help') },
  ])
  return (
    <>
      <Part title="Tabel" span={4}>
        <Table
          caption="Kandidaten"
          captionHidden
          rows={rows}
          rowKey={(row) => row.id}
          selected="K-4HV"
          open={none}
          columns={[
            { id: 'id', head: 'Kandidaat', rowHeader: true, cell: (row) => row.id },
            {
              id: 'score',
              head: 'Score',
              align: 'right',
              cell: (row) => comma2(row.score),
              sort: (a, b) => a.score - b.score,
            },
            { id: 'gap', head: 'Verschil', align: 'right', cell: (row) => comma(row.gap) },
            { id: 'group', head: 'Groep', cell: (row) => row.group },
          ]}
        />
      </Part>
      <Part title="Over de pagina heen" span={4}>
        <div className="z-row">
          <Button id="open-dialog" onPress={() => setOpen('dialog')}>
            Open dialoog
          </Button>
          <Button id="open-form" onPress={() => setOpen('form')}>
            Dialoog met veld
          </Button>
          <Button id="open-palette" keys="Ctrl+K" onPress={() => setOpen('palette')}>
            Zoek of doe
          </Button>
          <Button id="open-help" keys="F1" onPress={() => setOpen('help')}>
            Uitleg
          </Button>
        </div>
        <Empty title="Nog geen kandidaten" action={<Button kind="ink">Kies een lijst</Button>}>
          Voer ze in of kies een lijst uit Excel.
        </Empty>
        <Dialog
          open={open === 'dialog'}
          title="Opnieuw verzegelen?"
          confirm={{ label: 'Verzegel opnieuw', kind: 'wax', run: close }}
          cancel={{ label: 'Laat zo', run: close }}
        >
          Je oude zegel blijft in het logboek. Iedereen ziet dat je opnieuw verzegelde, niemand ziet wat je
          veranderde.
        </Dialog>
        <Dialog
          open={open === 'form'}
          title="Lid toevoegen"
          confirm={{ label: 'Voeg lid toe', run: close }}
          cancel={{ label: 'Niet nu', run: close }}
        >
          <TextField label="Naam" value={name} onChange={setName} />
        </Dialog>
        {open === 'palette' && (
          <CommandPalette
            label="Zoek of doe"
            placeholder="Zoek een kandidaat, een stap of wat je wilt doen"
            query={query}
            onQuery={setQuery}
            items={matchItems(commands, query)}
            onRun={close}
            onClose={close}
            none="Niets gevonden. Probeer een ander woord."
            count={(n) => `${n} gevonden`}
          />
        )}
        <HelpPanel
          open={open === 'help'}
          title="Uitleg bij dit scherm"
          close={{ label: 'Sluit uitleg', run: close }}
          keys={{
            title: 'Toetsen',
            items: [
              { keys: 'Ctrl+K', label: 'zoeken of doen' },
              { keys: 'ArrowUp ArrowDown', label: 'kiezen' },
            ],
          }}
        >
          <p>Op deze pagina staan alle onderdelen naast elkaar.</p>
        </HelpPanel>
      </Part>
      <Part title="Meldingen" span={4}>
        <Toast
          inline
          undo={{ label: 'Terug', keys: 'Ctrl+Z', run: none }}
          close={{ label: 'Sluit melding', run: none }}
        >
          Score van <b>K-2XB</b> op 3 gezet
        </Toast>
        <Note tone="red" title="Dit zegel hoort bij een andere ronde.">
          Er is niets bewaard. Vraag Koen om het bestand van najaar 2026.
        </Note>
        <Note tone="ochre">Je wijkt af van een controle. Schrijf waarom.</Note>
        <Note tone="plain">
          Valt iemand uit? <LinkButton onPress={none}>Zo ga je verder</LinkButton> zonder een zegel te vroeg
          te openen.
        </Note>
        <Note tone="ok">Alles klopt: vijf zegels, vijf leden.</Note>
        <DropZone active="Laat los om te openen" browse={{ label: 'Kies een bestand' }} onFiles={none}>
          Sleep een <span className="z-mono">.zegel</span>-bestand hierheen.
        </DropZone>
      </Part>
      <Part title="Controle: pas toe of leg uit" span={4}>
        <div>
          <CheckLine state="met" word="voldoet" title="Elk criterium heeft ankers">
            Vijf van vijf.
          </CheckLine>
          <CheckLine
            state="notMet"
            word="vraagt uitleg"
            title="Geen werkproef"
            source={{ label: 'Waarom?', run: none }}
            comply={{ label: 'Pas toe', run: none }}
            explain={{ label: 'Leg uit', run: none }}
            field={{ label: 'Onze uitleg', mark: 'openbaar', value: why, onChange: setWhy }}
          >
            Een werkproef voorspelt het latere werk beter dan een brief.
          </CheckLine>
          <CheckLine
            state="explained"
            word="uitgelegd"
            title="Vier van zes uit één kliniek"
            explained={{ label: 'Uitgelegd:', text: 'Een tweede externe kon op 12 november niet.' }}
          />
          <CheckLine state="unknown" word="niet bekend" title="Diversiteit: niet bekend">
            Leden vullen dit zelf in als ze willen.
          </CheckLine>
        </div>
      </Part>
      <Part title="Stappen" span={4}>
        <div className="z-row" style={{ alignItems: 'flex-start', flexWrap: 'nowrap' }}>
          <Rail label="Stappen" phases={phases} onStep={none} words={words} />
          <Rail label="Stappen, smal" phases={phases} onStep={none} words={words} folded />
        </div>
      </Part>
      <Part title="Groepen en volgorde van werk" span={4}>
        <Blocks
          label="Zes leden uit vijf groepen"
          items={[
            { id: 'o', count: 2, label: 'Opleiders' },
            { id: 's', count: 1, label: 'Stafleden' },
            { id: 'a', count: 1, label: 'Aiossen' },
            { id: 'h', count: 1, label: 'HRM' },
          ]}
        />
        <StepList
          steps={[
            {
              id: '1',
              number: 1,
              state: 'done',
              stateWord: 'klaar',
              title: 'De lijst is gesloten',
              note: 'door Anja',
              children: <p>Er kan niets meer bij of af.</p>,
            },
            {
              id: '2',
              number: 2,
              state: 'current',
              stateWord: 'nu',
              title: 'Lees samen de code voor',
              children: <p>Op ieders scherm hetzelfde.</p>,
            },
            {
              id: '3',
              number: 3,
              state: 'open',
              stateWord: 'later',
              title: 'Verbreek de zegels',
              note: 'dit kan één keer',
            },
          ]}
        />
      </Part>
    </>
  )
}

const words = { done: 'klaar', current: 'nu', open: 'nog niet begonnen', locked: 'kan nog niet' }
