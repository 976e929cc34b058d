import { Download } from 'lucide-react'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'

const kinds = ['candidates-xlsx', 'candidates-csv'] as const

/** The list as a file, for what the secretary does elsewhere; its names make it something to remove afterwards. */
export function ExportList({ onSave }: { readonly onSave: (kind: (typeof kinds)[number]) => void }) {
  const { candidates: words } = useText()
  return (
    <section className="z-section candidates-plan" aria-labelledby="candidates-export">
      <div>
        <h2 id="candidates-export" className="z-h3">
          {words.exportTitle}
        </h2>
        <p className="z-small z-muted">{words.exportHint}</p>
      </div>
      <div className="z-row">
        {kinds.map((kind) => (
          <Button key={kind} icon={Download} onPress={() => onSave(kind)}>
            {words.exportAs[kind]}
          </Button>
        ))}
      </div>
    </section>
  )
}
